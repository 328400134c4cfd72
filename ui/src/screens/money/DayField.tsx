import type { ProblemView } from "../../ipc";
import { PlainField, useReading } from "../../parts";
import { readingText } from "../../texts/read";
import { useText } from "../../texts/useText";

/** The day of a record, as it is typed; empty is the day that is worked on. */
export function DayField({ label, kind, value, today, onChange, problem, autoFocus = false }: {
  label: string;
  kind: string;
  value: string;
  /** What an empty field means; none where it means nothing. */
  today: string | null;
  onChange(text: string): void;
  problem: ProblemView | null;
  autoFocus?: boolean;
}) {
  const texts = useText();
  const { t, day } = texts;
  const reading = useReading(value.trim() === "" ? null : { kind, id: "new", field: "date", text: value, unit: "sek" });
  const understood = readingText(texts, reading, false);
  const wrong = problem ?? reading?.problems.find(({ severity }) => severity === "error") ?? null;
  return (
    <PlainField
      label={label}
      value={value}
      onChange={onChange}
      problem={wrong}
      placeholder={today ? day(today) : ""}
      autoFocus={autoFocus}
      {...(understood !== null && wrong === null && { help: t("parts-read-as", { value: understood }) })}
    />
  );
}
