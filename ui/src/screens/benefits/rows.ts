import type { BenefitsRow, FigureView, TracePart, WorkedValue } from "../../ipc";
import { summed, type Traceable } from "../../parts/trace";
import { addAmounts, parseOre } from "../../texts/numbers";

/** The columns of amounts, in the order in which a benefit comes: promised, said now, realised, taken home. */
export const AMOUNTS = ["promised", "financial", "reallocated", "running", "net", "net-financial", "realised", "taken-home"] as const;
export type AmountColumn = (typeof AMOUNTS)[number];
export type Column = "name" | "stage" | AmountColumn | "attention";

export const CLASSES = ["financial", "reallocated", "not_valued"] as const;
export type BenefitClass = (typeof CLASSES)[number];
export const GAPS = ["threatened", "no-responsible", "no-indicator", "no-calculation"] as const;
export type Gap = (typeof GAPS)[number];

/** What is shown of the projects, and in which order. */
export interface TableView {
  area: string | null;
  benefitClass: BenefitClass | null;
  gap: Gap | null;
  byArea: boolean;
  sort: Column;
  descending: boolean;
}

export const USUAL: TableView = { area: null, benefitClass: null, gap: null, byArea: false, sort: "name", descending: false };

/** A sum over the project's benefits, with its trace. */
export function figureOf(row: BenefitsRow, column: Exclude<AmountColumn, "net" | "net-financial">): FigureView {
  switch (column) {
    case "financial":
      return row.revised_financial;
    case "reallocated":
      return row.revised_reallocated;
    case "taken-home":
      return row.taken_home;
    default:
      return row[column];
  }
}

/** A result of the project's newest calculation; null where the column is no result or there is no calculation. */
export function resultOf(row: BenefitsRow, column: AmountColumn): WorkedValue | null {
  return column === "net" ? row.net_present_value : column === "net-financial" ? row.net_financial : null;
}

export function amountOf(row: BenefitsRow, column: AmountColumn): string | null {
  if (column === "net" || column === "net-financial") return resultOf(row, column)?.value ?? null;
  return figureOf(row, column).amount;
}

/** What has to be looked at, as one number to sort by: a threat weighs most. */
function weight(row: BenefitsRow): number {
  return row.threatened * 10_000 + row.without_responsible * 100 + row.without_indicator;
}

function hasClass(row: BenefitsRow, wanted: BenefitClass): boolean {
  if (wanted === "financial") return row.revised_financial.amount !== null;
  return wanted === "reallocated" ? row.revised_reallocated.amount !== null : row.not_valued_count > 0;
}

function hasGap(row: BenefitsRow, gap: Gap): boolean {
  switch (gap) {
    case "threatened":
      return row.threatened > 0;
    case "no-responsible":
      return row.without_responsible > 0;
    case "no-indicator":
      return row.without_indicator > 0;
    case "no-calculation":
      return row.stage === null;
  }
}

export function shownRows(rows: readonly BenefitsRow[], view: TableView): BenefitsRow[] {
  const { area, benefitClass, gap } = view;
  return rows.filter(
    (row) => (area === null || row.area.id === area) && (benefitClass === null || hasClass(row, benefitClass)) && (gap === null || hasGap(row, gap)),
  );
}

const STAGES = ["before", "during", "after"];

/** Sorted by a column; what is missing comes last in both directions, and equals stay in the order of their codes. */
export function sortedRows(rows: readonly BenefitsRow[], { sort, descending }: TableView, language: string): BenefitsRow[] {
  const names = new Intl.Collator(language === "sv" ? "sv-SE" : "en-GB", { numeric: true });
  const sign = descending ? -1 : 1;
  const numberOf = (row: BenefitsRow): bigint | null => {
    if (sort === "attention") return BigInt(weight(row));
    if (sort === "stage") return row.stage === null ? null : BigInt(STAGES.indexOf(row.stage));
    const amount = sort === "name" ? null : amountOf(row, sort);
    return amount === null ? null : parseOre(amount);
  };
  return [...rows].sort((a, b) => {
    if (sort === "name") return sign * names.compare(a.project.name, b.project.name);
    const [one, other] = [numberOf(a), numberOf(b)];
    if (one === null || other === null) return one === other ? names.compare(a.code, b.code) : one === null ? 1 : -1;
    return one === other ? names.compare(a.code, b.code) : one < other ? -sign : sign;
  });
}

