/** What the settings hold, in the order in which a new portfolio is filled in. */
export interface Room {
  /** The kind of record, or a page of its own. */
  id: string;
  type: "single" | "records" | "page";
}
export interface RoomGroup {
  id: "portfolio" | "division" | "decisions" | "people" | "benefits" | "mine";
  rooms: readonly Room[];
}

const records = (...ids: string[]): Room[] => ids.map((id) => ({ id, type: "records" }));

export const GROUPS: readonly RoomGroup[] = [
  { id: "portfolio", rooms: [{ id: "settings", type: "single" }, ...records("frame", "annual_budget", "remark")] },
  { id: "division", rooms: records("area", "part", "project_kind", "programme", "phase", "gate", "goal") },
  { id: "decisions", rooms: records("body", "decision_kind", "delegation", "status_limit") },
  { id: "people", rooms: records("person", "department", "funding_source") },
  { id: "benefits", rooms: records("stakeholder", "price_index", "shared_factor") },
  {
    id: "mine",
    rooms: [
      { id: "own", type: "page" },
      { id: "data", type: "page" },
    ],
  },
];

export const ROOMS: readonly Room[] = GROUPS.flatMap(({ rooms }) => rooms);

/** The room of an address; the first where it names none. */
export function roomOf(id: string | null): Room {
  return ROOMS.find((room) => room.id === id) ?? { id: "settings", type: "single" };
}
