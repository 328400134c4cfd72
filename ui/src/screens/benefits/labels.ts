/** Where the labels of a picture stand, so that none lies on another whatever the values and the width. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Place {
  x: number;
  y: number;
}

/** A label, named by the size of its text and the place of what it tells about. */
export interface Label {
  width: number;
  height: number;
  of: Place;
  /** Where its upper left corner may stand, the best first. */
  wanted: readonly Place[];
  /** What it had better not lie on, each as the points of a line. */
  off: readonly (readonly Place[])[];
}

const CROSSING = 100;
const LESS_WANTED = 1;
const GAP = 2;

/** How wide the letters of Inter are at most, bold or not, as a part of their size. */
const LETTERS: readonly [RegExp, number][] = [
  [/[\s.,:;'|!ijlI]/u, 0.28],
  [/[ftr/()]/u, 0.4],
  [/[acekszvxyåä–]/u, 0.56],
  [/[bdghnopquö]/u, 0.6],
  [/[mwMW%—…]/u, 1],
  [/\p{Lu}/u, 0.76],
];
const LETTER = 0.66;

/** How wide a text is at most, at a size. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += LETTERS.find(([which]) => which.test(letter))?.[1] ?? LETTER;
  return Math.ceil(width * size);
}

/**
 * A place for each label, in the order given: inside the room, clear of the labels before it, and over as few of its
 * lines as can be. A label none of whose wanted places is free stands in the free place nearest to what it tells about.
 */
export function placeLabels(labels: readonly Label[], room: Box): Place[] {
  const taken: Box[] = [];
  return labels.map((label) => {
    const isFree = (place: Place) => isInside(boxOf(label, place), room) && !taken.some((box) => meet(box, boxOf(label, place)));
    const cost = (place: Place, at: number) => crossings(boxOf(label, place), label.off) * CROSSING + at * LESS_WANTED;
    const place = cheapest(label.wanted.filter(isFree), cost) ?? cheapest(anywhere(label, room).filter(isFree), (found) => distance(found, label)) ?? kept(label, room);
    taken.push(boxOf(label, place));
    return place;
  });
}

function cheapest(places: readonly Place[], cost: (place: Place, at: number) => number): Place | null {
  let [best, least]: [Place | null, number] = [null, Infinity];
  places.forEach((place, at) => {
    const of = cost(place, at);
    if (of < least) [best, least] = [place, of];
  });
  return best;
}

function boxOf({ width, height }: Label, { x, y }: Place): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

function isInside(box: Box, room: Box): boolean {
  return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right + GAP && other.left < one.right + GAP && one.top < other.bottom && other.top < one.bottom;
}

/** Every place in the room, on steps fine enough to find a gap between two labels. */
function anywhere({ width, height, of }: Label, room: Box): Place[] {
  const last = Math.max(room.left, room.right - width);
  const columns = [room.left, last, Math.min(last, Math.max(room.left, of.x - width / 2))];
  for (let x = room.left; x < last; x += 16) columns.push(x);
  const places: Place[] = [];
  for (let y = room.top; y + height <= room.bottom; y += 2) for (const x of columns) places.push({ x, y });
  return places;
}

function distance({ x, y }: Place, { width, height, of }: Label): number {
  return Math.hypot(x + width / 2 - of.x, 2 * (y + height / 2 - of.y));
}

/** In a room too small for all, the first wanted place pushed inside. */
function kept({ width, height, of, wanted: [first = of] }: Label, room: Box): Place {
  return { x: Math.max(room.left, Math.min(room.right - width, first.x)), y: Math.max(room.top, Math.min(room.bottom - height, first.y)) };
}

function crossings(box: Box, lines: readonly (readonly Place[])[]): number {
  return lines.filter((line) => line.some((from, at) => at < line.length - 1 && isCrossed(box, from, line[at + 1] ?? from))).length;
}

/** Whether a straight line passes through a box. */
function isCrossed({ left, top, right, bottom }: Box, from: Place, to: Place): boolean {
  let [first, last] = [0, 1];
  const sides: readonly [number, number][] = [
    [from.x - to.x, from.x - left],
    [to.x - from.x, right - from.x],
    [from.y - to.y, from.y - top],
    [to.y - from.y, bottom - from.y],
  ];
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) first = Math.max(first, room / step);
    else last = Math.min(last, room / step);
  }
  return first <= last;
}

/** A name on as few lines as it fits on, broken between words; a word longer than a line is broken where it must be. */
export function wrapped(name: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of name.split(/ +/).flatMap((whole) => pieces(whole, size, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function pieces(word: string, size: number, width: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const found: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && textWidth(`${piece}${letter}-`, size) > width) {
      found.push(`${piece}-`);
      piece = "";
    }
    piece += letter;
  }
  return [...found, piece];
}
