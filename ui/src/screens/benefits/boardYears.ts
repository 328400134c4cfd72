import type { BoardYear, FigureView, Named } from "../../ipc";
import { sumOf, type SumFigure } from "../../parts/trace";

export const MEASURES = ["net", "verified", "decided", "promised", "running"] as const;
export type Measure = (typeof MEASURES)[number];

export interface BoardLines {
  years: number[];
  /** A board is absent where what is borne belongs to none. */
  boards: { board: Named | null; amounts: (FigureView | null)[] }[];
}

/** Boards down, years across, one measure at a time; what is not recorded is missing, not nought. */
export function boardLines(rows: readonly BoardYear[], measure: Measure): BoardLines {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  const boards = new Map<string, { board: Named | null; byYear: Map<number, FigureView> }>();
  for (const row of rows) {
    const known = boards.get(row.board?.id ?? "") ?? { board: row.board, byYear: new Map<number, FigureView>() };
    known.byYear.set(row.year, row[measure]);
    boards.set(row.board?.id ?? "", known);
  }
  return { years, boards: [...boards.values()].map(({ board, byYear }) => ({ board, amounts: years.map((year) => byYear.get(year) ?? null) })) };
}

/** What a measure comes to in a year over all boards, with its trace. */
export function yearSum(rows: readonly BoardYear[], measure: Measure, year: number, name: string, noBoard: string): SumFigure {
  const its = rows.filter((row) => row.year === year).map((row) => ({ name: row.board?.name ?? noBoard, figure: row[measure] }));
  return sumOf({ measure: `board_${measure}`, period: String(year), scope: "department", name }, its);
}
