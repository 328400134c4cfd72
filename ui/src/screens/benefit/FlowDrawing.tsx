import { mnkrOf, placeOn } from "../../charts";
import { tickText } from "../../charts/Axis";
import { crisp } from "../../charts/scale";
import type { CalculationYear } from "../../ipc";
import { useText } from "../../texts/useText";
import { textWidth } from "../benefits/labels";
import { spanAxis } from "../benefits/span";

const HEIGHT = 220;
const TOP = 26;
const BOTTOM = 196;
const LEFT = 46;
/** Half a year's name stands beyond the last middle. */
const RIGHT = 16;
/** Closer than this, dots would be a band over the line. */
const DOT_ROOM = 9;
const LINES = 5;
const LETTERS = 11;
const KEY = 10;
const KEY_GAP = 18;
const YEAR_ROOM = 36;

const KEYS = { gain: "benefit-flow-benefits", cost: "benefit-flow-costs", balance: "benefit-flow-balance" } as const;

/** Bars for benefit and cost, and a line for the accumulated net. */
export function FlowDrawing({ years, width, alt }: { years: readonly CalculationYear[]; width: number; alt: string }) {
  const texts = useText();
  const { t } = texts;
  const mnkr = ({ value }: CalculationYear["net"]) => mnkrOf(value) ?? 0;
  const bars = years.map((year) => ({ year: year.year, gain: mnkr(year.benefits), cost: mnkr(year.invested) + mnkr(year.running), balance: mnkr(year.balance) }));
  const axis = spanAxis(bars.flatMap(({ gain, cost, balance }) => [gain, cost, balance]), LINES);
  const y = placeOn(axis, BOTTOM, TOP);
  const pitch = (width - LEFT - RIGHT) / Math.max(1, bars.length);
  const bar = Math.min(22, pitch * 0.32);
  const middle = (at: number) => LEFT + pitch * (at + 0.5);
  // Where years stand close, every second or third is named.
  const named = Math.ceil(YEAR_ROOM / pitch);
  let reached = LEFT;
  const keys = (["gain", "cost", "balance"] as const).map((look) => {
    const label = t(KEYS[look]);
    const x = reached;
    reached += KEY + 5 + textWidth(label, LETTERS) + KEY_GAP;
    return { look, label, x };
  });
  const rect = (x: number, value: number) => ({ x, y: Math.min(y(0), y(value)), width: bar, height: Math.abs(y(value) - y(0)) });
  return (
    <svg className="drawing calc-flow" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={alt}>
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <path className={tick === 0 ? "axis-line" : "grid-line"} d={`M${LEFT} ${crisp(y(tick))}H${width}`} />
          <text className="axis-text last" x={LEFT - 6} y={y(tick) + 4}>
            {tickText(texts, tick, axis.step)}
          </text>
        </g>
      ))}
      {bars.map(({ year, gain, cost }, at) => (
        <g key={year}>
          <rect className="calc-gain" {...rect(middle(at) - bar - 1, gain)} />
          <rect className="calc-cost" {...rect(middle(at) + 1, cost)} />
          {at % named === 0 && (
            <text className="axis-text middle" x={middle(at)} y={HEIGHT - 6}>
              {year}
            </text>
          )}
        </g>
      ))}
      <path className="calc-balance" d={bars.map(({ balance }, at) => `${at === 0 ? "M" : "L"}${middle(at)} ${y(balance)}`).join("")} />
      {pitch >= DOT_ROOM && bars.map(({ year, balance }, at) => (
        <circle key={year} className="calc-balance-dot" cx={middle(at)} cy={y(balance)} r={3} />
      ))}
      {keys.map(({ look, label, x }) => (
        <g key={look}>
          {look === "balance" ? <path className="calc-balance" d={`M${x} 9h${KEY}`} /> : <rect className={`calc-${look}`} x={x} y={4} width={KEY} height={KEY} />}
          <text className="axis-text" x={x + KEY + 5} y={13}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}
