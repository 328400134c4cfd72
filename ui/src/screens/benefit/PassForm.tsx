import { useState } from "react";
import { office, useChange, useChoices, useOffice, type NextGate } from "../../ipc";
import { Choose, PlainField, ProblemLine } from "../../parts";
import { useText } from "../../texts/useText";
import { wordLabel } from "../../texts/words";
import { Foot, problemsOf } from "./form";

/** The point to pass, of those that come next. What it freezes is said before, for it is corrected and not undone. */
export function PassForm({ project, gates, onClose }: { project: string; gates: readonly NextGate[]; onClose(): void }) {
  const texts = useText();
  const { t } = texts;
  const people = useChoices("person");
  const me = useOffice().data?.open?.me.id ?? null;
  const [gate, setGate] = useState<string | null>(null);
  const [date, setDate] = useState("");
  const [note, setNote] = useState("");
  const [by, setBy] = useState<string | null>(null);
  const decidedBy = by ?? (people.some(({ id }) => id === me) ? me : null);
  const freezes = gates.find((next) => next.gate.id === gate)?.freezes ?? null;
  const pass = useChange((id: string) => office.passGate(project, { gate: id, date, decided_by: decidedBy ?? "", note }));
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (gate !== null) pass.mutate(gate, { onSuccess: onClose });
      }}
    >
      <p className="help">{t(gates.length === 0 ? "benefit-pass-none" : "benefit-pass-about")}</p>
      <Choose label={t("benefit-pass-gate")} choices={gates.map((next) => next.gate)} value={gate} onChange={setGate} isDisabled={gates.length === 0} />
      {gate !== null && <p className="help">{freezes ? t("benefit-pass-freezes", { stage: wordLabel(texts, "stage", freezes).toLowerCase() }) : t("benefit-pass-freezes-none")}</p>}
      <PlainField label={t("benefit-pass-date")} value={date} onChange={setDate} help={t("benefit-pass-date-about")} />
      <Choose label={t("benefit-pass-by")} choices={people} value={decidedBy} onChange={setBy} />
      <PlainField label={t("benefit-pass-note")} value={note} onChange={setNote} />
      {problemsOf(pass.error).map((problem, at) => (
        <ProblemLine key={at} problem={problem} />
      ))}
      <Foot save={t("benefit-pass")} isPending={pass.isPending || gate === null} onClose={onClose} />
    </form>
  );
}
