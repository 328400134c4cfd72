import { memo, type MouseEvent, type ReactNode } from "react";
import { Icon, draftKey, useDraft } from "../parts";
import { useText } from "../texts/useText";
import { CellContent, FigureText } from "./CellContent";
import { isFigure, type GridColumn, type GridRow as Row, type GroupRow, type RecordRow } from "./model";

export interface RowProps {
  kind: string;
  row: Row | undefined;
  index: number;
  /** Distance from the body's top, in pixels. */
  top: number;
  columns: readonly GridColumn[];
  selectable: boolean;
  isSelected: boolean;
  isOpen: boolean;
  /** Column of the active cell when it is in this row, else null. */
  active: number | null;
  /** First and last column of the selected range in this row. */
  rangeLeft: number;
  rangeRight: number;
  /** The editor, when a cell of this row is being edited. */
  editor: ReactNode;
  /** Drawn by the screen in place of the plain content; null leaves it. */
  renderCell: ((row: RecordRow, column: GridColumn) => ReactNode) | undefined;
  onToggleGroup(row: GroupRow): void;
  onToggleRow(row: Row): void;
}

/** One row. Its cells are found by `data-row` and `data-column` from the grid's own handlers. */
export const GridRowView = memo(function GridRowView(props: RowProps) {
  const { row, index, top, selectable, isSelected, isOpen } = props;
  const names = ["grid-row", row?.type === "group" ? "group" : "", isSelected ? "selected" : "", isOpen ? "open" : ""];
  return (
    <div
      role="row"
      className={names.filter(Boolean).join(" ")}
      aria-rowindex={index + 2}
      aria-selected={selectable && row?.type === "record" ? isSelected : undefined}
      aria-level={row && (row.type === "group" || row.depth > 0) ? row.depth + 1 : undefined}
      aria-expanded={row?.type === "group" ? !row.collapsed : undefined}
      style={{ top }}
    >
      {selectable && <CheckCell {...props} />}
      {props.columns.map((column, at) => (
        <GridCell key={column.id} {...props} column={column} at={selectable ? at + 1 : at} isFirst={at === 0} />
      ))}
    </div>
  );
});

function cellNames(props: RowProps, at: number, more: string): string {
  const inRange = at >= props.rangeLeft && at <= props.rangeRight;
  return `grid-cell ${more}${inRange ? " ranged" : ""}${props.active === at ? " active" : ""}`;
}

function CheckCell(props: RowProps) {
  const { t } = useText();
  const { row, index, active, isSelected } = props;
  const stop = (event: MouseEvent) => {
    event.stopPropagation();
    if (row) props.onToggleRow(row);
  };
  return (
    <div
      role="gridcell"
      aria-colindex={1}
      data-row={index}
      data-column={0}
      tabIndex={active === 0 ? 0 : -1}
      className={cellNames(props, 0, "check-cell")}
      onClick={stop}
    >
      {row && (
        <span
          role="checkbox"
          aria-checked={isSelected}
          aria-label={t("parts-grid-select-row", { name: row.type === "group" ? row.label : row.name })}
          className={isSelected ? "check-mark on" : "check-mark"}
        >
          <Icon name="tick" />
        </span>
      )}
    </div>
  );
}

function GridCell(props: RowProps & { column: GridColumn; at: number; isFirst: boolean }) {
  const { kind, row, index, column, at, isFirst, active, editor } = props;
  const { t } = useText();
  const draft = useDraft(row?.type === "record" && column.editor ? draftKey(kind, row.id, column.id) : "");
  const isEditing = active === at && editor !== null;
  const more = [isFigure(column) ? "num" : "", isFirst ? "first" : "", isEditing ? "editing" : "", draft !== undefined ? "wrong" : ""];
  return (
    <div
      role={isFirst ? "rowheader" : "gridcell"}
      aria-colindex={at + 1}
      aria-readonly={column.editor === undefined || row?.type !== "record"}
      aria-invalid={draft !== undefined || undefined}
      data-row={index}
      data-column={at}
      tabIndex={active === at ? 0 : -1}
      title={draft === undefined ? undefined : t("parts-grid-draft", { text: draft })}
      className={cellNames(props, at, more.filter(Boolean).join(" "))}
    >
      {isEditing ? editor : draft !== undefined ? draft : <Content {...props} />}
    </div>
  );
}

function Content({ row, column, isFirst, renderCell, onToggleGroup }: RowProps & { column: GridColumn; isFirst: boolean }) {
  if (!row) return <span className="grid-wait" />;
  if (row.type === "group") {
    if (isFirst) return <GroupName row={row} onToggle={onToggleGroup} />;
    const figure = row.subtotals[column.id];
    return figure ? <FigureText figure={figure} column={column} isEditable={false} /> : null;
  }
  return <>{renderCell?.(row, column) ?? <CellContent cell={row.cells[column.id]} column={column} />}</>;
}

function GroupName({ row, onToggle }: { row: GroupRow; onToggle(row: GroupRow): void }) {
  const { count } = useText();
  return (
    <span
      className={`group-name depth-${Math.min(row.depth, 3)}`}
      onClick={(event) => {
        event.stopPropagation();
        onToggle(row);
      }}
    >
      <span className="twisty">
        <Icon name={row.collapsed ? "right" : "down"} />
      </span>
      {row.colour !== null && <span className={`area-key area-key-${row.colour}`} />}
      <span className="cell-text">{row.label}</span>
      <span className="group-count">{count(row.count)}</span>
    </span>
  );
}
