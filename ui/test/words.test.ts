import { expect, test } from "vitest";
import type { ChangeLine, FieldShape, ProblemView, Reading } from "../src/ipc";
import { readingText } from "../src/texts/read";
import { makeTexts } from "../src/texts/useText";
import { canRestore, textBefore } from "../src/screens/history/Restore";
import { changeLabel, fieldLabel, problemSentence, valueText } from "../src/texts/words";

const sv = makeTexts("sv");
const en = makeTexts("en");
const reading = (value: string | null, name: string | null = null): Reading => ({ value, name, problems: [] });

test.each([
  ["7600000.00", "7 600 tkr", "7,600 kSEK"],
  ["1250500.00", "1 250 500 kr", "1,250,500 SEK"],
  ["1250500.50", "1 250 500,50 kr", "1,250,500.50 SEK"],
  ["-300000.00", "−300 tkr", "−300 kSEK"],
  ["0.00", "0 tkr", "0 kSEK"],
])("%s is read back without losing anything", (value, swedish, english) => {
  expect(readingText(sv, reading(value), true)).toBe(swedish.replaceAll(/(\d) (?=\d)/g, "$1\u00a0"));
  expect(readingText(en, reading(value), true)).toBe(english);
});

test("a day and a person are read back as people say them; nothing where it is not understood", () => {
  expect(readingText(sv, reading("2008-03-01"), false)).toBe("1 mars 2008");
  expect(readingText(sv, reading("person-1", "Anna Lind"), false)).toBe("Anna Lind");
  expect(readingText(sv, reading(null), true)).toBeNull();
});

test("a problem says what happened and what to do, in both languages", () => {
  const place = { kind: null, id: null, field: null, file: null, row: null, column: null };
  const problem: ProblemView = {
    code: "amount-negative",
    severity: "error",
    params: [{ name: "amount", value: { type: "money", value: "-1250000.00" } }],
    place,
  };
  expect(problemSentence(sv, problem)).toContain("−1\u00a0250\u00a0000 kr");
  expect(problemSentence(en, problem)).toContain("−1,250,000");
  expect(problemSentence(sv, { ...problem, code: "never-heard-of" })).toContain("never-heard-of");
});

test("a field inside a field is named with where it is", () => {
  expect(fieldLabel(sv, "cost_line", "current.2008.likely")).toBe("Beräknat gällande (2008, troligt)");
  expect(fieldLabel(en, "project", "leader")).not.toContain("field-");
});

test.each<[FieldShape, string, string, string, string]>([
  ["number", "likely", "71000", "71_000", "71,000"],
  ["numbers_by_year", "values.2008", "103.4", "103,4", "103.4"],
  ["percent", "contingency", "3.5", "3,5_%", "3.5%"],
  ["percents", "ramp_up", "40, 80, 100", "40_%, 80_%, 100_%", "40%, 80%, 100%"],
  ["percents_by_reference", "shares.Medborgare", "40", "40_%", "40%"],
  ["month", "first_month", "2008-03", "mars 2008", "Mar 2008"],
  ["choices", "roles", "programme_office, reader", "Programkontor, Läsare", "Programme office, Reader"],
  ["money", "amount", "1250500.00", "1_250_500", "1,250,500"],
  ["year", "price_year", "2007", "2007", "2007"],
])("the history shows a %s of %s as people read it", (shape, field, value, swedish, english) => {
  expect(valueText(sv, field, shape, value)).toBe(swedish.replaceAll("_", "\u00a0"));
  expect(valueText(en, field, shape, value)).toBe(english);
  expect(valueText(sv, field, shape, null)).toBe("–");
});

test.each<[FieldShape, string, boolean]>([
  ["number", "values.2008", true],
  ["percents", "ramp_up", true],
  ["month", "first_month", true],
  ["money", "current.2008.likely", true],
  // The place inside is shown by a name, which no edit can name.
  ["percent", "shares.Medborgare", false],
  ["money", "funding.Centralt anslag", false],
  ["references", "goals", false],
])("what stood before in a %s, %s, can be set back: %s", (shape, field, can) => {
  const change = { kind: "factor", id: "f", field: { field, shape, before: "40, 80", after: null }, what: "changed" } as ChangeLine;
  expect(canRestore(change)).toBe(can);
  expect(change.field && textBefore(change.field)).toBe(shape === "percents" ? "40 80" : "40, 80");
});

test("undo names the field and the record, or how many records", () => {
  const line = { kind: "project", name: "Bygglov", field: { field: "name", shape: "text", before: null, after: "x" }, what: "changed", record_count: 1 };
  expect(changeLabel(sv, line as ChangeLine)).toBe("Namn, Bygglov");
  const cost = { ...line, kind: "cost_line", field: { ...line.field, field: "current.2008.likely" } };
  expect(changeLabel(sv, cost as ChangeLine)).toBe("Beräknat gällande 2008, Bygglov");
  expect(changeLabel(sv, { ...line, field: null, what: "removed" } as ChangeLine)).toBe("Borttaget: Bygglov");
  const row = { ...line, field: null, what: "removed", thing_kind: "calculation_line", thing: "Drift" };
  expect(changeLabel(sv, row as ChangeLine)).toBe("Borttaget: Kalkylrad Drift i Bygglov");
  expect(changeLabel(sv, { ...row, thing_kind: "approval", thing: null, what: "created" } as ChangeLine)).toMatch(/^Nytt: .+ i Bygglov$/);
  expect(changeLabel(sv, { ...row, thing_kind: "project", thing: "Bygglov" } as ChangeLine)).toBe("Borttaget: Bygglov");
  expect(changeLabel(sv, { ...line, field: null, name: null, record_count: 3 } as ChangeLine)).toBe("3 uppgifter");
});
