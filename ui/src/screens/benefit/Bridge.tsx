import { mnkrOf } from "../../charts";
import type { BridgeStep } from "../../ipc";
import { isNegative } from "../../texts/numbers";
import { useText } from "../../texts/useText";
import { DrawnFigure } from "../benefits/DrawnFigure";
import { BridgeDrawing } from "./BridgeDrawing";

/** From the revised calculation's net present value to this one's, cause by cause. The title names the one that moved it most. */
export function Bridge({ steps }: { steps: readonly BridgeStep[] }) {
  const { t } = useText();
  const between = steps.filter(({ step, amount }) => step !== "from" && step !== "to" && amount !== null);
  if (steps.length < 2) return null;
  const most = between.reduce<BridgeStep | null>((found, step) => (sizeOf(step) > sizeOf(found) ? step : found), null);
  const key = most === null ? "benefit-bridge-same" : isNegative(most.amount) ? "benefit-bridge-down" : "benefit-bridge-up";
  const title = t(key, { step: most?.step ?? "" });
  const alt = t("benefit-bridge-alt", { causes: between.map(({ step }) => t(`benefit-bridge-${step}`)).join(", ") });
  return (
    <section className="region">
      <DrawnFigure
        title={title}
        about={t("benefit-bridge-about")}
        drawing={(width) => <BridgeDrawing steps={steps} width={width} alt={alt} />}
        table={<BridgeTable steps={steps} />}
      />
    </section>
  );
}

function sizeOf(step: BridgeStep | null): number {
  return Math.abs(mnkrOf(step?.amount) ?? 0);
}

function BridgeTable({ steps }: { steps: readonly BridgeStep[] }) {
  const { t, amount } = useText();
  return (
    <table className="quiet-table">
      <thead>
        <tr>
          <th scope="col">{t("benefit-bridge-cause")}</th>
          <th scope="col" className="num">
            {t("parts-unit-mnkr")}
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ step, amount: text }) => {
          const isEnd = step === "from" || step === "to";
          return (
            <tr key={step} className={isEnd ? "strong" : ""}>
              <th scope="row">{t(`benefit-bridge-${step}`)}</th>
              <td className={isNegative(text) ? "num minus" : "num"}>{amount(text, { unit: "mnkr", decimals: 2, signed: !isEnd })}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
