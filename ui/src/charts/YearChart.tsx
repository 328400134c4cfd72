import type { FigureView, YearBar } from "../ipc";
import { useTrace } from "../parts";
import { useText, type Texts } from "../texts/useText";
import { tickText } from "./Axis";
import { topOf } from "./frames";
import { axisTo, crisp, mnkrOf, placeOn, type Axis } from "./scale";

const TOP = 20;
const BOTTOM = 152;
export const YEAR_HEIGHT = 178;
const AXIS_WIDTH = 34;
const BAR_MAX = 56;
const LABEL_ROOM = 26;

/** The estimated cost by year against the annual budget, and what no year has been given for. */
export function YearChart({ years, unspread, width, alt }: { years: readonly YearBar[]; unspread: FigureView; width: number; alt: string }) {
  const texts = useText();
  const { t } = texts;
  const hasUnspread = (mnkrOf(unspread.amount) ?? 0) > 0;
  const figures = years.flatMap(({ estimated, budget }) => [estimated, budget]);
  const axis = axisTo(topOf(hasUnspread ? [...figures, unspread] : figures), 3);
  const place = placeOn(axis, BOTTOM, TOP);
  const columns = years.length + (hasUnspread ? 1 : 0);
  const pitch = (width - AXIS_WIDTH) / Math.max(1, columns);
  const bar = Math.min(BAR_MAX, pitch * 0.56);
  const middleOf = (at: number) => AXIS_WIDTH + pitch * (at + 0.5);
  const last = years.length;
  return (
    <svg className="drawing" width={width} height={YEAR_HEIGHT} viewBox={`0 0 ${width} ${YEAR_HEIGHT}`} role="img" aria-label={alt}>
      <Lines axis={axis} place={place} width={width} texts={texts} />
      {years.map((year, at) => (
        <YearColumn key={year.year} year={year} middle={middleOf(at)} bar={bar} place={place} texts={texts} />
      ))}
      {hasUnspread && (
        <>
          <rect className="unsettled" x={crisp(middleOf(last) - bar / 2)} y={crisp(place(mnkrOf(unspread.amount) ?? 0))} width={bar} height={BOTTOM - crisp(place(mnkrOf(unspread.amount) ?? 0))} />
          <Value x={middleOf(last)} y={place(mnkrOf(unspread.amount) ?? 0) - 6} figure={unspread} texts={texts} />
          <text className="axis-text middle" x={middleOf(last)} y={BOTTOM + 17}>
            {t("overview-unspread-short")}
          </text>
        </>
      )}
    </svg>
  );
}

function Lines({ axis, place, width, texts }: { axis: Axis; place: (value: number) => number; width: number; texts: Texts }) {
  return axis.ticks.map((tick) => (
    <g key={tick}>
      <path className={tick === 0 ? "axis-line" : "grid-line"} d={`M${AXIS_WIDTH} ${crisp(place(tick))}H${width}`} />
      <text className="axis-text last" x={AXIS_WIDTH - 6} y={place(tick) + 4}>
        {tickText(texts, tick, axis.step)}
      </text>
    </g>
  ));
}

function YearColumn({ year, middle, bar, place, texts }: {
  year: YearBar;
  middle: number;
  bar: number;
  place: (value: number) => number;
  texts: Texts;
}) {
  const [estimated, budget] = [mnkrOf(year.estimated.amount), mnkrOf(year.budget.amount)];
  const top = place(estimated ?? 0);
  const mark = budget === null ? null : place(budget);
  // The figure stands on its bar; where the budget's mark is near, it stands in the bar, so that neither is taken for
  // the other.
  const isCrossed = mark !== null && mark < top && top - mark < LABEL_ROOM;
  const isInside = isCrossed && BOTTOM - top > LABEL_ROOM;
  return (
    <>
      {estimated !== null && <rect className="money contracted" x={crisp(middle - bar / 2)} y={place(estimated)} width={bar} height={BOTTOM - place(estimated)} />}
      {budget !== null && <path className="mark" d={`M${middle - bar / 2 - 5} ${crisp(place(budget))}H${middle + bar / 2 + 5}`} />}
      <Value x={middle} y={isInside ? top + 17 : (isCrossed ? (mark ?? top) - 4 : top) - 5} isInside={isInside} figure={year.estimated} texts={texts} />
      {mark !== null && mark < top && (isInside || !isCrossed) && (
        <text className="axis-text middle" x={middle} y={mark - 5}>
          {texts.amount(year.budget.amount, { unit: "mnkr" })}
        </text>
      )}
      <text className="axis-text middle" x={middle} y={BOTTOM + 17}>
        {year.year}
      </text>
    </>
  );
}

function Value({ x, y, isInside = false, figure, texts }: { x: number; y: number; isInside?: boolean; figure: FigureView; texts: Texts }) {
  const { openTrace } = useTrace();
  return (
    <text className={isInside ? "label strong middle traced inside" : "label strong middle traced"} x={x} y={y} onClick={(event) => openTrace(figure.figure, event.currentTarget as unknown as HTMLElement, "mnkr")}>
      {texts.amount(figure.amount, { unit: "mnkr" })}
    </text>
  );
}
