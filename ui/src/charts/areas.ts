import type { AreaBar, FigureView, Named, Overview } from "../ipc";
import { axisTo, type Axis } from "./scale";
import { topOf } from "./frames";

/** One row of the picture of the areas: a part with its sum, or an area in it. */
export interface AreaLine {
  key: string;
  isPart: boolean;
  /** The part that an area stands in. */
  part: string | null;
  /** Outside the frames, and so outside the total. */
  isCandidate: boolean;
  /** Null for projects in no part. */
  name: string | null;
  /** Number of the coloured key, in the order of the register. */
  colour: number;
  count: number;
  original: FigureView;
  current: FigureView;
  area: AreaBar | null;
}

const COLOURS = 5;

/** Parts with their areas, in the order of the registers, candidates last; without parts, the areas alone. */
export function areaLines({ parts, areas }: Overview): AreaLine[] {
  const colours = new Map(areas.map(({ area }, at) => [area.id, Math.min(at + 1, COLOURS + 1)]));
  const lineOf = (part: Named | null, isCandidate: boolean, bar: AreaBar): AreaLine => ({
    key: `${part?.id ?? "none"}/${bar.area.id}`,
    isPart: false,
    part: part?.name ?? null,
    isCandidate,
    name: bar.area.name,
    colour: colours.get(bar.area.id) ?? COLOURS + 1,
    count: bar.count,
    original: bar.original,
    current: bar.current,
    area: bar,
  });
  const only = parts.length === 1 ? parts[0] : undefined;
  if (parts.length === 0 || (only && only.part === null)) return areas.map((bar) => lineOf(null, false, bar));
  const inOrder = [...parts.filter(({ candidates }) => !candidates), ...parts.filter(({ candidates }) => candidates)];
  return inOrder.flatMap((part) => {
    const id = part.part?.id ?? "none";
    const head = { key: id, isPart: true, part: null, isCandidate: part.candidates, name: part.part?.name ?? null, colour: 0, count: part.count, original: part.original, current: part.current, area: null };
    return [head, ...part.areas.map((bar) => lineOf(part.part, part.candidates, bar))];
  });
}

/** One scale for all bars, so that lengths can be compared across parts. */
export function areaAxis(lines: readonly AreaLine[]): Axis {
  const bars = lines.filter((line) => !line.isPart || lines.every(({ isPart }) => isPart));
  return axisTo(topOf(bars.flatMap(({ original, current, area }) => [original, current, ...(area ? [area.high] : [])])), 4);
}
