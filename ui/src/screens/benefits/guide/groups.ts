import type { Named } from "../../../ipc";
import type { Texts } from "../../../texts/useText";
import { wordLabel } from "../../../texts/words";

/** Who a benefit falls to. */
export const GROUPS = ["citizens", "businesses", "employees", "own_unit", "other_unit"] as const;

export function groupChoices(texts: Texts): Named[] {
  return GROUPS.map((id) => ({ id, name: wordLabel(texts, "beneficiary", id) }));
}
