import type { CalculationView, Uncertainty, WorkedValue } from "../../ipc";
import { useText } from "../../texts/useText";
import { hasRanges } from "../benefits/tornado";
import { absenceText, workedUnit } from "../../texts/worked";
import { Worked } from "./Worked";

/** The head's figures, each with its trace: the net present value by its middle (P50), with that of all likely factors beside it. */
export function KeyFigures({ calculation, spread: simulated }: { calculation: CalculationView; spread: Uncertainty | undefined }) {
  const { t } = useText();
  const of = (result: string) => calculation.results.find((found) => found.result === result)?.with_reallocated;
  const net = of("net_present_value");
  // Where no factor has a range, the simulation is one value over and over: it says nothing of how sure that is.
  const spread = simulated && hasRanges(simulated) ? simulated : undefined;
  const key = t(spread ? "benefit-key-net-p50" : "benefit-key-net");
  return (
    <dl className="key-figures" aria-live="polite">
      <div>
        <dt>{key}</dt>
        <dd>
          {spread ? (
            <>
              <Worked of={drawnValue(spread.p50, "sek", spread.figures.p50)} unit="mnkr" label={key} warns /> <small>{t("parts-unit-mnkr")}</small>
              {net && (
                <small className="missing">
                  {t("benefit-key-likely")} <Worked of={net} unit="mnkr" label={t("benefit-key-net")} />
                </small>
              )}
            </>
          ) : (
            <Figure of={net} label={key} />
          )}
        </dd>
      </div>
      <div>
        <dt>{t("benefit-key-ratio")}</dt>
        <dd>
          <Figure of={of("benefit_cost_ratio")} label={t("benefit-key-ratio")} />
        </dd>
      </div>
      <div>
        <dt>{t("benefit-key-payback")}</dt>
        <dd>
          <Figure of={of("payback")} label={t("benefit-key-payback")} />
        </dd>
      </div>
      {simulated && !spread && (
        <div>
          <dt>{t("benefit-key-plus")}</dt>
          <dd>
            – <small className="missing">{t("benefit-no-ranges")}</small>
          </dd>
        </div>
      )}
      {spread && (
        <div>
          <dt>{t("benefit-key-plus")}</dt>
          <dd>
            <Worked of={drawnValue(spread.above_zero, "percent", spread.figures.above_zero)} label={t("benefit-key-plus")} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** A figure of the simulation as a value with its trace. */
function drawnValue(value: string, unit: WorkedValue["unit"], figure: string): WorkedValue {
  return { value, unit, absence: null, figure };
}

function Figure({ of, label }: { of: WorkedValue | undefined; label: string }) {
  const texts = useText();
  if (!of) return "–";
  const why = absenceText(texts, of);
  return (
    <>
      <Worked of={of} unit="mnkr" label={label} warns /> <small>{why ?? workedUnit(texts, of, "mnkr")}</small>
    </>
  );
}
