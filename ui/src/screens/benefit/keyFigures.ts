import type { CalculationView, Uncertainty } from "../../ipc";
import type { KeyFigure } from "../../shell";
import { isNegative } from "../../texts/numbers";
import type { Texts } from "../../texts/useText";
import { workedText } from "../../texts/worked";

/** The head's figures: the net present value by its middle (P50), with the one of all likely factors named beside it. */
export function keyFigures(texts: Texts, calculation: CalculationView, spread: Uncertainty | undefined): KeyFigure[] {
  const { t, amount, percent } = texts;
  const of = (result: string) => calculation.results.find((found) => found.result === result)?.with_reallocated;
  const shown = (result: string) => {
    const value = of(result);
    return value ? workedText(texts, value, "mnkr") : "–";
  };
  const likely = shown("net_present_value");
  const net = spread?.p50 ?? of("net_present_value")?.value ?? null;
  return [
    {
      label: t(spread ? "benefit-key-net-p50" : "benefit-key-net"),
      told: amount(net, { unit: "mnkr" }),
      unit: t("parts-unit-mnkr"),
      isBad: isNegative(net),
      ...(spread && { note: t("benefit-key-likely", { amount: likely }) }),
    },
    { label: t("benefit-key-ratio"), told: shown("benefit_cost_ratio"), unit: "" },
    { label: t("benefit-key-payback"), told: shown("payback"), unit: t("benefit-unit-years") },
    ...(spread ? [{ label: t("benefit-key-plus"), told: percent(spread.above_zero), unit: "" }] : []),
  ];
}
