import type { FigureView } from "../ipc";
import { mnkrOf, placeOn, type Axis } from "./scale";

const HEIGHT = 20;

export interface Range {
  low: FigureView;
  high: FigureView;
}

/** The original estimate as a pale bar with an edge, the current one inside it, and the range from low to high as a line. */
export function BarPair({ original, current, range, axis, width, alt }: {
  original: FigureView | null;
  current: FigureView;
  range?: Range | null;
  axis: Axis;
  width: number;
  /** Absent where the figures stand beside the bar in the same row. */
  alt?: string;
}) {
  return (
    <svg
      className="drawing bar-pair"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      {...(alt ? { role: "img", "aria-label": alt } : { "aria-hidden": true })}
    >
      <Bars original={original} current={current} range={range ?? null} axis={axis} left={0} right={width} top={0} />
    </svg>
  );
}

/** The same bars as a part of a larger drawing. */
export function Bars({ original, current, range, axis, left, right, top }: {
  original: FigureView | null;
  current: FigureView;
  range: Range | null;
  axis: Axis;
  left: number;
  right: number;
  top: number;
}) {
  const place = placeOn(axis, left, right);
  const [first, now] = [mnkrOf(original?.amount), mnkrOf(current.amount)];
  const [low, high] = [mnkrOf(range?.low.amount), mnkrOf(range?.high.amount)];
  return (
    <>
      {first !== null && <rect className="money granted" x={left + 0.5} y={top + 3.5} width={Math.max(1, place(first) - left - 1)} height={13} />}
      {now !== null && <rect className="money contracted" x={left + 0.5} y={top + 6} width={Math.max(1, place(now) - left - 1)} height={8} />}
      {low !== null && high !== null && high > low && (
        <path className="range" d={`M${place(low)} ${top + 5}v10M${place(low)} ${top + 10}H${place(high)}M${place(high)} ${top + 5}v10`} />
      )}
    </>
  );
}
