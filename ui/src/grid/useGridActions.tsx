import { useRef, type ReactNode } from "react";
import { asOfficeError } from "../ipc";
import { draftKey, draftOf, dropDraft, keepDraft, useToast, useTrace } from "../parts";
import { useText } from "../texts/useText";
import { problemSentence } from "../texts/words";
import { CellEditor } from "./CellEditor";
import { catchPaste, copyText } from "./clipboard";
import type { GridKeyEvent, GridMouseEvent, GridProps } from "./Grid";
import { browseAction, rangeOf, type GridAction, type Position, type Step } from "./keys";
import type { GridColumn, GridRow, GroupRow, RecordRow, Sorting } from "./model";
import { isManyCells, textToEdit, toTsv } from "./sheet";
import type { GridPlace } from "./useGridPlace";

const RESIZE_STEP_PX = 16;
const HINT_PX = 120;

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
  const cell = target instanceof HTMLElement || target instanceof SVGElement ? target.closest<HTMLElement>("[data-row]") : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
}

/** What keys and clicks do in the grid. */
export function useGridActions(props: GridProps, at: GridPlace): GridActions {
  const { source, layout, selection, onCommit } = props;
  const texts = useText();
  const toast = useToast();
  const { openTrace } = useTrace();
  const groups = useRef(new Map<string, string[]>());
  const shift = selection ? 1 : 0;
  const { active } = at.place;
  const row = source.rowAt(active.row);
  const column = layout.columns[active.column - shift];

  const refuse = (thrown: unknown) => toast({ tone: "refused", text: problemSentence(texts, asOfficeError(thrown).asProblem()) });
  const canEdit = (cell: GridColumn | undefined) => onCommit !== undefined && row?.type === "record" && cell?.editor !== undefined;
  const startEdit = (typed: string | null) => {
    if (!column || row?.type !== "record" || !canEdit(column)) {
      if (column && row?.type === "record") toast({ text: texts.t("parts-grid-not-editable", { name: column.title }) });
      return;
    }
    const draft = draftOf(draftKey(props.kind, row.id, column.id));
    at.edit({ ...active, start: typed ?? draft ?? textToEdit(row.cells[column.id], column), selectAll: typed === null });
  };
  const commit = async (record: RecordRow, cell: GridColumn, text: string) => {
    const key = draftKey(props.kind, record.id, cell.id);
    if (text === textToEdit(record.cells[cell.id], cell)) return dropDraft(key);
    keepDraft(key, text);
    try {
      await onCommit?.(record, cell, text);
      dropDraft(key);
    } catch (thrown) {
      refuse(thrown);
    }
  };

  const tickIds = (ids: readonly string[], on: boolean) => {
    if (!selection) return;
    const next = new Set(selection.ids);
    for (const id of ids) on ? next.add(id) : next.delete(id);
    selection.onChange(next);
  };
  const isTicked = (seen: GridRow | undefined): boolean => {
    if (!selection || !seen) return false;
    if (seen.type === "record") return selection.ids.has(seen.id);
    const ids = groups.current.get(seen.key);
    return ids !== undefined && ids.length > 0 && ids.every((id) => selection.ids.has(id));
  };
  const tick = async (ticked: GridRow) => {
    if (!selection) return;
    if (ticked.type === "record") return tickIds([ticked.id], !isTicked(ticked));
    const on = !isTicked(ticked);
    const ids = await selection.idsOf(ticked);
    groups.current.set(ticked.key, ids);
    tickIds(ids, on);
  };
  const selectAll = async () => {
    if (!selection) return;
    if (selection.ids.size > 0) return selection.onChange(new Set());
    selection.onChange(new Set(await selection.idsOf(null)));
  };

  const copy = async () => {
    const range = rangeOf(at.place);
    const first = Math.max(0, range.top);
    const last = Math.min(range.bottom, source.total - 1);
    const single = range.top === range.bottom && range.left === range.right;
    const ticked = selection && selection.ids.size > 0 && single;
    const all = await source.fetchRows(ticked ? 0 : first, ticked ? source.total - 1 : last);
    const rows = ticked ? all.filter((one) => one.type === "record" && selection.ids.has(one.id)) : all;
    const columns = ticked ? layout.columns : layout.columns.slice(Math.max(0, range.left - shift), range.right - shift + 1);
    copyText(toTsv(rows, columns, ticked === true), at.refocus);
    toast({ text: texts.t("parts-grid-copied", { count: rows.length }) });
  };
  const paste = () =>
    catchPaste((text) => {
      at.refocus();
      if (text === "") return;
      if (isManyCells(text)) props.onPaste?.(text, row, column);
      else if (row?.type === "record" && column && canEdit(column)) void commit(row, column, text.replace(/\r?\n$/, ""));
    });
  const trace = () => {
    const cell = document.activeElement;
    const figure =
      active.row === source.total
        ? props.totals?.figures[column?.id ?? ""]
        : row?.type === "group"
          ? row.subtotals[column?.id ?? ""]
          : row?.cells[column?.id ?? ""];
    if (figure && "figure" in figure && cell instanceof HTMLElement) openTrace(figure.figure, cell);
  };
  const enter = () => {
    if (active.row === -1) return column ? sort(column, false) : void selectAll();
    if (row?.type === "group") return props.onToggleGroup?.(row);
    if (row?.type === "record") props.onOpen ? props.onOpen(row) : startEdit(null);
  };
  const escape = () => {
    if (row?.type === "record" && column) dropDraft(draftKey(props.kind, row.id, column.id));
    at.dropRange();
  };
  const sort = (by: GridColumn, add: boolean) => {
    if (by.sortable) props.onSort(nextSorting(props.sorting, by.id, add));
  };
  const resize = (by: number) => {
    const shown = document.activeElement instanceof HTMLElement ? document.activeElement.offsetWidth : 0;
    if (column && shown > 0) layout.resize(column.id, shown + by);
  };

  const act = (action: GridAction): void => {
    switch (action.type) {
      case "move":
        return at.move(action.step, action.extend);
      case "edit":
        return startEdit(null);
      case "type":
        return startEdit(action.text);
      case "clear":
        if (row?.type === "record" && column && canEdit(column)) void commit(row, column, "");
        return;
      case "enter":
        return enter();
      case "trace":
        return trace();
      case "toggle-row":
        if (active.row === -1) return enter();
        if (row) void tick(row).catch(refuse);
        return;
      case "select-all":
        return void selectAll().catch(refuse);
      case "copy":
        return void copy().catch(refuse);
      case "paste":
        return paste();
      case "narrow":
        return resize(-RESIZE_STEP_PX);
      case "widen":
        return resize(RESIZE_STEP_PX);
      case "escape":
        return escape();
    }
  };
  return {
    onKeyDown: (event) => {
      const press = { key: event.key, ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey, alt: event.altKey };
      const action = at.editing ? null : browseAction(press);
      if (!action || event.nativeEvent.isComposing) return;
      // The paste itself must reach the browser; see clipboard.ts.
      if (action.type !== "paste") event.preventDefault();
      act(action);
    },
    onMouseDown: (event) => {
      const position = positionOf(event.target);
      if (!position || event.button !== 0 || (event.target instanceof HTMLElement && event.target.closest("input, .cell-hint"))) return;
      event.preventDefault();
      at.goTo(position, event.shiftKey && position.row >= 0);
    },
    onDoubleClick: (event) => {
      const position = positionOf(event.target);
      if (position && position.row >= 0) startEdit(null);
    },
    selectAll: () => void selectAll().catch(refuse),
    sort,
    tick: (ticked) => void tick(ticked).catch(refuse),
    isTicked,
    toggleGroup: (group) => props.onToggleGroup?.(group),
    copy: () => void copy().catch(refuse),
    editor: (edited, scroller) => {
      const { editing } = at;
      const cell = editing && layout.columns[editing.column - shift];
      if (!editing || edited?.type !== "record" || !cell) return null;
      const endEdit = (step: Step | null) => {
        at.edit(null);
        if (step) at.move(step, false);
      };
      return (
        <CellEditor
          kind={props.kind}
          id={edited.id}
          column={cell}
          label={`${cell.title}, ${edited.name}`}
          start={editing.start}
          selectAll={editing.selectAll}
          before={shownBefore(edited, cell, texts)}
          choices={props.choicesFor?.(cell) ?? null}
          above={hasNoRoomBelow(scroller, editing.row)}
          onCommit={(text, step) => {
            endEdit(step);
            void commit(edited, cell, text);
          }}
          onRevert={() => endEdit(null)}
        />
      );
    },
  };
}

function shownBefore(row: RecordRow, column: GridColumn, texts: ReturnType<typeof useText>): string {
  const cell = row.cells[column.id];
  if (cell?.type === "figure") {
    const unit = column.unit ?? "kr";
    return cell.amount === null ? "–" : `${texts.amount(cell.amount, { unit })} ${texts.t(`parts-unit-${unit}`)}`;
  }
  return textToEdit(cell, column) || "–";
}

function hasNoRoomBelow(scroller: HTMLElement | null, row: number): boolean {
  const cell = scroller?.querySelector(`[data-row="${row}"]`)?.getBoundingClientRect();
  const frame = scroller?.getBoundingClientRect();
  return cell !== undefined && frame !== undefined && cell.bottom + HINT_PX > frame.bottom;
}
