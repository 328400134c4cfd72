import { expect, test } from "vitest";
import { benefits } from "../fixtures/benefits";
import { makeData } from "../fixtures/data";
import { boardLines, yearSum } from "../src/screens/benefits/boardYears";
import { daysBetween } from "../src/screens/benefits/days";
import { whole } from "../src/screens/benefits/keyFigures";
import { amountOf, AMOUNTS, itemsOf, runsAtLoss, shownRows, sortedRows, sumsOf, USUAL, type TableView } from "../src/screens/benefits/rows";
import { spanAxis } from "../src/screens/benefits/span";
import { addAmounts } from "../src/texts/numbers";

const found = benefits(makeData(60), 1, false);
const view = (more: Partial<TableView>): TableView => ({ ...USUAL, ...more });

test("the sums of what is shown equal its rows, and what is missing is counted", () => {
  const rows = shownRows(found.rows, view({ area: found.rows[0]!.area.id }));
  expect(rows.length).toBeGreaterThan(0);
  for (const column of AMOUNTS) {
    const amounts = rows.filter((row) => !row.is_candidate).map((row) => amountOf(row, column));
    expect(sumsOf(rows)[column]).toMatchObject({ amount: addAmounts(amounts).amount, missing: amounts.filter((amount) => amount === null).length });
  }
});

test("a candidate stands in the table and in no sum", () => {
  const candidates = found.rows.filter((row) => row.is_candidate);
  expect(candidates.length).toBe(found.candidate_count);
  expect(candidates.some((row) => row.promised.amount !== null)).toBe(true);
  expect(sumsOf(candidates).promised).toMatchObject({ amount: null, missing: 0 });
});

test("all rows together are what the office says the portfolio comes to", () => {
  const sums = sumsOf(found.rows);
  expect([sums.promised.amount, sums.financial.amount, sums.reallocated.amount, sums.realised.amount]).toEqual([found.together.promised.amount, found.financial.revised.amount, found.reallocated.revised.amount, found.together.realised.amount]);
});

test("what is missing comes last in both directions", () => {
  for (const descending of [false, true]) {
    const amounts = sortedRows(found.rows, view({ sort: "net", descending }), "sv").map((row) => amountOf(row, "net"));
    const known = amounts.findIndex((amount) => amount === null);
    expect(amounts.slice(known).every((amount) => amount === null)).toBe(true);
    const numbers = amounts.slice(0, known).map(Number);
    expect(numbers).toEqual([...numbers].sort((a, b) => (descending ? b - a : a - b)));
  }
});

test("areas hold their own rows, and their sums add up to the whole", () => {
  const groups = itemsOf(found.rows, view({ byArea: true }), "sv").filter((item) => item.type === "group");
  expect(groups.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(found.rows.length);
  expect(addAmounts(groups.map(({ sums }) => sums.promised.amount)).amount).toBe(found.together.promised.amount);
});

test.each([
  ["not_valued", (row: (typeof found.rows)[number]) => row.not_valued_count > 0],
  ["financial", (row: (typeof found.rows)[number]) => row.revised_financial.amount !== null],
] as const)("the class %s keeps its projects only", (benefitClass, has) => {
  const rows = shownRows(found.rows, view({ benefitClass }));
  expect(rows).toEqual(found.rows.filter(has));
});

test("running cost is held against financial benefit alone", () => {
  const of = (amount: string | null) => ({ ...found.rows[0]!.running, amount });
  const row = { ...found.rows[0]!, running: of("500.00"), revised_financial: of("499.99"), revised_reallocated: of("9000.00") };
  expect(runsAtLoss(row)).toBe(true);
  expect(runsAtLoss({ ...row, revised_financial: of("500.00") })).toBe(false);
  expect(runsAtLoss({ ...row, running: of(null) })).toBe(false);
});

test("boards stand against years; a year without a record is missing, and sums are of what is there", () => {
  const { years, boards } = boardLines(found.boards, "running");
  expect(years).toEqual([...years].sort());
  expect(boards.some(({ amounts }) => amounts.includes(null))).toBe(true);
  const column = years.indexOf(2009);
  const sum = yearSum(found.boards, "running", 2009, "Summa", "Ingen nämnd");
  expect(sum.amount).toBe(addAmounts(boards.map(({ amounts }) => amounts[column]?.amount ?? null)).amount);
  expect(sum.figure()).toMatchObject({ formula: "sum", this: { figure: { amount: sum.amount } } });
});

test.each([
  ["1.9", "2"],
  ["0.4", "0.4"],
  ["0.0", "0"],
  ["99.6", "99.6"],
  ["100.0", "100"],
  ["54.5", "55"],
])("a chance of %s per cent is told as %s", (percent, told) => expect(whole(percent)).toBe(told));

test("days late are whole days, over a change of the clock too", () => {
  expect(daysBetween("2008-03-29", "2008-03-31")).toBe(2);
  expect(daysBetween("2007-12-31", "2008-12-31")).toBe(366);
});

test("an axis holds nought and all values, in round steps", () => {
  expect(spanAxis([-35.7, 12.4], 6)).toMatchObject({ from: -40, to: 20, step: 10 });
  expect(spanAxis([3, 7], 4).from).toBe(0);
  expect(spanAxis([-7, -3], 4).to).toBe(0);
});
