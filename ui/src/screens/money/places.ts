/** The parts of the room, and the lists of each. Only what exists is listed. */
export const TABS = [
  { id: "decisions", lists: ["decisions"] },
  { id: "contracts", lists: ["contracts", "requests", "delegated", "commitments"] },
] as const;

export type Tab = (typeof TABS)[number]["id"];
export type List = (typeof TABS)[number]["lists"][number];

/** The list that an address names, and the tab that it stands in; the first where it names none. */
export function placeOf(id: string | null): { tab: Tab; list: List } {
  const tab = TABS.find(({ lists }) => (lists as readonly string[]).includes(id ?? "")) ?? TABS[0];
  const list = (tab.lists as readonly List[]).find((one) => one === id) ?? tab.lists[0];
  return { tab: tab.id, list };
}
