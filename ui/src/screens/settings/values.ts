import type { FieldShape, FieldView, RecordRow, RecordTable, ValueView } from "../../ipc";
import type { GridColumn, RecordRow as GridRecord } from "../../grid";
import { amountForSheet } from "../../texts/numbers";
import type { Texts } from "../../texts/useText";
import { fieldLabel, wordLabel } from "../../texts/words";

/** Fields whose text fills more than a line. */
const LONG = new Set(["text", "text_en", "description", "description_en", "notes", "note", "source", "scope"]);
const WIDTHS: Partial<Record<FieldShape, number>> = { count: 80, flag: 90, year: 80, percent: 100, money: 120, date: 116, choice: 150 };
const TEXT_WIDTH = 180;
/** Shapes that are set in the form beside the table, not in a cell. */
const IN_FORM: ReadonlySet<FieldShape> = new Set(["choices", "references", "estimates", "amounts_by_reference", "amounts_by_year"]);

export function isLong(field: string): boolean {
  return LONG.has(field);
}

/** An amount in mnkr, exact to the öre, with at least one decimal; editing it loses nothing. */
export function exactMnkr(amount: string): string {
  const text = amountForSheet(amount, "mnkr");
  return text === "" || text.includes(",") ? text : `${text},0`;
}

/** The text that editing a field begins with. */
export function editText(texts: Texts, field: FieldView, value: ValueView | undefined): string {
  const text = value?.text ?? "";
  if (text === "") return "";
  switch (field.shape) {
    case "money":
      return exactMnkr(text);
    case "percent":
      return texts.language === "sv" ? text.replace(".", ",") : text;
    default:
      return text;
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
    case "amounts_by_year":
    case "amounts_by_reference":
    case "estimates":
      return value.entries.map(({ name, amount }) => `${name} ${amount === null ? "–" : exactMnkr(amount)}`).join("; ") || null;
    default:
      return editText(texts, field, value) || null;
  }
}

/** The words of a field that can hold several. */
export function wordsOf(value: ValueView | undefined): string[] {
  return (value?.text ?? "").split(" ").filter((word) => word !== "");
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
  const isMoney = shape === "money";
  const choices = shape === "choice" || shape === "reference";
  return {
    id: name,
    title: fieldLabel(texts, kind, name),
    width: WIDTHS[shape] ?? TEXT_WIDTH,
    ...(isMoney && { unit: "mnkr" as const, about: texts.t("parts-unit-mnkr") }),
    ...(!IN_FORM.has(shape) && { editor: choices ? ("choice" as const) : ("text" as const) }),
    ...((isLong(name) || name.endsWith("_en")) && name !== "text" && { optional: true }),
  };
}

export function tableRow(texts: Texts, table: RecordTable, row: RecordRow): GridRecord {
  const cells = table.fields.map((field) => {
    const value = valueOf(row, field.name);
    if (field.shape === "flag") return [field.name, { type: "flag" as const, on: value?.text === "true" }] as const;
    if (field.shape === "date") return [field.name, { type: "day" as const, day: value?.text ?? null }] as const;
    return [field.name, { type: "text" as const, text: shownText(texts, field, value) }] as const;
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
