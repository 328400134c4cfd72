import { useState } from "react";
import { office, useChange, type FieldView, type Named, type RecordTable } from "../../ipc";
import { Button, Choose, Dialog, PlainField, ProblemLine, useToast } from "../../parts";
import { useText } from "../../texts/useText";
import { fieldLabel, kindLabel } from "../../texts/words";
import { neededFields, nextOrder } from "./values";

interface AddRecordProps {
  table: RecordTable;
  choices: Readonly<Record<string, readonly Named[]>>;
  onClose(): void;
  onAdded(id: string): void;
}

/** A new record: only what it cannot be without. The rest is filled in beside the table. */
export function AddRecord({ isOpen, ...props }: AddRecordProps & { isOpen: boolean }) {
  const texts = useText();
  return (
    <Dialog title={texts.t("settings-add-kind", { kind: kindLabel(texts, props.table.kind).toLowerCase() })} isOpen={isOpen} onClose={props.onClose}>
      <AddForm {...props} />
    </Dialog>
  );
}

function AddForm({ table, choices, onClose, onAdded }: AddRecordProps) {
  const texts = useText();
  const { t } = texts;
  const toast = useToast();
  const fields = neededFields(table);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const add = useChange((values: [string, string][]) => office.addRecord(table.kind, values, ""));
  const problems = add.error?.problems ?? [];
  const problemOf = (field: string) => problems.find(({ place }) => place.field === field) ?? null;
  const rest = problems.filter(({ place }) => !fields.some(({ name }) => name === place.field));
  const isReady = fields.every(({ name, required }) => !required || (typed[name] ?? "").trim() !== "");
  const save = () => {
    const order = nextOrder(table);
    const values = fields.map((field): [string, string] => [field.name, withUnit(field, typed[field.name] ?? "")]);
    if (order !== null) values.push(["order", order]);
    add.mutate(values, {
      onSuccess: ({ id }) => {
        onClose();
        if (id) onAdded(id);
        toast({ text: t("settings-added", { name: typed[fields[0]?.name ?? ""] ?? "" }) });
      },
    });
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) save();
      }}
    >
      {fields.map((field, at) => {
        const label = fieldLabel(texts, table.kind, field.name);
        const set = (text: string) => {
          // What was refused is another by then.
          add.reset();
          setTyped((before) => ({ ...before, [field.name]: text }));
        };
        if (field.shape === "choice" || field.shape === "reference") {
          return <Choose key={field.name} label={label} choices={choices[field.name] ?? []} value={typed[field.name] ?? null} onChange={set} />;
        }
        return (
          <PlainField
            key={field.name}
            label={field.shape === "money" ? `${label} (${t("parts-unit-mnkr")})` : label}
            value={typed[field.name] ?? ""}
            onChange={set}
            problem={problemOf(field.name)}
            autoFocus={at === 0}
          />
        );
      })}
      {add.error && problems.length === 0 && <ProblemLine problem={add.error.asProblem()} />}
      {rest.map((problem, at) => (
        <ProblemLine key={at} problem={problem} />
      ))}
      <div className="form-buttons">
        <Button onPress={onClose}>{t("parts-cancel")}</Button>
        <Button type="submit" look="main" isDisabled={!isReady || add.isPending}>
          {t("settings-add")}
        </Button>
      </div>
    </form>
  );
}

/** A bare amount in this form is in mnkr, as its label says. */
function withUnit({ shape }: FieldView, text: string): string {
  return shape === "money" && /\d\s*$/.test(text) ? `${text.trim()} mnkr` : text.trim();
}
