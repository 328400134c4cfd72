import type { FieldShape, FieldView, RecordRow, RecordTable, ValueView } from "../../ipc";
import type { GridColumn, RecordRow as GridRecord } from "../../grid";
import { amountForSheet, formatDecimal, decimalToEdit, type Language } from "../../texts/numbers";
import type { Texts } from "../../texts/useText";
import { fieldLabel, listItems, wordLabel } from "../../texts/words";

/** Fields whose text fills more than a line. */
const LONG = new Set(["text", "text_en", "description", "description_en", "notes", "note", "source", "scope"]);
const WIDTHS: Partial<Record<FieldShape, number>> = {
  count: 80,
  flag: 90,
  year: 96,
  percent: 100,
  percents: 140,
  number: 100,
  money: 120,
  date: 116,
  month: 100,
  choice: 150,
};
const TEXT_WIDTH = 180;
const UNIT_WIDTH = 130;
/** Left out of a table until somebody wants it. */
const SELDOM = new Set(["source_date"]);
/** Shapes with entries of their own. */
export const WITH_ENTRIES: ReadonlySet<FieldShape> = new Set(["estimates", "amounts_by_reference", "amounts_by_year", "numbers_by_year", "percents_by_reference"]);
/** Shapes that are set in the form beside the table, not in a cell. */
const IN_FORM: ReadonlySet<FieldShape> = new Set([...WITH_ENTRIES, "choices", "references"]);
/** Shapes whose text in a cell is not the text that editing it begins with. */
const FORMATTED: ReadonlySet<FieldShape> = new Set(["count", "number", "money", "percent", "percents", "month"]);
/** Values that stand as numbers in a column. */
const NUMBERS: ReadonlySet<FieldShape> = new Set(["count", "number", "percent", "year"]);
/** Entries that are amounts of money. */
const MONEY: ReadonlySet<FieldShape> = new Set(["money", "estimates", "amounts_by_reference", "amounts_by_year"]);
/** Entries, and values, that are rates. */
const RATES: ReadonlySet<FieldShape> = new Set(["percent", "percents", "percents_by_reference"]);

export function isLong(field: string): boolean {
  return LONG.has(field);
}

export function isFormatted(shape: FieldShape): boolean {
  return FORMATTED.has(shape);
}

export function isMoney(shape: FieldShape): boolean {
  return MONEY.has(shape);
}

/** An amount in mnkr, exact to the öre, with at least one decimal; editing it loses nothing. */
export function exactMnkr(amount: string, language: Language): string {
  return decimalToEdit(mnkrOf(amount), language);
}

/** The same as it is shown: thousands set apart. */
function shownMnkr(amount: string, language: Language): string {
  return formatDecimal(mnkrOf(amount), language);
}

function mnkrOf(amount: string): string {
  const text = amountForSheet(amount, "mnkr").replace(",", ".");
  return text === "" || text.includes(".") ? text : `${text}.0`;
}

/** One number of a field, or of an entry in it, as editing it begins. */
export function entryText({ language }: Texts, shape: FieldShape, entry: string | null): string {
  if (entry === null) return "";
  return isMoney(shape) ? exactMnkr(entry, language) : decimalToEdit(entry, language);
}

/** One number of a field, or of an entry in it, as it is shown where its label says its unit. */
export function shownEntry({ language }: Texts, shape: FieldShape, entry: string | null, decimals = 0): string {
  if (entry === null) return "–";
  return isMoney(shape) ? shownMnkr(entry, language) : formatDecimal(entry, language, decimals);
}

/** The decimals of the entry that has the most: with them all stand under each other. */
export function decimalsOf(entries: readonly { amount: string | null }[]): number {
  return Math.max(0, ...entries.map(({ amount }) => (amount?.split(".")[1] ?? "").length));
}

/** The text that editing a field begins with. */
export function editText(texts: Texts, field: FieldView, value: ValueView | undefined): string {
  const text = value?.text ?? "";
  if (text === "") return "";
  switch (field.shape) {
    case "count":
    case "money":
    case "number":
    case "percent":
      return entryText(texts, field.shape, text);
    case "percents":
      return listItems(text).map((rate) => entryText(texts, field.shape, rate)).join(" ");
    default:
      return text;
  }
}

