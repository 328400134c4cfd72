import { useEffect, useRef } from "react";
import type { FigureView } from "../ipc";
import { Icon, useTrace } from "../parts";
import { isNegative } from "../texts/numbers";
import { useText } from "../texts/useText";
import type { Cell, GridColumn } from "./model";

const FLASH_MS = 600;

/** Lights a cell up when its figure follows an edit, so that the eye finds what changed. */
function useFlash(value: string | null): (element: HTMLElement | null) => void {
  const element = useRef<HTMLElement | null>(null);
  const before = useRef(value);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    const shown = element.current;
    shown?.classList.add("flash");
    const timer = setTimeout(() => shown?.classList.remove("flash"), FLASH_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return (next) => {
    element.current = next;
  };
}

/** A figure in a cell. Its text opens the trace by click; the grid does the same by Alt+Enter. */
export function FigureText({ figure, column, isEditable }: { figure: FigureView; column: GridColumn; isEditable: boolean }) {
  const { amount, t } = useText();
  const { openTrace } = useTrace();
  const flash = useFlash(figure.amount);
  const text = amount(figure.amount, { unit: column.unit ?? "kr", ...(column.signed && { signed: true }) });
  const names = ["figure-text", column.warnsBelowZero && isNegative(figure.amount) ? "minus" : "", isEditable ? "" : "traceable"];
  return (
    <span
      ref={flash}
      className={names.filter(Boolean).join(" ")}
      title={figure.missing > 0 ? t("parts-missing-count", { count: figure.missing }) : undefined}
      onClick={(event) => {
        if (!isEditable || event.altKey) openTrace(figure.figure, event.currentTarget, column.unit);
      }}
    >
      {figure.missing > 0 && figure.amount !== null && <span className="partly" aria-hidden="true" />}
      {text}
      {figure.missing > 0 && <span className="unseen">, {t("parts-missing-count", { count: figure.missing })}</span>}
    </span>
  );
}

/** What stands in a cell, by the kind of its value. Missing is a dash at the edge where a number would be. */
export function CellContent({ cell, column }: { cell: Cell | undefined; column: GridColumn }) {
  const { day } = useText();
  if (!cell) return null;
  switch (cell.type) {
    case "figure":
      return <FigureText figure={cell} column={column} isEditable={column.editor !== undefined} />;
    case "day":
      return cell.day ? day(cell.day) : <span className="quiet">–</span>;
    case "flag":
      return cell.on ? <Icon name="tick" /> : <span className="quiet">–</span>;
    case "text":
    case "choice":
      return cell.text ? <span className="cell-text">{cell.text}</span> : <span className="quiet">–</span>;
  }
}
