import { useState } from "react";
import { asOfficeError, type FieldEdit, type FieldShape, type FieldView, type Named, type ProblemView, type ValueView } from "../../ipc";
import { Button, Choose, EditField, PlainField, ProblemLine } from "../../parts";
import { useText } from "../../texts/useText";
import { decimalsOf, entryText, isMoney, shownEntry } from "./values";

const BY_YEAR: ReadonlySet<FieldShape> = new Set(["amounts_by_year", "numbers_by_year", "estimates"]);

/** Amounts or numbers, by year or by another record. An emptied one takes its line away. */
export function EntriesField({ kind, id, field, label, value, choices, isReadOnly, onSave }: {
  kind: string;
  id: string;
  field: FieldView;
  label: string;
  value: ValueView | undefined;
  choices: readonly Named[];
  isReadOnly: boolean;
  onSave(edit: FieldEdit): Promise<unknown>;
}) {
  const texts = useText();
  const { t } = texts;
  const { shape } = field;
  const entries = value?.entries ?? [];
  const decimals = decimalsOf(entries);
  return (
    <fieldset className="picks">
      <legend className="field-label">
        {isMoney(shape) ? `${label} (${t("parts-unit-mnkr")})` : label}
      </legend>
      {entries.map(({ id: entry, name, amount }) => (
        <div key={entry} className="entry-line">
          <span>{name}</span>
          <EditField
            label={`${label}, ${name}`}
            kind={kind}
            id={id}
            field={`${field.name}.${entry}`}
            value={entryText(texts, shape, amount)}
            shown={amount === null ? "" : shownEntry(texts, shape, amount, decimals)}
            {...(isMoney(shape) && { unit: "mnkr" as const })}
            onSave={onSave}
            isReadOnly={isReadOnly}
            bare
          />
        </div>
      ))}
      {entries.length === 0 && isReadOnly && <p className="help">–</p>}
      {!isReadOnly && <AddEntry kind={kind} id={id} field={field} choices={choices.filter((choice) => !entries.some((entry) => entry.id === choice.id))} onSave={onSave} />}
    </fieldset>
  );
}

function AddEntry({ kind, id, field, choices, onSave }: {
  kind: string;
  id: string;
  field: FieldView;
  choices: readonly Named[];
  onSave(edit: FieldEdit): Promise<unknown>;
}) {
  const { t } = useText();
  const [place, setPlace] = useState("");
  const [entry, setEntry] = useState("");
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const isReady = place.trim() !== "" && entry.trim() !== "";
  const add = async () => {
    setProblem(null);
    try {
      await onSave({ kind, id, field: `${field.name}.${place.trim()}`, text: entry, unit: "msek" });
      setPlace("");
      setEntry("");
    } catch (thrown) {
      setProblem(asOfficeError(thrown).asProblem());
    }
  };
  return (
    <form
      className="entry-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void add();
      }}
    >
      {BY_YEAR.has(field.shape) ? (
        <PlainField label={t("settings-year")} value={place} onChange={setPlace} />
      ) : (
        <Choose label={t("settings-for")} choices={choices} value={place === "" ? null : place} onChange={setPlace} />
      )}
      <PlainField label={t(entryLabel(field.shape))} value={entry} onChange={setEntry} />
      <Button type="submit" size="small" isDisabled={!isReady}>
        {t("settings-add-entry")}
      </Button>
      {problem && <ProblemLine problem={problem} />}
    </form>
  );
}

function entryLabel(shape: FieldShape): string {
  return isMoney(shape) ? "settings-amount" : "settings-value";
}
