import type { BenefitsRow, WorkedValue } from "../../ipc";
import { Icon, StatusShape, useTrace } from "../../parts";
import { routeHash } from "../../shell";
import { isNegative } from "../../texts/numbers";
import { useText } from "../../texts/useText";
import { wordLabel } from "../../texts/words";
import { AMOUNTS, amountOf, runsAtLoss, type AmountColumn, type Item } from "./rows";

/** One project. Its name leads to the calculation; a figure with a trace says how it came about. */
export function ProjectLine({ row, at }: { row: BenefitsRow; at: number }) {
  const texts = useText();
  const { t } = texts;
  return (
    <tr aria-rowindex={at + 3}>
      <th scope="row">
        <a href={routeHash("benefits", row.project.id)} data-at={at}>
          {row.project.name}
        </a>
        <small>{[row.code, row.area.name].join(" · ")}</small>
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
        <AmountCell key={column} row={row} column={column} />
      ))}
      <td>
        <Attention row={row} />
      </td>
    </tr>
  );
}

function AmountCell({ row, column }: { row: BenefitsRow; column: AmountColumn }) {
  const { t, amount } = useText();
  const worked = column === "net" ? row.net_present_value : column === "net-financial" ? row.net_financial : null;
  const text = amount(amountOf(row, column), { unit: "tkr" });
  if (worked) return <td className="num"><Worked value={worked} text={text} label={`${row.project.name}, ${t(`benefits-column-${column}`)}`} /></td>;
  if (column !== "running" || !runsAtLoss(row)) return <td className="num">{text}</td>;
  return (
    <td className="num minus" title={t("benefits-running-over")}>
      <span className="unseen">{t("benefits-running-over")} </span>
      {text}
    </td>
  );
}

function Worked({ value, text, label }: { value: WorkedValue; text: string; label: string }) {
  const { t } = useText();
  const { openTrace } = useTrace();
  if (value.value === null) return <span title={t("benefits-no-value")}>{text}</span>;
  return (
    <button
      type="button"
      className={isNegative(value.value) ? "amount minus" : "amount"}
      aria-label={t("parts-amount-name", { label, amount: text, unit: t("parts-unit-tkr") })}
      onClick={(event) => openTrace(value.figure, event.currentTarget)}
    >
      {text}
    </button>
  );
}

/** What stands in the way, said plainly: threatened benefits, nobody who answers, nothing to measure by. */
function Attention({ row }: { row: BenefitsRow }) {
  const { t } = useText();
  const gaps = [
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
  const { amount, count } = useText();
  return (
    <tr className="gains-group" aria-rowindex={at + 3}>
      <th scope="rowgroup" colSpan={2}>
        {group.name} <span className="quiet">{count(group.rows.length)}</span>
      </th>
      {AMOUNTS.map((column) => (
        <td key={column} className="num">
          {amount(group.sums[column].amount, { unit: "tkr" })}
        </td>
      ))}
      <td />
    </tr>
  );
}
