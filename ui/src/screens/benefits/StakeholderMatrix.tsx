import { useRef } from "react";
import type { StakeholderView } from "../../ipc";
import { arrowKeys, sumOf, Traced, type TracedAmount } from "../../parts";
import type { Unit } from "../../texts/numbers";
import { useText } from "../../texts/useText";

const COLUMNS = ["gains", "bears", "transfers", "net"] as const;
type Column = (typeof COLUMNS)[number];

/** Who gains, bears and hands over what, and all together. Arrow keys go from amount to amount; each opens its trace. */
export function StakeholderMatrix({ stakeholders, unit, label }: { stakeholders: readonly StakeholderView[]; unit: Unit; label: string }) {
  const { t } = useText();
  const place = useRef<HTMLTableElement>(null);
  const nameOf = ({ stakeholder }: StakeholderView) => stakeholder?.name ?? t("benefits-not-shared");
  const total = (column: Column) =>
    sumOf({ measure: `stakeholder_${column}`, scope: "stakeholder", name: t("benefits-total") }, stakeholders.map((line) => ({ name: nameOf(line), figure: line[column] })));
  const onKeyDown = arrowKeys(place, { count: stakeholders.length + 1, isRow: () => true, show: () => undefined });
  return (
    <table className="quiet-table" ref={place} aria-label={label} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <th scope="col">{t("kind-stakeholder")}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className="num">
              {t(`benefits-stakeholder-${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stakeholders.map((line, at) => (
          <tr key={line.stakeholder?.id ?? ""}>
            <th scope="row" className="wrap">
              {nameOf(line)}
            </th>
            <Cells name={nameOf(line)} at={at} unit={unit} of={(column) => line[column]} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("benefits-total")}</th>
          <Cells name={t("benefits-total")} at={stakeholders.length} unit={unit} of={total} />
        </tr>
      </tfoot>
    </table>
  );
}

function Cells({ name, at, unit, of }: { name: string; at: number; unit: Unit; of(column: Column): TracedAmount }) {
  const { t } = useText();
  return COLUMNS.map((column, place) => (
    <td key={column} className="num">
      <Traced
        figure={of(column)}
        label={`${name}, ${t(`benefits-stakeholder-${column}`)}`}
        spot={{ at, column: place }}
        unit={unit}
        signed={column === "net" || column === "transfers"}
        isFirst={place === 0}
      />
    </td>
  ));
}
