import type { DeliveryYear, Realised } from "../../../ipc";
import { Amount } from "../../../parts";
import { oreToText, parseOre, type Unit } from "../../../texts/numbers";
import { useText, type Texts } from "../../../texts/useText";
import { DrawnFigure } from "../../benefits/DrawnFigure";
import { ForecastDrawing } from "./ForecastDrawing";

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
  const amounts = years.flatMap(({ planned, forecast }) => [planned.amount, forecast.amount]).map((amount) => (amount === null ? 0n : (parseOre(amount) ?? 0n)));
  return amounts.some((ore) => ore >= SMALL_ORE || ore <= -SMALL_ORE) ? "mnkr" : "tkr";
}

/** The year in which most is lacking; where nothing is, that it holds. */
function titleOf({ t, amount }: Texts, years: readonly DeliveryYear[], unit: Unit): string {
  let [worst, most]: [DeliveryYear | null, bigint] = [null, 0n];
  for (const year of years) {
    const lacks = -(parseOre(year.difference.amount ?? "") ?? 0n);
    if (lacks > most) [worst, most] = [year, lacks];
  }
  if (worst === null) return t("followup-forecast-holds");
  return t("followup-forecast-lacks", { year: String(worst.year), amount: amount(oreToText(most), { unit }), unit: t(`parts-unit-${unit}`) });
}

function yearText({ t, amount }: Texts, { year, planned, forecast, reported }: DeliveryYear, unit: Unit): string {
  return t("followup-forecast-alt-year", { year: String(year), planned: amount(planned.amount, { unit }), forecast: amount(forecast.amount, { unit }), reported: t(`followup-reported-${reported}`).toLowerCase() });
}

function YearTable({ found }: { found: Realised }) {
  const { t } = useText();
  return (
    <div className="calc-scroll" tabIndex={0} role="region" aria-label={t("followup-forecast-table")}>
      <table className="quiet-table">
        <thead>
          <tr>
            <th scope="col">{t("followup-year")}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="num">
                {t(`followup-column-${column}`)}
                <small>{t("parts-unit-kr")}</small>
              </th>
            ))}
            <th scope="col">{t("followup-column-reported")}</th>
          </tr>
        </thead>
        <tbody>
          {found.years.map((of) => (
            <tr key={of.year}>
              <th scope="row">{of.year}</th>
              <Sums of={of} label={String(of.year)} />
              <td>{t(`followup-reported-${of.reported}`)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("followup-sum")}</th>
            <Sums of={{ planned: found.planned_total, forecast: found.forecast_total, difference: found.difference_total }} label={t("followup-sum")} />
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

const COLUMNS = ["planned", "forecast", "difference"] as const;

/** Plan, forecast and the forecast less the plan: what is lacking is red, with its minus. */
function Sums({ of, label }: { of: Pick<DeliveryYear, (typeof COLUMNS)[number]>; label: string }) {
  const { t } = useText();
  return COLUMNS.map((column) => (
    <td key={column} className="num">
      <Amount figure={of[column]} unit="kr" label={`${label}, ${t(`followup-column-${column}`)}`} {...(column === "difference" && { signed: true, warnsBelowZero: true })} />
    </td>
  ));
}
