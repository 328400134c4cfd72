import { useWidth } from "../../../charts";
import type { BenefitView, ReadingView } from "../../../ipc";
import { useText } from "../../../texts/useText";

const HEIGHT = 82;
const TOP = 20;
const BOTTOM = 60;
const EDGE = 6;
const WIDTH = 360;

interface Point {
  at: number;
  value: number;
}

/** Readings as a line between the baseline and the target, both drawn across. Positions only: the table has the numbers. */
export function ReadingsDrawing({ view, readings }: { view: BenefitView; readings: readonly ReadingView[] }) {
  const { t, number, day } = useText();
  const [place, width] = useWidth<HTMLDivElement>(WIDTH);
  const [from, to] = [numberOf(view.baseline), numberOf(view.target)];
  const points = readings.flatMap(({ date, value: { value } }): Point[] => (numberOf(value) === null ? [] : [{ at: Date.parse(date), value: numberOf(value) ?? 0 }]));
  if (from === null || to === null || from === to || points.length === 0) return null;
  const end = view.target_date === null ? null : Date.parse(view.target_date);
  const times = [...points.map(({ at }) => at), ...(end === null ? [] : [end])];
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const values = [from, to, ...points.map(({ value }) => value)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const x = (at: number) => EDGE + ((at - first) / (last - first || 1)) * (width - 2 * EDGE);
  const y = (value: number) => BOTTOM - ((value - least) / (most - least)) * (BOTTOM - TOP);
  const newest = readings.at(-1);
  const alt = t("followup-readings-alt", { count: readings.length, value: number(newest?.value.value), day: day(newest?.date), from: number(view.baseline), to: number(view.target) });
  return (
    <div ref={place} className="drawing-place">
      <svg className="drawing" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={alt}>
        <path className="axis-line" d={`M0 ${y(from)}H${width}`} />
        <path className="axis-line followup-target" d={`M0 ${y(to)}H${width}`} />
        <text className="axis-text first" x={0} y={from > to ? y(from) - 7 : y(from) + 16}>
          {t("followup-baseline", { value: number(view.baseline) })}
        </text>
        <text className="axis-text last" x={width} y={to > from ? y(to) - 7 : y(to) + 16}>
          {t("followup-target", { value: number(view.target) })}
        </text>
        <path className="followup-read" d={points.map(({ at, value }, index) => `${index === 0 ? "M" : "L"}${x(at)} ${y(value)}`).join("")} />
        {points.map(({ at, value }) => (
          <circle key={at} className="followup-dot" cx={x(at)} cy={y(value)} r={3} />
        ))}
      </svg>
    </div>
  );
}

function numberOf(text: string | null): number | null {
  return text === null || text === "" || Number.isNaN(Number(text)) ? null : Number(text);
}
