import { axisTo, mnkrOf, placeOn } from "../../charts";
import { useText } from "../../texts/useText";
import { textWidth } from "./labels";

export interface OutcomeBar {
  key: string;
  label: string;
  /** What the amount is of: a year, or all years so far. */
  about: string;
  value: string | null;
  look: "granted" | "contracted" | "allocated" | "cost" | "spent" | "counted";
}

const PITCH = 31;
const BAR = 15;
const LABELS = 206;
const VALUE_SIZE = 16;
const VALUE_GAP = 8;
const LEAST = 24;
const APART = 10;

/** Bars from one zero line: yearly amounts first, then, set apart, what has been counted over all years. */
export function OutcomeChart({ bars, width, alt }: { bars: readonly OutcomeBar[]; width: number; alt: string }) {
  const { amount } = useText();
  const greatest = Math.max(0, ...bars.map(({ value }) => mnkrOf(value) ?? 0));
  const axis = axisTo(greatest, 4);
  const texts = bars.map(({ value }) => amount(value, { unit: "mnkr" }));
  const room = VALUE_GAP + Math.max(0, ...texts.map((text) => textWidth(text, VALUE_SIZE)));
  const right = Math.max(LABELS + LEAST, width - room);
  const place = placeOn({ ...axis, to: Math.max(greatest, 0.001) }, LABELS, right);
  const topOf = (at: number) => at * PITCH + (bars[at]?.look === "counted" ? APART : 0) + 2;
  const height = bars.length * PITCH + APART;
  return (
    <svg className="drawing outcome" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
      {bars.map(({ key, label, about, value, look }, at) => {
        const size = mnkrOf(value);
        const top = topOf(at);
        const end = size === null ? LABELS : Math.max(LABELS + 1, place(size));
        return (
          <g key={key}>
            {look === "counted" && <path className="grid-line" d={`M0 ${top - APART / 2 - 1.5}H${width}`} />}
            <text className="label strong first" x={0} y={top + 11}>
              {label}
            </text>
            <text className="axis-text first" x={0} y={top + 24}>
              {about}
            </text>
            {size !== null && <rect className={look === "cost" || look === "counted" ? `outcome-${look}` : `money ${look}`} x={LABELS + 0.5} y={top + 3.5} width={end - LABELS} height={BAR} />}
            <text className="figure-label first" x={end + VALUE_GAP} y={top + 16}>
              {texts[at]}
            </text>
          </g>
        );
      })}
      <path className="axis-line strong-line" d={`M${LABELS + 0.5} 0V${height}`} />
    </svg>
  );
}
