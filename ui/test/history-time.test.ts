import { describe, expect, it } from "vitest";
import type { Span } from "../src/ipc/types";
import { breaksOf, broken, changeAt, isSqueezed, placeOf, stretchFrom, timeTicks } from "../src/screens/history/time";
import { timeline } from "../fixtures/rooms";

/** Four stretches: two changes, none, six, two. */
const SPANS: Span[] = [
  { from: "2007-01-01T00:00:00Z", changes: 2, sequence: 2 },
  { from: "2007-02-01T00:00:00Z", changes: 0, sequence: 2 },
  { from: "2007-03-01T00:00:00Z", changes: 6, sequence: 8 },
  { from: "2007-04-01T00:00:00Z", changes: 2, sequence: 10 },
];

describe("places on the track", () => {
  it("the ends are the first change and the newest", () => {
    expect(changeAt(SPANS, 0)).toBe(1);
    expect(changeAt(SPANS, 1)).toBe(10);
    expect(changeAt(SPANS, -3)).toBe(1);
    expect(changeAt(SPANS, 9)).toBe(10);
    expect(changeAt([], 0.5)).toBe(0);
  });

  it("a place in a quiet stretch is the last change before it", () => {
    expect(changeAt(SPANS, 0.3)).toBe(2);
    expect(changeAt(SPANS, 0.49)).toBe(2);
  });

  it("every change is found again at its own place", () => {
    for (const spans of [SPANS, timeline(1284, 72)]) {
      const newest = spans.at(-1)?.sequence ?? 0;
      for (let sequence = 1; sequence <= newest; sequence += 1) expect(changeAt(spans, placeOf(spans, sequence))).toBe(sequence);
    }
  });

  it("places never go backwards", () => {
    const places = Array.from({ length: 10 }, (_, at) => placeOf(SPANS, at + 1));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.at(-1)).toBe(1);
  });
});

describe("steps by stretch", () => {
  it("go to the end of the next stretch that has changes", () => {
    expect(stretchFrom(SPANS, 2, 1)).toBe(8);
    expect(stretchFrom(SPANS, 8, -1)).toBe(2);
    expect(stretchFrom(SPANS, 10, 1)).toBe(10);
    expect(stretchFrom(SPANS, 1, -1)).toBe(1);
  });
});

it("dates along the track are as fine as its length allows", () => {
  expect(timeTicks(SPANS, 4).every(({ form }) => form === "day")).toBe(true);
  expect(timeTicks(timeline(100, 72), 6).every(({ form }) => form === "month")).toBe(true);
  expect(timeTicks([], 4)).toEqual([]);
});

describe("a track with a long silence", () => {
  const month = (at: number, changes: number, sequence: number): Span => ({ from: new Date(Date.UTC(2007, at, 1)).toISOString(), changes, sequence });
  const spans = [month(0, 3, 3), month(1, 2, 5), ...Array.from({ length: 9 }, (_, at) => month(2 + at, 0, 5)), month(11, 1, 6)];

  it("is broken, and every change keeps its place in order", () => {
    expect(isSqueezed(spans)).toBe(true);
    expect(isSqueezed(SPANS)).toBe(false);
    const track = broken(spans);
    expect(track.map(({ sequence }) => sequence)).toEqual([3, 5, 5, 6]);
    expect(breaksOf(track)).toEqual([2]);
    for (let change = 1; change <= 6; change += 1) expect(changeAt(track, placeOf(track, change))).toBe(change);
  });

  it("has no break where time runs evenly", () => expect(breaksOf(SPANS)).toEqual([]));
});
