import type { TracePart } from "../ipc";
import type { Unit } from "../texts/numbers";
import type { Texts } from "../texts/useText";
import { periodText } from "../texts/words";
import { workedText, workedUnit } from "../texts/worked";

/** An amount as the trace shows it: kronor to the öre, so that nothing is hidden by rounding. */
export function traceAmount(texts: Texts, amount: string | null, unit: Unit): string {
  return texts.amount(amount, { unit, ...(unit === "kr" && { decimals: 2 }) });
}

/** What a figure is: its measure, what it is of, and the year where it is that of one. */
export function partTitle(texts: Texts, part: TracePart): string {
  const measure = texts.t(`parts-measure-${part.measure.replaceAll("_", "-")}`);
  if (part.value !== null) return [measure, part.name, part.period && periodText(texts, part.period)].filter((piece) => piece !== null).join(", ");
  const whole = ["all", "counted", "list", "selection"].includes(part.scope);
  const name = part.name ?? texts.t(`parts-measure-${whole ? part.scope : "none"}`);
  const title = texts.t("parts-measure-of", { measure, name });
  return part.period === null ? title : `${title}, ${periodText(texts, part.period)}`;
}

/** What a part comes to: a value of a calculation with its own unit, an amount in that of the column. */
export function partText(texts: Texts, { value, figure }: TracePart, unit: Unit): string {
  if (value === null) return traceAmount(texts, figure.amount, unit);
  return [workedText(texts, value, unit, value.unit === "sek" && unit === "kr" ? 2 : undefined), value.value && workedUnit(texts, value, unit)].filter(Boolean).join(" ");
}
