import { mnkrOf, placeOn } from "../../charts";
import { tickText } from "../../charts/Axis";
import { crisp } from "../../charts/scale";
import type { Uncertainty } from "../../ipc";
import { useText } from "../../texts/useText";
import { curvePlaces } from "./curve";
import { textWidth, type Place } from "./labels";
import { fittingAxis } from "./span";

const HEIGHT = 236;
const TOP = 12;
const BOTTOM = 206;
const LEFT = 46;
const RIGHT = 18;
const LETTERS = 12;
const BASELINE = 12;
const FAR = 14;
const MOST_TICKS = 6;
/** The headline first: it has the best place. */
const MARKS = [
  { key: "p50", share: 50 },
  { key: "p10", share: 10 },
  { key: "p90", share: 90 },
  { key: "p80", share: 80 },
] as const;

/** The share of runs that come to at most an amount, with what one asks for most marked on it. */
export function CurveDrawing({ spread, width, alt }: { spread: Uncertainty; width: number; alt: string }) {
  const texts = useText();
  const { amount, percent, t } = texts;
  const end = width - RIGHT;
  const points = spread.curve.map(({ amount: sek, percent: share }) => ({ at: mnkrOf(sek) ?? 0, share: Number(share) }));
  const likely = mnkrOf(spread.likely) ?? 0;
  const axis = fittingAxis(texts, [...points.map(({ at }) => at), likely], end - LEFT, MOST_TICKS);
  const x = placeOn(axis, LEFT, end);
  const y = placeOn({ ...axis, from: 0, to: 100 }, BOTTOM, TOP);
  const curve = points.map(({ at, share }) => ({ x: x(at), y: y(share) }));
  const marks = MARKS.map(({ key, share }) => {
    const text = t("benefits-curve-mark", { mark: key.toUpperCase(), amount: amount(spread[key], { unit: "mnkr" }) });
    return { key, text, x: x(mnkrOf(spread[key]) ?? 0), y: y(share), width: textWidth(text, LETTERS) };
  });
  const likelyText = t("benefits-curve-likely", { amount: amount(spread.likely, { unit: "mnkr" }) });
  const room = { left: LEFT + 2, top: 0, right: width - 1, bottom: BOTTOM - 1 };
  const places = curvePlaces(marks, { x: x(likely), width: textWidth(likelyText, LETTERS) }, x(0), curve, room);
  const likelyPlace = places[marks.length] ?? { x: x(likely), y: TOP };
  return (
    <svg className="drawing" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={alt}>
      {[0, 50, 100].map((share) => (
        <g key={share}>
          <path className={share === 0 ? "axis-line" : "grid-line"} d={`M${LEFT} ${crisp(y(share))}H${end}`} />
          <text className="axis-text last" x={LEFT - 6} y={y(share) + 4}>
            {percent(String(share))}
          </text>
        </g>
      ))}
      {axis.ticks.map((tick) => (
        <text key={tick} className="axis-text middle" x={x(tick)} y={BOTTOM + 17}>
          {tickText(texts, tick, axis.step)}
        </text>
      ))}
      <path className="axis-line strong-line" d={`M${crisp(x(0))} ${TOP}V${BOTTOM}`} />
      <path className="curve-likely" d={`M${crisp(x(likely))} ${TOP}V${BOTTOM}`} />
      {marks.map((mark) => (
        <path key={mark.key} className="curve-guide" d={`M${LEFT} ${crisp(mark.y)}H${mark.x}`} />
      ))}
      <path className="curve-line" d={curve.map((point, at) => `${at === 0 ? "M" : "L"}${point.x.toFixed(1)} ${point.y.toFixed(1)}`).join("")} />
      {marks.map((mark, at) => {
        const place = places[at] ?? mark;
        const near = { x: Math.max(place.x, Math.min(place.x + mark.width, mark.x)), y: Math.max(place.y, Math.min(place.y + BASELINE, mark.y)) };
        return (
          <g key={mark.key}>
            {apart(near, mark) > FAR && <path className="leader" d={`M${mark.x} ${mark.y}L${near.x} ${near.y}`} />}
            <circle className="curve-mark" cx={mark.x} cy={mark.y} r={4} />
            <text className="label strong inside first" x={place.x} y={place.y + BASELINE}>
              {mark.text}
            </text>
          </g>
        );
      })}
      <text className="label inside first" x={likelyPlace.x} y={likelyPlace.y + BASELINE}>
        {likelyText}
      </text>
    </svg>
  );
}

function apart(one: Place, other: Place): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
