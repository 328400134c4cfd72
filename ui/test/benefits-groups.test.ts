import { expect, test } from "vitest";
import { benefits } from "../fixtures/benefits";
import { benefitGroups } from "../fixtures/benefits-groups";
import { makeData } from "../fixtures/data";
import type { FigureView, GainGroup, GainSums } from "../src/ipc";
import { rowFrom } from "../src/parts";
import { DIMENSIONS, linesOf, mostOf, shareOf, sortedGroups, sumLines, USUAL_GROUPS } from "../src/screens/benefits/grouping";
import { addAmounts } from "../src/texts/numbers";

const figure = (amount: string | null): FigureView => ({ amount, missing: 0, figure: "" });
const sums = (revised: string | null, planned: string | null = null, realised: string | null = null): GainSums => ({
  promised: figure(null),
  revised: figure(revised),
  planned: figure(planned),
  realised: figure(realised),
  taken_home: figure(null),
});
const group = (name: string | null, financial: string | null): GainGroup => ({
  name,
  project_count: 1,
  benefit_count: 1,
  not_valued_count: 0,
  together: sums(financial),
  financial: sums(financial),
  reallocated: sums(null),
});

test.each(DIMENSIONS)("the groups of %s add up to what the office says of the portfolio", (dimension) => {
  const data = makeData(60);
  const found = benefits(data, 1, false);
  const groups = benefitGroups(data, found, dimension, "sv");
  for (const line of ["financial", "reallocated", "together"] as const)
    for (const measure of ["promised", "revised", "planned", "realised", "taken_home"] as const)
      expect(addAmounts(groups.map((one) => one[line][measure].amount)).amount).toBe(found[line][measure].amount);
});

test.each([
  ["200.00", "50.00", "25"],
  ["200.00", "0.00", "0"],
  ["3.00", "2.00", "67"],
  ["0.00", "50.00", null],
  [null, "50.00", null],
  ["200.00", null, null],
])("of %s planned, %s realised is a share of %s", (planned, realised, share) => expect(shareOf(sums(null, planned, realised))).toBe(share));

test("the classes are never one sum unless asked for, and where they are the groups each has its one line", () => {
  expect(linesOf("area", "apart")).toEqual(["financial", "reallocated"]);
  expect(sumLines("area", "together")).toEqual(["together"]);
  expect(linesOf("class", "together")).toEqual(["together"]);
  expect(sumLines("class", "together")).toEqual(["financial", "reallocated"]);
});

test("what is missing comes last in both directions, and by name what belongs to nothing", () => {
  const groups = [group("Ö", null), group(null, "5.00"), group("A", "7.00"), group("Å", "-1.00")];
  const names = (descending: boolean, sort: "name" | "revised") => sortedGroups(groups, { ...USUAL_GROUPS, sort, descending }, "financial", "sv").map(({ name }) => name);
  expect(names(false, "revised")).toEqual(["Å", null, "A", "Ö"]);
  expect(names(true, "revised")).toEqual(["A", null, "Å", "Ö"]);
  expect(names(false, "name")).toEqual(["A", "Å", "Ö", null]);
  expect(names(true, "name")).toEqual(["Ö", "Å", "A", null]);
});

test("the greatest is told by financial benefit alone; none where there is none", () => {
  expect(mostOf([group("A", "1.00"), group("B", "2.00")])?.name).toBe("B");
  expect(mostOf([group("A", null), group("B", "0.00")])).toBeNull();
});

test.each([
  ["ArrowDown", 0, 2],
  ["ArrowUp", 2, 0],
  ["ArrowDown", 3, null],
  ["Home", 3, 0],
  ["End", 0, 3],
  ["a", 0, null],
])("%s from row %s leads to %s; headings are passed by", (key, at, next) => expect(rowFrom(key, at, { count: 4, isRow: (place) => place !== 1 })).toBe(next));
