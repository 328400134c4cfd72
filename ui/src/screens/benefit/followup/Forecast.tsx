import type { DeliveryYear, Realised } from "../../../ipc";
import { parseOre, type Unit } from "../../../texts/numbers";
import { useText, type Texts } from "../../../texts/useText";
import { DrawnFigure } from "../../benefits/DrawnFigure";
import { ForecastDrawing } from "./ForecastDrawing";
import { less } from "./told";

/** Below this much in its greatest year, a project is told in thousands. */
const SMALL_ORE = 200_000_000n;

/** Planned against forecast, year by year, with how much of each year is reported. */
export function Forecast({ found }: { found: Realised }) {
  const texts = useText();
  const { t } = texts;
  const { years } = found;
  if (years.length === 0) return <section className="region" />;
  const unit = unitOf(years);
  const alt = t("followup-forecast-alt", { years: years.map((year) => yearText(texts, year, unit)).join("; ") });
  return (
    <section className="region">
      <DrawnFigure
        title={titleOf(texts, years, unit)}
        about={t("followup-forecast-about", { unit: t(`parts-unit-${unit}`), year: String(found.price_year ?? "") })}
        drawing={(width) => <ForecastDrawing years={years} unit={unit} width={width} alt={alt} />}
        table={<YearTable found={found} />}
      />
    </section>
  );
}

function unitOf(years: readonly DeliveryYear[]): Unit {
  const amounts = years.flatMap(({ planned, forecast }) => [planned, forecast]).map((amount) => (amount === null ? 0n : (parseOre(amount) ?? 0n)));
  return amounts.some((ore) => ore >= SMALL_ORE || ore <= -SMALL_ORE) ? "mnkr" : "tkr";
}

/** The year in which most is lacking; where nothing is, that it holds. */
function titleOf({ t, amount }: Texts, years: readonly DeliveryYear[], unit: Unit): string {
  let [worst, most]: [DeliveryYear | null, bigint] = [null, 0n];
  for (const year of years) {
    const lacks = parseOre(less(year.planned, year.forecast) ?? "") ?? 0n;
    if (lacks > most) [worst, most] = [year, lacks];
  }
  if (worst === null) return t("followup-forecast-holds");
  return t("followup-forecast-lacks", { year: String(worst.year), amount: amount(less(worst.planned, worst.forecast), { unit }), unit: t(`parts-unit-${unit}`) });
}

function yearText({ t, amount }: Texts, { year, planned, forecast, reported }: DeliveryYear, unit: Unit): string {
  return t("followup-forecast-alt-year", { year: String(year), planned: amount(planned, { unit }), forecast: amount(forecast, { unit }), reported: t(`followup-reported-${reported}`).toLowerCase() });
}

function YearTable({ found }: { found: Realised }) {
  const { t, amount } = useText();
  const kr = (sum: string | null, signed = false) => amount(sum, { unit: "kr", signed });
  return (
    <div className="calc-scroll" tabIndex={0} role="region" aria-label={t("followup-forecast-table")}>
      <table className="quiet-table">
        <thead>
          <tr>
            <th scope="col">{t("followup-year")}</th>
            {(["planned", "forecast", "difference"] as const).map((column) => (
              <th key={column} scope="col" className="num">
                {t(`followup-column-${column}`)}
                <small>{t("parts-unit-kr")}</small>
              </th>
            ))}
            <th scope="col">{t("followup-column-reported")}</th>
          </tr>
        </thead>
        <tbody>
          {found.years.map(({ year, planned, forecast, reported }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td className="num">{kr(planned)}</td>
              <td className="num">{kr(forecast)}</td>
              <Difference of={less(forecast, planned)} />
              <td>{t(`followup-reported-${reported}`)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("followup-sum")}</th>
            <td className="num">{kr(found.planned_total)}</td>
            <td className="num">{kr(found.forecast_total)}</td>
            <Difference of={less(found.forecast_total, found.planned_total)} />
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** Forecast less plan: what is lacking is red, with its minus. */
function Difference({ of }: { of: string | null }) {
  const { amount } = useText();
  return <td className={of?.startsWith("-") ? "num minus" : "num"}>{amount(of, { unit: "kr", signed: true })}</td>;
}
