import { expect, test } from "vitest";
import type { GridColumn, GridRow } from "../src/grid/model";
import { isManyCells, textToEdit, toTsv } from "../src/grid/sheet";
import { arrange, initialLayout, moveColumn } from "../src/grid/useColumnLayout";
import { nextSorting } from "../src/grid/useGridActions";
import { pagesFor } from "../src/grid/useWindowedRows";

const figure = (amount: string | null) => ({ type: "figure" as const, amount, missing: 0, figure: "" });
const COLUMNS: GridColumn[] = [
  { id: "name", title: "Projekt", width: 200 },
  { id: "leader", title: "Ledare", sheetTitle: "Projektledare", width: 100, editor: "choice" },
  { id: "end", title: "Slut", width: 100 },
  { id: "current", title: "Beräknat", width: 100, unit: "mnkr", editor: "text" },
];
const ROWS: GridRow[] = [
  { type: "group", key: "a", label: "Tekniska", count: 2, depth: 0, collapsed: false, colour: 1, subtotals: { current: { amount: "16850000.00", missing: 1, figure: "" } } },
  {
    type: "record",
    id: "p1",
    name: "Bygglov",
    depth: 1,
    cells: {
      name: { type: "text", text: "Bygglov\tpå nätet" },
      leader: { type: "choice", id: "x", text: "Erik Sund" },
      end: { type: "day", day: "2008-12-31" },
      current: figure("15600000.00"),
    },
  },
  {
    type: "record",
    id: "p2",
    name: "=1+1",
    depth: 1,
    cells: { name: { type: "text", text: "=1+1" }, leader: { type: "choice", id: null, text: null }, end: { type: "day", day: null }, current: figure(null) },
  },
];

test("a copied table is what Excel takes: numbers as numbers, no text a formula, missing left blank", () => {
  expect(toTsv(ROWS, COLUMNS, true).split("\r\n")).toEqual([
    "Projekt\tProjektledare\tSlut\tBeräknat",
    "Tekniska\t\t\t16,85",
    "Bygglov på nätet\tErik Sund\t2008-12-31\t15,6",
    "'=1+1\t\t\t",
  ]);
});

test("editing begins with the exact saved value and its unit", () => {
  expect(textToEdit(figure("1234567.89"), COLUMNS[3] as GridColumn)).toBe("1,23456789 mnkr");
  expect(textToEdit(figure(null), COLUMNS[3] as GridColumn)).toBe("");
  expect(textToEdit({ type: "day", day: "2008-12-31" }, COLUMNS[2] as GridColumn)).toBe("2008-12-31");
});

test.each([
  ["7,4", false],
  ["7,4\n", false],
  ["7,4\r\n", false],
  ["7,4\t8", true],
  ["7,4\n8", true],
])("%j is many cells: %s", (text, many) => {
  expect(isManyCells(text)).toBe(many);
});

test("columns keep their order and width; a new one comes where the product has it", () => {
  const layout = { order: ["name", "end", "leader"], hidden: ["leader"], widths: { end: 140 } };
  const laid = arrange(COLUMNS, layout);
  expect(laid.map(({ column, shown }) => `${column.id} ${column.width} ${shown}`)).toEqual([
    "name 200 true",
    "end 140 true",
    "leader 100 false",
    "current 100 true",
  ]);
});

test("optional columns are left out at first, and the first column never", () => {
  const columns = COLUMNS.map((column) => ({ ...column, optional: column.id !== "current" }));
  expect(arrange(columns, initialLayout(columns)).filter(({ shown }) => shown).map(({ column }) => column.id)).toEqual(["name", "current"]);
});

test("a column moves past its neighbour but never before the first", () => {
  expect(moveColumn(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
  expect(moveColumn(["a", "b", "c"], "b", -1)).toEqual(["a", "b", "c"]);
  expect(moveColumn(["a", "b", "c"], "c", 1)).toEqual(["a", "b", "c"]);
});

test("a header sorts up, down and not at all; with shift beside the others", () => {
  const up = nextSorting([], "end", false);
  const down = nextSorting(up, "end", false);
  expect(up).toEqual([{ column: "end", descending: false }]);
  expect(down).toEqual([{ column: "end", descending: true }]);
  expect(nextSorting(down, "end", false)).toEqual([]);
  expect(nextSorting(down, "name", true)).toEqual([...down, { column: "name", descending: false }]);
  expect(nextSorting(down, "name", false)).toEqual([{ column: "name", descending: false }]);
});

test("a stretch of rows is fetched by the page", () => {
  expect(pagesFor(0, 99)).toEqual([0]);
  expect(pagesFor(95, 240)).toEqual([0, 1, 2]);
  expect(pagesFor(99_990, 99_999)).toEqual([999]);
});
