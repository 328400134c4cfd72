import { useState } from "react";
import { office, useChange, useOffice, type DecisionForm, type DecisionView } from "../../ipc";
import { Checkbox, Dialog, PlainField, useToast } from "../../parts";
import { go } from "../../shell";
import { useText } from "../../texts/useText";
import { DayField } from "./DayField";
import { FormFoot } from "./FormFoot";

/** A decision is taken back by a new one of the same body: from its own day, or as if it had never been where it was entered wrongly. */
export function ReverseDecision({ decision, isOpen, onClose }: { decision: DecisionView; isOpen: boolean; onClose(): void }) {
  const { t } = useText();
  return (
    <Dialog title={t("money-reverse-title")} isOpen={isOpen} onClose={onClose}>
      <ReverseForm decision={decision} onClose={onClose} />
    </Dialog>
  );
}

const PLACED = ["name", "date", "paragraph", "dnr", "motivation"];

function ReverseForm({ decision, onClose }: { decision: DecisionView; onClose(): void }) {
  const { t } = useText();
  const toast = useToast();
  const today = useOffice().data?.open?.today ?? null;
  const [form, setForm] = useState<DecisionForm>({
    name: t("money-reversal-name", { name: decision.name }),
    kind: decision.kind.id,
    body: decision.body.id,
    date: "",
    paragraph: "",
    dnr: decision.dnr ?? "",
    motivation: "",
    exception: "",
    reverses: decision.id,
    correction: false,
    proposed: false,
    lines: [],
    attach: [],
  });
  const reverse = useChange(() => office.decide(form));
  const at = (field: string) => reverse.error?.problems.find(({ place }) => place.field === field) ?? null;
  const set = (field: keyof DecisionForm) => (value: string | boolean) => {
    reverse.reset();
    setForm((before) => ({ ...before, [field]: value }));
  };
  const save = () =>
    reverse.mutate(undefined, {
      onSuccess: ({ id }) => {
        onClose();
        toast({ text: t("money-reversed", { name: decision.name }) });
        if (id) go("money", "decisions", id);
      },
    });
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!reverse.isPending) save();
      }}
    >
      <p>{t("money-reverse-about", { name: decision.name, body: decision.body.name })}</p>
      <PlainField label={t("field-name")} value={form.name} onChange={set("name")} problem={at("name")} />
      <div className="money-fields">
        <DayField label={t("field-date")} kind="decision" value={form.date} today={today} onChange={set("date")} problem={at("date")} autoFocus />
        <PlainField label={t("field-paragraph")} value={form.paragraph} onChange={set("paragraph")} problem={at("paragraph")} />
        <PlainField label={t("field-dnr")} value={form.dnr} onChange={set("dnr")} problem={at("dnr")} />
      </div>
      <PlainField label={t("field-motivation")} value={form.motivation} onChange={set("motivation")} problem={at("motivation")} lines={2} />
      <div>
        <Checkbox label={t("field-correction")} isSelected={form.correction} onChange={set("correction")} />
        <p className="help">{t("money-correction-about")}</p>
      </div>
      <FormFoot error={reverse.error} placed={PLACED} save={t("money-reverse-save")} isDisabled={reverse.isPending} onClose={onClose} />
    </form>
  );
}