/** A column's sum with its trace, which is made when it is opened. */
export interface Sum {
  amount: string | null;
  missing: number;
  trace(): Traceable;
}
export type Sums = Record<AmountColumn, Sum>;

/** What the rows shown come to, column by column; an area has a name. A candidate is only looked at as yet: it is in no sum, here or at the office. */
export function sumsOf(rows: readonly BenefitsRow[], area: string | null = null): Sums {
  const counted = rows.filter((row) => !row.is_candidate);
  const sumOf = (column: AmountColumn): Sum => {
    const sum = addAmounts(counted.map((row) => amountOf(row, column)));
    const of = { measure: MEASURE_OF[column], scope: area === null ? "list" : "area", name: area };
    return { ...sum, trace: () => summed(of, sum, counted.map((row) => partOf(row, column))) };
  };
  return Object.fromEntries(AMOUNTS.map((column) => [column, sumOf(column)])) as Sums;
}

/** The words by which traces know the columns. */
const MEASURE_OF: Record<AmountColumn, string> = {
  promised: "promised",
  financial: "revised_financial",
  reallocated: "revised_reallocated",
  running: "running",
  net: "net_present_value",
  "net-financial": "net_financial",
  realised: "realised",
  "taken-home": "taken_home",
};

function partOf(row: BenefitsRow, column: AmountColumn): TracePart {
  const { name, id } = row.project;
  const figure = column === "net" || column === "net-financial" ? resultOf(row, column)?.figure : figureOf(row, column).figure;
  return { measure: MEASURE_OF[column], period: null, scope: "project", name, figure: { amount: amountOf(row, column), missing: 0, figure: figure ?? "" }, project: id, value: null };
}

export type Item = { type: "row"; row: BenefitsRow } | { type: "group"; id: string; name: string; rows: BenefitsRow[]; sums: Sums };

/** The rows as they stand in the table: under their areas, each with its sum, or straight down. */
export function itemsOf(rows: readonly BenefitsRow[], view: TableView, language: string): Item[] {
  const sorted = sortedRows(rows, view, language).map((row): Item & { type: "row" } => ({ type: "row", row }));
  if (!view.byArea) return sorted;
  const areas = new Map<string, (Item & { type: "row" })[]>();
  for (const item of sorted) areas.set(item.row.area.id, [...(areas.get(item.row.area.id) ?? []), item]);
  const groups = [...areas].map(([id, items]) => ({ id, name: items[0]?.row.area.name ?? "", items }));
  groups.sort((a, b) => a.name.localeCompare(b.name, language));
  return groups.flatMap(({ id, name, items }) => {
    const own = items.map(({ row }) => row);
    return [{ type: "group" as const, id, name, rows: own, sums: sumsOf(own, name) }, ...items];
  });
}

/** The areas that have projects here, each once, with the number of its coloured key. */
export function areasOf(rows: readonly BenefitsRow[], language: string): { id: string; name: string }[] {
  const areas = new Map(rows.map(({ area }) => [area.id, area]));
  return [...areas.values()].sort((a, b) => a.name.localeCompare(b.name, language));
}

/** Whether running the thing costs more than what it saves in money. */
export function runsAtLoss(row: BenefitsRow): boolean {
  if (row.running.amount === null) return false;
  return (parseOre(row.running.amount) ?? 0n) > (parseOre(row.revised_financial.amount ?? "0") ?? 0n);
}
