import { mnkrOf, placeOn } from "../../charts";
import { tickText } from "../../charts/Axis";
import { crisp } from "../../charts/scale";
import type { TornadoBar } from "../../ipc";
import { useText, type Texts } from "../../texts/useText";
import { quantityText } from "../../texts/worked";
import { fittingAxis } from "./span";
import { turnsNote } from "./switching";
import { BAR, factorLayout, factorSpan, LINE, type FactorBar } from "./tornado";

const MOST_TICKS = 6;
const EDGE = 10;
const FOOT = 24;
const BASELINE = 11;
const NAME_BASELINE = 12;
const VALUE_GAP = 5;

/**
 * A bar a factor: from the net present value at its lowest to that at its highest, around the likely one. Words come last,
 * on the ground of the page, so that no line goes through them.
 */
export function FactorDrawing({ bars, likely, width, alt }: { bars: readonly TornadoBar[]; likely: string; width: number; alt: string }) {
  const texts = useText();
  const middle = mnkrOf(likely) ?? 0;
  const shown = bars.map((bar) => barOf(texts, bar));
  const layout = factorLayout(shown, width);
  const room = { left: layout.left + EDGE, right: layout.right - EDGE };
  const axis = fittingAxis(texts, shown.flatMap(({ from, to }) => [from, to]), (room.right - room.left) * 0.75, MOST_TICKS);
  const [first, last] = factorSpan(shown, axis, room);
  const x = placeOn(axis, first, last);
  const { bottom } = layout;
  return (
    <svg className="drawing" width={width} height={bottom + FOOT} viewBox={`0 0 ${width} ${bottom + FOOT}`} role="img" aria-label={alt}>
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <path className="grid-line" d={`M${crisp(x(tick))} 0V${bottom}`} />
          <text className="axis-text middle" x={x(tick)} y={bottom + 16}>
            {tickText(texts, tick, axis.step)}
          </text>
        </g>
      ))}
      {layout.rows.map(({ bar }, at) => {
        const { from, to } = shown[at] ?? { from: 0, to: 0 };
        return (
          <g key={at}>
            <rect className="money allocated" x={x(from)} y={bar} width={Math.max(0, x(Math.min(middle, to)) - x(from))} height={BAR} />
            <rect className="money contracted" x={x(Math.max(middle, from))} y={bar} width={Math.max(0, x(to) - x(Math.max(middle, from)))} height={BAR} />
          </g>
        );
      })}
      <path className="mark" d={`M${crisp(x(middle))} 0V${bottom}`} />
      {layout.rows.map(({ lines, notes, top, bar }, at) => {
        const { from, to, left, right } = shown[at] ?? { from: 0, to: 0, left: "", right: "" };
        return (
          <g key={at}>
            {lines.map((line, place) => (
              <text key={place} className="label inside first on-ground" x={0} y={top + NAME_BASELINE + place * LINE}>
                {line}
              </text>
            ))}
            {notes.map((note, place) => (
              <text key={place} className="axis-text inside first on-ground" x={0} y={top + NAME_BASELINE + (lines.length + place) * LINE}>
                {note}
              </text>
            ))}
            <text className="axis-text inside last on-ground" x={x(from) - VALUE_GAP} y={bar + BASELINE}>
              {left}
            </text>
            <text className="axis-text inside first on-ground" x={x(to) + VALUE_GAP} y={bar + BASELINE}>
              {right}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** The lower net present value stands to the left whichever way the factor works. */
function barOf(texts: Texts, bar: TornadoBar): FactorBar {
  const [low, high] = [mnkrOf(bar.at_low.amount) ?? 0, mnkrOf(bar.at_high.amount) ?? 0];
  const ends = [endText(texts, bar, bar.low), endText(texts, bar, bar.high)] as const;
  const [left, right] = low > high ? [ends[1], ends[0]] : ends;
  return { name: bar.name, note: turnsNote(texts, bar), from: Math.min(low, high), to: Math.max(low, high), left, right };
}

/** The value with its unit; what is counted is told by the factor's name. */
function endText(texts: Texts, { measurand }: TornadoBar, value: string): string {
  return quantityText(texts, { measurand, unit: null }, value);
}
