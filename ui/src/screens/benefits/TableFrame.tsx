import { useVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState } from "react";
import { arrowKeys, Button, EmptyState, Icon } from "../../parts";
import { useText } from "../../texts/useText";
import { AMOUNTS, type Column, type Item, type Sums, type TableView } from "./rows";
import { GroupLine, ProjectLine, SumCells } from "./TableLines";

const ROW_PX = 40;
const HEAD_PX = 62;
const FOOT_PX = 34;

/** The rows in view between a head and a sum that stay. Arrow keys go from row to row and from figure to figure; Enter opens the calculation, or how a figure came about. */
export function TableFrame({ items, count, candidates, sums, view, onSort, onClear }: {
  items: readonly Item[];
  /** Projects that are summed, and candidates that are not. */
  count: number;
  candidates: number;
  sums: Sums;
  view: TableView;
  onSort(column: Column): void;
  onClear(): void;
}) {
  const { t } = useText();
  const place = useRef<HTMLDivElement>(null);
  const [, setDrawn] = useState(false);
  useLayoutEffect(() => setDrawn(true), []);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => place.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
    scrollPaddingStart: HEAD_PX,
    scrollPaddingEnd: FOOT_PX,
  });
  const seen = virtual.getVirtualItems();
  const before = (seen[0]?.index ?? 0) * ROW_PX;
  const after = (items.length - 1 - (seen.at(-1)?.index ?? -1)) * ROW_PX;
  const columns = AMOUNTS.length + 3;
  const onKeyDown = arrowKeys(place, { count: items.length + 1, isRow: () => true, show: (at) => at < items.length && virtual.scrollToIndex(at) });
  if (items.length === 0) {
    return (
      <EmptyState title={t("benefits-none-found")} action={<Button onPress={onClear}>{t("benefits-filter-clear")}</Button>}>
        {t("benefits-none-found-about")}
      </EmptyState>
    );
  }
  return (
    <div className="gains-scroll" ref={place} role="region" aria-label={t("benefits-projects-table")} tabIndex={-1}>
      <table className="gains-table" aria-rowcount={items.length + 3} onKeyDown={onKeyDown}>
        <Head view={view} onSort={onSort} />
        <tbody>
          {before > 0 && <tr className="gains-gap" aria-hidden="true" style={{ height: before }}><td colSpan={columns} /></tr>}
          {seen.map(({ index }) => {
            const item = items[index];
            if (!item) return null;
            return item.type === "group" ? <GroupLine key={`g${item.id}`} group={item} at={index} /> : <ProjectLine key={item.row.project.id} row={item.row} at={index} />;
          })}
          {after > 0 && <tr className="gains-gap" aria-hidden="true" style={{ height: after }}><td colSpan={columns} /></tr>}
        </tbody>
        <tfoot>
          <SumLine label={t("benefits-sum", { count })} about={candidates > 0 ? t("benefits-candidates-out", { count: candidates }) : null} sums={sums} at={items.length} />
        </tfoot>
      </table>
    </div>
  );
}

/** Columns that belong together under one word. */
const OVER: readonly { key: string; columns: readonly Column[] }[] = [
  { key: "project", columns: ["name", "stage"] },
  { key: "yearly", columns: ["promised", "financial", "reallocated", "running"] },
  { key: "net", columns: ["net", "net-financial"] },
  { key: "come", columns: ["realised", "taken-home"] },
  { key: "attention", columns: ["attention"] },
];

function Head({ view, onSort }: { view: TableView; onSort(column: Column): void }) {
  const { t } = useText();
  return (
    <thead>
      <tr className="gains-over">
        {OVER.map(({ key, columns }) =>
          key === "project" || key === "attention" ? (
            <td key={key} colSpan={columns.length} />
          ) : (
            <th key={key} scope="colgroup" colSpan={columns.length}>
              <span>{t(`benefits-over-${key}`)}</span>
            </th>
          ),
        )}
      </tr>
      <tr>
        {OVER.flatMap(({ columns }) => columns).map((column) => (
          <HeadCell key={column} column={column} view={view} onSort={onSort} />
        ))}
      </tr>
    </thead>
  );
}

function HeadCell({ column, view, onSort }: { column: Column; view: TableView; onSort(column: Column): void }) {
  const { t } = useText();
  const isSorted = view.sort === column;
  const isAmount = (AMOUNTS as readonly string[]).includes(column);
  return (
    <th scope="col" className={isAmount ? "num" : ""} aria-sort={isSorted ? (view.descending ? "descending" : "ascending") : undefined}>
      <button type="button" onClick={() => onSort(column)}>
        <span>
          {isSorted && <Icon name={view.descending ? "down" : "up"} />}
          {t(`benefits-column-${column}`)}
        </span>
        {isAmount && <small>{t(`benefits-column-${column}-about`)}</small>}
      </button>
    </th>
  );
}

/** The sum of exactly what is shown, but for candidates; how many have no value is said, for they are not nought. */
function SumLine({ label, about, sums, at }: { label: string; about: string | null; sums: Sums; at: number }) {
  return (
    <tr aria-rowindex={at + 3}>
      <th scope="row" colSpan={2}>
        {label}
        {about && <small>{about}</small>}
      </th>
      <SumCells sums={sums} name={label} at={at} />
      <td />
    </tr>
  );
}
