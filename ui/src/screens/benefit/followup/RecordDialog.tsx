import { office, useChange, type FieldEdit, type FieldView, type Named, type RecordRow } from "../../../ipc";
import { Button, Dialog, EditField, ErrorPanel, Loading, ProblemLine } from "../../../parts";
import { decimalToEdit, formatDecimal } from "../../../texts/numbers";
import { useText } from "../../../texts/useText";
import { fieldLabel } from "../../../texts/words";
import { FieldControl } from "../../settings/FieldControl";
import { valueOf } from "../../settings/values";
import { isWide, moneyUnit } from "./forms";
import { helpOf } from "./NewField";
import type { KnownForm } from "./useForms";
import { useFirstField, useFormTable } from "./useFormTable";

/** A record with its fields, each of which saves itself; the way to take it away stands at the bottom. */
export function RecordDialog({ form, onClose, onRemoved }: { form: KnownForm; onClose(): void; onRemoved(): void }) {
  const texts = useText();
  const { t } = texts;
  const { kind, id } = form;
  const { table, groups, choices, isReady } = useFormTable(texts, kind, id);
  const remove = useChange(() => office.remove(kind, id));
  const row = table.data?.rows[0];
  // While it is taken away the office no longer knows it; that is no fault to tell of.
  const isLeaving = remove.isPending || remove.isSuccess;
  return (
    <Dialog title={form.name} isOpen onClose={onClose}>
      <p className="followup-form-about">{t("followup-saves")}</p>
      {table.isError && !isLeaving ? (
        <ErrorPanel error={table.error} onRetry={() => void table.refetch()} />
      ) : !isReady || !row ? (
        <Loading label={t("parts-loading")} />
      ) : (
        <Fields kind={kind} row={row} groups={groups} choices={choices} />
      )}
      <div role="alert">{remove.error && <ProblemLine problem={remove.error.asProblem()} />}</div>
      <div className="form-buttons">
        {kind !== "benefit" && (
          <Button icon="remove" look="danger" className="followup-remove" isDisabled={remove.isPending || !row} onPress={() => remove.mutate(undefined, { onSuccess: onRemoved })}>
            {t("settings-remove")}
          </Button>
        )}
        <Button onPress={onClose}>{t("followup-done")}</Button>
      </div>
    </Dialog>
  );
}

function Fields({ kind, row, groups, choices }: {
  kind: string;
  row: RecordRow;
  groups: readonly (readonly FieldView[])[];
  choices: Readonly<Record<string, readonly Named[]>>;
}) {
  const place = useFirstField<HTMLDivElement>();
  return (
    <div className="form" ref={place}>
      {groups.map((group, at) => (
        <div key={at} className="followup-fields">
          {group.map((field) => (
            <div key={field.name} className={isWide(field.name) || field.shape === "references" ? "followup-wide" : ""}>
              {field.shape === "money" ? <Kronor kind={kind} row={row} field={field} /> : <FieldControl kind={kind} row={row} field={field} choices={choices[field.name] ?? []} />}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/** Money is typed and shown in kronor here: what a benefit gives in a month is too little for millions. */
function Kronor({ kind, row, field }: { kind: string; row: RecordRow; field: FieldView }) {
  const texts = useText();
  const { t, language } = texts;
  const edit = useChange((change: FieldEdit) => office.edit([change], ""));
  const amount = (valueOf(row, field.name)?.text ?? "").replace(/\.00$/, "");
  const unit = t(`followup-unit-${moneyUnit(kind, field.name)}`);
  const help = helpOf(texts, kind, field.name);
  return (
    <EditField
      label={`${fieldLabel(texts, kind, field.name)} (${unit})`}
      kind={kind}
      id={row.id}
      field={field.name}
      value={decimalToEdit(amount, language)}
      shown={amount === "" ? "" : formatDecimal(amount, language)}
      onSave={edit.mutateAsync}
      unit="kr"
      {...(help !== null && { help })}
    />
  );
}
