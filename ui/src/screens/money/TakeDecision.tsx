import { useState } from "react";
import { office, useChange, useOffice, type DecisionView } from "../../ipc";
import { Dialog, PlainField, useToast } from "../../parts";
import { useText } from "../../texts/useText";
import { DayField } from "./DayField";
import { FormFoot } from "./FormFoot";

/** What was proposed is taken: on the day of the minutes, with its paragraph. */
export function TakeDecision({ decision, isOpen, onClose }: { decision: DecisionView; isOpen: boolean; onClose(): void }) {
  const { t } = useText();
  return (
    <Dialog title={t("money-take-title")} isOpen={isOpen} onClose={onClose}>
      <TakeForm decision={decision} onClose={onClose} />
    </Dialog>
  );
}

function TakeForm({ decision, onClose }: { decision: DecisionView; onClose(): void }) {
  const { t } = useText();
  const toast = useToast();
  const today = useOffice().data?.open?.today ?? null;
  const [date, setDate] = useState("");
  const [paragraph, setParagraph] = useState(decision.paragraph ?? "");
  const take = useChange(() => office.takeDecision(decision.id, date, paragraph));
  const at = (field: string) => take.error?.problems.find(({ place }) => place.field === field) ?? null;
  const save = () =>
    take.mutate(undefined, {
      onSuccess: () => {
        onClose();
        toast({ text: t("money-decided", { name: decision.name }) });
      },
    });
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!take.isPending) save();
      }}
    >
      <p>
        <b>{decision.name}</b>, {decision.body.name}. {t("money-take-about")}
      </p>
      <div className="money-fields">
        <DayField label={t("field-date")} kind="decision" value={date} today={today} onChange={setDate} problem={at("date")} autoFocus />
        <PlainField label={t("field-paragraph")} value={paragraph} onChange={setParagraph} problem={at("paragraph")} />
      </div>
      <FormFoot error={take.error} placed={["date", "paragraph"]} save={t("money-take-save")} isDisabled={take.isPending} onClose={onClose} />
    </form>
  );
}
