import { useState } from "react";
import { office, useChange, type FieldView, type Named, type ProblemView } from "../../../ipc";
import { Button, Dialog, draftKey, draftOf, dropDraft, ErrorPanel, Loading, ProblemLine, useToast } from "../../../parts";
import { useText } from "../../../texts/useText";
import { inKronor, namesOf } from "./forms";
import { NewField } from "./NewField";
import type { NewForm } from "./useForms";
import { useFirstField, useFormTable } from "./useFormTable";

/** The place where a field of a new record keeps its text until it is saved. */
function keyOf({ kind, of }: NewForm, field: string): string {
  return draftKey(`new-${kind}`, of, field);
}

/** What is typed is kept until it is saved or thrown away, also when the form or the window is closed. */
export function NewRecord({ form, onClose }: { form: NewForm; onClose(): void }) {
  const texts = useText();
  const { t } = texts;
  const { table, groups, choices, isReady } = useFormTable(texts, form.kind, null);
  return (
    <Dialog title={t(`followup-new-${form.kind.replaceAll("_", "-")}`)} isOpen onClose={onClose}>
      <p className="followup-form-about">
        <b>{form.about}</b> {t(`followup-new-${form.kind.replaceAll("_", "-")}-about`)}
      </p>
      {table.isError ? (
        <ErrorPanel error={table.error} onRetry={() => void table.refetch()} />
      ) : isReady ? (
        <Fields form={form} groups={groups} choices={choices} onClose={onClose} />
      ) : (
        <Loading label={t("parts-loading")} />
      )}
    </Dialog>
  );
}

function Fields({ form, groups, choices, onClose }: {
  form: NewForm;
  groups: readonly (readonly FieldView[])[];
  choices: Readonly<Record<string, readonly Named[]>>;
  onClose(): void;
}) {
  const { t } = useText();
  const toast = useToast();
  const place = useFirstField<HTMLFormElement>();
  const [refused, setRefused] = useState<readonly ProblemView[]>([]);
  const add = useChange((values: [string, string][]) => office.addRecord(form.kind, values, ""));
  const fields = groups.flat();
  const drop = () => namesOf(form.kind).forEach((name) => dropDraft(keyOf(form, name)));
  const save = () => {
    const typed = fields.map((field): [FieldView, string] => [field, draftOf(keyOf(form, field.name)) ?? form.begins[field.name] ?? ""]);
    const empty = typed.filter(([field, text]) => field.required && text.trim() === "").map(([field]) => lacking(form.kind, field.name));
    setRefused(empty);
    if (empty.length > 0) return;
    const values = typed.filter(([, text]) => text.trim() !== "").map(([field, text]): [string, string] => [field.name, inKronor(field, text)]);
    add.mutate([...form.fixed.map(([name, text]): [string, string] => [name, text]), ...values], {
      onSuccess: () => {
        drop();
        onClose();
        toast({ text: t(`followup-saved-${form.kind.replaceAll("_", "-")}`) });
      },
      onError: (error) => setRefused(error.problems.length > 0 ? error.problems : [error.asProblem()]),
    });
  };
  const rest = refused.filter(({ place }) => !fields.some(({ name }) => name === place.field));
  return (
    <form
      ref={place}
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!add.isPending) save();
      }}
    >
      {groups.map((group, at) => (
        <div key={at} className="followup-fields">
          {group.map((field) => (
            <NewField
              key={field.name}
              kind={form.kind}
              field={field}
              draft={keyOf(form, field.name)}
              begins={form.begins[field.name] ?? ""}
              unit={form.unit ?? null}
              choices={choices[field.name] ?? []}
              refused={refused.find(({ place }) => place.field === field.name) ?? null}
              onTyped={() => setRefused(refused.filter(({ place }) => place.field !== field.name))}
            />
          ))}
        </div>
      ))}
      <div role="alert">
        {rest.map((problem, at) => (
          <ProblemLine key={at} problem={problem} />
        ))}
      </div>
      <div className="form-buttons">
        <Button
          onPress={() => {
            drop();
            onClose();
          }}
        >
          {t("parts-cancel")}
        </Button>
        <Button type="submit" look="main" isDisabled={add.isPending}>
          {t("followup-save")}
        </Button>
      </div>
    </form>
  );
}

/** The same words as the office has for a field that must be filled in. */
function lacking(kind: string, field: string): ProblemView {
  return { code: "field-required", severity: "error", params: [], place: { kind, id: null, field, file: null, sheet: null, row: null, column: null } };
}
