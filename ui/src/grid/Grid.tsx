import { useVirtualizer, defaultRangeExtractor } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState, type CSSProperties, type KeyboardEvent, type MouseEvent, type ReactNode, type RefObject } from "react";
import type { FigureView, Named } from "../ipc";
import { GridHeader } from "./GridHeader";
import { GridRowView } from "./GridRow";
import { rangeOf } from "./keys";
import {
  CHECK_WIDTH,
  FIRST_MIN,
  type Commit,
  type GridColumn,
  type GridRow,
  type GridSource,
  type GroupRow,
  type RecordRow,
  type Sorting,
  type Sum,
} from "./model";
import { SelectionBar } from "./SelectionBar";
import { TotalRow } from "./TotalRow";
import type { LaidOut } from "./useColumnLayout";
import { useGridActions, type GridActions } from "./useGridActions";
import { useGridPlace, type GridPlace } from "./useGridPlace";
import { useLatest } from "./useLatest";
import { useSums } from "./useSums";

const ROW_PX = 32;
const HEADER_PX = 40;
const FOOTER_PX = 37;
/** Rows fetched before the size of the view is known. */
const FIRST_ROWS = 40;

export interface GridSelection {
  ids: ReadonlySet<string>;
  onChange(ids: ReadonlySet<string>): void;
  /** Ids of all records of a group, or of the whole list. */
  idsOf(group: GroupRow | null): Promise<string[]>;
}

export interface GridProps {
  label: string;
  /** Kind of record in the rows, for reading what is typed. */
  kind: string;
  layout: LaidOut;
  source: GridSource;
  sorting: readonly Sorting[];
  onSort(sorting: Sorting[]): void;
  totals?: { label: string; figures: Readonly<Record<string, FigureView>> };
  selection?: GridSelection;
  sumOf?: (ids: string[]) => Promise<Sum>;
  /** Record whose page or panel is open beside the grid. */
  openId?: string | null;
  onOpen?(row: RecordRow): void;
  onToggleGroup?(group: GroupRow): void;
  /** Without it nothing is edited in place. */
  onCommit?: Commit;
  onPaste?(tsv: string, row: GridRow | undefined, column: GridColumn | undefined): void;
  choicesFor?(column: GridColumn): readonly Named[] | null;
  /** Draws a cell in its own way, or null for the plain one; the same function from drawing to drawing. */
  renderCell?(row: RecordRow, column: GridColumn): ReactNode;
  note?: ReactNode;
  selectionActions?: ReactNode;
}

const NOTHING: ReadonlySet<string> = new Set();

/** A virtual ARIA grid that is used like a spreadsheet; see keys.ts for the keyboard. */
export function Grid(props: GridProps) {
  const { layout, source, selection, totals } = props;
  const { columns } = layout;
  const scroller = useDrawnRef();
  const shift = selection ? 1 : 0;
  const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 640) - HEADER_PX - FOOTER_PX) / ROW_PX));
  const extent = { first: -1, last: source.total - 1 + (totals ? 1 : 0), columns: columns.length + shift, page };
  const at = useGridPlace(scroller, extent, { row: 0, column: shift });
  const { active } = at.place;
  const actions = useGridActions(props, at);
  const sum = useSums(selection?.ids ?? NOTHING, rangeOf(at.place), source, props.sumOf);
  const activeIn = (row: number) => (active.row === row ? active.column : null);
  return (
    <>
      <div className="grid-scroll" ref={scroller}>
        <div
          role={props.onToggleGroup ? "treegrid" : "grid"}
          className="grid"
          aria-label={props.label}
          aria-rowcount={source.total + 1 + (totals ? 1 : 0)}
          aria-colcount={columns.length + shift}
          aria-multiselectable={selection ? true : undefined}
          aria-busy={source.isLoading}
          style={gridTemplate(columns, shift === 1)}
          onKeyDown={actions.onKeyDown}
          onMouseDown={actions.onMouseDown}
          onDoubleClick={actions.onDoubleClick}
        >
          <GridHeader
            columns={columns}
            selectable={shift === 1}
            selected={selectedState(selection, source.total)}
            sorting={props.sorting}
            active={activeIn(-1)}
            onSelectAll={actions.selectAll}
            onSort={actions.sort}
            onResize={layout.resize}
          />
          <GridBody {...props} at={at} actions={actions} scroller={scroller} />
          {totals && (
            <TotalRow
              columns={columns}
              shift={shift}
              index={source.total}
              label={totals.label}
              figures={totals.figures}
              active={activeIn(source.total)}
            />
          )}
        </div>
        {props.note && <div className="grid-note">{props.note}</div>}
      </div>
      <SelectionBar sum={sum} columns={columns} onCopy={actions.copy} actions={props.selectionActions} />
    </>
  );
}

