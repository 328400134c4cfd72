import type { TornadoBar, Uncertainty } from "../../ipc";
import { Amount } from "../../parts";
import { useText, type Texts } from "../../texts/useText";
import { quantityText } from "../../texts/worked";
import { DrawnFigure } from "./DrawnFigure";
import { FactorDrawing } from "./FactorDrawing";
import { changeText, turnsNotText, turnsText } from "./switching";

const SHOWN = 8;

/** Which factors move the portfolio's net present value the most. */
export function SpreadFactors({ spread }: { spread: Uncertainty }) {
  const { t } = useText();
  const bars = spread.tornado.slice(0, SHOWN);
  const [most] = bars;
  if (!most) return null;
  const alt = t("benefits-factors-alt", { factors: bars.map(({ name }) => name).join(", ") });
  return (
    <DrawnFigure
      title={t("benefits-factors", { name: most.name })}
      about={`${t(spread.project === null ? "benefits-factors-about" : "benefits-factors-about-project")} ${t("benefits-factor-turns-about")}`}
      drawing={(width) => <FactorDrawing bars={bars} likely={spread.likely} width={width} alt={alt} />}
      table={<FactorTable bars={bars} />}
    />
  );
}

function FactorTable({ bars }: { bars: readonly TornadoBar[] }) {
  const texts = useText();
  const { t } = texts;
  return (
    <table className="quiet-table">
      <thead>
        <tr>
          <th scope="col">
            {t("benefits-factor")}
            <small>{t("benefits-factor-range")}</small>
          </th>
          <th scope="col" className="num">
            {t("benefits-factor-low")}
            <small>{t("parts-unit-mnkr")}</small>
          </th>
          <th scope="col" className="num">
            {t("benefits-factor-high")}
            <small>{t("parts-unit-mnkr")}</small>
          </th>
          <th scope="col" className="num">
            {t("parts-turns-at")}
            <small>{t("parts-turns-from-likely")}</small>
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar, at) => (
          <tr key={at}>
            <th scope="row" className="wrap">
              {bar.name} {bar.is_shared && <span className="quiet">{t("benefits-factor-shared")}</span>}
              <small>{rangeOf(texts, bar)}</small>
            </th>
            {(["low", "high"] as const).map((end) => (
              <td key={end} className="num">
                <Amount figure={bar[`at_${end}`]} unit="mnkr" warnsBelowZero label={`${bar.name}, ${t(`benefits-factor-${end}`)}`} />
              </td>
            ))}
            <Turns bar={bar} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where the factor turns the net present value and how far that is from the likely value; a dash and why where it does not. */
function Turns({ bar }: { bar: TornadoBar }) {
  const texts = useText();
  const value = turnsText(texts, bar);
  return (
    <td className="num">
      {value ?? "–"}
      <small>{value === null ? turnsNotText(texts, bar.switching) : changeText(texts, bar.switching)}</small>
    </td>
  );
}

/** From the lowest to the highest, the unit said once: "29–33 %", "5,6–10 min". */
function rangeOf(texts: Texts, { measurand, unit, low, high }: TornadoBar): string {
  return `${texts.number(low)}–${quantityText(texts, { measurand, unit }, high)}`;
}
