import type { FieldView, Named, ProblemView, ValueView } from "../../ipc";
import { Checkbox, ProblemLine } from "../../parts";
import { useText } from "../../texts/useText";
import { wordsOf } from "./values";

/** Some of several: words, or records of another kind. */
export function PicksField({ label, field, value, choices, onSave, isReadOnly, problem }: {
  label: string;
  field: FieldView;
  value: ValueView | undefined;
  choices: readonly Named[];
  onSave(text: string): void;
  isReadOnly: boolean;
  problem: ProblemView | null;
}) {
  const { t } = useText();
  const picked = field.shape === "choices" ? wordsOf(value) : (value?.names ?? []).map(({ id }) => id);
  const set = (id: string, on: boolean) => {
    const next = choices.map((choice) => choice.id).filter((one) => (one === id ? on : picked.includes(one)));
    onSave(next.join(", "));
  };
  return (
    <fieldset className="picks">
      <legend className="field-label">{label}</legend>
      {choices.length === 0 && <p className="help">{t("settings-no-choices")}</p>}
      {choices.map(({ id, name }) => (
        <Checkbox key={id} label={name} isSelected={picked.includes(id)} onChange={(on) => set(id, on)} isDisabled={isReadOnly} />
      ))}
      {problem && <ProblemLine problem={problem} />}
    </fieldset>
  );
}
