import { useCallback, useMemo, useState } from "react";
import { COLUMN_MIN, type GridColumn } from "./model";

/** How one person has laid the columns out; kept beside the window's state, not in the portfolio. */
export interface ColumnLayout {
  order: string[];
  hidden: string[];
  widths: Record<string, number>;
}

export interface LaidOut {
  /** The columns shown, in order, with their widths. */
  columns: GridColumn[];
  /** All columns, in order, and whether each is shown. The first always is. */
  all: { column: GridColumn; shown: boolean }[];
  resize(id: string, width: number): void;
  toggle(id: string): void;
  move(id: string, by: -1 | 1): void;
  reset(): void;
  /** The layout as it is kept; null while it is the product's own. */
  current: ColumnLayout | null;
  apply(layout: ColumnLayout | null): void;
}

export function initialLayout(columns: readonly GridColumn[]): ColumnLayout {
  return {
    order: columns.map(({ id }) => id),
    hidden: columns.filter(({ optional }) => optional).map(({ id }) => id),
    widths: {},
  };
}

/** The columns in the layout's order; new ones come where the product has them, gone ones are left out. */
export function arrange(columns: readonly GridColumn[], layout: ColumnLayout): { column: GridColumn; shown: boolean }[] {
  const [first, ...rest] = columns;
  if (!first) return [];
  const known = new Set(layout.order);
  const ranked = rest
    .map((column, at) => ({ column, rank: known.has(column.id) ? layout.order.indexOf(column.id) : at + 0.5 }))
    .sort((a, b) => a.rank - b.rank);
  return [first, ...ranked.map(({ column }) => column)].map((column) => ({
    column: { ...column, width: layout.widths[column.id] ?? column.width },
    shown: column.id === first.id || (known.has(column.id) ? !layout.hidden.includes(column.id) : !column.optional),
  }));
}

/** One step left or right past the nearest neighbour; the first column stays first. */
export function moveColumn(order: readonly string[], id: string, by: -1 | 1): string[] {
  const from = order.indexOf(id);
  const to = from + by;
  if (from < 1 || to < 1 || to >= order.length) return [...order];
  const next = [...order];
  next.splice(from, 1);
  next.splice(to, 0, id);
  return next;
}

function load(name: string): ColumnLayout | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(name) ?? "null");
    return stored && typeof stored === "object" && "order" in stored ? (stored as ColumnLayout) : null;
  } catch {
    return null;
  }
}

export function useColumnLayout(name: string, columns: readonly GridColumn[]): LaidOut {
  const stored = `nytta.columns.${name}`;
  const [layout, setLayout] = useState<ColumnLayout | null>(() => load(stored));
  const change = useCallback(
    (next: ColumnLayout | null) => {
      if (next) localStorage.setItem(stored, JSON.stringify(next));
      else localStorage.removeItem(stored);
      setLayout(next);
    },
    [stored],
  );
  return useMemo(() => {
    const now = layout ?? initialLayout(columns);
    const all = arrange(columns, now);
    const order = all.map(({ column }) => column.id);
    const hidden = all.filter(({ shown }) => !shown).map(({ column }) => column.id);
    return {
      all,
      columns: all.filter(({ shown }) => shown).map(({ column }) => column),
      resize: (id, width) => change({ order, hidden, widths: { ...now.widths, [id]: Math.max(COLUMN_MIN, Math.round(width)) } }),
      toggle: (id) =>
        change({ ...now, order, hidden: hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id] }),
      move: (id, by) => change({ ...now, hidden, order: moveColumn(order, id, by) }),
      reset: () => change(null),
      current: layout,
      apply: change,
    };
  }, [layout, columns, change]);
}
