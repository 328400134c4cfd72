import { useState } from "react";
import { asOfficeError, type FieldEdit, type FieldView, type Named, type ProblemView, type ValueView } from "../../ipc";
import { Button, Choose, EditField, PlainField, ProblemLine } from "../../parts";
import { useText } from "../../texts/useText";
import { exactMnkr } from "./values";

/** Amounts by year or by another record. An emptied amount takes its line away. */
export function AmountsField({ kind, id, field, label, value, choices, isReadOnly, onSave }: {
  kind: string;
  id: string;
  field: FieldView;
  label: string;
  value: ValueView | undefined;
  choices: readonly Named[];
  isReadOnly: boolean;
  onSave(edit: FieldEdit): Promise<unknown>;
}) {
  const { t } = useText();
  const entries = value?.entries ?? [];
  return (
    <fieldset className="picks">
      <legend className="field-label">
        {label} ({t("parts-unit-mnkr")})
      </legend>
      {entries.map(({ id: entry, name, amount }) => (
        <div key={entry} className="amount-line">
          <span>{name}</span>
          <EditField
            label={`${label}, ${name}`}
            kind={kind}
            id={id}
            field={`${field.name}.${entry}`}
            value={amount === null ? "" : exactMnkr(amount)}
            unit="mnkr"
            onSave={onSave}
            isReadOnly={isReadOnly}
            bare
          />
        </div>
      ))}
      {entries.length === 0 && isReadOnly && <p className="help">–</p>}
      {!isReadOnly && <AddAmount kind={kind} id={id} field={field} choices={choices.filter((choice) => !entries.some((entry) => entry.id === choice.id))} onSave={onSave} />}
    </fieldset>
  );
}

function AddAmount({ kind, id, field, choices, onSave }: {
  kind: string;
  id: string;
  field: FieldView;
  choices: readonly Named[];
  onSave(edit: FieldEdit): Promise<unknown>;
}) {
  const { t } = useText();
  const [place, setPlace] = useState("");
  const [amount, setAmount] = useState("");
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const byYear = field.shape === "amounts_by_year";
  const isReady = place.trim() !== "" && amount.trim() !== "";
  const add = async () => {
    setProblem(null);
    try {
      await onSave({ kind, id, field: `${field.name}.${place.trim()}`, text: amount, unit: "msek" });
      setPlace("");
      setAmount("");
    } catch (thrown) {
      setProblem(asOfficeError(thrown).asProblem());
    }
  };
  return (
    <form
      className="amount-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void add();
      }}
    >
      {byYear ? (
        <PlainField label={t("settings-year")} value={place} onChange={setPlace} />
      ) : (
        <Choose label={t("settings-for")} choices={choices} value={place === "" ? null : place} onChange={setPlace} />
      )}
      <PlainField label={t("settings-amount")} value={amount} onChange={setAmount} />
      <Button type="submit" size="small" isDisabled={!isReady}>
        {t("settings-add-amount")}
      </Button>
      {problem && <ProblemLine problem={problem} />}
    </form>
  );
}
