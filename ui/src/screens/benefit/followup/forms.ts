import type { FieldView, RecordTable } from "../../../ipc";

/** What can be recorded of a benefit, or of a project's use after launch. */
export const FOLLOWED = ["realisation", "reading", "budget_effect", "precondition", "usage"] as const;
export type Followed = (typeof FOLLOWED)[number];
/** What a form can show: those, and the benefit itself. */
export type FormKind = Followed | "benefit";

/** The fields of a form in the order in which they are filled in, those that belong together in a group. */
const GROUPS: Record<FormKind, readonly (readonly string[])[]> = {
  realisation: [["period", "amount", "yearly_rate", "responsible"], ["source", "note"]],
  reading: [["date", "value", "person"], ["source", "note"]],
  budget_effect: [
    ["board", "year", "account", "movement", "amount"],
    ["decided_by", "decision_date", "decision_paragraph", "dnr"],
    ["verified_by", "verified", "note"],
  ],
  precondition: [["name", "name_en", "responsible", "due", "met"], ["note"]],
  usage: [["period", "unit", "expected", "actual"], ["source"]],
  benefit: [
    ["name", "name_en", "class", "kind", "beneficiary", "owner"],
    ["account", "board", "budget_year"],
    ["change", "effect", "goal", "evidence"],
    ["indicator", "indicator_unit", "baseline", "baseline_date", "target", "target_date"],
    ["responsible"],
  ],
};
/** Fields whose text needs the whole width. */
const WIDE: ReadonlySet<string> = new Set(["name", "name_en", "source", "note", "account", "indicator", "change", "effect", "evidence"]);
/** Amounts that are kronor a year, not once. */
const YEARLY: ReadonlySet<string> = new Set(["realisation.yearly_rate", "budget_effect.amount"]);

/** Fields that only people with a role can be chosen in. */
const ROLES: Readonly<Record<string, string>> = { verified_by: "person.controller" };

/** The fields of a form, group by group, as far as the office knows them. */
export function groupsOf({ kind, fields }: RecordTable): FieldView[][] {
  const known = new Map(fields.map((field) => [field.name, { ...field, target: ROLES[field.name] ?? field.target }]));
  const groups = GROUPS[kind as FormKind] ?? [];
  return groups.map((names) => names.flatMap((name) => known.get(name) ?? []));
}

/** Every field of a new record that is typed in its form. */
export function namesOf(kind: Followed): string[] {
  return GROUPS[kind].flat();
}

export function isWide(field: string): boolean {
  return WIDE.has(field);
}

/** What an amount is counted in, for its label: the key of the text. */
export function moneyUnit(kind: string, field: string): "kr" | "kr-year" {
  return YEARLY.has(`${kind}.${field}`) ? "kr-year" : "kr";
}

/** The button that opens the form for a new one: focus goes back to it when a record is gone. */
export function addButtonId(kind: Followed, of: string): string {
  return `followup-add-${kind}-${of}`;
}

/** A bare amount in a form is in kronor, as its label says. */
export function inKronor({ shape }: FieldView, text: string): string {
  const typed = text.trim();
  return shape === "money" && /\d$/.test(typed) ? `${typed} kr` : typed;
}
