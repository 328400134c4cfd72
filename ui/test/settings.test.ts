import { describe, expect, it } from "vitest";
import { GROUPS, roomOf, ROOMS } from "../src/screens/settings/rooms";
import { editText, exactMnkr, neededFields, nextOrder, restingText, shownText, tableColumns, tableRow, valueOf, wordsOf } from "../src/screens/settings/values";
import type { FieldShape, ValueView } from "../src/ipc";
import { placeOfRecord } from "../src/screens/overview/places";
import { makeTexts } from "../src/texts/useText";
import { makeData } from "../fixtures/data";
import { Tables } from "../fixtures/tables";

const sv = makeTexts("sv");
const en = makeTexts("en");
const tables = new Tables(makeData(3));

describe("rooms", () => {
  it("each has its name and each register its purpose, in both languages", () => {
    for (const language of ["sv", "en"] as const) {
      const texts = makeTexts(language);
      for (const { id, type } of ROOMS) {
        const word = id.replaceAll("_", "-");
        expect(texts.has(`settings-room-${word}`), `${language} ${word}`).toBe(true);
        if (type === "records") expect(texts.has(`settings-about-${word}`), `${language} ${word}`).toBe(true);
      }
      for (const { id } of GROUPS) expect(texts.has(`settings-group-${id}`)).toBe(true);
    }
  });

  it("an unknown address is the first room", () => {
    expect(roomOf("nowhere").id).toBe("settings");
    expect(roomOf("frame").type).toBe("records");
  });

  it("what has to be looked at leads to its record", () => {
    expect(placeOfRecord({ kind: "frame", id: "f" })).toEqual({ screen: "settings", id: "frame", part: "f" });
    expect(placeOfRecord({ kind: "plan", id: "p" })).toEqual({ screen: "projects", id: "p", part: null });
    expect(placeOfRecord({ kind: null, id: null })).toBeNull();
  });
});

describe("values", () => {
  const frames = tables.table("frame", 1);
  const [reserve, grant] = frames.rows;
  const field = (name: string) => {
    const found = frames.fields.find((one) => one.name === name);
    if (!found) throw new Error(name);
    return found;
  };

  it("an amount is edited in mnkr and loses nothing", () => {
    expect(exactMnkr("416000000.00", "sv")).toBe("416,0");
    expect(exactMnkr("416300000.00", "en")).toBe("416.3");
    expect(exactMnkr("-1250500000.00", "sv")).toBe("-1250,5");
    expect(exactMnkr("1.01", "sv")).toBe("0,00000101");
    expect(grant && editText(sv, field("amount"), valueOf(grant, "amount"))).toBe("416,0");
  });

  it("a reference shows its name, a choice its word, what is not set nothing", () => {
    expect(grant && shownText(sv, field("drawn_from"), valueOf(grant, "drawn_from"))).toBe("Reserverat i eget kapital för IT-satsning");
    expect(grant && shownText(sv, field("balance"), valueOf(grant, "balance"))).toBe("Beviljat");
    expect(reserve && shownText(sv, field("drawn_from"), valueOf(reserve, "drawn_from"))).toBeNull();
  });

  const rates = "12.5 80 100";
  it.each<[FieldShape, string, string, string, string, string]>([
    ["number", "71000", "71000", "71_000", "71000", "71,000"],
    ["number", "-0.35", "-0,35", "−0,35", "-0.35", "−0.35"],
    ["percent", "3.5", "3,5", "3,5_%", "3.5", "3.5%"],
    ["percents", rates, "12,5 80 100", "12,5_%, 80_%, 100_%", rates, "12.5%, 80%, 100%"],
    ["month", "2008-03", "2008-03", "mars 2008", "2008-03", "Mar 2008"],
    ["money", "1250500000.00", "1250,5", "1_250,5", "1250.5", "1,250.5"],
    ["year", "2007", "2007", "2007", "2007", "2007"],
  ])("a %s %s is edited without marks between thousands and shown with them", (shape, text, edited, shown, editedEnglish, shownEnglish) => {
    const one = { ...field("name"), shape };
    const value: ValueView = { field: "name", text, names: [], entries: [] };
    expect([editText(sv, one, value), shownText(sv, one, value)]).toEqual([edited, shown.replaceAll("_", "\u00a0")]);
    expect([editText(en, one, value), shownText(en, one, value)]).toEqual([editedEnglish, shownEnglish]);
    expect(restingText(sv, one, undefined)).toBe("");
  });

  it.each<[FieldShape, string, string]>([
    ["numbers_by_year", "2007: 100; 2008: 1_103,4", "2007: 100; 2008: 1,103.4"],
    ["percents_by_reference", "2007: 100_%; 2008: 1_103,4_%", "2007: 100%; 2008: 1,103.4%"],
  ])("entries that are %s stand after each other in a cell", (shape, swedish, english) => {
    const one = { ...field("name"), shape };
    const entries = [["2007", "100"], ["2008", "1103.4"]].map(([id = "", amount = ""]) => ({ id, name: id, amount }));
    const value: ValueView = { field: "name", text: null, names: [], entries };
    expect([shownText(sv, one, value), shownText(en, one, value)]).toEqual([swedish.replaceAll("_", "\u00a0"), english]);
  });

  it("several words are read apart", () => {
    expect(wordsOf({ field: "roles", text: "programme_office reader", names: [], entries: [] })).toEqual(["programme_office", "reader"]);
    expect(wordsOf(undefined)).toEqual([]);
  });
});

describe("tables", () => {
  it("begin with the name, edit in place what a cell can hold, and leave the order to the form", () => {
    const columns = tableColumns(sv, tables.table("person", 1));
    expect(columns[0]?.id).toBe("name");
    expect(columns.find(({ id }) => id === "roles")?.editor).toBeUndefined();
    expect(columns.find(({ id }) => id === "department")?.editor).toBe("choice");
    expect(tableColumns(sv, tables.table("frame", 1)).map(({ id }) => id)).not.toContain("order");
  });

  it("a row has a cell for each field", () => {
    const table = tables.table("frame", 1);
    const row = table.rows[1] && tableRow(sv, table, table.rows[1]);
    expect(row?.cells.amount).toEqual({ type: "text", text: "416,0" });
    expect(row?.cells.decision_date).toEqual({ type: "day", day: null });
  });

  it("an index is edited in the form, a factor in its cells", () => {
    const editor = (kind: string, name: string) => tableColumns(sv, tables.table(kind, 1)).find(({ id }) => id === name)?.editor;
    expect(editor("price_index", "values")).toBeUndefined();
    expect(editor("shared_factor", "likely")).toBe("text");
    expect(neededFields(tables.table("price_index", 1)).map(({ name }) => name)).toEqual(["name"]);
  });

  it("a new record is asked for what it cannot be without, and comes last", () => {
    expect(neededFields(tables.table("frame", 1)).map(({ name }) => name)).toEqual(["name", "balance", "amount", "status"]);
    expect(nextOrder(tables.table("frame", 1))).toBe("3");
    expect(nextOrder(tables.table("person", 1))).toBeNull();
  });
});
