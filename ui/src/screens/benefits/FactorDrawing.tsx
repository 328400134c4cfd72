import { mnkrOf, placeOn } from "../../charts";
import { tickText } from "../../charts/Axis";
import { crisp } from "../../charts/scale";
import type { TornadoBar } from "../../ipc";
import { useText } from "../../texts/useText";
import { spanAxis } from "./span";

const PITCH = 25;
const BAR = 13;
const LABELS_MAX = 216;
const LABELS_PART = 0.4;
const LETTER = 6.6;
const END = 46;
const TICK_ROOM = 52;

/** A bar a factor: from the net present value at its lowest to that at its highest, around the likely one. */
export function FactorDrawing({ bars, likely, width, alt }: { bars: readonly TornadoBar[]; likely: string; width: number; alt: string }) {
  const texts = useText();
  const { number } = texts;
  const middle = mnkrOf(likely) ?? 0;
  const ends = bars.map(({ at_low: low, at_high: high }) => [mnkrOf(low) ?? 0, mnkrOf(high) ?? 0] as const);
  const labels = Math.min(LABELS_MAX, Math.round(width * LABELS_PART));
  const axis = spanAxis(ends.flat(), Math.max(2, Math.floor((width - labels - 2 * END) / TICK_ROOM)));
  const x = placeOn(axis, labels + END, width - END);
  const bottom = bars.length * PITCH + 4;
  return (
    <svg className="drawing" width={width} height={bottom + 24} viewBox={`0 0 ${width} ${bottom + 24}`} role="img" aria-label={alt}>
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <path className="grid-line" d={`M${crisp(x(tick))} 0V${bottom}`} />
          <text className="axis-text middle" x={x(tick)} y={bottom + 16}>
            {tickText(texts, tick, axis.step).replace("-", "\u2212")}
          </text>
        </g>
      ))}
      {bars.map((bar, at) => {
        const [low, high] = ends[at] ?? [0, 0];
        const top = at * PITCH + 5;
        // The lower end stands to the left whichever way the factor works.
        const isTurned = low > high;
        const [left, right] = isTurned ? [high, low] : [low, high];
        return (
          <g key={at}>
            <text className="label first" x={0} y={top + 11}>
              {shortened(bar.name, Math.floor(labels / LETTER))}
            </text>
            <rect className="money allocated" x={x(left)} y={top + 0.5} width={Math.max(0, x(Math.min(middle, right)) - x(left))} height={BAR} />
            <rect className="money contracted" x={x(Math.max(middle, left))} y={top + 0.5} width={Math.max(0, x(right) - x(Math.max(middle, left)))} height={BAR} />
            <text className="axis-text last" x={x(left) - 5} y={top + 11}>
              {number(isTurned ? bar.high : bar.low)}
            </text>
            <text className="axis-text first" x={x(right) + 5} y={top + 11}>
              {number(isTurned ? bar.low : bar.high)}
            </text>
          </g>
        );
      })}
      <path className="mark" d={`M${crisp(x(middle))} 0V${bottom}`} />
    </svg>
  );
}

/** The whole name stands in the table behind. */
function shortened(name: string, length: number): string {
  return name.length > length ? `${name.slice(0, length - 1)}…` : name;
}
