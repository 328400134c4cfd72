import { describe, expect, it } from "vitest";
import { nameOfFile, periodGroups, sizeParts } from "../src/screens/reports/periods";
import { periods } from "../fixtures/rooms";

describe("periods of reports", () => {
  it("the suggested one is known, and each length has its own list with the newest first", () => {
    const { suggested, groups } = periodGroups(periods());
    expect(suggested?.period).toBe("2008-T2");
    expect(groups.map(({ length, periods: list }) => [length, list[0]?.period, list.length])).toEqual([
      ["tertial", "2008-T3", 6],
      ["quarter", "2008-Q4", 8],
      ["year", "2008", 2],
    ]);
  });

  it("without a suggestion the newest stands first, and without periods there is none", () => {
    expect(periodGroups(periods().map((choice) => ({ ...choice, suggested: false }))).suggested?.last_day).toBe("2008-12-31");
    expect(periodGroups([])).toEqual({ suggested: null, groups: [] });
  });
});

describe("files", () => {
  it("are named without their folder", () => {
    expect(nameOfFile("/hem/anna/rapport 2008-T2.pdf")).toBe("rapport 2008-T2.pdf");
    expect(nameOfFile("C:\\Nytta\\rapport.xlsx")).toBe("rapport.xlsx");
  });

  it("have sizes that people read", () => {
    expect(sizeParts(182_344)).toEqual({ amount: 182, unit: "kb" });
    expect(sizeParts(12)).toEqual({ amount: 1, unit: "kb" });
    expect(sizeParts(2_340_000)).toEqual({ amount: 2.3, unit: "mb" });
  });
});
