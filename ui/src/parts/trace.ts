import type { Trace, TracePart } from "../ipc";
import { parseOre, type Unit } from "../texts/numbers";
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
  const basis = part.basis ? texts.t(`parts-basis-${part.basis.replaceAll("_", "-")}`) : null;
  if (part.value !== null) return [measure, basis, part.name, part.period && periodText(texts, part.period)].filter((piece) => piece !== null).join(", ");
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

/** What a trace is opened by: a figure's key, or a sum that the window itself makes of figures that it shows. */
export type Traceable = string | Trace;

/** As many parts of a sum are shown. */
const PARTS_MAX = 500;

/** A sum of what is shown: what it is of, and its parts, each with a trace of its own; the greatest first. */
export function summed(of: Pick<TracePart, "measure" | "scope" | "name"> & { period?: string }, sum: { amount: string | null; missing: number }, parts: readonly TracePart[]): Trace {
  const ore = ({ figure }: TracePart) => (figure.amount === null ? null : parseOre(figure.amount));
  const known = parts.filter((part) => ore(part) !== null);
  known.sort((a, b) => (ore(a)! > ore(b)! ? -1 : ore(a)! < ore(b)! ? 1 : 0));
  return {
    head: 0,
    this: { period: null, project: null, value: null, ...of, figure: { ...sum, figure: "" } },
    formula: known.length === 0 ? "not_recorded" : "sum",
    parts: known.slice(0, PARTS_MAX),
    part_count: known.length,
    source: null,
    tokens: [],
  };
}
