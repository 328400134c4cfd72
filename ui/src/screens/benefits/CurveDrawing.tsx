import { mnkrOf, placeOn } from "../../charts";
import { tickText } from "../../charts/Axis";
import { crisp } from "../../charts/scale";
import type { Uncertainty } from "../../ipc";
import { useText } from "../../texts/useText";
import { spanAxis } from "./span";

const HEIGHT = 236;
const TOP = 12;
const BOTTOM = 206;
const LEFT = 44;
const MARKS = [
  { key: "p10", share: 10 },
  { key: "p50", share: 50 },
  { key: "p80", share: 80 },
  { key: "p90", share: 90 },
] as const;

/** The share of runs that come to at most an amount, with what one asks for most marked on it. */
export function CurveDrawing({ spread, width, alt }: { spread: Uncertainty; width: number; alt: string }) {
  const texts = useText();
  const { amount, percent, t } = texts;
  const points = spread.curve.map(({ amount: sek, percent: share }) => ({ at: mnkrOf(sek) ?? 0, share: Number(share) }));
  const likely = mnkrOf(spread.likely) ?? 0;
  const axis = spanAxis([...points.map(({ at }) => at), likely], 6);
  const x = placeOn(axis, LEFT, width - 16);
  const y = placeOn({ ...axis, from: 0, to: 100 }, BOTTOM, TOP);
  const line = points.map(({ at, share }, place) => `${place === 0 ? "M" : "L"}${x(at).toFixed(1)} ${y(share).toFixed(1)}`).join("");
  // The label clears the line of nought where the two stand close.
  const beside = x(0) > x(likely) && x(0) - x(likely) < 90 ? x(0) : x(likely);
  const isLeft = beside > width - 140;
  return (
    <svg className="drawing" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={alt}>
      {[0, 50, 100].map((share) => (
        <g key={share}>
          <path className={share === 0 ? "axis-line" : "grid-line"} d={`M${LEFT} ${crisp(y(share))}H${width - 16}`} />
          <text className="axis-text last" x={LEFT - 6} y={y(share) + 4}>
            {percent(String(share))}
          </text>
        </g>
      ))}
      {axis.ticks.map((tick) => (
        <text key={tick} className="axis-text middle" x={x(tick)} y={BOTTOM + 17}>
          {tickText(texts, tick, axis.step).replace("-", "\u2212")}
        </text>
      ))}
      <path className="axis-line strong-line" d={`M${crisp(x(0))} ${TOP}V${BOTTOM}`} />
      <path className="curve-likely" d={`M${crisp(x(likely))} ${TOP}V${BOTTOM}`} />
      <text className={`label ${isLeft ? "last" : "first"}`} x={isLeft ? x(likely) - 6 : beside + 6} y={BOTTOM - 8}>
        {t("benefits-curve-likely", { amount: amount(spread.likely, { unit: "mnkr" }) })}
      </text>
      <path className="curve-line" d={line} />
      {MARKS.map(({ key, share }) => {
        const at = x(mnkrOf(spread[key]) ?? 0);
        return (
          <g key={key}>
            <path className="curve-guide" d={`M${LEFT} ${crisp(y(share))}H${at}`} />
            <circle className="curve-mark" cx={at} cy={y(share)} r={4} />
            {/* Above the middle there is room to the left of the curve, below it to the right. */}
            <text className={`label strong inside ${share > 50 ? "last" : "first"}`} x={at + (share > 50 ? -9 : 9)} y={y(share) + (share > 50 ? -3 : 5)}>
              {t("benefits-curve-mark", { mark: key.toUpperCase(), amount: amount(spread[key], { unit: "mnkr" }) })}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
