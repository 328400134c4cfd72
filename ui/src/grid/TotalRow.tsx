import type { FigureView } from "../ipc";
import { FigureText } from "./CellContent";
import type { GridColumn } from "./model";

/** The sum of everything shown, with the bookkeeper's rule above and the double rule below; stays at the foot. */
export function TotalRow({ columns, shift, index, label, figures, active }: {
  columns: readonly GridColumn[];
  shift: number;
  index: number;
  label: string;
  figures: Readonly<Record<string, FigureView>>;
  active: number | null;
}) {
  return (
    <div role="rowgroup" className="grid-footer">
      <div role="row" className="grid-row total" aria-rowindex={index + 2}>
        {shift === 1 && (
          <div role="gridcell" aria-colindex={1} data-row={index} data-column={0} tabIndex={active === 0 ? 0 : -1} className="grid-cell check-cell" />
        )}
        {columns.map((column, place) => {
          const at = place + shift;
          const figure = figures[column.id];
          return (
            <div
              // A new cell for a new label: the web view does not always paint a sticky cell anew.
              key={place === 0 ? label : column.id}
              role={place === 0 ? "rowheader" : "gridcell"}
              aria-colindex={at + 1}
              data-row={index}
              data-column={at}
              tabIndex={active === at ? 0 : -1}
              className={`grid-cell${column.unit ? " num" : ""}${place === 0 ? " first" : ""}${active === at ? " active" : ""}`}
            >
              {place === 0 ? label : figure ? <FigureText figure={figure} column={column} isEditable={false} /> : null}
            </div>
          );
        })}
      </div>
    </div>
  );
}
