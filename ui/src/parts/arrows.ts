import type { KeyboardEvent, RefObject } from "react";

/** Where something that can be opened stands in a table: its row, and its place in the row. */
export interface Spot {
  at: number;
  column: number;
}

/** The marks by which arrow keys find it. */
export function spotMarks({ at, column }: Spot) {
  return { "data-at": at, "data-column": column };
}

export interface Rows {
  count: number;
  /** Headings between the rows are passed by. */
  isRow(at: number): boolean;
  /** Draws a row that may be out of sight. */
  show(at: number): unknown;
}

/** Frames to wait for a row that is being drawn. */
const FRAMES = 6;

/** Arrow keys lead from figure to figure, Home and End to the first and the last row. */
export function arrowKeys(place: RefObject<HTMLElement | null>, rows: Rows): (event: KeyboardEvent) => void {
  return (event) => {
    const { at, column } = (event.target as HTMLElement).dataset;
    if (at === undefined || column === undefined) return;
    const from = { at: Number(at), column: Number(column) };
    const beside = sideOf(event.key);
    const next = beside === 0 ? rowFrom(event.key, from.at, rows) : from.at;
    if (next === null) return;
    event.preventDefault();
    if (beside === 0) rows.show(next);
    focusIn(place, next, from.column + beside, FRAMES);
  };
}

function sideOf(key: string): number {
  return key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
}

/** The row that a key leads to; null for other keys and where there is none further. */
export function rowFrom(key: string, at: number, { count, isRow }: Pick<Rows, "count" | "isRow">): number | null {
  const by = key === "ArrowDown" || key === "Home" ? 1 : key === "ArrowUp" || key === "End" ? -1 : 0;
  if (by === 0) return null;
  const start = key === "Home" ? 0 : key === "End" ? count - 1 : at + by;
  for (let next = start; next >= 0 && next < count; next += by) if (isRow(next)) return next;
  return null;
}

/** Focuses the place in the row that is nearest to the wanted one, as soon as the row is drawn. */
function focusIn(place: RefObject<HTMLElement | null>, at: number, column: number, frames: number): void {
  const found = [...(place.current?.querySelectorAll<HTMLElement>(`[data-at="${at}"]`) ?? [])];
  const apart = (spot: HTMLElement) => Math.abs(Number(spot.dataset.column) - column);
  const [nearest] = found.sort((one, other) => apart(one) - apart(other));
  if (nearest) nearest.focus();
  else if (frames > 0) requestAnimationFrame(() => focusIn(place, at, column, frames - 1));
}
