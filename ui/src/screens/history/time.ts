import type { Span } from "../../ipc";

/**
 * The track of the slider is the journal itself: equal stretches of time, each with the changes recorded in it. A place
 * on the track is a change, and a change has a place; within a stretch the changes are spread evenly.
 */

/** Number of the newest change before a stretch begins. */
function before(spans: readonly Span[], at: number): number {
  return at > 0 ? (spans[at - 1]?.sequence ?? 0) : 0;
}

/** Which change a place from 0 to 1 stands for; the first where it lies before all. */
export function changeAt(spans: readonly Span[], place: number): number {
  if (spans.length === 0) return 0;
  const along = Math.min(1, Math.max(0, place)) * spans.length;
  const at = Math.min(spans.length - 1, Math.floor(along));
  const first = before(spans, at);
  const inside = Math.round((along - at) * (spans[at]?.changes ?? 0));
  return Math.max(1, first + inside);
}

/** Where a change stands on the track, from 0 to 1. */
export function placeOf(spans: readonly Span[], sequence: number): number {
  const at = spans.findIndex((span) => span.sequence >= sequence);
  if (at < 0) return 1;
  const changes = spans[at]?.changes ?? 0;
  const inside = changes === 0 ? 1 : (sequence - before(spans, at)) / changes;
  return (at + inside) / spans.length;
}

/** The next stretch with changes in it, for steps with Page Up and Page Down. */
export function stretchFrom(spans: readonly Span[], sequence: number, by: 1 | -1): number {
  const ends = spans.filter(({ changes }) => changes > 0).map((span) => span.sequence);
  if (by > 0) return ends.find((end) => end > sequence) ?? ends.at(-1) ?? sequence;
  return ends.findLast((end) => end < sequence) ?? 1;
}

/** Whether one stretch without changes takes more than half of the track: the changes would be squeezed at its ends. */
export function isSqueezed(spans: readonly Span[]): boolean {
  return Math.max(0, ...runs(spans)) > spans.length / 2;
}

/** Lengths of the runs of stretches without changes. */
function runs(spans: readonly Span[]): number[] {
  return spans.reduce<number[]>((found, { changes }) => (changes === 0 ? [...found.slice(0, -1), (found.at(-1) ?? 0) + 1] : [...found, 0]), [0]);
}

/** The track broken where nothing happened: of each run of stretches without changes one is left. */
export function broken(spans: readonly Span[]): Span[] {
  return spans.filter(({ changes }, at) => changes > 0 || at === 0 || (spans[at - 1]?.changes ?? 0) > 0);
}

/** Which stretches of a broken track stand for more time than the others. */
export function breaksOf(spans: readonly Span[]): number[] {
  const lengths = spans.slice(1).map(({ from }, at) => Date.parse(from) - Date.parse(spans[at]?.from ?? from));
  const usual = Math.min(...lengths);
  return lengths.flatMap((length, at) => (length > usual * 2 ? [at] : []));
}

const DAY_MS = 86_400_000;

export interface TimeTick {
  place: number;
  time: string;
  /** How much of the date is said: years come with months, clock times within few days. */
  form: "month" | "day" | "clock";
}

/** Dates along the track, about as many as wanted, at the beginnings of stretches. */
export function timeTicks(spans: readonly Span[], wanted: number): TimeTick[] {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return [];
  const length = Date.parse(last.from) - Date.parse(first.from);
  const form = length > 90 * DAY_MS ? "month" : length > 3 * DAY_MS ? "day" : "clock";
  const each = Math.max(1, Math.ceil(spans.length / wanted));
  return spans.flatMap((span, at) => (at % each === 0 && at + each / 2 < spans.length ? [{ place: at / spans.length, time: span.from, form } as TimeTick] : []));
}
