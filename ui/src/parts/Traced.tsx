import { isNegative, type Unit } from "../texts/numbers";
import { useText } from "../texts/useText";
import { spotMarks, type Spot } from "./arrows";
import type { TracedAmount } from "./trace";
import { useTrace } from "./TracePanel";

/**
 * An amount in a table that opens its trace. One that lacks a part has a ring before it; where
 * nothing is known it is a dash. Arrow keys reach it, and Tab where it is the first in its row.
 */
export function Traced({ figure, label, spot, unit = "tkr", signed = false, isFirst = false, warns = false }: {
  figure: TracedAmount;
  /** What the figure is, for the name that is read out. */
  label: string;
  spot: Spot;
  unit?: Unit;
  signed?: boolean;
  isFirst?: boolean;
  /** Said of it, and then it is red; below zero it is red anyway. */
  warns?: string | false;
}) {
  const { t, amount } = useText();
  const { openTrace } = useTrace();
  const missing = figure.missing ?? 0;
  const lacks = missing > 0 ? t("parts-missing-count", { count: missing }) : null;
  const text = amount(figure.amount, { unit, signed });
  const name = t("parts-amount-name", { label, amount: text, unit: t(`parts-unit-${unit}`) });
  const said = [warns || null, lacks].filter((part) => part !== null).join(", ");
  return (
    <button
      type="button"
      className={warns || isNegative(figure.amount) ? "amount minus" : "amount"}
      aria-label={[name, said].filter(Boolean).join(", ")}
      title={said || undefined}
      tabIndex={isFirst ? 0 : -1}
      {...spotMarks(spot)}
      onClick={(event) => openTrace(figure.figure, event.currentTarget, unit)}
    >
      {missing > 0 && figure.amount !== null && <span className="partly" aria-hidden="true" />}
      {text}
    </button>
  );
}
