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
