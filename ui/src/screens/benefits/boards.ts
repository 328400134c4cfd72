import type { BoardYear, Named } from "../../ipc";
import { addAmounts } from "../../texts/numbers";

export const MEASURES = ["net", "verified", "decided", "promised", "running"] as const;
export type Measure = (typeof MEASURES)[number];

export interface BoardLines {
  years: number[];
  boards: { board: Named; amounts: (string | null)[] }[];
  sums: (string | null)[];
}

/** Boards down, years across, one measure at a time; what is not recorded is missing, not nought. */
export function boardLines(rows: readonly BoardYear[], measure: Measure): BoardLines {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  const boards = new Map<string, { board: Named; byYear: Map<number, string> }>();
  for (const row of rows) {
    const known = boards.get(row.board.id) ?? { board: row.board, byYear: new Map<number, string>() };
    known.byYear.set(row.year, row[measure]);
    boards.set(row.board.id, known);
  }
  const lines = [...boards.values()].map(({ board, byYear }) => ({ board, amounts: years.map((year) => byYear.get(year) ?? null) }));
  return { years, boards: lines, sums: years.map((_, at) => addAmounts(lines.map(({ amounts }) => amounts[at] ?? null)).amount) };
}

/** What a measure comes to in a year over all boards. */
export function yearSum(rows: readonly BoardYear[], measure: Measure, year: number): string | null {
  return addAmounts(rows.filter((row) => row.year === year).map((row) => row[measure])).amount;
}
