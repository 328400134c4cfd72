import { useVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState } from "react";
import type { BenefitsOverview, GainGroup, GainSums } from "../../ipc";
import { arrowKeys, Icon, Traced } from "../../parts";
import { useText, type Texts } from "../../texts/useText";
import { isUnvalued, linesOf, MEASURES, shareOf, sumLines, type Counted, type Dimension, type GroupView, type Measure } from "./grouping";

const ROW_PX = 40;
const LINE_PX = 30;
const TALL_PX = 60;
/** Goals and people have long names. */
const LONG: readonly Dimension[] = ["goal", "responsible"];
const HEAD_PX = 62;
const FOOT_PX = 34;
const COLUMNS = MEASURES.length + 2;
const OVER: readonly { key: string; measures: readonly Measure[] }[] = [
  { key: "yearly", measures: ["promised", "revised"] },
  { key: "reported", measures: ["planned", "realised", "share"] },
  { key: "home", measures: ["taken-home"] },
];
type Sort = "name" | Measure;

/** The groups in view between a head and sums that stay. Arrow keys go from amount to amount, Enter opens how it came about. */
export function GroupTable({ groups, sums, view, onSort }: {
  groups: readonly GainGroup[];
  sums: Pick<BenefitsOverview, Counted>;
  view: GroupView;
  onSort(column: Sort): void;
}) {
  const { t } = useText();
  const place = useRef<HTMLDivElement>(null);
  const [, setDrawn] = useState(false);
  useLayoutEffect(() => setDrawn(true), []);
  const lines = linesOf(view.dimension, view.split);
  const below = sumLines(view.dimension, view.split);
  const size = lines.length > 1 ? LINE_PX * lines.length : LONG.includes(view.dimension) ? TALL_PX : ROW_PX;
  const virtual = useVirtualizer({
    count: groups.length,
    getScrollElement: () => place.current,
    estimateSize: () => size,
    overscan: 6,
    scrollPaddingStart: HEAD_PX,
    scrollPaddingEnd: FOOT_PX * below.length,
  });
  useLayoutEffect(() => virtual.measure(), [virtual, size]);
  const seen = virtual.getVirtualItems();
  const before = (seen[0]?.index ?? 0) * size;
  const after = (groups.length - 1 - (seen.at(-1)?.index ?? -1)) * size;
  const onKeyDown = arrowKeys(place, {
    count: groups.length * lines.length + below.length,
    isRow: () => true,
    show: (at) => at < groups.length * lines.length && virtual.scrollToIndex(Math.floor(at / lines.length)),
  });
  return (
    <div className="gains-scroll" ref={place} role="region" aria-label={t("benefits-groups-table")} tabIndex={-1}>
      <table className="gains-table gains-groups" aria-rowcount={groups.length * lines.length + below.length + 2} onKeyDown={onKeyDown}>
        <colgroup>
          <col />
          <col className="is-class" />
          {MEASURES.map((measure) => (
            <col key={measure} className={measure === "share" ? "is-share" : "is-amount"} />
          ))}
        </colgroup>
        <Head view={view} onSort={onSort} />
        {before > 0 && <Gap height={before} />}
        {seen.map(({ index }) => {
          const group = groups[index];
          // New cells for another group: the web view does not always paint those of a long table anew.
          return group && <Group key={`${index} ${group.name ?? ""}`} group={group} at={index * lines.length} lines={lines} dimension={view.dimension} isTall={size === TALL_PX} />;
        })}
        {after > 0 && <Gap height={after} />}
        <Sums sums={sums} lines={below} at={groups.length * lines.length} />
      </table>
    </div>
  );
}

function Gap({ height }: { height: number }) {
  return (
    <tbody aria-hidden="true">
      <tr className="gains-gap" style={{ height }}>
        <td colSpan={COLUMNS} />
      </tr>
    </tbody>
  );
}

