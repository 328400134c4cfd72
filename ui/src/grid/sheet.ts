import type { FigureView } from "../ipc";
import { amountForSheet } from "../texts/numbers";
import type { Cell, GridColumn, GridRow } from "./model";

/** A cell's text as a spreadsheet takes it: numbers with decimal comma in the column's unit, ISO days. */
export function cellForSheet(cell: Cell | undefined, column: GridColumn): string {
  if (!cell) return "";
  if (cell.type === "figure") return figureForSheet(cell, column);
  if (cell.type === "day") return cell.day ?? "";
  if (cell.type === "flag") return cell.on ? "1" : "0";
  return cleanText(cell.text ?? "");
}

function figureForSheet(figure: FigureView | undefined, column: GridColumn): string {
  return figure ? amountForSheet(figure.amount, column.unit ?? "kr") : "";
}

/** Tabs and line breaks would cut the cell in two; a text that looks like a formula must stay a text. */
function cleanText(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, " ");
  return /^[=+\-@]/.test(flat) ? `'${flat}` : flat;
}

/** Rows and columns as tab-separated text, the way Excel puts them on the clipboard. */
export function toTsv(rows: readonly GridRow[], columns: readonly GridColumn[], withHeader: boolean): string {
  const lines = rows.map((row) =>
    columns
      .map((column, at) => {
        if (row.type === "record") return cellForSheet(row.cells[column.id], column);
        return at === 0 ? cleanText(row.label) : figureForSheet(row.subtotals[column.id], column);
      })
      .join("\t"),
  );
  const header = columns.map(({ title, sheetTitle }) => cleanText(sheetTitle ?? title)).join("\t");
  return (withHeader ? [header, ...lines] : lines).join("\r\n");
}

/** Whether pasted text is more than one cell. */
export function isManyCells(tsv: string): boolean {
  return /[\t\n]/.test(tsv.replace(/\r?\n$/, ""));
}

/** The text that editing a cell begins with: what was saved, so that nothing is lost by only opening it. */
export function textToEdit(cell: Cell | undefined, column: GridColumn): string {
  if (!cell) return "";
  if (cell.type !== "figure") return cellForSheetPlain(cell);
  const text = amountForSheet(cell.amount, column.unit ?? "kr");
  return text && column.unit ? `${text} ${column.unit}` : text;
}

function cellForSheetPlain(cell: Exclude<Cell, { type: "figure" }>): string {
  if (cell.type === "flag") return cell.on ? "1" : "0";
  return (cell.type === "day" ? cell.day : cell.text) ?? "";
}
