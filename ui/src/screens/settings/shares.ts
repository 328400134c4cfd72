import type { ChoiceView, Named } from "../../ipc";
import { decimalDifference, readDecimal, type Language } from "../../texts/numbers";

/** Shares as they are typed, by who has each, in the order that they were added. */
export type Held = (readonly [of: string, text: string])[];

/** What was kept of them; nothing of it is lost, and what is no list is none. */
export function heldShares(draft: string): Held {
  try {
    const found: unknown = JSON.parse(draft);
    return Array.isArray(found) ? found.map(([of, text]: [unknown, unknown]) => [String(of), String(text)] as const) : [];
  } catch {
    return [];
  }
}

/** Those with a text. */
export function typedShares(held: Held): Held {
  return held.filter(([, text]) => text.trim() !== "");
}

/** Per cent that are left to share out, as a decimal: below zero where it is too much, `none` where nothing is typed, `unreadable` where a text is no share. */
export function sharesLeft(held: Held, language: Language): string {
  const typed = typedShares(held);
  if (typed.length === 0) return "none";
  const numbers = typed.map(([, text]) => readDecimal(text.replace(/%\s*$/, ""), language));
  return numbers.some((number) => number === null || number.startsWith("-")) ? "unreadable" : decimalDifference("100", numbers.map((number) => number ?? "0"));
}

/** Who each share is of. */
export function sharesWithNames(held: Held, choices: readonly Named[], entries: readonly ChoiceView[]): ReadonlyMap<string, string> {
  const nameOf = (of: string) => choices.find(({ id }) => id === of)?.name ?? entries.find(({ id }) => id === of)?.name ?? of;
  return new Map(held.map(([of]) => [of, nameOf(of)]));
}
