import type { CalculationYear, WorkedValue } from "../../ipc";
import { useText } from "../../texts/useText";

const HEIGHT = 220;
const TOP = 26;
const BOTTOM = 196;
const LEFT = 40;

/** Million kronor for a place in the picture only; what is shown as a number comes from the text. */
function mnkr(of: WorkedValue): number {
  return of.value === null ? 0 : Number(of.value) / 1_000_000;
}

/** A step of 1, 2 or 5 that gives about five lines. */
function stepFor(span: number): number {
  const rough = span / 5 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((by) => by * power).find((step) => step >= rough) ?? power;
}

/** Bars for benefit and cost, and a line for the accumulated net. */
export function FlowDrawing({ years, width, alt }: { years: readonly CalculationYear[]; width: number; alt: string }) {
  const { t, count } = useText();
  const bars = years.map((year) => ({ year: year.year, gain: mnkr(year.benefits), cost: mnkr(year.invested) + mnkr(year.running), balance: mnkr(year.balance) }));
  const values = bars.flatMap(({ gain, cost, balance }) => [gain, cost, balance, 0]);
  const step = stepFor(Math.max(...values) - Math.min(...values));
  const least = Math.floor(Math.min(...values) / step) * step;
  const most = Math.ceil(Math.max(...values) / step) * step || step;
  const y = (value: number) => BOTTOM - ((value - least) / (most - least)) * (BOTTOM - TOP);
  const pitch = (width - LEFT) / Math.max(1, bars.length);
  const bar = Math.min(22, pitch * 0.32);
  const middle = (at: number) => LEFT + pitch * (at + 0.5);
  const ticks = Array.from({ length: Math.round((most - least) / step) + 1 }, (_, at) => least + at * step);
  const rect = (x: number, value: number) => ({ x, y: Math.min(y(0), y(value)), width: bar, height: Math.abs(y(value) - y(0)) });
  return (
    <svg className="drawing calc-flow" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={alt}>
      {ticks.map((tick) => (
        <g key={tick}>
          <path className={tick === 0 ? "axis-line" : "grid-line"} d={`M${LEFT} ${y(tick)}H${width}`} />
          <text className="axis-text last" x={LEFT - 6} y={y(tick) + 4}>
            {tick < 0 ? `\u2212${count(-tick)}` : count(tick)}
          </text>
        </g>
      ))}
      {bars.map(({ year, gain, cost }, at) => (
        <g key={year}>
          <rect className="calc-gain" {...rect(middle(at) - bar - 1, gain)} />
          <rect className="calc-cost" {...rect(middle(at) + 1, cost)} />
          <text className="axis-text middle" x={middle(at)} y={HEIGHT - 6}>
            {year}
          </text>
        </g>
      ))}
      <path className="calc-balance" d={bars.map(({ balance }, at) => `${at === 0 ? "M" : "L"}${middle(at)} ${y(balance)}`).join("")} />
      {bars.map(({ year, balance }, at) => (
        <circle key={year} className="calc-balance-dot" cx={middle(at)} cy={y(balance)} r={3} />
      ))}
      <g>
        <rect className="calc-gain" x={LEFT} y={4} width={10} height={10} />
        <text className="axis-text" x={LEFT + 15} y={13}>
          {t("benefit-flow-benefits")}
        </text>
        <rect className="calc-cost" x={LEFT + 90} y={4} width={10} height={10} />
        <text className="axis-text" x={LEFT + 105} y={13}>
          {t("benefit-flow-costs")}
        </text>
        <path className="calc-balance" d={`M${LEFT + 180} 9h16`} />
        <text className="axis-text" x={LEFT + 201} y={13}>
          {t("benefit-flow-balance")}
        </text>
      </g>
    </svg>
  );
}
