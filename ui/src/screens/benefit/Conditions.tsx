import { Localized } from "@fluent/react";
import type { CalculationView } from "../../ipc";
import { useText, type TextArguments } from "../../texts/useText";
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
  const rates = on.rates?.map(({ percent: rate, from, to }) => t("benefit-condition-rate-in", { rate: percent(rate), from, to })).join(", ") ?? "";
  return (
    <ul className="calc-conditions" aria-label={t("benefit-conditions")}>
      <Said id="benefit-condition-prices" vars={{ year: String(on.price_year) }} />
      {on.rate_path === "flat" ? (
        <Said id="benefit-condition-rate" vars={{ rate, basis }} source={on.rate_source} />
      ) : (
        <Said id="benefit-condition-rates" vars={{ path: wordLabel(texts, "rate_path", on.rate_path).toLowerCase(), basis, rates }} />
      )}
      <Said id="benefit-condition-years" vars={{ first: String(on.first_year), last: String(on.last_year) }} />
      <li>{wordLabel(texts, "convention", on.convention)}</li>
      {on.mirr_rates && (on.rate_path !== "flat" || on.finance_rate || on.reinvestment_rate) && (
        <Said id="benefit-condition-mirr" vars={{ finance: percent(on.mirr_rates[0]), reinvestment: percent(on.mirr_rates[1]) }} />
      )}
      {on.rate_basis === "nominal" && <Said id="benefit-condition-nominal" vars={{}} />}
      {on.contingency && <Said id="benefit-condition-contingency" vars={{ percent: percent(on.contingency) }} />}
      {on.optimism_uplift && <Said id="benefit-condition-uplift" vars={{ percent: percent(on.optimism_uplift) }} />}
      {net && <Said id="benefit-condition-financial" vars={{ amount: workedText(texts, net.financial, "mnkr") }} />}
    </ul>
  );
}

function Said({ id, vars, source }: { id: string; vars: TextArguments; source?: string | null }) {
  return (
    <li>
      <Localized id={id} vars={vars} elems={{ b: <b /> }}>
        <span />
      </Localized>
      {source && <span className="quiet">, {source}</span>}
    </li>
  );
}
