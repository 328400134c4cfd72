import { describe, expect, test } from "vitest";
import { browseAction, editAction, movePlace, rangeOf, stepFrom, type Extent, type KeyPress, type Step } from "../src/grid/keys";

/** A grid of 1 000 rows and 6 columns with a sum below (row 1000) and the header above (row -1), 20 rows in view. */
const EXTENT: Extent = { first: -1, last: 1000, columns: 6, page: 20 };

const press = (text: string): KeyPress => {
  const parts = text.split("+");
  const key = parts.at(-1) ?? "";
  return { key: key === "Space" ? " " : key, ctrl: parts.includes("Ctrl"), shift: parts.includes("Shift"), alt: parts.includes("Alt") };
};

const rows = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

/** from row,column | key | to row,column */
const MOVES = `
5,2     | ArrowDown       | 6,2
5,2     | ArrowUp         | 4,2
5,2     | ArrowLeft       | 5,1
5,2     | ArrowRight      | 5,3
0,0     | ArrowUp         | -1,0
-1,0    | ArrowUp         | -1,0
0,0     | ArrowLeft       | 0,0
5,5     | ArrowRight      | 5,5
1000,3  | ArrowDown       | 1000,3
5,3     | Home            | 5,0
5,3     | End             | 5,5
5,3     | Ctrl+Home       | 0,0
5,3     | Ctrl+End        | 1000,5
5,3     | PageDown        | 25,3
25,3    | PageUp          | 5,3
5,3     | PageUp          | 0,3
-1,3    | PageUp          | -1,3
995,3   | PageDown        | 1000,3
5,3     | Ctrl+ArrowDown  | 1000,3
5,3     | Ctrl+ArrowUp    | 0,3
5,3     | Ctrl+ArrowLeft  | 5,0
5,3     | Ctrl+ArrowRight | 5,5
`;

const position = (text = "") => {
  const [row = 0, column = 0] = text.split(",").map(Number);
  return { row, column };
};

test.each(rows(MOVES))("from %s, %s leads to %s", (from, key, to) => {
  const action = browseAction(press(key ?? ""));
  expect(action?.type).toBe("move");
  if (action?.type !== "move") return;
  expect(action.extend).toBe(false);
  expect(stepFrom(position(from), action.step, EXTENT)).toEqual(position(to));
});

/** key | what it means while no cell is edited */
const MEANINGS = `
F2           | edit
Enter        | enter
Alt+Enter    | trace
Space        | toggle-row
Escape       | escape
Delete       | clear
7            | type
å            | type
Ctrl+c       | copy
Ctrl+v       | paste
Ctrl+a       | select-all
Alt+ArrowLeft  | narrow
Alt+ArrowRight | widen
Ctrl+z       | nothing
Ctrl+Shift+Z | nothing
Tab          | nothing
F5           | nothing
Alt+d        | nothing
`;

test.each(rows(MEANINGS))("%s means %s", (key, meaning) => {
  expect(browseAction(press(key ?? ""))?.type ?? "nothing").toBe(meaning);
});

/** key | what it means while a cell is edited */
const EDITING = `
Enter       | commit down
Shift+Enter | commit up
Tab         | commit right
Shift+Tab   | commit left
Escape      | revert
ArrowLeft   | text
Home        | text
Ctrl+z      | text
`;

test.each(rows(EDITING))("while editing, %s means %s", (key, meaning) => {
  const action = editAction(press(key ?? ""));
  expect(action === null ? "text" : action.type === "commit" ? `commit ${action.step}` : action.type).toBe(meaning);
});

describe("a range", () => {
  const start = { active: { row: 10, column: 2 }, anchor: null };
  const extend = (steps: Step[]) => steps.reduce((place, step) => movePlace(place, step, true, EXTENT), start as Parameters<typeof movePlace>[0]);

  test("grows from where it began and back across it", () => {
    expect(rangeOf(extend(["down", "down", "right"]))).toEqual({ top: 10, bottom: 12, left: 2, right: 3 });
    expect(rangeOf(extend(["up", "up", "left"]))).toEqual({ top: 8, bottom: 10, left: 1, right: 2 });
    expect(rangeOf(extend(["down", "up", "up"]))).toEqual({ top: 9, bottom: 10, left: 2, right: 2 });
  });

  test("goes when one moves without shift", () => {
    const place = movePlace(extend(["down"]), "down", false, EXTENT);
    expect(place).toEqual({ active: { row: 12, column: 2 }, anchor: null });
  });

  test("reaches the end with shift and ctrl", () => {
    expect(rangeOf(extend(["last"]))).toEqual({ top: 10, bottom: 1000, left: 2, right: 5 });
  });
});
