import { useMemo, useRef, useState } from "react";
import type { BoardYear } from "../../ipc";
import { arrowKeys, EmptyState, Segmented, Traced, type TracedAmount } from "../../parts";
import { useText } from "../../texts/useText";
import { boardLines, MEASURES, yearSum, type Measure } from "./boardYears";

/** What benefits mean to the boards' budgets, year by year. Only what is decided and verified is taken home. */
export function Boards({ boards: rows, today }: { boards: readonly BoardYear[]; today: string }) {
  const { t, amount } = useText();
  const [measure, setMeasure] = useState<Measure>("net");
  const place = useRef<HTMLDivElement>(null);
  const { years, boards } = useMemo(() => boardLines(rows, measure), [rows, measure]);
  const year = Number(today.slice(0, 4));
  const sumOf = (of: Measure) => amount(yearSum(rows, of, year, t("benefits-total"), t("benefits-boards-no-board")).amount, { unit: "mnkr" });
  const onKeyDown = arrowKeys(place, { count: boards.length + 1, isRow: () => true, show: () => undefined });
  const cell = (figure: TracedAmount | null, name: string, at: number, column: number) => (
    <td key={years[column]} className="num">
      {figure === null ? "–" : <Traced figure={figure} label={`${name}, ${t(`benefits-boards-${measure}`)} ${years[column]}`} spot={{ at, column }} signed={measure === "net"} isFirst={column === 0} />}
    </td>
  );
  return (
    <section className="region">
      <header className="gains-region-head">
        <div>
          <h2>{t(rows.length === 0 ? "benefits-boards-none" : "benefits-boards", { year: String(year), verified: sumOf("verified"), running: sumOf("running") })}</h2>
          <p>{t("benefits-boards-about")}</p>
        </div>
      </header>
      {rows.length === 0 ? (
        <EmptyState title={t("benefits-boards-empty")}>{t("benefits-boards-empty-about")}</EmptyState>
      ) : (
        <>
          <Segmented<Measure>
            label={t("benefits-boards-measure")}
            picks={MEASURES.map((id) => ({ id: id as Measure, label: t(`benefits-boards-${id}`) }))}
            value={measure}
            onChange={(id) => setMeasure(id)}
          />
          <div className="gains-wide" ref={place} role="region" aria-label={t("benefits-boards-table")} tabIndex={-1}>
            <table className="quiet-table gains-matrix" onKeyDown={onKeyDown}>
              <thead>
                <tr>
                  <th scope="col">{t("benefits-board")}</th>
                  {years.map((each) => (
                    <th key={each} scope="col" className={each === year ? "num is-now" : "num"}>
                      {each}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {boards.map(({ board, amounts }, at) => (
                  <tr key={board?.id ?? ""}>
                    <th scope="row">{board?.name ?? t("benefits-boards-no-board")}</th>
                    {amounts.map((figure, column) => cell(figure, board?.name ?? t("benefits-boards-no-board"), at, column))}
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{t("benefits-total")}</th>
                  {years.map((each, column) => cell(yearSum(rows, measure, each, t("benefits-total"), t("benefits-boards-no-board")), t("benefits-total"), boards.length, column))}
                </tr>
              </tfoot>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
