import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { OFFICE, office, type TornadoBar, type TwoWay as Table, type TwoWayAxis } from "../../ipc";
import { arrowKeys, Choose, ErrorPanel, Loading, Traced } from "../../parts";
import { useText, type Texts } from "../../texts/useText";
import { quantityText } from "../../texts/worked";
import { aboveZero } from "./suppose";

/** Two factors against each other, each from its lowest to its highest value: the net present value where they meet. */
export function TwoWay({ project, factors }: { project: string; factors: readonly TornadoBar[] }) {
  const { t } = useText();
  const [chosen, setChosen] = useState<readonly [string | null, string | null]>([null, null]);
  const of = (name: string | null) => factors.find((factor) => factor.name === name);
  const rows = of(chosen[0]) ?? factors.find(({ name }) => name !== chosen[1]);
  const columns = of(chosen[1]) ?? factors.find(({ name }) => name !== rows?.name);
  const pair = [rows?.factor ?? "", columns?.factor ?? ""] as const;
  const found = useQuery({
    queryKey: [OFFICE, "two-way", project, ...pair],
    queryFn: () => office.twoWay(project, ...pair),
    placeholderData: (before) => before,
  });
  if (!rows || !columns) return null;
  // One that stands on the other side already trades places with it.
  const onRows = (name: string) => setChosen(name === columns.name ? [columns.name, rows.name] : [name, columns.name]);
  const onColumns = (name: string) => setChosen(name === rows.name ? [columns.name, rows.name] : [rows.name, name]);
  const choices = factors.map(({ name }) => ({ id: name, name }));
  return (
    <section className="region">
      <h2>{found.data ? t("benefit-twoway", { plus: aboveZero(found.data.cells), all: found.data.cells.flat().length }) : t("benefit-twoway-title")}</h2>
      <p>{t("benefit-twoway-about")}</p>
      <div className="calc-twoway-choices">
        <Choose label={t("benefit-twoway-rows")} choices={choices} value={rows.name} onChange={onRows} />
        <Choose label={t("benefit-twoway-columns")} choices={choices} value={columns.name} onChange={onColumns} />
      </div>
      {found.isError ? (
        <ErrorPanel error={found.error} onRetry={() => void found.refetch()} />
      ) : found.data ? (
        <Cells table={found.data} factors={factors} />
      ) : (
        <Loading lines={5} label={t("parts-loading")} />
      )}
    </section>
  );
}

function Cells({ table, factors }: { table: Table; factors: readonly TornadoBar[] }) {
  const texts = useText();
  const { t } = texts;
  const { rows, columns, cells } = table;
  const valueText = (axis: TwoWayAxis, at: number) => axisText(texts, axis, at, factors);
  const place = useRef<HTMLTableSectionElement>(null);
  const onKeyDown = arrowKeys(place, { count: cells.length, isRow: () => true, show: () => undefined });
  return (
    <div className="calc-scroll" role="region" aria-label={t("benefit-twoway-table")} tabIndex={0}>
      <table className="quiet-table calc-twoway">
        <thead>
          <tr>
            <td />
            <th scope="colgroup" colSpan={columns.values.length}>
              {columns.name}
            </th>
          </tr>
          <tr>
            <th scope="col">{rows.name}</th>
            {columns.values.map((value, at) => (
              <th key={value} scope="col" className="num">
                <AxisValue axis={columns} at={at} factors={factors} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={place} onKeyDown={onKeyDown}>
          {cells.map((line, row) => (
            <tr key={rows.values[row]}>
              <th scope="row">
                <AxisValue axis={rows} at={row} factors={factors} />
              </th>
              {line.map((value, column) => {
                const isLikely = row === rows.likely && column === columns.likely;
                return (
                  <td key={column} className={isLikely ? "num is-likely" : "num"}>
                    <Traced figure={value} label={`${rows.name} ${valueText(rows, row)}, ${columns.name} ${valueText(columns, column)}`} spot={{ at: row, column }} isFirst={column === 0} />
                    {isLikely && <span className="unseen">, {t("benefit-twoway-likely")}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A value of a factor with its unit; the likely one is called so. */
function AxisValue({ axis, at, factors }: { axis: TwoWayAxis; at: number; factors: readonly TornadoBar[] }) {
  const texts = useText();
  const text = axisText(texts, axis, at, factors);
  if (at !== axis.likely) return text;
  return (
    <>
      <b>{text}</b>
      <small>{texts.t("benefit-twoway-likely")}</small>
    </>
  );
}

function axisText(texts: Texts, axis: TwoWayAxis, at: number, factors: readonly TornadoBar[]): string {
  const { measurand = "count" } = factors.find(({ factor }) => factor === axis.factor) ?? {};
  return quantityText(texts, { measurand, unit: null }, axis.values[at] ?? null);
}
