import { expect, test } from "vitest";
import { addAmounts, amountForSheet, decimalDifference, decimalToEdit, formatAmount, formatDecimal, formatPercent, parseOre, readDecimal, type Language, type Unit } from "../src/texts/numbers";

/** One line a case: amount | unit | language | decimals or - | + where signed | what is shown ("_" is a no-break space). */
const SHOWN = `
216000000.00    | mnkr | sv | - | - | 216,0
416300000.00    | mnkr | sv | - | - | 416,3
416300000.00    | mnkr | en | - | - | 416.3
1234567890.00   | mnkr | sv | - | - | 1_234,6
50000.00        | mnkr | sv | - | - | 0,1
49999.99        | mnkr | sv | - | - | 0,0
-49999.99       | mnkr | sv | - | - | 0,0
-50000.00       | mnkr | sv | - | - | −0,1
300000.00       | mnkr | sv | - | + | +0,3
0.00            | mnkr | sv | - | + | 0,0
-5200000.00     | mnkr | en | - | + | −5.2
1250500.00      | tkr  | sv | - | - | 1_251
1250500.00      | tkr  | sv | 1 | - | 1_250,5
1250500.00      | tkr  | en | 1 | - | 1,250.5
9999999999999.99 | kr  | sv | 2 | - | 9_999_999_999_999,99
9007199254740993.01 | kr | en | 2 | - | 9,007,199,254,740,993.01
0.05            | kr   | sv | 1 | - | 0,1
0.5             | kr   | sv | - | - | 1
1e5             | kr   | sv | - | - | –
`;

const rows = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

test.each(rows(SHOWN))("%s in %s (%s, decimals %s, sign %s) is %s", (amount, unit, language, decimals, sign, shown) => {
  const text = formatAmount(amount, {
    unit: unit as Unit,
    language: language as Language,
    ...(decimals !== "-" && { decimals: Number(decimals) }),
    signed: sign === "+",
  });
  expect(text).toBe(shown?.replaceAll("_", "\u00a0"));
});

test("missing is a dash, never zero", () => {
  expect(formatAmount(null, { unit: "mnkr", language: "sv" })).toBe("–");
});

test("öre are exact and what is finer than öre is refused", () => {
  expect(parseOre("0.10")).toBe(10n);
  expect(parseOre("-0.01")).toBe(-1n);
  expect(parseOre("1.001")).toBeNull();
  expect(parseOre("1.000")).toBe(100n);
});

test("a sum counts what is missing and is missing itself when nothing is known", () => {
  expect(addAmounts(["216000000.00", null, "200300000.00"])).toEqual({ amount: "416300000.00", missing: 1 });
  expect(addAmounts([null, null])).toEqual({ amount: null, missing: 2 });
  expect(addAmounts(["0.10", "0.20"])).toEqual({ amount: "0.30", missing: 0 });
});

test("a copied amount is a number to a spreadsheet", () => {
  expect(amountForSheet("1250500.00", "mnkr")).toBe("1,2505");
  expect(amountForSheet("-5200000.00", "mnkr")).toBe("-5,2");
  expect(amountForSheet("216000000.00", "mnkr")).toBe("216");
  expect(amountForSheet("1250.50", "kr")).toBe("1250,5");
  expect(amountForSheet(null, "kr")).toBe("");
});

test("a stored number is exact, and a comma between thousands is never edited", () => {
  expect(formatDecimal("1000000000000", "sv")).toBe("1 000 000 000 000".replaceAll(" ", "\u00a0"));
  expect(formatDecimal("-0.000000001", "en")).toBe("−0.000000001");
  expect(decimalToEdit("-18000.25", "en")).toBe("-18000.25");
  expect(decimalToEdit("-18000.25", "sv")).toBe("-18000,25");
  expect(formatPercent("-2.5", "sv")).toBe("−2,5\u00a0%");
  expect([formatDecimal(null, "sv"), formatDecimal("1e6", "sv"), formatPercent("", "en")]).toEqual(["–", "–", "–"]);
});

test("shares are read as they are typed and taken from the whole without losing anything", () => {
  expect([readDecimal("33,5", "sv"), readDecimal("33.5", "en"), readDecimal("1 000", "sv"), readDecimal("många", "sv"), readDecimal("", "sv")]).toEqual(["33.5", "33.5", "1000", null, null]);
  expect(decimalDifference("100", ["60"])).toBe("40");
  expect(decimalDifference("100", ["33.3333", "66.6667"])).toBe("0");
  expect(decimalDifference("100", ["60", "40.5"])).toBe("-0.5");
  expect(decimalDifference("100", [])).toBe("100");
});