function Head({ view, onSort }: { view: GroupView; onSort(column: Sort): void }) {
  const { t } = useText();
  const cell = (column: Sort, isAmount: boolean) => {
    const isSorted = view.sort === column;
    return (
      <th key={column} scope="col" className={isAmount ? "num" : ""} aria-sort={isSorted ? (view.descending ? "descending" : "ascending") : undefined}>
        <button type="button" onClick={() => onSort(column)}>
          <span>
            {isSorted && <Icon name={view.descending ? "down" : "up"} />}
            {t(column === "name" ? `benefits-groups-name-${view.dimension}` : `benefits-groups-${column}`)}
          </span>
          {isAmount && <small>{t(`benefits-groups-${column}-about`)}</small>}
        </button>
      </th>
    );
  };
  return (
    <thead>
      <tr className="gains-over">
        <td colSpan={2} />
        {OVER.map(({ key, measures }) => (
          <th key={key} scope="colgroup" colSpan={measures.length}>
            <span>{t(`benefits-groups-over-${key}`)}</span>
          </th>
        ))}
      </tr>
      <tr>
        {cell("name", false)}
        <th scope="col">{view.dimension === "class" ? <span className="unseen">{t("benefits-groups-class")}</span> : t("benefits-groups-class")}</th>
        {MEASURES.map((measure) => cell(measure, true))}
      </tr>
    </thead>
  );
}

/** One group: its name and what it counts, and a line for each class. */
function Group({ group, at, lines, dimension, isTall }: {
  group: GainGroup;
  at: number;
  lines: readonly Counted[];
  dimension: Dimension;
  isTall: boolean;
}) {
  const texts = useText();
  const { t } = texts;
  const name = group.name ?? t(`benefits-groups-without-${dimension}`);
  return (
    <tbody className={[lines.length > 1 ? "gains-pair" : "", isTall ? "is-tall" : ""].filter(Boolean).join(" ")}>
      {lines.map((line, place) => (
        <tr key={line} aria-rowindex={at + place + 3}>
          {place === 0 && (
            <th scope="rowgroup" rowSpan={lines.length} title={name} className={group.name === null ? "is-without" : ""}>
              <span>{name}</span>
              <small>{countText(texts, group)}</small>
            </th>
          )}
          <ClassCell line={line} group={group} dimension={dimension} />
          <Amounts sums={group[line]} name={dimension === "class" ? name : `${name}, ${t(`benefits-groups-line-${line}`)}`} at={at + place} />
        </tr>
      ))}
    </tbody>
  );
}

/** The class of the line; where the groups are the classes, whether they are money, since their name is the class. */
function ClassCell({ line, group, dimension }: { line: Counted; group: GainGroup; dimension: Dimension }) {
  const { t } = useText();
  if (dimension !== "class") return <td>{t(`benefits-groups-line-${line}`)}</td>;
  return <td className="quiet">{isUnvalued(group) && t("benefits-groups-no-amount")}</td>;
}

function countText({ t }: Texts, group: GainGroup): string {
  const parts = [t("benefits-groups-projects", { count: group.project_count }), t("benefits-groups-benefits", { count: group.benefit_count })];
  if (group.not_valued_count > 0) parts.push(t("benefits-groups-not-valued", { count: group.not_valued_count }));
  return parts.join(" · ");
}

function Amounts({ sums, name, at }: { sums: GainSums; name: string; at: number }) {
  const { t, percent } = useText();
  return MEASURES.map((measure, column) => (
    <td key={measure} className="num">
      {measure === "share" ? (
        percent(shareOf(sums))
      ) : (
        <Traced figure={sums[measure === "taken-home" ? "taken_home" : measure]} label={`${name}, ${t(`benefits-groups-${measure}`)}`} spot={{ at, column }} isFirst={column === 0} />
      )}
    </td>
  ));
}

/** What all groups come to, class by class. */
function Sums({ sums, lines, at }: { sums: Pick<BenefitsOverview, Counted>; lines: readonly Counted[]; at: number }) {
  const { t } = useText();
  return (
    <tfoot>
      {lines.map((line, place) => (
        <tr key={line} className={place < lines.length - 1 ? "is-over" : place > 0 ? "is-under" : ""}>
          {place === 0 && (
            <th scope="rowgroup" rowSpan={lines.length}>
              {t("benefits-total")}
            </th>
          )}
          <td>{t(`benefits-groups-line-${line}`)}</td>
          <Amounts sums={sums[line]} name={`${t("benefits-total")}, ${t(`benefits-groups-line-${line}`)}`} at={at + place} />
        </tr>
      ))}
    </tfoot>
  );
}
