import type { FigureView, Named } from "../../ipc";
import type { Cell, RecordRow } from "../../grid";
import { Icon, Tag } from "../../parts";
import { routeHash } from "../../shell";

export const text = (value: string | null): Cell => ({ type: "text", text: value });
export const named = (value: Named | null): Cell => ({ type: "choice", id: value?.id ?? null, text: value?.name ?? null });
export const day = (value: string | null): Cell => ({ type: "day", day: value });
export const figure = (value: FigureView): Cell => ({ type: "figure", ...value });

/** The first cell of a row: it leads to the panel, or the page, of what the row is. */
export function RowLink({ row, to }: { row: RecordRow; to: readonly [screen: string, id: string, part?: string] }) {
  return (
    <span className="project-name">
      <a href={routeHash(...to)} tabIndex={-1}>
        {row.name}
      </a>
    </span>
  );
}

/** Where something stands: what is not settled is dashed, what no longer holds is grey. */
export function State({ state, children }: { state: string; children: string }) {
  if (state === "proposed") return <Tag>{children}</Tag>;
  if (state === "reversed" || state === "closed") return <span className="quiet">{children}</span>;
  return (
    <span className="money-state">
      <Icon name="tick" />
      {children}
    </span>
  );
}
