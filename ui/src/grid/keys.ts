/**
 * The keyboard of the grid as pure functions: a key becomes an action, an action moves the active cell. Rows are counted
 * from 0; the header is row -1 and, where there is a sum, the sum is the row after the last.
 */
export interface Position {
  row: number;
  column: number;
}

export interface Place {
  active: Position;
  /** The other corner of a selected range; null when only the active cell is selected. */
  anchor: Position | null;
}

export interface Extent {
  /** The first and last row that can be active. */
  first: number;
  last: number;
  columns: number;
  /** Rows in view: what Page Up and Page Down move by. */
  page: number;
}

export interface KeyPress {
  key: string;
  ctrl: boolean;
  shift: boolean;
  alt: boolean;
}

export type Step = "up" | "down" | "left" | "right" | "home" | "end" | "first" | "last" | "page-up" | "page-down" | "top" | "bottom";

export type GridAction =
  | { type: "move"; step: Step; extend: boolean }
  | { type: "edit" }
  | { type: "type"; text: string }
  | { type: "clear" }
  | { type: "enter" }
  | { type: "trace" }
  | { type: "toggle-row" }
  | { type: "select-all" }
  | { type: "copy" }
  | { type: "paste" }
  | { type: "narrow" }
  | { type: "widen" }
  | { type: "escape" };

const ARROWS: Record<string, [plain: Step, ctrl: Step]> = {
  ArrowUp: ["up", "top"],
  ArrowDown: ["down", "bottom"],
  ArrowLeft: ["left", "home"],
  ArrowRight: ["right", "end"],
  Home: ["home", "first"],
  End: ["end", "last"],
  PageUp: ["page-up", "page-up"],
  PageDown: ["page-down", "page-down"],
};

/** What a key means while no cell is being edited; null leaves it to the page. */
export function browseAction(press: KeyPress): GridAction | null {
  const { key, ctrl, shift, alt } = press;
  if (alt) return altAction(key);
  const arrow = ARROWS[key];
  if (arrow) return { type: "move", step: ctrl ? arrow[1] : arrow[0], extend: shift };
  if (ctrl) return ctrlAction(key.toLowerCase(), shift);
  switch (key) {
    case "F2":
      return { type: "edit" };
    case "Enter":
      return { type: "enter" };
    case " ":
      return { type: "toggle-row" };
    case "Escape":
      return { type: "escape" };
    case "Delete":
    case "Backspace":
      return { type: "clear" };
  }
  return [...key].length === 1 ? { type: "type", text: key } : null;
}

function altAction(key: string): GridAction | null {
  if (key === "Enter") return { type: "trace" };
  if (key === "ArrowLeft") return { type: "narrow" };
  return key === "ArrowRight" ? { type: "widen" } : null;
}

function ctrlAction(key: string, shift: boolean): GridAction | null {
  if (shift) return null;
  if (key === "c") return { type: "copy" };
  if (key === "v") return { type: "paste" };
  return key === "a" ? { type: "select-all" } : null;
}

export type EditKey = { type: "commit"; step: Step } | { type: "revert" };

/** What a key means while a cell is being edited; null goes to the text. */
export function editAction({ key, shift, ctrl, alt }: KeyPress): EditKey | null {
  if (ctrl || alt) return null;
  if (key === "Enter") return { type: "commit", step: shift ? "up" : "down" };
  if (key === "Tab") return { type: "commit", step: shift ? "left" : "right" };
  return key === "Escape" ? { type: "revert" } : null;
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** Where a step leads from a cell, inside the grid. */
export function stepFrom({ row, column }: Position, step: Step, extent: Extent): Position {
  const end = extent.columns - 1;
  const to: Record<Step, Position> = {
    up: { row: row - 1, column },
    down: { row: row + 1, column },
    left: { row, column: column - 1 },
    right: { row, column: column + 1 },
    home: { row, column: 0 },
    end: { row, column: end },
    first: { row: Math.max(0, extent.first), column: 0 },
    last: { row: extent.last, column: end },
    "page-up": { row: Math.max(row - extent.page, Math.min(row, 0)), column },
    "page-down": { row: row + extent.page, column },
    top: { row: Math.max(0, extent.first), column },
    bottom: { row: extent.last, column },
  };
  const next = to[step];
  return { row: clamp(next.row, extent.first, extent.last), column: clamp(next.column, 0, end) };
}

/** The place after a move: with shift the range grows from where it began, without it there is none. */
export function movePlace(place: Place, step: Step, extend: boolean, extent: Extent): Place {
  const active = stepFrom(place.active, step, extent);
  return { active, anchor: extend ? (place.anchor ?? place.active) : null };
}

export interface Range {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The selected rectangle; a single cell is a range of one. */
export function rangeOf({ active, anchor }: Place): Range {
  const other = anchor ?? active;
  return {
    top: Math.min(active.row, other.row),
    bottom: Math.max(active.row, other.row),
    left: Math.min(active.column, other.column),
    right: Math.max(active.column, other.column),
  };
}
