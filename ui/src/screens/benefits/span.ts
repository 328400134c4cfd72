import { tickText } from "../../charts/Axis";
import { roundStep, type Axis } from "../../charts/scale";
import type { Texts } from "../../texts/useText";
import { textWidth } from "./labels";

const TICK_SIZE = 11;
const TICK_GAP = 12;

/** An axis in round steps over values on both sides of nought. */
export function spanAxis(values: readonly number[], wanted: number): Axis {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = roundStep((most - least || 1) / wanted);
  const [first, last] = [Math.floor(least / step + 1e-9), Math.ceil(most / step - 1e-9)];
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
  return { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1, step, ticks };
}

/** The same with as many ticks as have room beside one another below a picture, at most as many as wanted. */
export function fittingAxis(texts: Texts, values: readonly number[], room: number, most: number): Axis {
  for (let wanted = most; wanted > 1; wanted -= 1) {
    const axis = spanAxis(values, wanted);
    const widest = Math.max(...axis.ticks.map((tick) => textWidth(tickText(texts, tick, axis.step), TICK_SIZE)));
    if (room / Math.max(1, axis.ticks.length - 1) >= widest + TICK_GAP) return axis;
  }
  return spanAxis(values, 1);
}
