import type { FluentVariable } from "@fluent/bundle";
import type { ChangeLine, Failure, FieldShape, ParamValue, ProblemView } from "../ipc/types";
import { formatPeriod } from "./dates";
import { makeTexts, type Texts } from "./useText";

/** The words of what the office names by word: kinds, fields, choices, problems, changes. */
const dashed = (word: string) => word.replaceAll("_", "-");

export function kindLabel(texts: Texts, kind: string): string {
  return texts.t(`kind-${dashed(kind)}`);
}

/** The label of a field of a kind; what is inside it (`current.2008.likely`) stands after it. */
export function fieldLabel(texts: Texts, kind: string, field: string): string {
  const [name = "", ...inside] = field.split(".");
  const own = `field-${dashed(kind)}-${dashed(name)}`;
  const label = texts.t(texts.has(own) ? own : `field-${dashed(name)}`);
  const rest = inside.map((part) => (texts.has(`parts-inside-${part}`) ? texts.t(`parts-inside-${part}`) : part));
  return rest.length === 0 ? label : `${label} (${rest.join(", ")})`;
}

/** The label of a field where there is little room: of what is inside it only the year. */
function shortFieldLabel(texts: Texts, kind: string, field: string): string {
  const [name = "", ...inside] = field.split(".");
  const year = inside.find((part) => /^\d{4}/.test(part));
  return year === undefined ? fieldLabel(texts, kind, name) : `${fieldLabel(texts, kind, name)} ${year}`;
}

export function wordLabel(texts: Texts, field: string, word: string): string {
  return texts.t(`word-${dashed(field)}-${dashed(word)}`);
}

function paramText(texts: Texts, value: ParamValue): FluentVariable {
  switch (value.type) {
    case "text":
      return value.value;
    case "count":
      return value.value;
    case "number":
      return texts.number(value.value);
    case "money":
      return kronor(texts, value.value);
    case "date":
      return texts.day(value.value);
    case "kind":
      return kindLabel(texts, value.value);
    case "field":
      return fieldLabel(texts, "", value.value);
  }
}

/** Kronor to the krona, with öre only where there are any. */
export function kronor(texts: Texts, amount: string): string {
  return texts.amount(amount, { unit: "kr", decimals: amount.endsWith(".00") ? 0 : 2 });
}

type Said = Pick<ProblemView, "code" | "params"> | Pick<Failure, "code" | "params">;

function argumentsOf(texts: Texts, { params }: Said): Record<string, FluentVariable> {
  return Object.fromEntries(params.map(({ name, value }) => [name, paramText(texts, value)]));
}

/** The words of a problem; an unknown code is named, so that it can be reported. */
export function problemText(texts: Texts, problem: Said): string {
  const key = `problem-${problem.code}`;
  return texts.has(key) ? texts.t(key, argumentsOf(texts, problem)) : texts.t("parts-problem-unknown", { code: problem.code });
}

export function problemRemedy(texts: Texts, problem: Said): string | null {
  return texts.attribute(`problem-${problem.code}`, "remedy", argumentsOf(texts, problem));
}

/** What happened and what to do, in one text. */
export function problemSentence(texts: Texts, problem: Said): string {
  return [problemText(texts, problem), problemRemedy(texts, problem)].filter((part) => part !== null).join(" ");
}

/** The name of the field that a problem is about, where it is one. */
export function problemField(texts: Texts, { place }: ProblemView): string | null {
  return place.field ? fieldLabel(texts, place.kind ?? "project", place.field) : null;
}

/** The items of a stored list: the office sets them apart by spaces in a record, by commas in the history. */
export function listItems(value: string | null | undefined): string[] {
  return (value ?? "").split(/[\s,;]+/).filter((item) => item !== "");
}

/** A stored value as people read it: an amount in kronor, a rate, a day, a word. */
export function valueText(texts: Texts, field: string, shape: FieldShape, value: string | null): string {
  if (value === null || value === "") return "–";
  switch (shape) {
    case "money":
    case "estimates":
    case "amounts_by_reference":
    case "amounts_by_year":
      return kronor(texts, value);
    case "count":
    case "number":
    case "numbers_by_year":
      return texts.number(value);
    case "percent":
    case "percents_by_reference":
      return texts.percent(value);
    case "percents":
      return listItems(value).map((rate) => texts.percent(rate)).join(", ");
    case "month":
      return texts.month(value);
    case "date":
      return texts.day(value);
    case "moment":
      return texts.moment(value);
    case "flag":
      return texts.t(value === "true" ? "parts-yes" : "parts-no");
    case "choice":
      return wordLabel(texts, field, value);
    case "choices":
      return listItems(value).map((word) => wordLabel(texts, field, word)).join(", ");
    default:
      return value;
  }
}

/** What a change was, in a line: the field where it is one, and the record's name. */
export function changeLabel(texts: Texts, change: ChangeLine): string {
  const { field, name, kind } = change;
  if (field && name) return `${shortFieldLabel(texts, kind ?? "", field.field)}, ${name}`;
  if (name && change.thing_kind) return thingLabel(texts, change, change.thing_kind, name);
  if (name) return texts.t(`parts-change-${change.what}`, { name });
  return texts.t("parts-change-many", { count: change.record_count });
}

/** What was made or taken away: "Borttaget: Kalkylrad Drift i Prov". */
function thingLabel(texts: Texts, { what, thing }: ChangeLine, thingKind: string, name: string): string {
  const kind = kindLabel(texts, thingKind);
  if (thing === null) return texts.t(`parts-change-${what}-kind`, { kind, name });
  return thing === name ? texts.t(`parts-change-${what}`, { name }) : texts.t(`parts-change-${what}-thing`, { kind, thing, name });
}

const MONTH = /^\d{4}-\d{2}$/;

/** An accounting period: "aug 2008", "T2 2008", "2008". */
export function periodText({ month }: Texts, period: string): string {
  return MONTH.test(period) ? month(period) : formatPeriod(period);
}

/** The fields of a name that the program gives: one in each language, whichever is on the screen. */
export function inBoth(key: string): [field: string, text: string][] {
  return [["name", makeTexts("sv").t(key)], ["name_en", makeTexts("en").t(key)]];
}
