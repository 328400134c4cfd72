import type { CalculationView } from "../../ipc";
import { useText } from "../../texts/useText";
import { Worked } from "./Worked";

/** What the budget bears by year: running cost, depreciation and internal interest, less what is financial. */
export function Budget({ calculation }: { calculation: CalculationView }) {
  const { t, percent } = useText();
  const interest = calculation.conditions.internal_interest;
  if (calculation.years.length === 0) return null;
  return (
    <section className="region">
      <h2>{t("benefit-budget")}</h2>
      <p>{interest === null ? t("benefit-budget-about-without") : t("benefit-budget-about", { interest: percent(interest) })}</p>
      <table className="quiet-table">
        <thead>
          <tr>
            <th scope="col">{t("benefit-year")}</th>
            {(["running", "budget-effect"] as const).map((column) => (
              <th key={column} scope="col" className="num">
                {t(`benefit-flow-${column}`)}
                <small>{t("parts-unit-tkr")}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {calculation.years.map((year) => (
            <tr key={year.year}>
              <th scope="row">{year.year}</th>
              <td className="num">
                <Worked of={year.running} label={`${t("benefit-flow-running")} ${year.year}`} />
              </td>
              <td className="num strong">
                <Worked of={year.budget_effect} label={`${t("benefit-flow-budget-effect")} ${year.year}`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
