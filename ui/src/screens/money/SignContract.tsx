import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { OFFICE, office, useChange, useChoices, useOffice, type ContractView, type Named, type SignatureForm } from "../../ipc";
import { Amount, Choose, Dialog, PlainField, ProblemLine, useToast } from "../../parts";
import { useText } from "../../texts/useText";
import { problemSentence } from "../../texts/words";
import { DayField } from "./DayField";
import { FormFoot } from "./FormFoot";

const NONE = "-";
const PLACED = ["signer", "date", "stands_in_for", "decision"];

/** Records that an agreement was signed. Who may is said; the office refuses anybody else, and tells who may. */
export function SignContract({ contract, isOpen, onClose }: { contract: ContractView; isOpen: boolean; onClose(): void }) {
  const { t } = useText();
  return (
    <Dialog title={t("money-sign-title")} isOpen={isOpen} onClose={onClose}>
      <SignForm contract={contract} onClose={onClose} />
    </Dialog>
  );
}

function SignForm({ contract, onClose }: { contract: ContractView; onClose(): void }) {
  const texts = useText();
  const { t } = texts;
  const toast = useToast();
  const today = useOffice().data?.open?.today ?? null;
  const people = useChoices("person");
  const [form, setForm] = useState<SignatureForm>({ contract: contract.id, signer: "", stands_in_for: "", date: "", decision: "", note: "" });
  const signing = useQuery({
    queryKey: [OFFICE, "signing", contract.id, form.date],
    queryFn: () => office.signing(contract.id, form.date),
    placeholderData: (before) => before,
  });
  const sign = useChange(() => office.signContract(form));
  const at = (field: string) => sign.error?.problems.find(({ place }) => place.field === field) ?? null;
  const set = (field: keyof SignatureForm) => (value: string) => {
    sign.reset();
    setForm((before) => ({ ...before, [field]: value === NONE ? "" : value }));
  };
  const told = signing.data;
  const may = told ? [...told.people.map(({ name }) => name), ...told.stand_ins.map(({ person, stands_in_for }) => t("money-signed-for", { name: person.name, other: stands_in_for.name })), ...told.bodies.map(({ name }) => name)] : [];
  const absent = told?.stand_ins.map(({ stands_in_for }) => stands_in_for) ?? [];
  const save = () =>
    sign.mutate(undefined, {
      onSuccess: ({ warnings }) => {
        onClose();
        const [warning] = warnings;
        toast({ text: warning ? problemSentence(texts, warning) : t("money-signed", { name: contract.name }) });
      },
    });
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!sign.isPending) save();
      }}
    >
      <p>
        <b>{contract.name}</b>, {contract.supplier.name}. {told && <Amount figure={told.whole} unit="kr" decimals={0} label={t("money-whole-about")} />} {t("money-sign-whole")}
      </p>
      <p className="money-may">
        {t("money-may-sign")}: <b>{may.join(", ") || t("money-may-nobody")}</b>
      </p>
      <div className="money-fields">
        <DayField label={t("field-date")} kind="contract_signature" value={form.date} today={today} onChange={set("date")} problem={at("date")} />
        <div>
          <Choose label={t("money-signer")} choices={people} value={form.signer || null} onChange={set("signer")} />
        </div>
        {absent.length > 0 && <Choose label={t("field-stands-in-for")} choices={withNone(absent, t("settings-none"))} value={form.stands_in_for || NONE} onChange={set("stands_in_for")} />}
        {told && told.decisions.length > 0 && (
          <Choose label={t("money-on-decision")} choices={withNone(told.decisions, t("settings-none"))} value={form.decision || NONE} onChange={set("decision")} />
        )}
      </div>
      <div role="alert">
        {["signer", "stands_in_for", "decision"].map((field) => {
          const problem = at(field);
          return problem && <ProblemLine key={field} problem={problem} />;
        })}
      </div>
      <PlainField label={t("field-note")} value={form.note} onChange={set("note")} />
      <FormFoot error={sign.error} placed={PLACED} save={t("money-sign-save")} isDisabled={sign.isPending} onClose={onClose} />
    </form>
  );
}

function withNone(choices: readonly Named[], name: string): Named[] {
  return [{ id: NONE, name }, ...choices];
}
