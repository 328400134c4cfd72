import { guideKey } from "./DraftField";

/** What a financial benefit is found by in the budget. */
export const BUDGET = ["account", "board", "budget_year"] as const;

/** PENG's kind where nobody has said another: what lowers a budget is direct, time that is freed indirect. */
export const KIND_OF: Readonly<Record<string, string>> = { financial: "direct", reallocated: "indirect", not_valued: "hard_to_value" };

/** Where what is typed for the sorting of a benefit is kept. */
export function sortingKey(project: string, benefit: string, field: string): string {
  return guideKey(project, sortingName(benefit, field));
}

export function sortingName(benefit: string, field: string): string {
  return `sort-${field}-${benefit}`;
}
