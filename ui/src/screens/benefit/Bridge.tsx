import { Figure, mnkrOf, useWidth } from "../../charts";
import type { BridgeStep } from "../../ipc";
import { isNegative } from "../../texts/numbers";
import { useText } from "../../texts/useText";
import { BridgeDrawing } from "./BridgeDrawing";

const FIRST_WIDTH = 400;
const DRAWN_WIDTH = 640;

/** From the revised calculation's net present value to this one's, cause by cause. The title names the one that moved it most. */
export function Bridge({ steps }: { steps: readonly BridgeStep[] }) {
  const { t } = useText();
  const [place, width] = useWidth<HTMLDivElement>(FIRST_WIDTH);
  const between = steps.filter(({ step, amount }) => step !== "from" && step !== "to" && amount !== null);
  if (steps.length < 2) return null;
  const most = between.reduce<BridgeStep | null>((found, step) => (sizeOf(step) > sizeOf(found) ? step : found), null);
  const key = most === null ? "benefit-bridge-same" : isNegative(most.amount) ? "benefit-bridge-down" : "benefit-bridge-up";
  const title = t(key, { cause: most === null ? "" : t(`benefit-bridge-${most.step}`) });
  const alt = t("benefit-bridge-alt", { causes: between.map(({ step }) => t(`benefit-bridge-${step}`)).join(", ") });
  return (
    <section className="region">
      <Figure
        title={title}
        about={t("benefit-bridge-about")}
        chart={
          <div ref={place} className="drawing-place">
            <BridgeDrawing steps={steps} width={width} alt={alt} />
          </div>
        }
        table={<BridgeTable steps={steps} />}
        drawing={() => <BridgeDrawing steps={steps} width={DRAWN_WIDTH} alt={alt} />}
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
