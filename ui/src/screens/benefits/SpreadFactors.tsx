import { Figure, useWidth } from "../../charts";
import type { TornadoBar, Uncertainty } from "../../ipc";
import { isNegative } from "../../texts/numbers";
import { useText, type Texts } from "../../texts/useText";
import { FactorDrawing } from "./FactorDrawing";

const SHOWN = 8;

const FIRST_WIDTH = 480;
const DRAWN_WIDTH = 640;

/** Which factors move the portfolio's net present value the most. */
export function SpreadFactors({ spread }: { spread: Uncertainty }) {
  const { t } = useText();
  const [place, width] = useWidth<HTMLDivElement>(FIRST_WIDTH);
  const bars = spread.tornado.slice(0, SHOWN);
  const [most] = bars;
  if (!most) return null;
  const alt = t("benefits-factors-alt", { factors: bars.map(({ name }) => name).join(", ") });
  return (
    <Figure
      title={t("benefits-factors", { name: most.name })}
      about={t(spread.project === null ? "benefits-factors-about" : "benefits-factors-about-project")}
      chart={
        <div ref={place} className="drawing-place">
          <FactorDrawing bars={bars} likely={spread.likely} width={width} alt={alt} />
        </div>
      }
      table={<FactorTable bars={bars} />}
      drawing={() => <FactorDrawing bars={bars} likely={spread.likely} width={DRAWN_WIDTH} alt={alt} />}
    />
  );
}

function FactorTable({ bars }: { bars: readonly TornadoBar[] }) {
  const texts = useText();
  const { t, amount } = texts;
  return (
      <table className="quiet-table">
        <thead>
          <tr>
            <th scope="col">{t("benefits-factor")}</th>
            <th scope="col" className="num">
              {t("benefits-factor-range")}
            </th>
            <th scope="col" className="num">
              {t("benefits-factor-low")}
            </th>
            <th scope="col" className="num">
              {t("benefits-factor-high")}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar, at) => (
            <tr key={at}>
              <th scope="row" className="wrap">
                {bar.name} {bar.is_shared && <span className="quiet">{t("benefits-factor-shared")}</span>}
              </th>
              <td className="num second">{rangeOf(texts, bar)}</td>
              {[bar.at_low, bar.at_high].map((value, place) => (
                <td key={place} className={isNegative(value) ? "num minus" : "num"}>
                  {amount(value, { unit: "mnkr" })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
  );
}

function rangeOf({ number }: Texts, { low, high }: TornadoBar): string {
  return `${number(low)}–${number(high)}`;
}
