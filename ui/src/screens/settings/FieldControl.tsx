import { useState } from "react";
import { asOfficeError, office, useCanChange, useChange, type FieldEdit, type FieldView, type Named, type ProblemView, type RecordRow } from "../../ipc";
import { Checkbox, Choose, EditField, ProblemLine } from "../../parts";
import { useText } from "../../texts/useText";
import { fieldLabel } from "../../texts/words";
import { EntriesField } from "./EntriesField";
import { PicksField } from "./PicksField";
import { SharesField } from "./SharesField";
import { useTelling } from "./useTelling";
import { editText, isLong, restingText, valueOf } from "./values";

/** Beyond this many a list is no help: the name is typed instead, and understood by the office. */
const LIST_MAX = 60;
const NONE = "-";
const LONG_LINES = 3;

export interface FieldControlProps {
  kind: string;
  row: RecordRow;
  field: FieldView;
  choices: readonly Named[];
}

/** The control of a field, by its shape. */
export function FieldControl({ kind, row, field, choices }: FieldControlProps) {
  const texts = useText();
  const canChange = useCanChange();
  const { save, saveText, problem } = useFieldSave(kind, row.id, field.name);
  const value = valueOf(row, field.name);
  const label = fieldLabel(texts, kind, field.name);
  switch (field.shape) {
    case "flag":
      return (
        <div>
          <Checkbox label={label} isSelected={value?.text === "true"} onChange={(on) => saveText(String(on))} isDisabled={!canChange} />
          {problem && <ProblemLine problem={problem} />}
        </div>
      );
    case "choices":
    case "references":
      return <PicksField label={label} field={field} value={value} choices={choices} onSave={saveText} isReadOnly={!canChange} problem={problem} />;
    case "amounts_by_year":
    case "amounts_by_reference":
    case "estimates":
    case "numbers_by_year":
      return <EntriesField kind={kind} id={row.id} field={field} label={label} value={value} choices={choices} isReadOnly={!canChange} onSave={save} />;
    case "percents_by_reference":
      return <SharesField kind={kind} id={row.id} field={field} label={label} value={value} choices={choices} isReadOnly={!canChange} />;
    case "choice":
    case "reference":
      if (choices.length <= LIST_MAX) {
        const none: Named = { id: NONE, name: texts.t("settings-none") };
        return (
          <div>
            <Choose
              label={label}
              choices={field.required ? choices : [none, ...choices]}
              value={value?.text ?? (field.required ? null : NONE)}
              onChange={(id) => saveText(id === NONE ? "" : id)}
              isDisabled={!canChange}
            />
            {problem && <ProblemLine problem={problem} />}
          </div>
        );
      }
      return <EditField label={label} kind={kind} id={row.id} field={field.name} value={value?.names[0]?.name ?? ""} onSave={save} isReadOnly={!canChange} />;
    default:
      return (
        <EditField
          label={label}
          kind={kind}
          id={row.id}
          field={field.name}
          value={editText(texts, field, value)}
          shown={restingText(texts, field, value)}
          onSave={save}
          isReadOnly={!canChange}
          {...(field.shape === "money" && { unit: "mnkr" as const })}
          {...(isLong(field.name) && { lines: LONG_LINES })}
        />
      );
  }
}

/** Saves a field as it was typed or chosen, and keeps what the office objects to. */
function useFieldSave(kind: string, id: string, field: string) {
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const edit = useChange((one: FieldEdit) => office.edit([one], ""));
  const tell = useTelling();
  const save = (one: FieldEdit) => edit.mutateAsync(one).then(tell);
  const saveText = (text: string) => {
    setProblem(null);
    save({ kind, id, field, text, unit: "sek" }).catch((thrown: unknown) => setProblem(asOfficeError(thrown).asProblem()));
  };
  return { save, saveText, problem };
}
