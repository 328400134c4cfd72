import type { Named, RecordRow, RecordTable } from "../../ipc";
import { office, useCanChange, useChange } from "../../ipc";
import { Button, IconButton, ProblemLine, useToast } from "../../parts";
import { useText } from "../../texts/useText";
import { kindLabel } from "../../texts/words";
import { FactorUses } from "./FactorUses";
import { FieldControl } from "./FieldControl";

/** One record with all its fields; each saves itself. */
export function RecordPanel({ table, row, choices, onClose }: {
  table: RecordTable;
  row: RecordRow;
  choices: Readonly<Record<string, readonly Named[]>>;
  onClose(): void;
}) {
  const texts = useText();
  const { t } = texts;
  const toast = useToast();
  const canChange = useCanChange();
  const remove = useChange(() => office.remove(table.kind, row.id));
  const undo = useChange(() => office.undo("ask"));
  const take = () =>
    remove.mutate(undefined, {
      onSuccess: () => {
        onClose();
        toast({ text: t("settings-removed", { name: row.name }), action: { label: t("settings-undo"), hint: "Ctrl Z", onPress: () => undo.mutate(undefined) } });
      },
    });
  return (
    <aside className="panel" aria-label={row.name} onKeyDown={(event) => event.key === "Escape" && !event.defaultPrevented && onClose()}>
      <header className="panel-head">
        <span className="small quiet">{kindLabel(texts, table.kind)}</span>
        <span className="grow" />
        <IconButton icon="close" label={t("parts-close")} onPress={onClose} />
      </header>
      <h2>{row.name}</h2>
      <div className="form panel-form">
        {table.fields.map((field) => (
          <FieldControl key={field.name} kind={table.kind} row={row} field={field} choices={choices[field.name] ?? []} />
        ))}
      </div>
      {table.kind === "shared_factor" && <FactorUses id={row.id} />}
      {canChange && (
        <div className="panel-actions">
          <div role="alert">{remove.error && <ProblemLine problem={remove.error.asProblem()} />}</div>
          <Button icon="remove" look="danger" isDisabled={remove.isPending} onPress={take} aria-label={t("settings-remove-name", { name: row.name })}>
            {t("settings-remove")}
          </Button>
        </div>
      )}
    </aside>
  );
}
