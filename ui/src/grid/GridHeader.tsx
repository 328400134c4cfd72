import { useRef, type PointerEvent } from "react";
import { Icon } from "../parts";
import { useText } from "../texts/useText";
import { isFigure, type GridColumn, type Sorting } from "./model";

export interface HeaderProps {
  columns: readonly GridColumn[];
  selectable: boolean;
  /** all, some or none of the rows are selected. */
  selected: "all" | "some" | "none";
  sorting: readonly Sorting[];
  /** Column of the active cell when it is in the header, else null. */
  active: number | null;
  onSelectAll(): void;
  onSort(column: GridColumn, add: boolean): void;
  onResize(id: string, width: number): void;
}

export function GridHeader(props: HeaderProps) {
  const { columns, selectable } = props;
  return (
    <div role="rowgroup" className="grid-header">
      <div role="row" aria-rowindex={1} className="grid-head-row">
        {selectable && <HeaderCheck {...props} />}
        {columns.map((column, at) => (
          <HeaderCell key={column.id} {...props} column={column} at={selectable ? at + 1 : at} isFirst={at === 0} />
        ))}
      </div>
    </div>
  );
}

function HeaderCheck({ selected, active, onSelectAll }: HeaderProps) {
  const { t } = useText();
  return (
    <div
      role="columnheader"
      aria-colindex={1}
      data-row={-1}
      data-column={0}
      tabIndex={active === 0 ? 0 : -1}
      className="grid-head-cell check-cell"
      onClick={onSelectAll}
    >
      <span
        role="checkbox"
        aria-checked={selected === "some" ? "mixed" : selected === "all"}
        aria-label={t("parts-grid-select-all")}
        className={selected === "all" ? "check-mark on" : selected === "some" ? "check-mark some" : "check-mark"}
      >
        <Icon name="tick" />
      </span>
    </div>
  );
}

function HeaderCell(props: HeaderProps & { column: GridColumn; at: number; isFirst: boolean }) {
  const { column, at, isFirst, sorting, active, onSort } = props;
  const { t } = useText();
  const rank = sorting.findIndex((sort) => sort.column === column.id);
  const sort = sorting[rank];
  const names = ["grid-head-cell", isFigure(column) ? "num" : "", isFirst ? "first" : "", column.sortable ? "sortable" : ""];
  return (
    <div
      role="columnheader"
      aria-colindex={at + 1}
      aria-sort={sort ? (sort.descending ? "descending" : "ascending") : column.sortable ? "none" : undefined}
      data-row={-1}
      data-column={at}
      tabIndex={active === at ? 0 : -1}
      className={names.filter(Boolean).join(" ")}
      onClick={(event) => column.sortable && onSort(column, event.shiftKey)}
    >
      <span className="head-title">
        {sort && (
          <span className="head-sort" title={t(sort.descending ? "parts-grid-sorted-down" : "parts-grid-sorted-up")}>
            {sorting.length > 1 && rank + 1}
            <Icon name={sort.descending ? "down" : "up"} />
          </span>
        )}
        {column.title}
      </span>
      {column.about && <small>{column.about}</small>}
      <Resizer {...props} />
    </div>
  );
}

/** The right edge of a header: dragged by pointer; by keyboard Alt+arrows on the header cell do the same. */
function Resizer({ column, onResize }: HeaderProps & { column: GridColumn }) {
  const from = useRef<{ x: number; width: number } | null>(null);
  const onPointerDown = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, width: event.currentTarget.parentElement?.offsetWidth ?? column.width };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (from.current) onResize(column.id, from.current.width + event.clientX - from.current.x);
  };
  return (
    <span
      className="resizer"
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        from.current = null;
      }}
      onClick={(event) => event.stopPropagation()}
    />
  );
}
