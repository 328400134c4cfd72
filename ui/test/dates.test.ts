import { expect, test } from "vitest";
import { formatDay, formatMoment } from "../src/texts/dates";

test.each([
  ["2008-08-31", "sv", "31 aug 2008"],
  ["2008-08-31", "en", "31 Aug 2008"],
  ["2007-01-01", "sv", "1 jan 2007"],
  ["not a day", "sv", "–"],
] as const)("%s (%s) is shown as %s", (day, language, shown) => {
  expect(formatDay(day, language)).toBe(shown);
});

test("a recorded time is shown in Stockholm time, summer and winter", () => {
  expect(formatMoment("2008-06-03T14:40:00Z", "sv")).toBe("3 juni 2008 16:40");
  expect(formatMoment("2008-12-31T23:30:00Z", "sv")).toBe("1 jan 2009 00:30");
});
