import { useState } from "react";
import { office, useCanChange, useChange, useChoices, type PassageView } from "../../ipc";
import { Button, Choose, Dialog, PlainField, ProblemLine } from "../../parts";
import { useText } from "../../texts/useText";
import { wordLabel } from "../../texts/words";
import { Foot, problemsOf } from "./form";

/** The decision points that the project has passed; what was recorded wrongly is corrected here. */
export function Passages({ passages }: { passages: readonly PassageView[] }) {
  const texts = useText();
  const { t, day } = texts;
  const canChange = useCanChange();
  const [corrected, setCorrected] = useState<PassageView | null>(null);
  const last = passages.at(-1);
  return (
    <section className="region">
      <h2>{t("benefit-passed", { count: passages.length, gate: last?.gate.name ?? "", day: day(last?.date) })}</h2>
      <p>{t("benefit-passed-about")}</p>
      {passages.length > 0 && (
        <table className="quiet-table" aria-label={t("benefit-passed-table")}>
          <tbody>
            {passages.map((passage) => (
              <tr key={passage.id}>
                <th scope="row">{passage.gate.name}</th>
                <td className="wrap">
                  {passage.decided_by?.name ?? "–"}
                  {passage.note && <small>{passage.note}</small>}
                  {passage.freezes.length > 0 && <small>{t("benefit-passed-freezes", { stages: passage.freezes.map((stage) => wordLabel(texts, "stage", stage).toLowerCase()).join(", ") })}</small>}
                  {passage.corrected && <small>{t("benefit-passed-corrected", { reason: passage.corrected })}</small>}
                </td>
                <td className="num">{day(passage.date)}</td>
                {canChange && (
                  <td className="num">
                    <Button look="quiet" size="small" aria-label={t("benefit-correct-of", { gate: passage.gate.name })} onPress={() => setCorrected(passage)}>
                      {t("benefit-correct")}
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Dialog title={corrected ? t("benefit-correct-of", { gate: corrected.gate.name }) : ""} isOpen={corrected !== null} onClose={() => setCorrected(null)}>
        {corrected && <CorrectForm passage={corrected} onClose={() => setCorrected(null)} />}
      </Dialog>
    </section>
  );
}

/** What is right instead, and why: other facts, or that the point was not passed. */
function CorrectForm({ passage, onClose }: { passage: PassageView; onClose(): void }) {
  const { t } = useText();
  const people = useChoices("person");
  const [what, setWhat] = useState("facts");
  const [date, setDate] = useState(passage.date);
  const [by, setBy] = useState(passage.decided_by?.id ?? null);
  const [note, setNote] = useState(passage.note ?? "");
  const [reason, setReason] = useState("");
  const isVoid = what === "void";
  const correct = useChange(() => office.correctPassage(passage.id, { is_void: isVoid, date, decided_by: by ?? "", note, reason }));
  const choices = ["facts", ...(passage.is_last ? ["void"] : [])].map((id) => ({ id, name: t(`benefit-correct-${id}`) }));
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        correct.mutate(undefined, { onSuccess: onClose });
      }}
    >
      <Choose label={t("benefit-correct-what")} choices={choices} value={what} onChange={setWhat} />
      <p className="help">
        {t(`benefit-correct-${what}-about`)} {!passage.is_last && t("benefit-correct-later")}
      </p>
      {!isVoid && (
        <>
          <PlainField label={t("benefit-pass-date")} value={date} onChange={setDate} />
          <Choose label={t("benefit-pass-by")} choices={people} value={by} onChange={setBy} />
          <PlainField label={t("benefit-pass-note")} value={note} onChange={setNote} />
        </>
      )}
      <PlainField label={t("benefit-correct-reason")} value={reason} onChange={setReason} />
      {problemsOf(correct.error).map((problem, at) => (
        <ProblemLine key={at} problem={problem} />
      ))}
      <Foot save={t("benefit-correct-of", { gate: passage.gate.name })} isPending={correct.isPending || reason.trim() === ""} onClose={onClose} />
    </form>
  );
}
