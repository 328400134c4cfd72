import type { Uncertainty } from "../../ipc";
import { placeOn, type Axis } from "../../charts/scale";
import { textWidth, wrapped } from "./labels";

/** A factor's bar: its name, where it turns, its two ends in million kronor, the lower first, and what is written at each. */
export interface FactorBar {
  name: string;
  note: string;
  from: number;
  to: number;
  left: string;
  right: string;
}

export interface FactorRow {
  /** The name, and under it the note. */
  lines: string[];
  notes: string[];
  /** Where the row begins, and its bar. */
  top: number;
  bar: number;
}

export interface FactorLayout {
  rows: FactorRow[];
  bottom: number;
  /** Where the axis begins and ends. */
  left: number;
  right: number;
}

export const LINE = 15;
export const BAR = 13;
const NAMES = 12;
const NAME_LINES = 3;
const VALUES = 11;
const COLUMN_MAX = 232;
const COLUMN_PART = 0.36;
const COLUMN_GAP = 10;
const BESIDE_FROM = 380;
const APART = 10;
const VALUE_GAP = 5;
const STEP = 2;

/**
 * Where the names and the bars stand: beside each other, the names on at most three lines; where that has no room, each
 * name above its bar. A name is never cut, nor the note under it.
 */
export function factorLayout(bars: readonly FactorBar[], width: number): FactorLayout {
  const column = Math.min(COLUMN_MAX, Math.round(width * COLUMN_PART));
  const isBeside = width >= BESIDE_FROM && bars.every(({ name }) => wrapped(name, NAMES, column - COLUMN_GAP).length <= NAME_LINES);
  const room = isBeside ? column - COLUMN_GAP : width;
  let bottom = 2;
  const rows = bars.map(({ name, note }) => {
    const top = bottom;
    const [lines, notes] = [wrapped(name, NAMES, room), wrapped(note, VALUES, room)];
    const words = (lines.length + notes.length) * LINE;
    const height = isBeside ? Math.max(BAR, words) : words + BAR + 2;
    bottom += height + APART;
    return { lines, notes, top, bar: isBeside ? top + (height - BAR) / 2 : top + height - BAR };
  });
  return { rows, bottom, left: isBeside ? column : 0, right: width };
}

/** The axis drawn in so far that what is written at the bars' ends stays between the names and the edge. */
export function factorSpan(bars: readonly FactorBar[], axis: Axis, { left, right }: Pick<FactorLayout, "left" | "right">): [number, number] {
  let [first, last] = [left, right];
  const isTight = () => last - first < (right - left) / 4;
  for (;;) {
    const x = placeOn(axis, first, last);
    const isLeftFree = bars.every(({ from, left: text }) => x(from) - VALUE_GAP - textWidth(text, VALUES) >= left);
    const isRightFree = bars.every(({ to, right: text }) => x(to) + VALUE_GAP + textWidth(text, VALUES) <= right);
    if ((isLeftFree && isRightFree) || isTight()) return [first, last];
    if (!isLeftFree) first += STEP;
    if (!isRightFree) last -= STEP;
  }
}

/** Whether any factor has a lowest or highest value: without one nothing is known of how sure a result is. */
export function hasRanges({ tornado }: Pick<Uncertainty, "tornado">): boolean {
  return tornado.some(({ low, high }) => low !== high);
}
