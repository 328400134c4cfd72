import type { BenefitsRow } from "../../ipc";
import { Icon, spotMarks, StatusShape, Tag, Traced } from "../../parts";
import { routeHash } from "../../shell";
import { useText } from "../../texts/useText";
import { wordLabel } from "../../texts/words";
import { AMOUNTS, figureOf, resultOf, runsAtLoss, type AmountColumn, type Item, type Sums } from "./rows";

/** One project. Its name leads to the calculation; each figure says how it came about. */
export function ProjectLine({ row, at }: { row: BenefitsRow; at: number }) {
  const texts = useText();
  const { t } = texts;
  return (
    <tr aria-rowindex={at + 3}>
      <th scope="row">
        <a href={routeHash("benefits", row.project.id)} {...spotMarks({ at, column: 0 })}>
          {row.project.name}
        </a>
        <small>
          {row.is_candidate && <Tag>{t("benefits-candidate")}</Tag>} {[row.code, row.area.name].join(" · ")}
        </small>
      </th>
      <td>
        {row.stage === null ? (
          <span className="status">
            <StatusShape status="not-started" />
            {t("benefits-not-calculated")}
          </span>
        ) : (
          <>
            {wordLabel(texts, "stage", row.stage)}
            <small>{row.status && t(`benefits-status-${row.status}`)}</small>
          </>
        )}
      </td>
      {AMOUNTS.map((column) => (
        <AmountCell key={column} row={row} column={column} at={at} />
      ))}
      <td>
        <Attention row={row} />
      </td>
    </tr>
  );
}

function AmountCell({ row, column, at }: { row: BenefitsRow; column: AmountColumn; at: number }) {
  const { t } = useText();
  const label = `${row.project.name}, ${t(`benefits-column-${column}`)}`;
  const spot = { at, column: AMOUNTS.indexOf(column) + 1 };
  if (column === "net" || column === "net-financial") {
    const result = resultOf(row, column);
    if (result === null) return <td className="num">–</td>;
    if (result.value === null) {
      return (
        <td className="num" title={t("benefits-no-value")}>
          <span className="partly" aria-hidden="true" />
          <span className="second">{t("parts-missing")}</span>
        </td>
      );
    }
    return <td className="num"><Traced figure={{ amount: result.value, figure: result.figure }} label={label} spot={spot} /></td>;
  }
  const warns = column === "running" && runsAtLoss(row) && t("benefits-running-over");
  return <td className="num"><Traced figure={figureOf(row, column)} label={label} spot={spot} warns={warns} /></td>;
}

/** What stands in the way, said plainly: threatened benefits, nobody who answers, nothing to measure by. */
function Attention({ row }: { row: BenefitsRow }) {
  const { t } = useText();
  const gaps = [
    row.stage !== null && row.net_present_value?.value == null && t("benefits-incomplete"),
    row.without_responsible > 0 && t("benefits-without-responsible", { count: row.without_responsible }),
    row.without_indicator > 0 && t("benefits-without-indicator", { count: row.without_indicator }),
  ].filter((text) => text !== false);
  return (
    <div className="gains-attention">
      {row.threatened > 0 && (
        <span className="status">
          <StatusShape status="watch" />
          {t("benefits-threatened", { count: row.threatened })}
        </span>
      )}
      {gaps.map((text) => (
        <small key={text}>{text}</small>
      ))}
      {row.threatened === 0 && gaps.length === 0 && row.stage !== null && (
        <span className="quiet">
          <Icon name="tick" />
          <span className="unseen">{t("benefits-all-there")}</span>
        </span>
      )}
    </div>
  );
}

/** An area over its projects, with the sum of them. */
export function GroupLine({ group, at }: { group: Item & { type: "group" }; at: number }) {
  const { t, count } = useText();
  const candidates = group.rows.filter((row) => row.is_candidate).length;
  return (
    <tr className="gains-group" aria-rowindex={at + 3}>
      <th scope="rowgroup" colSpan={2}>
        {group.name} <span className="quiet">{count(group.rows.length - candidates)}</span>
        {candidates > 0 && <small>{t("benefits-candidates-out", { count: candidates })}</small>}
      </th>
      <SumCells sums={group.sums} name={group.name} at={at} />
      <td />
    </tr>
  );
}

/** The sums of the columns, each with its trace. */
export function SumCells({ sums, name, at }: { sums: Sums; name: string; at: number }) {
  const { t } = useText();
  return AMOUNTS.map((column, place) => {
    const { amount, missing, trace } = sums[column];
    return (
      <td key={column} className="num">
        <Traced figure={{ amount, missing, figure: trace }} label={`${name}, ${t(`benefits-column-${column}`)}`} spot={{ at, column: place + 1 }} isFirst={place === 0} />
      </td>
    );
  });
}
