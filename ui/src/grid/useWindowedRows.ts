import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState } from "react";
import type { GridRow, GridSource } from "./model";

const PAGE_ROWS = 100;

export interface Window<Extra> {
  total: number;
  rows: GridRow[];
  extra: Extra;
}

interface Shown<Extra> {
  key: string;
  pages: Map<number, GridRow[]>;
  total: number;
  extra: Extra | null;
}

/** Pages that hold the rows from `first` to `last`. */
export function pagesFor(first: number, last: number): number[] {
  const from = Math.floor(Math.max(0, first) / PAGE_ROWS);
  const to = Math.floor(Math.max(0, last) / PAGE_ROWS);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/**
 * Rows that stay with the office and are fetched by the page as they come into view. While another filter or a newer
 * head is being fetched, the rows that were there stay where they are.
 */
export function useWindowedRows<Extra>(
  key: readonly unknown[],
  fetch: (offset: number, limit: number) => Promise<Window<Extra>>,
): GridSource & { extra: Extra | null; error: unknown; retry(): void } {
  const client = useQueryClient();
  const [pages, setPages] = useState<number[]>([0]);
  const shown = useRef<Shown<Extra>>({ key: "", pages: new Map(), total: 0, extra: null });
  const query = (page: number) => ({
    queryKey: [...key, page],
    queryFn: () => fetch(page * PAGE_ROWS, PAGE_ROWS),
  });
  const results = useQueries({ queries: pages.map(query) });
  const name = JSON.stringify(key);
  takeIn(shown.current, name, pages, results);

  const want = useCallback((first: number, last: number) => {
    const next = pagesFor(first, last);
    setPages((before) => (before.join() === next.join() ? before : next));
  }, []);
  const rowAt = useCallback(
    (index: number) => shown.current.pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS],
    [],
  );
  const fetchRows = async (first: number, last: number) => {
    const fetched = await Promise.all(pagesFor(first, last).map((page) => client.fetchQuery(query(page))));
    const start = Math.floor(first / PAGE_ROWS) * PAGE_ROWS;
    return fetched.flatMap(({ rows }) => rows).slice(first - start, last - start + 1);
  };
  const error = results.find((result) => result.isError)?.error ?? null;
  const { total, extra } = shown.current;
  const stamp = results.map(({ dataUpdatedAt }) => dataUpdatedAt).join();
  return useMemo(
    () => ({
      total,
      extra,
      error,
      rowAt,
      want,
      fetchRows,
      isLoading: extra === null,
      retry: () => void client.invalidateQueries({ queryKey: [...key] }),
    }),
    // A new object whenever rows have arrived, so that the grid draws again.
    [total, extra, error, stamp, name, pages],
  );
}

interface Fetched<Extra> {
  data: Window<Extra> | undefined;
  dataUpdatedAt: number;
}

/** Takes fetched pages in; rows of an earlier question go as soon as the first answer to the new one is there. */
function takeIn<Extra>(shown: Shown<Extra>, key: string, pages: number[], fetched: readonly Fetched<Extra>[]): void {
  // The sums come with every page: those that were fetched last are the ones that hold.
  const newest = Math.max(...fetched.map(({ dataUpdatedAt }) => dataUpdatedAt));
  fetched.forEach(({ data, dataUpdatedAt }, at) => {
    const page = pages[at];
    if (!data || page === undefined) return;
    if (shown.key !== key) {
      shown.key = key;
      shown.pages = new Map();
    }
    shown.pages.set(page, data.rows);
    if (dataUpdatedAt < newest) return;
    shown.total = data.total;
    shown.extra = data.extra;
  });
}
