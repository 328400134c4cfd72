import { useQuery } from "@tanstack/react-query";
import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { OFFICE, office, type OpenState, type Span } from "../../ipc";
import { crisp } from "../../charts/scale";
import { useWidth } from "../../charts";
import { Loading } from "../../parts";
import { useText } from "../../texts/useText";
import { formatTick } from "./formatTick";
import { breaksOf, broken, changeAt, isSqueezed, placeOf, stretchFrom, timeTicks } from "./time";

const SPANS = 72;
/** Asked for where most of the track is empty: what is left of these once the empty ones are taken out is enough to see. */
const FINE_SPANS = 1000;
const TOP = 24;
const BOTTOM = 70;
const HEIGHT = 90;
const TICK_PX = 150;

export interface TimelineProps {
  open: OpenState;
  /** The change whose state is shown; null is now. */
  sequence: number | null;
  onLook(sequence: number | null): void;
}

/** The journal as a track of bars, and on it the moment that is looked at. */
export function Timeline(props: TimelineProps) {
  const { t } = useText();
  const timeline = useQuery({
    queryKey: [OFFICE, "timeline", SPANS],
    queryFn: () => office.timeline(SPANS),
    placeholderData: (before) => before,
  });
  const squeezed = timeline.data !== undefined && isSqueezed(timeline.data);
  const fine = useQuery({
    queryKey: [OFFICE, "timeline", FINE_SPANS],
    queryFn: () => office.timeline(FINE_SPANS),
    enabled: squeezed,
    placeholderData: (before) => before,
  });
  if (!timeline.data) return <Loading lines={2} label={t("parts-loading")} />;
  const spans = squeezed && fine.data ? broken(fine.data) : timeline.data;
  return spans.length > 0 ? <Track {...props} spans={spans} /> : null;
}

function Track({ open, sequence, onLook, spans }: TimelineProps & { spans: readonly Span[] }) {
  const { t, moment, count } = useText();
  const [place, width] = useWidth<HTMLDivElement>(1100);
  const dragging = useRef(false);
  const now = sequence ?? open.head;
  const at = placeOf(spans, now);
  const label = sequence === null ? t("history-now") : t("history-shown", { time: moment(open.viewing?.recorded) });
  const fromPointer = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    onLook(changeAt(spans, (event.clientX - box.left) / box.width));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = keyTarget(event.key, spans, now, open.head);
    if (target === undefined) return;
    event.preventDefault();
    onLook(target);
  };
  return (
    <div
      ref={place}
      className="timeline"
      role="slider"
      tabIndex={0}
      aria-label={t("history-slider")}
      aria-valuemin={1}
      aria-valuemax={Math.max(1, open.head)}
      aria-valuenow={Math.max(1, now)}
      aria-valuetext={t("history-slider-value", { label, sequence: count(now), count: count(open.head) })}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        dragging.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        fromPointer(event);
      }}
      onPointerMove={(event) => dragging.current && fromPointer(event)}
      onPointerUp={() => (dragging.current = false)}
      onPointerCancel={() => (dragging.current = false)}
    >
      <Bars spans={spans} width={width} at={at} label={label} />
    </div>
  );
}

/** Arrows step by change, Page Up and Page Down by bar, Home to the first, End to now. Undefined: not a key of the slider. */
function keyTarget(key: string, spans: readonly Span[], now: number, head: number): number | null | undefined {
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return Math.max(1, now - 1);
    case "ArrowRight":
    case "ArrowUp":
      return now + 1 >= head ? null : now + 1;
    case "PageDown":
      return stretchFrom(spans, now, -1);
    case "PageUp":
      return stretchFrom(spans, now, 1);
    case "Home":
      return 1;
    case "End":
      return null;
    default:
      return undefined;
  }
}

function Bars({ spans, width, at, label }: { spans: readonly Span[]; width: number; at: number; label: string }) {
  const { language } = useText();
  const most = Math.max(1, ...spans.map(({ changes }) => changes));
  const pitch = width / spans.length;
  const ticks = timeTicks(spans, Math.max(2, Math.floor(width / TICK_PX)))
    .map(({ place, time, form }) => ({ place, text: formatTick(time, form, language) }))
    // A journal of minutes says each minute once.
    .filter(({ text }, index, all) => all[index - 1]?.text !== text);
  const knob = Math.min(width - 1, Math.max(0, at * width));
  const side = knob < 120 ? "first" : knob > width - 120 ? "last" : "middle";
  return (
    <svg className="drawing" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      {spans.map(({ from, changes }, index) => {
        if (changes === 0) return null;
        // A square root keeps a week with a single change visible beside an import of thousands.
        const height = Math.max(3, Math.sqrt(changes / most) * (BOTTOM - TOP - 6));
        const isLater = (index + 0.5) / spans.length > at;
        return (
          <rect key={from} className={isLater ? "bar-later" : "bar-earlier"} x={index * pitch + pitch * 0.12} y={BOTTOM - height} width={Math.max(1, pitch * 0.76)} height={height} />
        );
      })}
      <path className="axis-line" d={`M0 ${BOTTOM + 0.5}H${width}`} />
      {breaksOf(spans).map((index) => (
        <path key={index} className="axis-line" d={`M${(index + 0.5) * pitch - 5} ${BOTTOM + 5}l4 -10m2 10l4 -10`} />
      ))}
      {ticks.map(({ place, text }) => (
        <g key={place}>
          <path className="axis-line" d={`M${crisp(place * width)} ${BOTTOM}v5`} />
          <text className={`axis-text ${place === 0 ? "first" : "middle"}`} x={place * width} y={BOTTOM + 17}>
            {text}
          </text>
        </g>
      ))}
      <path className="knob-line" d={`M${crisp(knob)} 16V${BOTTOM}`} />
      <text className={`label strong ${side}`} x={knob} y={11}>
        {label}
      </text>
      <circle className="knob-ring" cx={knob} cy={BOTTOM} r="8" />
      <circle className="knob" cx={knob} cy={BOTTOM} r="5" />
    </svg>
  );
}
