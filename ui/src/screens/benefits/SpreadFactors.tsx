import type { TornadoBar, Uncertainty } from "../../ipc";
import { isNegative } from "../../texts/numbers";
import { useText, type Texts } from "../../texts/useText";

const SHOWN = 8;

/** Which factors move the portfolio's net present value the most. */
export function SpreadFactors({ spread }: { spread: Uncertainty }) {
  const texts = useText();
  const { t, amount } = texts;
  const bars = spread.tornado.slice(0, SHOWN);
  const [most] = bars;
  if (!most) return null;
  return (
    <section className="region">
      <h2>{t("benefits-factors", { name: most.name })}</h2>
      <p>{t("benefits-factors-about")}</p>
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
    </section>
  );
}

function rangeOf({ number }: Texts, { low, high }: TornadoBar): string {
  return `${number(low)}–${number(high)}`;
}
