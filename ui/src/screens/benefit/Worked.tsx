import { useRef } from "react";
import { Button as AriaButton } from "react-aria-components";
import type { WorkedValue } from "../../ipc";
import { useTrace } from "../../parts";
import { isNegative, type Unit } from "../../texts/numbers";
import { useText } from "../../texts/useText";
import { absenceText, workedText } from "../../texts/worked";

/** A value of a calculation that answers "how come?". Where there is none it says why. */
export function Worked({ of, unit = "tkr", label, warns = false, shown }: {
  of: WorkedValue;
  unit?: Unit;
  label: string;
  warns?: boolean;
  /** The value as it is shown, where that is not as everywhere. */
  shown?: string;
}) {
  const texts = useText();
  const { openTrace } = useTrace();
  const button = useRef<HTMLButtonElement>(null);
  const why = absenceText(texts, of);
  const text = shown ?? workedText(texts, of, unit);
  return (
    <AriaButton
      ref={button}
      className={warns && isNegative(of.value) ? "amount minus" : "amount"}
      aria-label={`${label} ${text}${why === null ? "" : `, ${why}`}`}
      onPress={() => button.current && openTrace(of.figure, button.current, unit)}
    >
      <span title={why ?? undefined}>{text}</span>
    </AriaButton>
  );
}
