import type { GainGroup, GainSums } from "../../ipc";
import { divideRounded, parseOre } from "../../texts/numbers";

/** What benefits can have in common, as the office names it. */
export const DIMENSIONS = ["area", "programme", "class", "beneficiary", "goal", "responsible"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The classes each on a line of its own, one of them, or both in one amount. */
export const SPLITS = ["apart", "financial", "reallocated", "together"] as const;
export type Split = (typeof SPLITS)[number];
export type Counted = "financial" | "reallocated" | "together";

export const MEASURES = ["promised", "revised", "planned", "realised", "share", "taken-home"] as const;
export type Measure = (typeof MEASURES)[number];

export interface GroupView {
  dimension: Dimension;
  split: Split;
  sort: "name" | Measure;
  descending: boolean;
}

export const USUAL_GROUPS: GroupView = { dimension: "area", split: "apart", sort: "name", descending: false };

/** The lines of a group. Where the groups are the classes themselves, each has one. */
export function linesOf(dimension: Dimension, split: Split): readonly Counted[] {
  if (dimension === "class") return ["together"];
  return sumLines(dimension, split);
}

/** The lines of the sum: classes are not added unless one asks for it. */
export function sumLines(dimension: Dimension, split: Split): readonly Counted[] {
  return split === "apart" || dimension === "class" ? ["financial", "reallocated"] : [split];
}

/** How much of what was planned for the reported periods has come, in whole per cent; null where one of them is not known. */
export function shareOf({ planned, realised }: GainSums): string | null {
  const [plan, come] = [parseOre(planned.amount ?? ""), parseOre(realised.amount ?? "")];
  return plan === null || come === null || plan <= 0n ? null : String(divideRounded(come * 100n, plan));
}

function numberOf(sums: GainSums, measure: Measure): bigint | null {
  if (measure === "share") return parseOre(shareOf(sums) ?? "");
  return parseOre(sums[measure === "taken-home" ? "taken_home" : measure].amount ?? "");
}

/** Benefits that are not put in money have no amounts; as a class they stand last. */
export function isUnvalued(group: GainGroup): boolean {
  return group.not_valued_count === group.benefit_count;
}

/** Sorted by the first line of each; what is missing, and what belongs to nothing, comes last in both directions. */
export function sortedGroups(groups: readonly GainGroup[], { dimension, sort, descending }: GroupView, by: Counted, language: string): GainGroup[] {
  const names = new Intl.Collator(language === "sv" ? "sv-SE" : "en-GB", { numeric: true });
  const sign = descending ? -1 : 1;
  return [...groups].sort((a, b) => {
    if (sort === "name") {
      const last = [a, b].map((group) => Number(group.name === null || (dimension === "class" && isUnvalued(group)))) as [number, number];
      if (last[0] !== last[1]) return last[0] - last[1];
      return sign * names.compare(a.name ?? "", b.name ?? "");
    }
    const [one, other] = [numberOf(a[by], sort), numberOf(b[by], sort)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return one === other ? 0 : one < other ? -sign : sign;
  });
}

/** The group that is to give most financial benefit; null where none is to give any. */
export function mostOf(groups: readonly GainGroup[]): GainGroup | null {
  const financial = (group: GainGroup) => parseOre(group.financial.revised.amount ?? "0") ?? 0n;
  const most = groups.reduce<GainGroup | null>((found, group) => (found === null || financial(group) > financial(found) ? group : found), null);
  return most !== null && financial(most) > 0n ? most : null;
}
