import { useMemo } from "react";
import { OFFICE, office, useChoices, type Filter, type ListColumn, type ListQuery, type ProjectList } from "../../ipc";
import { useWindowedRows, type GroupRow, type Sorting } from "../../grid";
import { useText } from "../../texts/useText";
import { CHOICES, gridRow } from "./columns";

/** How the list is seen: grouping, filters, order and what is folded away. */
export interface ProjectView {
  groupBy: string | null;
  filters: Filter[];
  sorting: Sorting[];
  collapsed: (string | null)[];
}

const AREA_COLOURS = 5;

export function listQuery(view: ProjectView): Omit<ListQuery, "offset" | "limit"> {
  return {
    group_by: view.groupBy,
    filters: view.filters,
    sort: view.sorting.map(({ column, descending }) => ({ column: column as ListColumn, descending })),
    collapsed: view.collapsed,
  };
}

/** The rows of the project list as the view asks for them. */
export function useProjects(view: ProjectView) {
  const { t } = useText();
  const areas = useChoices(view.groupBy === "area" ? "area" : null);
  const query = useMemo(() => listQuery(view), [view]);
  const isGrouped = view.groupBy !== null;
  const colourOf = (id: string | null) => {
    if (view.groupBy !== "area") return null;
    const place = areas.findIndex((area) => area.id === id);
    return place < 0 ? AREA_COLOURS + 1 : Math.min(place + 1, AREA_COLOURS + 1);
  };
  const unnamed = view.groupBy ? t(`projects-ungrouped-${view.groupBy}`) : "";
  return useWindowedRows<ProjectList>([OFFICE, "projects", query, areas.length], async (offset, limit) => {
    const list = await office.projectList({ ...query, offset, limit });
    return { total: list.row_count, rows: list.rows.map((row) => gridRow(row, unnamed, colourOf, isGrouped)), extra: list };
  });
}

const WINDOW_ROWS = 1000;

/** The identities of all projects of a list in its order, window by window: the office answers with a window at most. */
async function allIds(query: Omit<ListQuery, "offset" | "limit">, enough = Number.POSITIVE_INFINITY, from: string | null = null): Promise<string[]> {
  const ids: string[] = [];
  let found = from === null;
  for (let offset = 0; ids.length < enough; ) {
    const list = await office.projectList({ ...query, offset, limit: WINDOW_ROWS });
    for (const row of list.rows) {
      if (row.type !== "project") continue;
      found ||= row.id === from;
      if (found && ids.length < enough) ids.push(row.id);
    }
    offset += list.rows.length;
    if (list.rows.length === 0 || offset >= list.row_count) break;
  }
  return ids;
}

/** All projects that the view shows, or those of one group, folded away or not. */
export function idsOf(view: ProjectView, group: GroupRow | null): Promise<string[]> {
  const column = view.groupBy as ListColumn | null;
  const only: Filter[] =
    group && column ? [{ type: "one_of", value: { column, ids: [group.key === "" ? null : group.key] } }] : [];
  return allIds({ group_by: null, filters: [...view.filters, ...only], sort: [], collapsed: [] });
}

/** So many projects as they are shown, from one on: the rows of a paste. */
export function idsFrom(view: ProjectView, first: string, count: number): Promise<string[]> {
  return allIds(listQuery(view), count, first);
}

/** The kind whose records a column's cell is chosen from. */
export function choiceKind(column: string): string | null {
  return CHOICES[column as ListColumn] ?? null;
}
