import type { CalculationView } from "../../ipc";
import { useText } from "../../texts/useText";
import { DrawnFigure } from "../benefits/DrawnFigure";
import { FlowDrawing } from "./FlowDrawing";
import { Worked } from "./Worked";

const COLUMNS = ["benefits", "invested", "running", "net", "balance", "budget_effect"] as const;

/** Benefit, cost and accumulated net by year, not discounted. The title says when the money is back. */
export function Flow({ calculation }: { calculation: CalculationView }) {
  const { t } = useText();
  // Back for good: the year after the last one in which more was spent than had come back.
  const lastShort = calculation.years.findLastIndex(({ balance }) => balance.value === null || balance.value.startsWith("-"));
  const back = calculation.years[lastShort + 1];
  const alt = t("benefit-flow-alt", { first: String(calculation.conditions.first_year), last: String(calculation.conditions.last_year) });
  return (
    <section className="region">
      <DrawnFigure
        title={back ? t("benefit-flow-back", { year: String(back.year) }) : t("benefit-flow-never", { year: String(calculation.conditions.last_year) })}
        about={t("benefit-flow-about")}
        drawing={(width) => <FlowDrawing years={calculation.years} width={width} alt={alt} />}
        table={<YearTable calculation={calculation} />}
      />
    </section>
  );
}

function YearTable({ calculation }: { calculation: CalculationView }) {
  const { t } = useText();
  return (
    <div className="calc-scroll" tabIndex={0} role="region" aria-label={t("benefit-flow-about")}>
      <table className="quiet-table">
        <thead>
          <tr>
            <th scope="col">{t("benefit-year")}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="num">
                {t(`benefit-flow-${column.replaceAll("_", "-")}`)}
                <small>{t("parts-unit-tkr")}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {calculation.years.map((year) => (
            <tr key={year.year}>
              <th scope="row">{year.year}</th>
              {COLUMNS.map((column) => (
                <td key={column} className="num">
                  <Worked of={year[column]} label={`${t(`benefit-flow-${column.replaceAll("_", "-")}`)} ${year.year}`} warns />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
