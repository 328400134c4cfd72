import { useMemo, useState } from "react";
import type { BoardYear } from "../../ipc";
import { EmptyState, Segmented } from "../../parts";
import { isNegative } from "../../texts/numbers";
import { useText } from "../../texts/useText";
import { boardLines, MEASURES, yearSum, type Measure } from "./boards";

/** What benefits mean to the boards' budgets, year by year. Only what is decided and verified is taken home. */
export function Boards({ boards: rows, today }: { boards: readonly BoardYear[]; today: string }) {
  const { t, amount } = useText();
  const [measure, setMeasure] = useState<Measure>("net");
  const { years, boards, sums } = useMemo(() => boardLines(rows, measure), [rows, measure]);
  const year = Number(today.slice(0, 4));
  const sumOf = (of: Measure) => amount(yearSum(rows, of, year), { unit: "mnkr" });
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
          <div className="gains-wide" role="region" aria-label={t("benefits-boards-table")} tabIndex={0}>
            <table className="quiet-table gains-matrix">
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
                {boards.map(({ board, amounts }) => (
                  <tr key={board.id}>
                    <th scope="row">{board.name}</th>
                    {amounts.map((value, at) => (
                      <Cell key={years[at]} value={value} measure={measure} />
                    ))}
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{t("benefits-total")}</th>
                  {sums.map((value, at) => (
                    <Cell key={years[at]} value={value} measure={measure} />
                  ))}
                </tr>
              </tfoot>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

function Cell({ value, measure }: { value: string | null; measure: Measure }) {
  const { amount } = useText();
  return <td className={measure === "net" && isNegative(value) ? "num minus" : "num"}>{amount(value, { unit: "tkr", signed: measure === "net" })}</td>;
}