interface BodyProps extends GridProps {
  at: GridPlace;
  actions: GridActions;
  scroller: RefObject<HTMLDivElement | null>;
}

/** The rows in view, and the active one wherever it is, so that the focus is never lost. */
function GridBody({ at, actions, scroller, source, layout, selection, kind, openId, renderCell }: BodyProps) {
  const { active } = at.place;
  const range = rangeOf(at.place);
  const isRange = range.top !== range.bottom || range.left !== range.right;
  const onToggleGroup = useLatest(actions.toggleGroup);
  const onToggleRow = useLatest(actions.tick);
  const virtual = useVirtualizer({
    count: source.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 10,
    rangeExtractor: (seen) => {
      const drawn = defaultRangeExtractor(seen);
      const isOutside = active.row >= 0 && active.row < source.total && !drawn.includes(active.row);
      return isOutside ? [...drawn, active.row].sort((a, b) => a - b) : drawn;
    },
  });
  useWanted(source, virtual.range?.startIndex ?? 0, virtual.range?.endIndex ?? FIRST_ROWS);
  return (
    <div role="rowgroup" className="grid-body" style={{ height: source.total * ROW_PX }}>
      {virtual.getVirtualItems().map(({ index }) => {
        const row = source.rowAt(index);
        const isActive = active.row === index;
        const inRange = isRange && index >= range.top && index <= range.bottom;
        return (
          <GridRowView
            key={index}
            kind={kind}
            row={row}
            index={index}
            top={index * ROW_PX}
            columns={layout.columns}
            selectable={selection !== undefined}
            isSelected={actions.isTicked(row)}
            isOpen={row?.type === "record" && row.id === openId}
            active={isActive ? active.column : null}
            rangeLeft={inRange ? range.left : 1}
            rangeRight={inRange ? range.right : 0}
            editor={isActive && at.editing ? actions.editor(row, scroller.current) : null}
            renderCell={renderCell}
            onToggleGroup={onToggleGroup}
            onToggleRow={onToggleRow}
          />
        );
      })}
    </div>
  );
}

/** A reference that is there in the drawing after the first: the rows can be measured only inside their frame. */
function useDrawnRef(): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const [, setDrawn] = useState(false);
  useLayoutEffect(() => setDrawn(true), []);
  return element;
}

function useWanted(source: GridSource, first: number, last: number): void {
  const { want } = source;
  useEffect(() => want(first, last), [want, first, last]);
}

function selectedState(selection: GridSelection | undefined, total: number): "all" | "some" | "none" {
  if (!selection || selection.ids.size === 0) return "none";
  return selection.ids.size >= total ? "all" : "some";
}

/** Column widths for every row at once; the first data column takes the room that is left. */
function gridTemplate(columns: readonly GridColumn[], selectable: boolean): CSSProperties {
  const [first, ...rest] = columns;
  const firstMin = Math.max(FIRST_MIN, first?.width ?? 0);
  const widths = [`minmax(${firstMin}px, 1fr)`, ...rest.map(({ width }) => `${width}px`)];
  const least = rest.reduce((sum, { width }) => sum + width, firstMin + (selectable ? CHECK_WIDTH : 0));
  const properties: Record<string, string | number> = {
    "--columns": (selectable ? [`${CHECK_WIDTH}px`, ...widths] : widths).join(" "),
    "--first-left": selectable ? `${CHECK_WIDTH}px` : "0px",
    "--first-min": `${firstMin}px`,
    minWidth: least,
  };
  return properties;
}

export type GridKeyEvent = KeyboardEvent<HTMLElement>;
export type GridMouseEvent = MouseEvent<HTMLElement>;
