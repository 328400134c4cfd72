import { expect, test } from "vitest";
import type { EntryView, LineView } from "../src/ipc";
import { codeAfter, lastCode } from "../src/screens/projects/codes";
import { lineTotal, planCell, slotsOf, slotTotal } from "../src/screens/project/plan";
import { amountWithUnit, withFilter } from "../src/screens/projects/filters";

const figure = (amount: string | null) => ({ amount, missing: 0, figure: "" });
const entry = (slot: string, likely: string | null): EntryView => ({ slot, low: figure(null), likely: figure(likely), high: figure(null) });
const line = (current: EntryView[], original: EntryView[] = []): LineView => ({
  id: "l",
  name: "Utveckling",
  life_cycle: "project",
  accounting: null,
  original,
  current,
  original_total: figure(null),
  current_total: figure(null),
  funding: [],
  source: null,
  mark: null,
  footnote: null,
});

test("the columns are what is not spread, then the years of portfolio and lines", () => {
  expect(slotsOf([line([entry("2011-03", "1.00"), entry("whole", "2.00")])], [2007, 2008])).toEqual(["whole", "2007", "2008", "2011"]);
});

test("a year has its place for editing; a year of months is their sum and has none", () => {
  const months = line([entry("2008-01", "0.10"), entry("2008-02", "0.20")]);
  expect(planCell(line([entry("2008", "5.00")]), "current", "likely", "2008")).toMatchObject({ field: "current.2008.likely", amount: "5.00" });
  expect(planCell(months, "current", "likely", "2008")).toMatchObject({ field: null, amount: "0.30" });
  expect(planCell(months, "original", "high", "2009")).toMatchObject({ field: "original.2009.high", amount: null });
});

test("sums are exact, and nothing known is not zero", () => {
  const lines = [line([entry("2008", "0.10"), entry("2009", null)]), line([entry("2008", "0.20")])];
  expect(slotTotal(lines, "current", "likely", "2008")).toBe("0.30");
  expect(slotTotal(lines, "current", "likely", "2009")).toBeNull();
  expect(lineTotal(line([]), "original", "likely")).toBeNull();
});

test("one filter of each kind a column, gone when it lets everything pass", () => {
  const one = withFilter([], { type: "one_of", value: { column: "area", ids: ["a"] } });
  const two = withFilter(one, { type: "one_of", value: { column: "area", ids: ["a", null] } });
  expect(two).toEqual([{ type: "one_of", value: { column: "area", ids: ["a", null] } }]);
  expect(withFilter(two, { type: "one_of", value: { column: "area", ids: [] } })).toEqual([]);
  expect(withFilter(two, { type: "text", value: "bygg" })).toHaveLength(2);
});

test.each([
  ["2,5", "2,5 mnkr"],
  ["2,5 ", "2,5 mnkr"],
  ["750 tkr", "750 tkr"],
])("%j in a filter is meant as %s", (typed, meant) => {
  expect(amountWithUnit(typed, "mnkr")).toBe(meant);
});

test.each([
  ["E5", "E6"],
  ["ADM-09", "ADM-10"],
  ["P099", "P100"],
  ["12b", "13b"],
  ["SKOLA", "SKOLA-2"],
])("after the code %s comes %s", (code, next) => {
  expect(codeAfter(code)).toBe(next);
});

test("the last code is the last by number, not by letter", () => {
  expect(lastCode(["E9", "E10", "E2"])).toBe("E10");
  expect(lastCode([])).toBeNull();
});
