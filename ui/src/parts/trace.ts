import type { FigureView, Trace, TracePart } from "../ipc";
import { addAmounts, parseOre, type Unit } from "../texts/numbers";
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

/** An amount with what its trace is opened by, which can be made when it is asked for. */
export interface TracedAmount {
  amount: string | null;
  missing?: number;
  figure: Traceable | (() => Traceable);
}

/** A sum whose trace is made when it is opened. */
export interface SumFigure {
  amount: string | null;
  missing: number;
  figure(): Traceable;
}

/** The sum of figures that are shown, with its trace: what it is of, and what each of them is called. */
export function sumOf(of: SumTold, lines: readonly { name: string; figure: FigureView }[]): SumFigure {
  const { name: _, ...told } = of;
  const sum = addAmounts(lines.map(({ figure }) => figure.amount));
  const missing = sum.missing + lines.reduce((count, { figure }) => count + (figure.amount === null ? 0 : figure.missing), 0);
  const parts = () => lines.map(({ name, figure }): TracePart => ({ period: null, ...told, name, figure, project: null, value: null }));
  return { amount: sum.amount, missing, figure: () => summed(of, { amount: sum.amount, missing }, parts()) };
}

type SumTold = Pick<TracePart, "measure" | "scope" | "name"> & { period?: string };

/** As many parts of a sum are shown. */
const PARTS_MAX = 500;

/** A sum of what is shown: what it is of, and its parts, each with a trace of its own; the greatest first. */
export function summed(of: SumTold, sum: { amount: string | null; missing: number }, parts: readonly TracePart[]): Trace {
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
