import { useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { OFFICE, office, useOffice, type ChangePage, type OpenState } from "../../ipc";
import { Grid, useColumnLayout, useWindowedRows, type GridColumn, type RecordRow } from "../../grid";
import { EmptyState, ErrorPanel, Loading, Tag } from "../../parts";
import { PageHead, useRoute } from "../../shell";
import { useText } from "../../texts/useText";
import { ChangePanel } from "./ChangePanel";
import { MomentBar } from "./MomentBar";
import { changeColumns, changeRow } from "./rows";
import { Timeline } from "./Timeline";
import { useScrub } from "./useScrub";

/** Who changed what, when and why; and the portfolio as it was at any of these moments. */
export function HistoryPage() {
  const open = useOffice().data?.open;
  return open ? <Journal key={open.path} open={open} /> : null;
}

function Journal({ open }: { open: OpenState }) {
  const texts = useText();
  const { t, count, moment } = texts;
  const asked = Number(useRoute().id ?? Number.NaN);
  const [chosen, setChosen] = useState<number | null>(Number.isInteger(asked) ? asked : null);
  const scrub = useScrub(open);
  const columns = useMemo(() => changeColumns(texts), [texts]);
  const layout = useColumnLayout("journal", columns);
  // While an earlier moment is looked at, the list begins with the change that led to it.
  const passed = open.viewing === null ? 0 : Math.max(0, open.head - open.viewing.sequence);
  const source = useWindowedRows<ChangePage>([OFFICE, "history", passed, texts.language], async (offset, limit) => {
    const page = await office.history(offset + passed, limit);
    return { total: page.count - passed, rows: page.changes.map((change) => changeRow(texts, change)), extra: page };
  });
  const page = source.extra;
  const step = (by: number) => setChosen((now) => (now === null ? now : Math.min(open.head, Math.max(1, now + by))));
  // One function for all draws, so that rows are not drawn again while one scrolls.
  const renderCell = useCallback((row: RecordRow, column: GridColumn) => changeCell(row, column, setChosen), []);
  useStepKeys(step);
  return (
    <>
      <PageHead
        title={t("window-screen-history")}
        about={
          <>
            {t("history-about")}
            {open.example && <Tag>{t("history-example")}</Tag>}
          </>
        }
        action={
          <dl className="key-figures">
            <div>
              <dt>{open.viewing ? t("history-key-until", { time: moment(open.viewing.recorded) }) : t("history-key-changes", { count: open.head })}</dt>
              <dd>
                {count(scrub.sequence ?? open.head)} {open.viewing && <small>{t("history-key-of", { count: count(open.head) })}</small>}
              </dd>
            </div>
          </dl>
        }
      />
      <div className="timeline-place">
        <Timeline open={open} sequence={scrub.sequence} onLook={scrub.look} />
      </div>
      <MomentBar open={open} sequence={scrub.sequence} onLook={scrub.look} error={scrub.error} />
      {source.error ? (
        <div className="page-body">
          <ErrorPanel error={source.error} onRetry={source.retry} />
        </div>
      ) : page === null ? (
        <div className="page-body">
          <Loading lines={12} label={t("parts-loading")} />
        </div>
      ) : page.count === 0 ? (
        <div className="page-body">
          <EmptyState title={t("history-empty")}>{t("history-empty-about")}</EmptyState>
        </div>
      ) : (
        <div className="split">
          <div className="split-work">
            <Grid
              label={t("history-grid")}
              kind="change"
              layout={layout}
              source={source}
              sorting={[]}
              onSort={() => undefined}
              openId={chosen === null ? null : String(chosen)}
              onOpen={(row) => setChosen(Number(row.id))}
              renderCell={renderCell}
              note={t("history-note", { count: source.total, said: count(source.total) })}
            />
          </div>
          {chosen !== null && (
            <ChangePanel sequence={chosen} open={open} onLook={scrub.look} onClose={() => setChosen(null)} onStep={step} />
          )}
        </div>
      )}
    </>
  );
}

/** Alt with the arrows goes to the change before and after the one that is open. */
function useStepKeys(step: (by: number) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "ArrowLeft") step(-1);
      else if (event.key === "ArrowRight") step(1);
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
}

/** The name opens the change; values show what was quietly and what is clearly. */
function changeCell(row: RecordRow, column: GridColumn, onOpen: (sequence: number) => void): ReactNode {
  const cell = row.cells[column.id];
  const text = cell?.type === "text" ? cell.text : null;
  if (text === null) return null;
  if (column.id === "what") {
    return (
      <span className="cell-text" onClick={() => onOpen(Number(row.id))}>
        {text}
      </span>
    );
  }
  if (column.id === "values") {
    const [before, after] = text.split(" → ");
    return (
      <span className="cell-text before-after">
        <span className="second">{before}</span> → <b>{after}</b>
      </span>
    );
  }
  return (
    <span className="cell-text second" title={text}>
      {text}
    </span>
  );
}
