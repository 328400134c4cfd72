import { axisTo, mnkrOf, placeOn, topOf } from "../../charts";
import type { FigureView, Overview } from "../../ipc";
import { Amount } from "../../parts";
import { useText } from "../../texts/useText";

const BAR_WIDTH = 120;

/** Operating cost, capital expenditure, what the source leaves open, and the yearly cost after introduction. */
export function Kinds({ overview }: { overview: Overview }) {
  const { t } = useText();
  const rows: [string, FigureView][] = [
    ["operating", overview.operating],
    ["capital", overview.capital],
    ["unclassified", overview.unclassified],
  ];
  const place = placeOn(axisTo(topOf([overview.estimated]), 4), 0, BAR_WIDTH);
  return (
    <section className="region">
      <h2>{t(mnkrOf(overview.unclassified.amount) ? "overview-kinds-open" : "overview-kinds")}</h2>
      <p>{t("overview-kinds-about")}</p>
      <table className="quiet-table kinds">
        <tbody>
          {rows.map(([kind, figure]) => (
            <tr key={kind}>
              <th scope="row">{t(`overview-kind-${kind}`)}</th>
              <td className="kind-bar">
                <svg className="drawing" width={BAR_WIDTH} height="8" viewBox={`0 0 ${BAR_WIDTH} 8`} aria-hidden="true">
                  <rect className={kind === "unclassified" ? "unsettled" : "money contracted"} x="0.5" y="0.5" width={Math.max(0, place(mnkrOf(figure.amount) ?? 0) - 1)} height="7" />
                </svg>
              </td>
              <td className="num">
                <Amount figure={figure} unit="mnkr" label={t(`overview-kind-${kind}`)} />
              </td>
            </tr>
          ))}
          <tr className="apart-row">
            <th scope="row">{t("overview-kind-running")}</th>
            <td className="kind-bar small quiet">{overview.running.missing > 0 && t("parts-missing-count", { count: overview.running.missing })}</td>
            <td className="num">
              <Amount figure={overview.running} unit="mnkr" label={t("overview-kind-running")} />
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
