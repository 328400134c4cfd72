import type { FactorView, WorkedValue } from "../ipc/types";
import { roundDecimal, type Unit } from "./numbers";
import type { Texts } from "./useText";

/** Values of a benefit calculation as people read them: each in its own unit, and the reason where there is none. */
const DECIMALS = { number: 4, percent: 1, years: 1, ratio: 2 } as const;

/** The value without its unit; a dash where there is none. An amount of money is shown in the unit asked for. */
export function workedText(texts: Texts, { value, unit }: WorkedValue, money: Unit, decimals?: number): string {
  if (unit === "sek") return texts.amount(value, { unit: money, ...(decimals !== undefined && { decimals }) });
  const rounded = roundDecimal(value, decimals ?? DECIMALS[unit]);
  // A bare number has the decimals that tell something; the others stand under each other.
  const shown = unit === "number" && rounded?.includes(".") ? rounded.replace(/\.?0+$/, "") : rounded;
  return unit === "percent" ? texts.percent(shown) : texts.number(shown);
}

/** What stands after the value: the unit of money or years; per cent stands in the value, a ratio has none. */
export function workedUnit(texts: Texts, { unit }: WorkedValue, money: Unit): string {
  if (unit === "sek") return texts.t(`parts-unit-${money}`);
  return unit === "years" ? texts.t("parts-unit-years") : "";
}

/** Why there is no value; null where there is one. */
export function absenceText(texts: Texts, { absence, rates }: WorkedValue): string | null {
  if (rates?.length)
    return texts.t("parts-absence-several-rates-are", { rates: rates.map((rate) => texts.percent(roundDecimal(rate, 1))).join(", ") });
  return absence === null ? null : texts.t(`parts-absence-${absence.replaceAll("_", "-")}`);
}

type Counted = Pick<FactorView, "measurand" | "unit">;

/** A number that a factor counts, with its unit: "18 000 ärenden", "25 min", "410 kr/tim". */
export function quantityText(texts: Texts, { measurand, unit }: Counted, value: string | null): string {
  if (measurand === "percent") return texts.percent(value);
  const counted = measurand === "count" ? (unit ?? "") : texts.t(`parts-quantity-${measurand.replaceAll("_", "-")}`);
  return [texts.number(value), counted].filter(Boolean).join("\u00a0");
}

/** The product that a line is made of, each factor by its likely value: "1 200 ärenden × 6,5 min × 410 kr/tim". */
export function productText(texts: Texts, factors: readonly FactorView[]): string {
  const said = ({ name, likely, measurand, unit }: FactorView) =>
    likely === null ? `${name} –` : quantityText(texts, { measurand, unit: unit ?? name.toLowerCase() }, likely);
  return factors.map(said).join(" × ");
}
