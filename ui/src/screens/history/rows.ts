import type { ChangeLine } from "../../ipc";
import type { GridColumn, GridRow } from "../../grid";
import type { Texts } from "../../texts/useText";
import { changeLabel, fieldLabel, kindLabel, valueText } from "../../texts/words";

export function changeColumns({ t }: Texts): GridColumn[] {
  return [
    { id: "what", title: t("history-column-where"), width: 240 },
    { id: "field", title: t("history-column-what"), width: 160 },
    { id: "values", title: t("history-column-values"), width: 216 },
    { id: "author", title: t("history-column-who"), width: 116 },
    { id: "recorded", title: t("history-column-when"), width: 144 },
    { id: "reason", title: t("history-column-why"), width: 190 },
    { id: "sequence", title: t("history-column-number"), width: 84 },
  ];
}

/** What was touched: a project or another record. A change of many is told by its reason. */
function whereText(texts: Texts, change: ChangeLine): string {
  return change.name ?? (change.reason || texts.t("parts-change-many", { count: change.record_count }));
}

/** What was done to it: the field, or that it is new or gone. */
export function doneText(texts: Texts, change: ChangeLine): string {
  if (change.field) return fieldLabel(texts, change.kind ?? "", change.field.field);
  const what = change.kind === null ? texts.t("parts-change-many", { count: change.record_count }) : kindLabel(texts, change.kind);
  return `${what}, ${texts.t(`history-what-${change.what}`)}`;
}

/** A row of the journal. Why falls back to what is known: taken back, or nothing. */
export function changeRow(texts: Texts, change: ChangeLine): GridRow {
  const text = (value: string | null) => ({ type: "text" as const, text: value === "" ? null : value });
  return {
    type: "record",
    id: String(change.sequence),
    name: changeLabel(texts, change),
    depth: 0,
    cells: {
      what: text(whereText(texts, change)),
      field: text(doneText(texts, change)),
      values: text(valuesText(texts, change)),
      author: text(change.author.name),
      recorded: text(texts.moment(change.recorded)),
      reason: text(change.reverses === null ? change.reason : texts.t("history-reverses", { sequence: texts.count(change.reverses) })),
      sequence: text(texts.count(change.sequence)),
    },
  };
}

/** Before and after in one text, as it is copied to a spreadsheet. */
function valuesText(texts: Texts, { field }: ChangeLine): string | null {
  if (!field) return null;
  const shown = (value: string | null) => valueText(texts, field.field, field.shape, value);
  return `${shown(field.before)} → ${shown(field.after)}`;
}
