import type { ReactNode } from "react";
import { Button } from "../parts";
import { useText } from "../texts/useText";
import type { GridColumn, Sum } from "./model";

/** The foot of the grid: how many are selected and what they come to; a live region. The unit is said once. */
export function SelectionBar({ sum, columns, onCopy, actions }: {
  sum: Sum | null;
  columns: readonly GridColumn[];
  onCopy(): void;
  actions?: ReactNode;
}) {
  const { t, amount } = useText();
  const summed = sum === null ? [] : columns.filter(({ id, unit }) => unit && sum.figures[id]);
  const unit = summed[0]?.unit;
  return (
    <div className={sum === null ? "selection-bar away" : "selection-bar"} role="status">
      {sum && (
        <>
          <b>{t("parts-grid-selected", { count: sum.count })}</b>
          <dl>
            {summed.map((column) => {
              const figure = sum.figures[column.id];
              return (
                <div key={column.id}>
                  <dt>{column.sheetTitle ?? column.title}</dt>
                  <dd>
                    {amount(figure?.amount, { unit: column.unit ?? "kr", ...(column.signed && { signed: true }) })}
                    {figure && figure.missing > 0 && <small> {t("parts-missing-count", { count: figure.missing })}</small>}
                  </dd>
                </div>
              );
            })}
          </dl>
          {unit && <span className="quiet">{t(`parts-unit-${unit}`)}</span>}
          <span className="grow" />
          {actions}
          <Button size="small" icon="copy" onPress={onCopy}>
            {t("parts-grid-copy")}
          </Button>
        </>
      )}
    </div>
  );
}
