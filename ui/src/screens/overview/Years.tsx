import { Figure, greatest, mnkrOf, useWidth, YearChart } from "../../charts";
import type { Overview } from "../../ipc";
import { Amount } from "../../parts";
import { useText, type Texts } from "../../texts/useText";

const FIRST_WIDTH = 440;
const DRAWN_WIDTH = 640;

/** The cost by year against the annual budget; what no year is given for stands beside, not spread out. */
export function Years({ overview }: { overview: Overview }) {
  const texts = useText();
  const { t, amount } = texts;
  const [place, width] = useWidth<HTMLDivElement>(FIRST_WIDTH);
  const { by_year: years, unspread } = overview;
  const alt = t("overview-years-alt", {
    years: years.map(({ year, estimated }) => `${year} ${amount(estimated.amount, { unit: "mnkr" })}`).join(", "),
    unspread: amount(unspread.amount, { unit: "mnkr" }),
  });
  const hasBudget = years.some(({ budget }) => budget.amount !== null);
  return (
    <Figure
      title={titleOf(texts, overview)}
      about={t(hasBudget ? "overview-years-about" : "overview-years-about-no-budget")}
      chart={
        <div ref={place} className="drawing-place">
          <YearChart years={years} unspread={unspread} width={width} alt={alt} />
        </div>
      }
      table={<YearTable overview={overview} />}
      drawing={() => <YearChart years={years} unspread={unspread} width={DRAWN_WIDTH} alt={alt} />}
    />
  );
}

function titleOf({ t, amount }: Texts, { by_year: years, unspread, estimated }: Overview): string {
  if ((mnkrOf(unspread.amount) ?? 0) > 0) {
    return t("overview-years-unspread", { unspread: amount(unspread.amount, { unit: "mnkr" }), all: amount(estimated.amount, { unit: "mnkr" }) });
  }
  const most = greatest(years, (year) => year.estimated);
  return most
    ? t("overview-years-greatest", { year: String(most.year), amount: amount(most.estimated.amount, { unit: "mnkr" }) })
    : t("overview-years-none");
}

function YearTable({ overview }: { overview: Overview }) {
  const { t } = useText();
  return (
    <table className="quiet-table">
      <thead>
        <tr>
          <th scope="col">{t("overview-year")}</th>
          <th scope="col" className="num">
            {t("overview-estimated")}
          </th>
          <th scope="col" className="num">
            {t("overview-budget")}
          </th>
        </tr>
      </thead>
      <tbody>
        {overview.by_year.map(({ year, estimated, budget }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td className="num">
              <Amount figure={estimated} unit="mnkr" label={`${t("overview-estimated")} ${year}`} />
            </td>
            <td className="num">
              <Amount figure={budget} unit="mnkr" label={`${t("overview-budget")} ${year}`} />
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t("overview-unspread")}</th>
          <td className="num">
            <Amount figure={overview.unspread} unit="mnkr" label={t("overview-unspread")} />
          </td>
          <td className="num">–</td>
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("overview-total")}</th>
          <td className="num">
            <Amount figure={overview.estimated} unit="mnkr" label={`${t("overview-total")}, ${t("overview-estimated")}`} />
          </td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}
