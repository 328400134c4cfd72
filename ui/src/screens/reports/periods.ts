import type { PeriodChoice } from "../../ipc";

export type Length = "tertial" | "quarter" | "year";
export const LENGTHS: readonly Length[] = ["tertial", "quarter", "year"];

export interface PeriodGroup {
  length: Length;
  periods: PeriodChoice[];
}

/** The suggested period, and the rest by length with the newest first. Tertials and quarters are both first-class. */
export function periodGroups(choices: readonly PeriodChoice[]): { suggested: PeriodChoice | null; groups: PeriodGroup[] } {
  const newest = [...choices].sort((one, other) => other.last_day.localeCompare(one.last_day) || other.period.localeCompare(one.period));
  const groups = LENGTHS.map((length) => ({ length, periods: newest.filter((choice) => choice.length === length) }));
  return { suggested: choices.find(({ suggested }) => suggested) ?? newest[0] ?? null, groups: groups.filter(({ periods }) => periods.length > 0) };
}

/** A file's name without its folder, whichever way the slashes lean. */
export function nameOfFile(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

/** A size as people say it. */
export function sizeParts(bytes: number): { amount: number; unit: "kb" | "mb" } {
  const kilo = bytes / 1000;
  return kilo < 1000 ? { amount: Math.max(1, Math.round(kilo)), unit: "kb" } : { amount: Math.round(kilo / 100) / 10, unit: "mb" };
}
