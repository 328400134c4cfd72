import { useRef } from "react";
import { Button as AriaButton } from "react-aria-components";
import { isNegative, type Unit } from "../texts/numbers";
import { useText } from "../texts/useText";
import type { TracedAmount } from "./trace";
import { useTrace } from "./TracePanel";

export interface AmountProps {
  figure: TracedAmount;
  unit: Unit;
  signed?: boolean;
  /** Below zero is bad: the figure is red then. */
  warnsBelowZero?: boolean;
  decimals?: number;
  /** What the figure is, for the name that is read out. */
  label: string;
}

/** A figure that answers "how come?": a dotted line under it, a click or Alt+Enter opens its trace. */
export function Amount({ figure, unit, signed, warnsBelowZero, decimals, label }: AmountProps) {
  const { t, amount } = useText();
  const { openTrace } = useTrace();
  const button = useRef<HTMLButtonElement>(null);
  const text = amount(figure.amount, { unit, ...(signed && { signed }), ...(decimals !== undefined && { decimals }) });
  return (
    <AriaButton
      ref={button}
      className={warnsBelowZero && isNegative(figure.amount) ? "amount minus" : "amount"}
      aria-label={t("parts-amount-name", { label, amount: text, unit: t(`parts-unit-${unit}`) })}
      onPress={() => button.current && openTrace(figure.figure, button.current, unit)}
    >
      {text}
    </AriaButton>
  );
}
