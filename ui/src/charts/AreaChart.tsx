import { Amount } from "../parts";
import { useText } from "../texts/useText";
import { areaAxis, type AreaLine } from "./areas";
import { tickText } from "./Axis";
import { BarPair, Bars } from "./BarPair";
import { PICTURE_WIDTH } from "./Figure";
import { placeOn, type Axis } from "./scale";
import { useWidth } from "./useWidth";

const BAR_MIN = 120;

/** Areas by part as bars in a table: the numbers stand beside the bars that they explain. */
export function AreaChart({ lines, total }: { lines: readonly AreaLine[]; total: Pick<AreaLine, "count" | "original" | "current"> }) {
  const texts = useText();
  const { t, count } = texts;
  const axis = areaAxis(lines);
  const [place, width] = useWidth<HTMLTableCellElement>(240);
  const room = Math.max(BAR_MIN, width - 14);
  const candidates = lines.filter(({ isCandidate }) => isCandidate);
  return (
    <table className="quiet-table area-bars">
      <thead>
        <tr>
          <th scope="col">{t("overview-area")}</th>
          <th scope="col" ref={place} className="bar-column">
            <span className="unseen">{t("overview-bars")}</span>
            <Scale axis={axis} width={room} />
          </th>
          <th scope="col" className="num">
            {t("overview-projects")}
          </th>
          <th scope="col" className="num">
            {t("overview-original")}
          </th>
          <th scope="col" className="num">
            {t("overview-current")}
          </th>
        </tr>
      </thead>
      <AreaBody lines={lines.filter(({ isCandidate }) => !isCandidate)} axis={axis} room={room} />
      <tbody>
        <tr className="total-row">
          <th scope="row">{t(candidates.length > 0 ? "overview-total-frames" : "overview-total")}</th>
          <td className="bar-column">
            <Legend hasRange={lines.some(({ area }) => hasRange(area))} />
          </td>
          <td className="num">{count(total.count)}</td>
          <td className="num">
            <Amount figure={total.original} unit="mnkr" label={`${t("overview-total")}, ${t("overview-original")}`} />
          </td>
          <td className="num">
            <Amount figure={total.current} unit="mnkr" label={`${t("overview-total")}, ${t("overview-current")}`} />
          </td>
        </tr>
      </tbody>
      {candidates.length > 0 && <AreaBody lines={candidates} axis={axis} room={room} />}
    </table>
  );
}

function AreaBody({ lines, axis, room }: { lines: readonly AreaLine[]; axis: Axis; room: number }) {
  const { t, count } = useText();
  return (
    <tbody>
      {lines.map((line) => {
        const name = line.name ?? t("overview-no-part");
        return (
          <tr key={line.key} className={line.isPart ? "part-row" : ""}>
            <th scope="row">
              {line.isPart ? (
                line.isCandidate ? t("overview-candidates", { part: name }) : name
              ) : (
                <span className="area-name">
                  <span className={`area-key area-key-${line.colour}`} aria-hidden="true" />
                  {name}
                </span>
              )}
            </th>
            <td className="bar-column">
              {!line.isPart && <BarPair original={line.original} current={line.current} range={line.area} axis={axis} width={room} />}
            </td>
            <td className="num second">{count(line.count)}</td>
            <td className="num">
              <Amount figure={line.original} unit="mnkr" label={`${name}, ${t("overview-original")}`} />
            </td>
            <td className="num">
              <Amount figure={line.current} unit="mnkr" label={`${name}, ${t("overview-current")}`} />
            </td>
          </tr>
        );
      })}
    </tbody>
  );
}

function Scale({ axis, width }: { axis: Axis; width: number }) {
  const texts = useText();
  const place = placeOn(axis, 0, width);
  return (
    <svg className="drawing" width={width} height={14} viewBox={`0 0 ${width} 14`} aria-hidden="true">
      {axis.ticks.map((tick, at) => (
        <text key={tick} className={`axis-text ${at === 0 ? "first" : at === axis.ticks.length - 1 ? "last" : "middle"}`} x={place(tick)} y={11}>
          {tickText(texts, tick, axis.step)}
        </text>
      ))}
    </svg>
  );
}

/** Whether a lowest or highest value is recorded that differs from the other. */
function hasRange(area: AreaLine["area"]): boolean {
  return area !== null && area.low.amount !== area.high.amount;
}

function Legend({ hasRange }: { hasRange: boolean }) {
  const { t } = useText();
  return (
    <span className="legend">
      <span>
        <svg className="drawing" width="14" height="10" viewBox="0 0 14 10" aria-hidden="true">
          <rect className="money granted" x="0.5" y="0.5" width="13" height="9" />
        </svg>
        {t("overview-legend-original")}
      </span>
      <span>
        <svg className="drawing" width="14" height="10" viewBox="0 0 14 10" aria-hidden="true">
          <rect className="money contracted" x="0" y="1" width="14" height="8" />
        </svg>
        {t("overview-legend-current")}
      </span>
      {hasRange && (
        <span>
          <svg className="drawing" width="14" height="10" viewBox="0 0 14 10" aria-hidden="true">
            <path className="range" d="M1 1v8M1 5h12M13 1v8" />
          </svg>
          {t("overview-legend-range")}
        </span>
      )}
    </span>
  );
}

const NAME_WIDTH = 300;
const FIGURE_WIDTH = 180;
const LINE = 26;
const HEAD = 40;

/** The same as one drawing, for a file of its own. */
export function AreaDrawing({ lines, alt }: { lines: readonly AreaLine[]; alt: string }) {
  const texts = useText();
  const { t } = texts;
  const axis = areaAxis(lines);
  const [left, right] = [NAME_WIDTH, PICTURE_WIDTH - FIGURE_WIDTH];
  const height = HEAD + lines.length * LINE + 8;
  const place = placeOn(axis, left, right);
  return (
    <svg className="drawing" width={PICTURE_WIDTH} height={height} viewBox={`0 0 ${PICTURE_WIDTH} ${height}`} role="img" aria-label={alt}>
      {axis.ticks.map((tick) => (
        <text key={tick} className="axis-text middle" x={place(tick)} y={28}>
          {tickText(texts, tick, axis.step)}
        </text>
      ))}
      <text className="label last" x={PICTURE_WIDTH - 90} y={28}>
        {t("overview-original")}
      </text>
      <text className="label last" x={PICTURE_WIDTH} y={28}>
        {t("overview-current")}
      </text>
      {lines.map((line, at) => {
        const top = HEAD + at * LINE;
        const weight = line.isPart ? "label strong" : "label";
        return (
          <g key={line.key}>
            <text className={`${weight} first`} x={line.isPart ? 0 : 12} y={top + 17}>
              {line.isPart && line.isCandidate ? t("overview-candidates", { part: line.name ?? "" }) : (line.name ?? t("overview-no-part"))}
            </text>
            {!line.isPart && <Bars original={line.original} current={line.current} range={line.area} axis={axis} left={left} right={right} top={top + 3} />}
            <text className={`${weight} last`} x={PICTURE_WIDTH - 90} y={top + 17}>
              {texts.amount(line.original.amount, { unit: "mnkr" })}
            </text>
            <text className={`${weight} last`} x={PICTURE_WIDTH} y={top + 17}>
              {texts.amount(line.current.amount, { unit: "mnkr" })}
            </text>
            <path className="grid-line" d={`M0 ${top + LINE - 0.5}H${PICTURE_WIDTH}`} />
          </g>
        );
      })}
    </svg>
  );
}
