import { roundStep, type Axis } from "../../charts/scale";

/** An axis in round steps over values on both sides of nought. */
export function spanAxis(values: readonly number[], wanted: number): Axis {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = roundStep((most - least || 1) / wanted);
  const [first, last] = [Math.floor(least / step + 1e-9), Math.ceil(most / step - 1e-9)];
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
  return { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1, step, ticks };
}
