import { useCallback, useMemo, useState } from "react";
import { office, useCanChange, useChange, type FieldEdit, type RecordTable } from "../../ipc";
import { ColumnChooser, Grid, useColumnLayout, type GridColumn, type RecordRow } from "../../grid";
import { Button, EmptyState, ErrorPanel, Loading } from "../../parts";
import { officeUnit } from "../../texts/read";
import { useText, type Texts } from "../../texts/useText";
import { AddRecord } from "./AddRecord";
import { RecordPanel } from "./RecordPanel";
import { roomTitle } from "./SettingsPage";
import { useFieldChoices, useRecordTable, useTableSource } from "./useRecords";
import { useTelling } from "./useTelling";
import { isFormatted, shownText, tableColumns, valueOf } from "./values";

/** The records of a kind: a table that is edited in place, and a form beside it for what a cell cannot hold. */
export function RecordsPage({ kind, asked }: { kind: string; asked: string | null }) {
  const { t } = useText();
  const table = useRecordTable(kind);
  return (
    <section className="register" aria-labelledby="register-title">
      {table.isError ? (
        <div className="page-body">
          <ErrorPanel error={table.error} onRetry={() => void table.refetch()} />
        </div>
      ) : table.data ? (
        <Register table={table.data} asked={asked} />
      ) : (
        <div className="page-body">
          <Loading lines={8} label={t("parts-loading")} />
        </div>
      )}
    </section>
  );
}

/** A number or a month as people read it; null leaves the plain content. */
function formatted(texts: Texts, { fields, rows }: RecordTable, id: string, name: string): string | null {
  const field = fields.find((one) => one.name === name);
  const row = rows.find((one) => one.id === id);
  return field && row && isFormatted(field.shape) ? shownText(texts, field, valueOf(row, name)) : null;
}

function Register({ table, asked }: { table: RecordTable; asked: string | null }) {
  const texts = useText();
  const { t } = texts;
  const { kind } = table;
  const canChange = useCanChange();
  const [chosen, setChosen] = useState<string | null>(asked);
  const [adding, setAdding] = useState(false);
  const columns = useMemo(() => tableColumns(texts, table), [texts, kind]);
  const layout = useColumnLayout(`register.${kind}`, columns);
  const source = useTableSource(texts, table);
  const choices = useFieldChoices(texts, table);
  const edit = useChange((edits: FieldEdit[]) => office.edit(edits, ""));
  const tell = useTelling();
  const row = table.rows.find(({ id }) => id === chosen);
  const onCommit = (record: RecordRow, column: GridColumn, text: string) =>
    edit.mutateAsync([{ kind, id: record.id, field: column.id, text, unit: officeUnit(column.unit) }]).then(tell);
  const first = layout.columns[0]?.id;
  const renderCell = useCallback(
    (record: RecordRow, column: GridColumn) => {
      if (column.id === first) {
        return (
          <span className="cell-text" onClick={() => setChosen(record.id)}>
            {record.name}
          </span>
        );
      }
      const text = formatted(texts, table, record.id, column.id);
      return text === null ? null : <span className="cell-text">{text}</span>;
    },
    [first, table, texts],
  );
  const isEmpty = table.rows.length === 0;
  return (
    <>
      <header className="register-head">
        <div>
          <h2 id="register-title">{roomTitle(texts, kind)}</h2>
          <p>{t(`settings-about-${kind.replaceAll("_", "-")}`)}</p>
        </div>
        <span className="grow" />
        {!isEmpty && <ColumnChooser layout={layout} />}
        {canChange && (
          <Button icon="plus" onPress={() => setAdding(true)}>
            {t("settings-add")}
          </Button>
        )}
      </header>
      {isEmpty ? (
        <div className="page-body">
          <EmptyState
            title={t("settings-empty")}
            action={
              canChange && (
                <Button look="main" icon="plus" onPress={() => setAdding(true)}>
                  {t("settings-add-first")}
                </Button>
              )
            }
          >
            {t(`settings-about-${kind.replaceAll("_", "-")}`)}
          </EmptyState>
        </div>
      ) : (
        <div className="split">
          <div className="split-work">
            <Grid
              label={roomTitle(texts, kind)}
              kind={kind}
              layout={layout}
              source={source}
              sorting={[]}
              onSort={() => undefined}
              openId={chosen}
              onOpen={(record) => setChosen(record.id)}
              {...(canChange && { onCommit })}
              choicesFor={(column) => choices[column.id] ?? null}
              renderCell={renderCell}
              note={t("settings-grid-note")}
            />
          </div>
          {row && <RecordPanel key={row.id} table={table} row={row} choices={choices} onClose={() => setChosen(null)} />}
        </div>
      )}
      <AddRecord table={table} choices={choices} isOpen={adding} onClose={() => setAdding(false)} onAdded={setChosen} />
    </>
  );
}
