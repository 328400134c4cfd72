import type { EntryView, FigureView, LineView } from "../../ipc";
import { addAmounts } from "../../texts/numbers";

/** The cost plan as a table: lines by the time that their amounts fall in. */
export type Version = "original" | "current";
export type Bound = "low" | "likely" | "high";

export interface PlanCell {
  /** The place of the amount inside the line, for editing; null where it is a sum of months. */
  field: string | null;
  amount: string | null;
  figure: FigureView | null;
}

const WHOLE = "whole";

/** The columns: not spread, then each year of the portfolio and of the lines. */
export function slotsOf(lines: readonly LineView[], years: readonly number[]): string[] {
  const found = lines.flatMap((line) => [...line.original, ...line.current].map(({ slot }) => slot.slice(0, 4)));
  const all = new Set([...years.map(String), ...found.filter((slot) => /^\d{4}$/.test(slot))]);
  return [WHOLE, ...[...all].sort()];
}

const entriesIn = (entries: readonly EntryView[], slot: string) => entries.filter((entry) => entry.slot === slot || entry.slot.startsWith(`${slot}-`));

/** What stands in a cell. A year that is told by months is their sum and is not edited here. */
export function planCell(line: LineView, version: Version, bound: Bound, slot: string): PlanCell {
  const entries = entriesIn(line[version], slot);
  const [only] = entries;
  if (entries.length === 1 && only?.slot === slot) {
    return { field: `${version}.${slot}.${bound}`, amount: only[bound].amount, figure: only[bound] };
  }
  if (entries.length === 0) return { field: `${version}.${slot}.${bound}`, amount: null, figure: null };
  return { field: null, amount: addAmounts(entries.map((entry) => entry[bound].amount)).amount, figure: null };
}

/** The sum of a line over time; null where nothing is known. */
export function lineTotal(line: LineView, version: Version, bound: Bound): string | null {
  return addAmounts(line[version].map((entry) => entry[bound].amount)).amount;
}

/** The sum of lines in a column; lines that have nothing there are not missing, they have no cost then. */
export function slotTotal(lines: readonly LineView[], version: Version, bound: Bound, slot: string): string | null {
  return addAmounts(lines.map((line) => planCell(line, version, bound, slot).amount)).amount;
}
