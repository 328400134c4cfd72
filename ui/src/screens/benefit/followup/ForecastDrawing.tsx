import { mnkrOf, placeOn } from "../../../charts";
import { tickText } from "../../../charts/Axis";
import { crisp } from "../../../charts/scale";
import type { DeliveryYear } from "../../../ipc";
import { useTrace } from "../../../parts";
import type { Unit } from "../../../texts/numbers";
import { useText } from "../../../texts/useText";
import { textWidth } from "../../benefits/labels";
import { spanAxis } from "../../benefits/span";

const HEIGHT = 280;
const TOP = 44;
const BOTTOM = 254;
const LEFT = 46;
const LINES = 4;
const BAR_MAX = 44;
const LETTERS = 11;
const KEY = 10;
const KEY_GAP = 18;
const YEAR_ROOM = 36;
const VALUE_ROOM = 34;
const IN_TKR = 1000;

type Look = "planned" | "all" | "some" | "mark";

/** Planned as a pale bar, what is reported as a bar within it, the forecast as a mark across. */
export function ForecastDrawing({ years, unit, width, alt }: { years: readonly DeliveryYear[]; unit: Unit; width: number; alt: string }) {
  const texts = useText();
  const { openTrace } = useTrace();
  const scale = unit === "tkr" ? IN_TKR : 1;
  const value = (amount: string | null) => (mnkrOf(amount) ?? 0) * scale;
  const axis = spanAxis(years.flatMap(({ planned, forecast }) => [value(planned.amount), value(forecast.amount)]), LINES);
  const y = placeOn(axis, BOTTOM, TOP);
  const pitch = (width - LEFT) / Math.max(1, years.length);
  const bar = Math.min(BAR_MAX, pitch * 0.58);
  // Where years stand close, every second or third is named, and values stand in the table only.
  const named = Math.ceil(YEAR_ROOM / pitch);
  const rect = (middle: number, of: number, size: number) => ({ x: crisp(middle - size / 2), y: Math.min(y(0), y(of)), width: size, height: Math.abs(y(of) - y(0)) });
  return (
    <svg className="drawing" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={alt}>
      <Keys years={years} />
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <path className={tick === 0 ? "axis-line" : "grid-line"} d={`M${LEFT} ${crisp(y(tick))}H${width}`} />
          <text className="axis-text last" x={LEFT - 6} y={y(tick) + 4}>
            {tickText(texts, tick, axis.step)}
          </text>
        </g>
      ))}
      {years.map(({ year, planned: { amount: planned }, forecast: { amount: forecast, figure }, reported }, at) => {
        const middle = LEFT + pitch * (at + 0.5);
        const mark = crisp(y(value(forecast)));
        return (
          <g key={year}>
            {planned !== null && <rect className="money granted" {...rect(middle, value(planned), bar)} />}
            {forecast !== null && reported !== "nothing" && <rect className={reported === "all" ? "money spent" : "followup-some"} {...rect(middle, value(forecast), bar * 0.5)} />}
            {forecast !== null && (value(forecast) !== 0 || value(planned) !== 0) && <path className="mark" d={`M${middle - bar / 2 - 4} ${mark}H${middle + bar / 2 + 4}`} />}
            {forecast !== null && value(forecast) !== 0 && pitch >= VALUE_ROOM && (
              <text className="label strong middle inside traced" x={middle} y={Math.min(mark, y(value(planned)), y(0)) - 6} onClick={(event) => openTrace(figure, event.currentTarget as unknown as HTMLElement, unit)}>
                {texts.amount(forecast, { unit })}
              </text>
            )}
            {at % named === 0 && (
              <text className="axis-text middle" x={middle} y={HEIGHT - 8}>
                {year}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** What each look means; only looks that are there. */
function Keys({ years }: { years: readonly DeliveryYear[] }) {
  const { t } = useText();
  const looks: Look[] = ["planned", ...(["all", "some"] as const).filter((look) => years.some(({ reported }) => reported === look)), "mark"];
  let reached = 0;
  return looks.map((look) => {
    const label = t(`followup-look-${look}`);
    const x = reached;
    reached += KEY + 6 + textWidth(label, LETTERS) + KEY_GAP;
    return (
      <g key={look}>
        {look === "mark" ? (
          <path className="mark" d={`M${x} 9h${KEY + 2}`} />
        ) : (
          <rect className={look === "planned" ? "money granted" : look === "all" ? "money spent" : "followup-some"} x={x + 0.5} y={4.5} width={KEY} height={KEY} />
        )}
        <text className="axis-text" x={x + KEY + 6} y={13}>
          {label}
        </text>
      </g>
    );
  });
}
