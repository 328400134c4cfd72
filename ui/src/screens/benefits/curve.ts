import { placeLabels, type Box, type Label, type Place } from "./labels";

/** A point of the curve with its label: where it stands, and how wide its text is. */
export interface CurveMark extends Place {
  width: number;
}

const HEIGHT = 16;
const BESIDE = 9;
const CLEAR = 6;
const STEP = 4;
/** From the middle of a label: below the curve to the right of a mark, above it to the left. */
const DOWN = [0, 4, 8, 12];
const NEAR = 48;

/**
 * Where the labels of the marks stand, and last that of the upright line of the likely value: beside what they name, off
 * the curve, and off the upright lines.
 */
export function curvePlaces(marks: readonly CurveMark[], likely: { x: number; width: number }, zero: number, curve: readonly Place[], room: Box): Place[] {
  const upright = (x: number): Place[] => [{ x, y: room.top }, { x, y: room.bottom }];
  const off = [curve, upright(zero), upright(likely.x)];
  const guides = marks.map(({ x, y }) => [{ x: room.left, y }, { x, y }]);
  return placeLabels([...marks.map((mark) => markLabel(mark, [zero, likely.x], off)), likelyLabel(likely, room, [...off, ...guides])], room);
}

/** Close to its mark on either side; past an upright line in the way only where there is no such place. */
function markLabel({ x, y, width }: CurveMark, uprights: readonly number[], off: Label["off"]): Label {
  const top = y - HEIGHT / 2;
  const right = (left: number) => DOWN.map((down) => ({ x: left, y: top + down }));
  const left = (end: number) => DOWN.map((down) => ({ x: end - width, y: top - down }));
  const past = uprights.filter((at) => Math.abs(at - x) < width + NEAR).flatMap((at) => (at >= x ? right(at + CLEAR) : left(at - CLEAR)));
  return { width, height: HEIGHT, of: { x, y }, wanted: [...right(x + BESIDE), ...left(x - BESIDE), ...past], off };
}

/** Beside its line, as far down as there is room. */
function likelyLabel({ x, width }: { x: number; width: number }, room: Box, off: Label["off"]): Label {
  const wanted: Place[] = [];
  for (let y = room.bottom - HEIGHT - 2; y >= room.top; y -= STEP) wanted.push({ x: x + CLEAR, y }, { x: x - CLEAR - width, y });
  return { width, height: HEIGHT, of: { x, y: room.bottom - HEIGHT }, wanted, off };
}
