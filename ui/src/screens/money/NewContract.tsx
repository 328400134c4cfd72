import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { OFFICE, office, useChange, useChoices, type Named } from "../../ipc";
import { Button, Choose, Dialog, IconButton, PlainField, ProblemLine, useToast } from "../../parts";
import { go } from "../../shell";
import { useText } from "../../texts/useText";
import { problemSentence, wordLabel } from "../../texts/words";
import { FormFoot } from "./FormFoot";
import { ProjectField } from "./ProjectField";

const KINDS = ["contract", "call_off", "framework", "amendment"] as const;
const PURCHASES = ["it_development", "it_operation", "other"] as const;
const NEW = "+";
const NONE = "-";
/** So many frameworks, agreements and requests can be chosen among. */
const CHOICES_MAX = 200;

interface Share {
  key: number;
  project: Named | null;
  amount: string;
}

/** Proposes an agreement: it counts as requested until it is signed. */
export function NewContract({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  const { t } = useText();
  return (
    <Dialog title={t("money-contract-new")} isOpen={isOpen} onClose={onClose} size="wide">
      <ContractForm onClose={onClose} />
    </Dialog>
  );
}

type Typed = Record<"name" | "kind" | "supplier" | "supplier.name" | "purchase" | "under" | "request" | "options" | "extensions" | "planned" | "cpv" | "dnr", string>;

const EMPTY: Typed = { name: "", kind: "contract", supplier: "", "supplier.name": "", purchase: "it_development", under: "", request: "", options: "", extensions: "", planned: "", cpv: "", dnr: "" };

function ContractForm({ onClose }: { onClose(): void }) {
  const texts = useText();
  const { t } = texts;
  const toast = useToast();
  const suppliers = useChoices("supplier");
  const [typed, setTyped] = useState(EMPTY);
  const [shares, setShares] = useState<Share[]>([{ key: 0, project: null, amount: "" }]);
  const unders = useUnders(typed.kind);
  const requests = useRequests();
  const propose = useChange((values: [string, string][]) => office.proposeContract(values, "ksek"));
  const at = (field: string) => propose.error?.problems.find(({ place }) => place.field === field) ?? null;
  const set = (field: keyof Typed) => (value: string) => {
    propose.reset();
    setTyped((before) => ({ ...before, [field]: value === NONE ? "" : value }));
  };
  const isNew = typed.supplier === NEW;
  const buys = typed.kind !== "framework";
  const sent = shares.filter(({ project }) => project !== null);
  const save = () => {
    const { supplier, "supplier.name": name, ...rest } = typed;
    const values = Object.entries({ ...rest, ...(isNew ? { "supplier.name": name } : { supplier }) }).filter(([, text]) => text.trim() !== "");
    const amounts = buys ? sent.map(({ project, amount }): [string, string] => [`amounts.${project?.id ?? ""}`, amount]) : [];
    propose.mutate([...values, ...amounts], {
      onSuccess: ({ id, warnings }) => {
        onClose();
        const [warning] = warnings;
        toast({ text: warning ? problemSentence(texts, warning) : t("money-contract-added", { name: typed.name }) });
        if (id) go("money", "contracts", id);
      },
    });
  };
  const placed = ["name", "supplier", "options", "extensions", "planned", "cpv", "dnr", "under", "request", ...sent.map(({ project }) => `amounts.${project?.id ?? ""}`)];
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!propose.isPending) save();
      }}
    >
      <PlainField label={t("field-name")} value={typed.name} onChange={set("name")} problem={at("name")} autoFocus help={t("money-contract-name-help")} />
      <div className="money-fields">
        <Choose label={t("field-kind")} choices={KINDS.map((id) => ({ id, name: wordLabel(texts, "kind", id) }))} value={typed.kind} onChange={set("kind")} />
        <div>
          <Choose label={t("field-supplier")} choices={[...suppliers, { id: NEW, name: t("money-supplier-new") }]} value={typed.supplier || null} onChange={set("supplier")} />
          {at("supplier") && !isNew && <Refused field="supplier" at={at} />}
        </div>
        {isNew && <PlainField label={t("money-supplier-name")} value={typed["supplier.name"]} onChange={set("supplier.name")} problem={at("supplier")} />}
        <Choose label={t("field-purchase")} choices={PURCHASES.map((id) => ({ id, name: wordLabel(texts, "purchase", id) }))} value={typed.purchase} onChange={set("purchase")} />
        {(typed.kind === "call_off" || typed.kind === "amendment") && (
          <div>
            <Choose label={t("field-under")} choices={unders} value={typed.under || null} onChange={set("under")} />
            <Refused field="under" at={at} />
          </div>
        )}
        {requests.length > 0 && (
          <div>
            <Choose label={t("field-request")} choices={[{ id: NONE, name: t("settings-none") }, ...requests]} value={typed.request || NONE} onChange={set("request")} />
            <Refused field="request" at={at} />
          </div>
        )}
      </div>
      {buys && <Shares shares={shares} onChange={setShares} at={at} />}
      <div className="money-fields">
        {(["options", "extensions"] as const).map((field) => (
          <PlainField key={field} label={`${t(`field-${field}`)} (${t("parts-unit-tkr")})`} value={typed[field]} onChange={set(field)} problem={at(field)} />
        ))}
        {(["planned", "cpv", "dnr"] as const).map((field) => (
          <PlainField key={field} label={t(`field-${field}`)} value={typed[field]} onChange={set(field)} problem={at(field)} />
        ))}
      </div>
      <p className="help">{t("money-contract-new-about")}</p>
      <FormFoot error={propose.error} placed={placed} save={t("money-contract-save")} isDisabled={propose.isPending} onClose={onClose} />
    </form>
  );
}

