import type { CalculationView } from "../../ipc";
import { useText } from "../../texts/useText";
import { wordLabel } from "../../texts/words";
import { workedText } from "../../texts/worked";

/** What every figure below rests on, in one line; never a tooltip. */
export function Conditions({ calculation }: { calculation: CalculationView }) {
  const texts = useText();
  const { t, percent } = texts;
  const on = calculation.conditions;
  const net = calculation.results.find(({ result }) => result === "net_present_value");
  const rate = workedText(texts, on.discount_rate, "kr");
  const basis = on.rate_basis ? wordLabel(texts, "rate_basis", on.rate_basis).toLowerCase() : "";
  return (
    <ul className="calc-conditions" aria-label={t("benefit-conditions")}>
      <li>{t("benefit-condition-prices", { year: String(on.price_year) })}</li>
      <li title={on.rate_source ?? undefined}>
        {on.rate_path === "flat" ? t("benefit-condition-rate", { rate, basis }) : wordLabel(texts, "rate_path", on.rate_path)}
      </li>
      <li>{t("benefit-condition-years", { first: String(on.first_year), last: String(on.last_year) })}</li>
      <li>{wordLabel(texts, "convention", on.convention)}</li>
      {on.contingency && <li>{t("benefit-condition-contingency", { percent: percent(on.contingency) })}</li>}
      {on.optimism_uplift && <li>{t("benefit-condition-uplift", { percent: percent(on.optimism_uplift) })}</li>}
      {net && <li>{t("benefit-condition-financial", { amount: workedText(texts, net.financial, "mnkr") })}</li>}
    </ul>
  );
}
