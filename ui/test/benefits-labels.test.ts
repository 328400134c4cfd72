import { expect, test } from "vitest";
import { placeOn } from "../src/charts/scale";
import { curvePlaces, type CurveMark } from "../src/screens/benefits/curve";
import { placeLabels, textWidth, wrapped, type Box, type Place } from "../src/screens/benefits/labels";
import { spanAxis } from "../src/screens/benefits/span";
import { BAR, factorLayout, factorSpan, LINE } from "../src/screens/benefits/tornado";

/** Labels in the pictures of the benefits: never one on another, at any width and for any values. */
const HEIGHT = 16;

/** The same numbers each time: a test that fails once a week tells nobody anything. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

function overlaps(places: readonly Place[], widths: readonly number[]): number {
  let found = 0;
  places.forEach((one, at) =>
    places.slice(at + 1).forEach((other, more) => {
      const [wide, otherWide] = [widths[at] ?? 0, widths[at + more + 1] ?? 0];
      if (one.x < other.x + otherWide && other.x < one.x + wide && Math.abs(one.y - other.y) < HEIGHT) found += 1;
    }),
  );
  return found;
}

const outside = (places: readonly Place[], widths: readonly number[], room: Box) =>
  places.filter(({ x, y }, at) => x < room.left || y < room.top || x + (widths[at] ?? 0) > room.right || y + HEIGHT > room.bottom).length;

test.each([320, 360, 400, 480, 560, 640, 760, 900, 1024, 1200, 1400])("the labels of the curve keep apart and inside %i px", (width) => {
  const next = numbers(width);
  const room = { left: 48, top: 0, right: width - 1, bottom: 205 };
  const across = () => 46 + next() * (width - 64);
  for (let round = 0; round < 400; round += 1) {
    const text = round % 3 === 0 ? "P50 \u2212123\u00a0456,7" : "P50 \u22120,8";
    // As wide as the room, as narrow as a stroke, and all in one place.
    const [middle, reach] = [across(), round % 5 === 0 ? 0 : next() * width];
    const at = [0, -1, 1, 0.6].map((part) => Math.min(width - 18, Math.max(46, middle + part * reach)));
    const marks = [109, 186.6, 31.4, 50.8].map((y, place): CurveMark => ({ x: at[place] ?? 0, y, width: textWidth(text, 12) }));
    const [p50, p10, p90, p80] = marks as [CurveMark, CurveMark, CurveMark, CurveMark];
    const curve = [{ x: p10.x, y: 206 }, p10, p50, p80, p90, { x: p90.x, y: 12 }];
    const likely = { x: across(), width: textWidth("Troligt \u2212123\u00a0456,7", 12) };
    const places = curvePlaces(marks, likely, across(), curve, room);
    const widths = [...marks.map((mark) => mark.width), likely.width];
    expect([overlaps(places, widths), outside(places, widths, room)]).toEqual([0, 0]);
  }
});

test("a label stands off an upright line where it can", () => {
  const curve = [{ x: 200, y: 206 }, { x: 220, y: 109 }, { x: 240, y: 12 }];
  const [place] = curvePlaces([{ x: 220, y: 109, width: 60 }], { x: 100, width: 60 }, 240, curve, { left: 48, top: 0, right: 400, bottom: 205 });
  const right = (place?.x ?? 0) + 60;
  expect(place !== undefined && (right <= 240 || place.x >= 240)).toBe(true);
});

test("a label with none of its places free stands in the nearest free one", () => {
  const wanted = [{ x: 10, y: 10 }];
  const label = { width: 40, height: HEIGHT, of: { x: 10, y: 10 }, wanted, off: [] };
  const places = placeLabels([label, label, label], { left: 0, top: 0, right: 50, bottom: 100 });
  expect(overlaps(places, [40, 40, 40])).toBe(0);
});

test("a name is wrapped between words, and nothing of it is lost", () => {
  expect(wrapped("Minuter som sparas per ärende", 12, 130)).toEqual(["Minuter som sparas", "per ärende"]);
  expect(wrapped("Kostnad", 12, 130)).toEqual(["Kostnad"]);
  const broken = wrapped("Dokumenthanteringssystemförvaltning", 12, 100);
  expect(broken.length).toBeGreaterThan(1);
  expect(broken.every((line) => textWidth(line, 12) <= 100)).toBe(true);
  expect(broken.join("").replaceAll("-", "")).toBe("Dokumenthanteringssystemförvaltning");
});

const NAMES = ["Minuter som sparas per ärende", "Kostnad", "Andel som använder e-tjänsten", "Timkostnad för en socialsekreterare i yttre tjänst", "Ändrade abonnemang per år"];

const NOTE = "vänder vid 12\u00a0465\u00a0tkr (−8,3\u00a0%)";

test.each([320, 360, 400, 480, 640, 900, 1400])("the names and values of the factors keep apart and whole at %i px", (width) => {
  const next = numbers(width);
  for (let round = 0; round < 100; round += 1) {
    const likely = next() * 100 - 50;
    const bars = NAMES.map((name) => ({ name, note: NOTE, from: likely - next() * 60, to: likely + next() * 60, left: "1\u00a0234\u00a0567", right: "106\u00a0000\u00a0tkr" }));
    const layout = factorLayout(bars, width);
    const axis = spanAxis(bars.flatMap(({ from, to }) => [from, to]), 4);
    const [first, last] = factorSpan(bars, axis, layout);
    const x = placeOn(axis, first, last);
    layout.rows.forEach(({ lines, notes, top, bar }, at) => {
      const { name, from, to, left, right } = bars[at] as (typeof bars)[number];
      expect(lines.join(" ").replaceAll("- ", "")).toBe(name);
      expect(lines.every((line) => textWidth(line, 12) <= (layout.left || width))).toBe(true);
      expect(notes.join(" ")).toBe(NOTE);
      expect(notes.every((line) => textWidth(line, 11) <= (layout.left || width))).toBe(true);
      // Above its bar, or beside it on at most three lines.
      const words = (lines.length + notes.length) * LINE;
      if (layout.left === 0) expect(bar).toBeGreaterThanOrEqual(top + words);
      else expect(lines.length).toBeLessThanOrEqual(3);
      expect(layout.rows[at + 1]?.top ?? layout.bottom).toBeGreaterThanOrEqual(top + words);
      expect(x(from) - textWidth(left, 11)).toBeGreaterThanOrEqual(layout.left);
      expect(x(to) + textWidth(right, 11)).toBeLessThanOrEqual(width);
      expect(layout.rows[at + 1]?.top ?? layout.bottom).toBeGreaterThan(bar + BAR);
    });
  }
});
