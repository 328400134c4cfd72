import { parseOre } from "../texts/numbers";

/**
 * Where things stand in a picture. Amounts become floating-point numbers here, for positions only: what is written
 * beside a bar always comes from the exact amount.
 */
const ORE_PER_MNKR = 100_000_000;

/** An amount in million kronor, for a position; null where it is missing. */
export function mnkrOf(amount: string | null | undefined): number | null {
  const ore = amount === null || amount === undefined ? null : parseOre(amount);
  return ore === null ? null : Number(ore) / ORE_PER_MNKR;
}

/** The smallest of 1, 2 and 5 times a power of ten that is not below the value. */
export function roundStep(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= value * (1 - 1e-9)) ?? 10;
  return clean(step * power);
}

/** Takes away what binary fractions leave behind. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

export interface Axis {
  from: number;
  to: number;
  step: number;
  ticks: number[];
}

function axis(from: number, to: number, step: number): Axis {
  const count = Math.floor((to - from) / step + 1e-6);
  return { from, to, step, ticks: Array.from({ length: count + 1 }, (_, at) => clean(from + at * step)) };
}

/** An axis from zero whose last tick is not below the greatest value. */
export function axisTo(greatest: number, wanted: number): Axis {
  const step = roundStep((greatest > 0 ? greatest : 1) / wanted);
  return axis(0, clean(Math.max(1, Math.ceil(greatest / step - 1e-9)) * step), step);
}

/** An axis that ends where the greatest value does, with ticks in round steps up to it. */
export function axisWithin(greatest: number, wanted: number): Axis {
  return axis(0, greatest > 0 ? greatest : 1, roundStep((greatest > 0 ? greatest : 1) / wanted));
}

/** How small a part of the whole a difference may be before the eye needs help. */
const SEEN_PART = 0.04;
const LOUPE_STEPS = 5;

/** The axis of a loupe over two values that lie too close to be told apart; null where they are equal or far apart. */
export function loupeAxis(one: number, other: number, whole: number): Axis | null {
  const apart = Math.abs(one - other);
  if (apart < 1e-9 || apart > whole * SEEN_PART) return null;
  const step = roundStep(apart);
  const first = clean((Math.floor(Math.min(one, other) / step + 1e-9) - 2) * step);
  return axis(Math.max(0, first), clean(Math.max(0, first) + LOUPE_STEPS * step), step);
}

/** From a value on the axis to a place between left and right, kept inside. */
export function placeOn({ from, to }: Axis, left: number, right: number): (value: number) => number {
  const span = to - from || 1;
  return (value) => left + ((Math.min(to, Math.max(from, value)) - from) / span) * (right - left);
}

/** Half pixels, so that a line of one pixel is drawn on one pixel. */
export function crisp(place: number): number {
  return Math.round(place - 0.5) + 0.5;
}
