import type { PlaceView } from "../../ipc";
import type { Route } from "../../shell";

/** Kinds whose records have a page or a row elsewhere than in the settings. */
const ELSEWHERE = new Set(["publication", "plan", "cost_line"]);

/** Where a record is looked at and mended; null where it has no place of its own. */
export function placeOfRecord({ kind, id }: Pick<PlaceView, "kind" | "id">): Route | null {
  if (kind === null || id === null) return null;
  if (kind === "project" || kind === "plan") return { screen: "projects", id, part: null };
  return ELSEWHERE.has(kind) ? null : { screen: "settings", id: kind, part: id };
}
