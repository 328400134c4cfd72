import type { CalculationView } from "../../ipc";
import { useText } from "../../texts/useText";
import { absenceText } from "../../texts/worked";
import { Worked } from "./Worked";

/** Everything that the calculation comes to, for financial benefits alone and with reallocated ones. */
export function Results({ calculation }: { calculation: CalculationView }) {
  const texts = useText();
  const { t, percent } = texts;
  return (
    <section className="region">
      <h2>{t("benefit-results")}</h2>
      <p className="help">{t("benefit-results-about")}</p>
      <table className="quiet-table">
        <thead>
          <tr>
            <th scope="col">{t("benefit-result")}</th>
            <th scope="col" className="num">
              {t("benefit-financial")}
            </th>
            <th scope="col" className="num">
              {t("benefit-with-reallocated")}
            </th>
          </tr>
        </thead>
        <tbody>
          {calculation.results.map(({ result, financial, with_reallocated }) => {
            const label = t(`parts-measure-${result.replaceAll("_", "-")}`);
            return (
              <tr key={result}>
                <th scope="row">
                  {label}
                  {with_reallocated.absence !== null && <small className="second">{absenceText(texts, with_reallocated)}</small>}
                  {result === "internal_rate" && calculation.internal_rates.length > 0 && (
                    <small className="second">{calculation.internal_rates.map((rate) => percent(rate)).join("; ")}</small>
                  )}
                </th>
                <td className="num">
                  <Worked of={financial} unit="tkr" label={label} warns />
                </td>
                <td className="num">
                  <Worked of={with_reallocated} unit="tkr" label={label} warns />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
