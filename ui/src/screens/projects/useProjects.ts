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

/** Identities of all projects that the view shows, or of those of one group, folded away or not. */
export async function idsOf(view: ProjectView, group: GroupRow | null): Promise<string[]> {
  const column = view.groupBy as ListColumn | null;
  const only: Filter[] =
    group && column ? [{ type: "one_of", value: { column, ids: [group.key === "" ? null : group.key] } }] : [];
  const list = await office.projectList({
    group_by: null,
    filters: [...view.filters, ...only],
    sort: [],
    collapsed: [],
    offset: 0,
    limit: 1_000_000,
  });
  return list.rows.flatMap((row) => (row.type === "project" ? [row.id] : []));
}

/** The kind whose records a column's cell is chosen from. */
export function choiceKind(column: string): string | null {
  return CHOICES[column as ListColumn] ?? null;
}
