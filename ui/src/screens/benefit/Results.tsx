import type { CalculationView, ResultView, Uncertainty, WorkedValue } from "../../ipc";
import { isNegative } from "../../texts/numbers";
import { useText } from "../../texts/useText";
import { wordLabel } from "../../texts/words";
import { absenceText, workedUnit } from "../../texts/worked";
import { Worked } from "./Worked";

/** Everything that the calculation comes to, for financial benefits alone and with reallocated ones. */
export function Results({ calculation, spread }: { calculation: CalculationView; spread?: Uncertainty | undefined }) {
  const texts = useText();
  const { t } = texts;
  const convention = wordLabel(texts, "convention", calculation.conditions.convention);
  return (
    <section className="region">
      <h2>{title()}</h2>
      <p>{t("benefit-results-about", { convention })}</p>
      <ResultTable results={calculation.results} />
    </section>
  );

  function title(): string {
    const net = calculation.results.find(({ result }) => result === "net_present_value");
    const isPlus = (value: WorkedValue | undefined) => value?.value != null && !value.value.startsWith("-");
    if (isPlus(net?.financial) && !(spread && isNegative(spread.p50))) return t("benefit-results-both");
    // The page's headline is the middle of what was drawn, and the heading claims no more than that.
    const isPlusTogether = spread ? !isNegative(spread.p50) : isPlus(net?.with_reallocated);
    return t(isPlusTogether ? "benefit-results-reallocated" : "benefit-results-none");
  }
}

/** Results on both bases; where there is none it is said why. */
export function ResultTable({ results }: { results: readonly ResultView[] }) {
  const texts = useText();
  const { t } = texts;
  return (
    <table className="quiet-table calc-results">
      <thead>
        <tr>
          <th scope="col">{t("benefit-result")}</th>
          <th scope="col" className="num">
            {t("benefit-financial")}
          </th>
          <th scope="col" className="num">
            {t("benefit-with-reallocated")}
          </th>
          <th scope="col">{t("benefit-result-unit")}</th>
        </tr>
      </thead>
      <tbody>
        {results.map(({ result, financial, with_reallocated: both }) => {
          const label = t(`parts-measure-${result.replaceAll("_", "-")}`);
          return (
            <tr key={result}>
              <th scope="row">{label}</th>
              <Outcome of={financial} label={`${label}, ${t("benefit-financial")}`} />
              <Outcome of={both} label={label} />
              <td className="quiet">{both.unit === "ratio" ? t("benefit-unit-ratio") : workedUnit(texts, both, "tkr")}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Outcome({ of, label }: { of: WorkedValue; label: string }) {
  const why = absenceText(useText(), of);
  return (
    <td className="num">
      <Worked of={of} unit="tkr" label={label} warns />
      {why !== null && <small>{why}</small>}
    </td>
  );
}
