import { mnkrOf, placeOn } from "../../charts";
import { crisp } from "../../charts/scale";
import type { BridgeStep } from "../../ipc";
import { useText } from "../../texts/useText";
import { spanAxis } from "../benefits/span";

const PITCH = 27;
const BAR = 14;
const LABELS = 146;
const END = 40;

/** A bar for each cause, from where the one before ended; both ends stand on nought. */
export function BridgeDrawing({ steps, width, alt }: { steps: readonly BridgeStep[]; width: number; alt: string }) {
  const { t, amount } = useText();
  let reached = 0;
  const bars = steps.map(({ step, amount: text }) => {
    const value = mnkrOf(text) ?? 0;
    const isEnd = step === "from" || step === "to";
    const [begin, end] = isEnd ? [0, value] : [reached, reached + value];
    reached = end;
    return { step, text, isEnd, begin, end };
  });
  const axis = spanAxis(bars.flatMap(({ begin, end }) => [begin, end]), 4);
  const x = placeOn(axis, LABELS + END, width - END);
  const bottom = bars.length * PITCH + 2;
  return (
    <svg className="drawing" width={width} height={bottom + 6} viewBox={`0 0 ${width} ${bottom + 6}`} role="img" aria-label={alt}>
      {bars.map(({ step, text, isEnd, begin, end }, at) => {
        const top = at * PITCH + 5;
        const [left, right] = [x(Math.min(begin, end)), x(Math.max(begin, end))];
        const isDown = end < begin;
        const kind = isEnd ? "calc-bridge-end" : isDown ? "calc-bridge-down" : "calc-bridge-up";
        return (
          <g key={step}>
            <text className={isEnd ? "label strong first" : "label first"} x={0} y={top + 11}>
              {t(`benefit-bridge-${step}`)}
            </text>
            <rect className={kind} x={left} y={top} width={Math.max(2, right - left)} height={BAR} />
            {at < bars.length - 1 && <path className="leader" strokeDasharray="2 2" d={`M${crisp(x(end))} ${top + BAR}v${PITCH - BAR}`} />}
            <text className={isDown ? "label strong last" : "label strong first"} x={isDown ? left - 5 : right + 5} y={top + 11}>
              {amount(text, { unit: "mnkr", signed: !isEnd })}
            </text>
          </g>
        );
      })}
      <path className="axis-line strong-line" d={`M${crisp(x(0))} 0V${bottom}`} />
    </svg>
  );
}
