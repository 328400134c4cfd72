import { useRef } from "react";
import type { GridSelection } from "./Grid";
import type { GridRow } from "./model";

export interface Ticks {
  isTicked(row: GridRow | undefined): boolean;
  tick(row: GridRow): Promise<void>;
  /** Ticks everything that the list holds, or nothing where something is ticked. */
  tickAll(): Promise<void>;
}

/** Which rows are ticked. A group is ticked when all of its records are; whose they are is asked when it is ticked. */
export function useTicks(selection: GridSelection | undefined): Ticks {
  const groups = useRef(new Map<string, string[]>());
  const isTicked = (row: GridRow | undefined): boolean => {
    if (!selection || !row) return false;
    if (row.type === "record") return selection.ids.has(row.id);
    const ids = groups.current.get(row.key);
    return ids !== undefined && ids.length > 0 && ids.every((id) => selection.ids.has(id));
  };
  const set = (ids: readonly string[], on: boolean) => {
    const next = new Set(selection?.ids);
    for (const id of ids) on ? next.add(id) : next.delete(id);
    selection?.onChange(next);
  };
  const tick = async (row: GridRow) => {
    if (!selection) return;
    const on = !isTicked(row);
    if (row.type === "record") return set([row.id], on);
    const ids = await selection.idsOf(row);
    groups.current.set(row.key, ids);
    set(ids, on);
  };
  const tickAll = async () => {
    if (!selection) return;
    selection.onChange(new Set(selection.ids.size > 0 ? [] : await selection.idsOf(null)));
  };
  return { isTicked, tick, tickAll };
}