function Refused({ field, at }: { field: string; at(field: string): Parameters<typeof ProblemLine>[0]["problem"] | null }) {
  const problem = at(field);
  return problem && <ProblemLine problem={problem} />;
}

/** What each project pays. */
function Shares({ shares, onChange, at }: {
  shares: readonly Share[];
  onChange(shares: Share[]): void;
  at(field: string): Parameters<typeof ProblemLine>[0]["problem"] | null;
}) {
  const { t } = useText();
  const change = (key: number, next: Partial<Share>) => onChange(shares.map((share) => (share.key === key ? { ...share, ...next } : share)));
  return (
    <fieldset className="money-amounts">
      <legend>{t("field-amounts")}</legend>
      {shares.map(({ key, project, amount }, place) => (
        <div key={key} className="money-amount" role="group" aria-label={t("money-amount-number", { number: place + 1 })}>
          <div className="money-amount-fields">
            <div className="money-wide">
              <ProjectField label={t("field-project")} value={project} onChange={(next) => change(key, { project: next })} />
            </div>
            <PlainField label={`${t("field-amount")} (${t("parts-unit-tkr")})`} value={amount} onChange={(next) => change(key, { amount: next })} problem={at(`amounts.${project?.id ?? ""}`)} />
            {shares.length > 1 ? <IconButton icon="remove" label={t("money-amount-remove", { number: place + 1 })} onPress={() => onChange(shares.filter((share) => share.key !== key))} /> : <span />}
          </div>
        </div>
      ))}
      <div className="money-amounts-foot">
        <Button size="small" icon="plus" onPress={() => onChange([...shares, { key: Math.max(...shares.map((share) => share.key)) + 1, project: null, amount: "" }])}>
          {t("money-amount-add")}
        </Button>
      </div>
    </fieldset>
  );
}

const NO_FILTER = { text: "", project: null, kind: null, body: null, state: null };

/** The frameworks that can be called off from, or the agreements that can be amended. */
function useUnders(kind: string): readonly Named[] {
  const wanted = kind === "call_off" ? "framework" : null;
  const answer = useQuery({
    queryKey: [OFFICE, "money", "unders", kind],
    queryFn: () => office.contractList({ ...NO_FILTER, kind: wanted, state: "signed", sort: [], offset: 0, limit: CHOICES_MAX }),
    enabled: kind === "call_off" || kind === "amendment",
  });
  return answer.data?.rows.map(({ id, name }) => ({ id, name })) ?? [];
}

function useRequests(): readonly Named[] {
  const answer = useQuery({
    queryKey: [OFFICE, "money", "open-requests"],
    queryFn: () => office.requestList({ ...NO_FILTER, state: "open", sort: [], offset: 0, limit: CHOICES_MAX }),
  });
  return answer.data?.rows.map(({ id, name }) => ({ id, name })) ?? [];
}
