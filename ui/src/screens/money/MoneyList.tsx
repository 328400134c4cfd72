import type { ReactNode } from "react";
import { Grid, useColumnLayout, type GridColumn, type GridSource, type RecordRow } from "../../grid";
import { Button, EmptyState, ErrorPanel, Loading } from "../../parts";
import { useText } from "../../texts/useText";
import { isFiltered, WHOLE, type MoneyView } from "./useMoneyRows";

interface Source extends GridSource {
  extra: { all: number; found: number } | null;
  error: unknown;
  retry(): void;
}

/** A list of the room: its filters, the grid, and beside it what is chosen. */
export function MoneyList({ name, columns, source, view, onView, filters, action, empty, open, onOpen, panel, renderCell, note, before, totals }: {
  name: string;
  /** The same array from drawing to drawing. */
  columns: readonly GridColumn[];
  source: Source;
  view: MoneyView;
  onView(view: MoneyView): void;
  filters: ReactNode;
  action?: ReactNode;
  /** Said and offered while there is nothing at all. */
  empty: ReactNode;
  open?: string | null;
  onOpen?(row: RecordRow): void;
  panel?: ReactNode;
  renderCell?(row: RecordRow, column: GridColumn): ReactNode;
  note?: string;
  before?: ReactNode;
  totals?: Parameters<typeof Grid>[0]["totals"];
}) {
  const { t } = useText();
  const layout = useColumnLayout(`money.${name}`, columns);
  if (source.error || source.extra === null) {
    return (
      <div className="page-body">
        {source.error ? <ErrorPanel error={source.error} onRetry={source.retry} /> : <Loading lines={10} label={t("parts-loading")} />}
      </div>
    );
  }
  if (source.extra.all === 0) {
    return (
      <>
        {before}
        <div className="page-body">{empty}</div>
      </>
    );
  }
  const none = source.extra.found === 0 && isFiltered(view);
  return (
    <>
      {before}
      <div className="toolbar" role="group" aria-label={t("money-toolbar")}>
        {filters}
        <span className="grow" />
        {action}
      </div>
      <div className="split">
        <div className="split-work">
          <Grid
            label={t(`money-list-${name}`)}
            kind="money"
            layout={layout}
            source={source}
            sorting={view.sorting}
            onSort={(sorting) => onView({ ...view, sorting })}
            openId={open ?? null}
            {...(onOpen && { onOpen })}
            {...(renderCell && { renderCell })}
            {...(totals && { totals })}
            note={none ? <NoneFound onClear={() => onView({ ...WHOLE, sorting: view.sorting })} /> : (note ?? t("money-note"))}
          />
        </div>
        {panel}
      </div>
    </>
  );
}

function NoneFound({ onClear }: { onClear(): void }) {
  const { t } = useText();
  return (
    <EmptyState title={t("money-none-title")} action={<Button onPress={onClear}>{t("money-none-clear")}</Button>}>
      {t("money-none-about")}
    </EmptyState>
  );
}
