import type { Filter, ListColumn, Named } from "../../ipc";
import type { Texts } from "../../texts/useText";

/** Columns that can be filtered by what they are one of. */
export const LIST_FILTERS: readonly ListColumn[] = [
  "area",
  "part",
  "kind",
  "programme",
  "department",
  "leader",
  "phase",
  "last_gate",
];
export const AMOUNT_FILTERS: readonly ListColumn[] = ["current", "original", "change", "running"];

/** What the filter is about: one filter of each kind a column is enough. */
export function filterKey(filter: Filter): string {
  switch (filter.type) {
    case "text":
    case "mandatory":
      return filter.type;
    case "one_of":
      return `one_of ${filter.value.column}`;
    case "missing":
      return `missing ${filter.value}`;
    case "at_least":
    case "at_most":
      return `${filter.type} ${filter.value[0]}`;
  }
}

/** The filters with one set anew, or taken away where it lets everything pass. */
export function withFilter(filters: readonly Filter[], filter: Filter): Filter[] {
  const key = filterKey(filter);
  const others = filters.filter((other) => filterKey(other) !== key);
  return isEmpty(filter) ? others : [...others, filter];
}

function isEmpty(filter: Filter): boolean {
  switch (filter.type) {
    case "text":
      return filter.value.trim() === "";
    case "one_of":
      return filter.value.ids.length === 0;
    case "at_least":
    case "at_most":
      return filter.value[1].trim() === "";
    case "missing":
    case "mandatory":
      return false;
  }
}

/** A bare number in an amount filter is meant in the column's unit, and is said so to the office. */
export function amountWithUnit(text: string, unit: string): string {
  return /[0-9]\s*$/.test(text) ? `${text.trim()} ${unit}` : text.trim();
}

const columnTitle = (texts: Texts, column: ListColumn) => texts.t(`projects-column-${column.replace("_", "-")}`);

/** What a chip says: a name and a value. */
export function filterWords(filter: Filter, texts: Texts, nameOf: (column: ListColumn, id: string) => string): Named {
  const { t } = texts;
  switch (filter.type) {
    case "text":
      return { id: t("projects-filter-text"), name: filter.value };
    case "mandatory":
      return { id: t("projects-column-mandatory"), name: t(filter.value ? "parts-yes" : "parts-no") };
    case "missing":
      return { id: columnTitle(texts, filter.value), name: t("parts-missing") };
    case "one_of": {
      const { column, ids } = filter.value;
      const names = ids.map((id) => (id === null ? t("parts-missing") : nameOf(column, id)));
      const shown = names.length > 2 ? t("projects-filter-many", { first: names[0] ?? "", count: names.length - 1 }) : names.join(", ");
      return { id: columnTitle(texts, column), name: shown };
    }
    case "at_least":
    case "at_most":
      return { id: columnTitle(texts, filter.value[0]), name: t(`projects-filter-${filter.type.replace("_", "-")}-value`, { amount: filter.value[1] }) };
  }
}
