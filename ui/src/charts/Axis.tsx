import { formatScaled } from "../texts/numbers";
import type { Texts } from "../texts/useText";
import { crisp, placeOn, type Axis } from "./scale";

/** A tick's number, with as many decimals as the step needs. */
export function tickText(texts: Texts, value: number, step: number): string {
  const decimals = step >= 1 ? 0 : Math.ceil(-Math.log10(step) - 1e-9);
  return formatScaled(BigInt(Math.round(value * 10 ** decimals)), decimals, texts.language);
}

/** A number line below a drawing: the line, a tick and a number at each step. */
export function HorizontalAxis({ axis, left, right, top, texts }: {
  axis: Axis;
  left: number;
  right: number;
  top: number;
  texts: Texts;
}) {
  const place = placeOn(axis, left, right);
  return (
    <g className="axis">
      <path className="axis-line" d={`M${left} ${crisp(top)}H${right}`} />
      {axis.ticks.map((tick) => {
        const at = place(tick);
        const edge = at - left < 8 ? "first" : right - at < 8 ? "last" : "";
        return (
          <g key={tick}>
            <path className="axis-line" d={`M${Math.min(crisp(at), right - 0.5)} ${top}v5`} />
            <text className={`axis-text ${edge || "middle"}`} x={edge === "first" ? left : edge === "last" ? right : at} y={top + 17}>
              {tickText(texts, tick, axis.step)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
