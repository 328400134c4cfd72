import { useMemo } from "react";
import { OFFICE, type MoneyColumn, type MoneyQuery, type MoneyRows } from "../../ipc";
import { useWindowedRows, type GridRow, type Sorting } from "../../grid";

/** How a list of money is seen: what is asked of it, and its order. */
export interface MoneyView {
  text: string;
  project: { id: string; name: string } | null;
  kind: string | null;
  body: string | null;
  state: string | null;
  sorting: Sorting[];
}

export const WHOLE: MoneyView = { text: "", project: null, kind: null, body: null, state: null, sorting: [] };

export function isFiltered({ text, project, kind, body, state }: MoneyView): boolean {
  return text.trim() !== "" || project !== null || kind !== null || body !== null || state !== null;
}

/** The rows that a view asks for, window by window. */
export function useMoneyRows<Row>(
  name: string,
  view: MoneyView,
  ask: (query: MoneyQuery) => Promise<MoneyRows<Row>>,
  gridRow: (row: Row) => GridRow,
) {
  const query = useMemo(
    () => ({
      text: view.text,
      project: view.project?.id ?? null,
      kind: view.kind,
      body: view.body,
      state: view.state,
      sort: view.sorting.map(({ column, descending }) => ({ column: column as MoneyColumn, descending })),
    }),
    [view],
  );
  return useWindowedRows<{ all: number; found: number }>([OFFICE, "money", name, query], async (offset, limit) => {
    const answer = await ask({ ...query, offset, limit });
    return { total: answer.row_count, rows: answer.rows.map(gridRow), extra: { all: answer.all_count, found: answer.row_count } };
  });
}
