import type { ReactNode } from "react";
import { asOfficeError } from "../ipc";
import { useToast, useTrace } from "../parts";
import { useText } from "../texts/useText";
import { problemSentence } from "../texts/words";
import type { GridKeyEvent, GridMouseEvent, GridProps } from "./Grid";
import { browseAction, type GridAction, type Position } from "./keys";
import type { GridColumn, GridRow, GroupRow, Sorting } from "./model";
import { useCellEdit } from "./useCellEdit";
import { useClipboard } from "./useClipboard";
import type { GridPlace } from "./useGridPlace";
import { useTicks } from "./useTicks";

const RESIZE_STEP_PX = 16;

export interface GridActions {
  onKeyDown(event: GridKeyEvent): void;
  onMouseDown(event: GridMouseEvent): void;
  onDoubleClick(event: GridMouseEvent): void;
  selectAll(): void;
  sort(column: GridColumn, add: boolean): void;
  tick(row: GridRow): void;
  isTicked(row: GridRow | undefined): boolean;
  toggleGroup(group: GroupRow): void;
  copy(): void;
  editor(row: GridRow | undefined, scroller: HTMLElement | null): ReactNode;
}

/** The order after a click on a header: ascending, descending, none; with shift beside the others. */
export function nextSorting(sorting: readonly Sorting[], column: string, add: boolean): Sorting[] {
  const now = sorting.find((sort) => sort.column === column);
  const others = add ? sorting.filter((sort) => sort.column !== column) : [];
  if (!now) return [...others, { column, descending: false }];
  return now.descending ? others : [...others, { column, descending: true }];
}

function positionOf(target: EventTarget | null): Position | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
}

/** Whether the event belongs to what lies in the cell: the text being edited, its hint, a link. */
function isInside(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, .cell-hint") !== null;
}

/** What keys and clicks do in the grid. */
export function useGridActions(props: GridProps, at: GridPlace): GridActions {
  const { source, layout, selection } = props;
  const texts = useText();
  const toast = useToast();
  const { active } = at.place;
  const row = source.rowAt(active.row);
  const column = layout.columns[active.column - (selection ? 1 : 0)];
  const cells = useCellEdit(props, at, row, column);
  const ticks = useTicks(selection);
  const clipboard = useClipboard(props, at, row, column, cells.put);
  const trace = useCellTrace(props, active.row, row, column);
  /** Starts what takes its time, and says so when it fails. */
  const go = (work: Promise<void>) =>
    void work.catch((thrown) => toast({ tone: "refused", text: problemSentence(texts, asOfficeError(thrown).asProblem()) }));
  const sort = (by: GridColumn, add: boolean) => {
    if (by.sortable) props.onSort(nextSorting(props.sorting, by.id, add));
  };
  const resize = (by: number) => {
    const shown = document.activeElement instanceof HTMLElement ? document.activeElement.offsetWidth : 0;
    if (column && shown > 0) layout.resize(column.id, shown + by);
  };
  const enter = () => {
    if (active.row === -1) return column ? sort(column, false) : go(ticks.tickAll());
    if (row?.type === "group") return props.onToggleGroup?.(row);
    if (row?.type === "record") props.onOpen ? props.onOpen(row) : cells.startEdit(null);
  };
  const done: { [Type in GridAction["type"]]: (action: Extract<GridAction, { type: Type }>) => void } = {
    move: ({ step, extend }) => at.move(step, extend),
    edit: () => cells.startEdit(null),
    type: ({ text }) => cells.startEdit(text),
    clear: () => cells.put(""),
    enter,
    trace,
    "toggle-row": () => (active.row === -1 ? enter() : row && go(ticks.tick(row))),
    "select-all": () => go(ticks.tickAll()),
    copy: () => go(clipboard.copy()),
    paste: clipboard.paste,
    narrow: () => resize(-RESIZE_STEP_PX),
    widen: () => resize(RESIZE_STEP_PX),
    escape: () => {
      cells.takeBack();
      at.dropRange();
    },
  };
  return {
    ...pointer(at, () => cells.startEdit(null)),
    onKeyDown: (event) => {
      const press = { key: event.key, ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey, alt: event.altKey };
      const action = at.editing ? null : browseAction(press);
      if (!action || event.nativeEvent.isComposing) return;
      // The paste itself must reach the browser; see clipboard.ts.
      if (action.type !== "paste") event.preventDefault();
      (done[action.type] as (action: GridAction) => void)(action);
    },
    selectAll: () => go(ticks.tickAll()),
    sort,
    tick: (ticked) => go(ticks.tick(ticked)),
    isTicked: ticks.isTicked,
    toggleGroup: (group) => props.onToggleGroup?.(group),
    copy: () => go(clipboard.copy()),
    editor: cells.editor,
  };
}

/** A press makes a cell the active one, with shift the end of a range; a double click edits. */
function pointer(at: GridPlace, edit: () => void): Pick<GridActions, "onMouseDown" | "onDoubleClick"> {
  return {
    onMouseDown: (event) => {
      const position = positionOf(event.target);
      if (!position || event.button !== 0 || isInside(event.target)) return;
      event.preventDefault();
      at.goTo(position, event.shiftKey && position.row >= 0);
    },
    onDoubleClick: (event) => {
      const position = positionOf(event.target);
      if (position && position.row >= 0) edit();
    },
  };
}

/** Opens the trace of the active cell's figure beside it. */
function useCellTrace(props: GridProps, index: number, row: GridRow | undefined, column: GridColumn | undefined): () => void {
  const { openTrace } = useTrace();
  return () => {
    const id = column?.id ?? "";
    const sums = index === props.source.total ? props.totals?.figures : row?.type === "group" ? row.subtotals : undefined;
    const cell = sums ? sums[id] : row?.type === "record" ? row.cells[id] : undefined;
    const beside = document.activeElement;
    if (cell && "figure" in cell && beside instanceof HTMLElement) openTrace(cell.figure, beside, column?.unit);
  };
}