/** What a form shows of a value until its field is entered: the label says the unit. */
export function restingText(texts: Texts, field: FieldView, value: ValueView | undefined): string {
  const text = value?.text ?? "";
  if (text === "") return "";
  switch (field.shape) {
    case "count":
    case "money":
    case "number":
    case "percent":
      return shownEntry(texts, field.shape, text);
    case "month":
      return texts.month(text);
    default:
      return editText(texts, field, value);
  }
}

/** What a table shows of a value. */
export function shownText(texts: Texts, field: FieldView, value: ValueView | undefined): string | null {
  if (!value) return null;
  switch (field.shape) {
    case "reference":
    case "references":
      return value.names.map(({ name }) => name).join(", ") || null;
    case "choice":
      return value.text === null ? null : wordLabel(texts, field.name, value.text);
    case "choices":
      return wordsOf(value).map((word) => wordLabel(texts, field.name, word)).join(", ") || null;
    case "percent":
      return value.text === null ? null : texts.percent(value.text);
    case "percents":
      return listItems(value.text).map((rate) => texts.percent(rate)).join(", ") || null;
    default:
      if (WITH_ENTRIES.has(field.shape)) return entriesText(texts, field, value) || null;
      return restingText(texts, field, value) || null;
  }
}

function entriesText(texts: Texts, { shape }: FieldView, { entries }: ValueView): string {
  const shown = (entry: string | null) => (RATES.has(shape) ? texts.percent(entry) : shownEntry(texts, shape, entry));
  return entries.map(({ name, amount }) => `${name}: ${shown(amount)}`).join("; ");
}

/** The words of a field that can hold several. */
export function wordsOf(value: ValueView | undefined): string[] {
  return listItems(value?.text);
}

export function valueOf(row: RecordRow, field: string): ValueView | undefined {
  return row.values.find((value) => value.field === field);
}

/** The name first, then the rest as the kind has them; what is long or seldom is there to be chosen. */
export function tableColumns(texts: Texts, { kind, fields }: RecordTable): GridColumn[] {
  const first = fields.find(({ name }) => name === "name") ?? fields[0];
  const rest = fields.filter((field) => field !== first && field.name !== "order");
  return [...(first ? [first] : []), ...rest].map((field) => columnOf(texts, kind, field));
}

function columnOf(texts: Texts, kind: string, field: FieldView): GridColumn {
  const { shape, name } = field;
  const choices = shape === "choice" || shape === "reference";
  return {
    id: name,
    title: fieldLabel(texts, kind, name),
    width: name === "unit" ? UNIT_WIDTH : (WIDTHS[shape] ?? TEXT_WIDTH),
    ...(shape === "money" && { unit: "mnkr" as const, about: texts.t("parts-unit-mnkr") }),
    ...(NUMBERS.has(shape) && { isNumber: true }),
    ...(!IN_FORM.has(shape) && { editor: choices ? ("choice" as const) : ("text" as const) }),
    ...((isLong(name) || SELDOM.has(name) || name.endsWith("_en")) && name !== "text" && { optional: true }),
  };
}

/** A row for the grid. A cell holds the text that editing it begins with; how a number looks is drawn from the value. */
export function tableRow(texts: Texts, table: RecordTable, row: RecordRow): GridRecord {
  const cells = table.fields.map((field) => {
    const value = valueOf(row, field.name);
    if (field.shape === "flag") return [field.name, { type: "flag" as const, on: value?.text === "true" }] as const;
    if (field.shape === "date") return [field.name, { type: "day" as const, day: value?.text ?? null }] as const;
    const text = isFormatted(field.shape) ? editText(texts, field, value) || null : shownText(texts, field, value);
    return [field.name, { type: "text" as const, text }] as const;
  });
  return { type: "record", id: row.id, name: row.name, depth: 0, cells: Object.fromEntries(cells) };
}

/** What a new record of a kind has to be told: what is required and cannot begin empty. */
export function neededFields({ fields }: RecordTable): FieldView[] {
  const asked = fields.filter(({ name, shape, required }) => name !== "order" && required && shape !== "flag" && !IN_FORM.has(shape));
  if (asked.length > 0) return asked;
  return fields.slice(0, 1);
}

/** A new record comes last. */
export function nextOrder({ fields, rows }: RecordTable): string | null {
  if (!fields.some(({ name }) => name === "order")) return null;
  const orders = rows.map((row) => Number(valueOf(row, "order")?.text ?? 0));
  return String(Math.max(0, ...orders) + 1);
}
