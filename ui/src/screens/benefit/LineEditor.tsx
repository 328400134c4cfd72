import { office, useChange, type CalculationLineView, type CalculationView, type FieldEdit } from "../../ipc";
import { Button, Choose, EditField } from "../../parts";
import { useText } from "../../texts/useText";
import { fieldLabel, wordLabel } from "../../texts/words";
import { Factors } from "./Factors";

const RECURRENCES = ["yearly", "once"] as const;
const CAUSES = ["volume", "price", "delay", "scope", "method"] as const;
const KIND = "calculation_line";

/** What a line says: its factors, when it falls, and why it differs from the one that it revises. Saved as it is typed. */
export function LineEditor({ line, project, calculation, canChange }: {
  line: CalculationLineView;
  project: string;
  calculation: CalculationView;
  canChange: boolean;
}) {
  const texts = useText();
  const { t } = texts;
  const edit = useChange((change: FieldEdit) => office.edit([change], ""));
  const remove = useChange((id: string) => office.remove(KIND, id));
  const field = (name: string, value: string) => (
    <EditField
      key={name}
      label={fieldLabel(texts, KIND, name)}
      kind={KIND}
      id={line.id}
      field={name}
      value={value}
      onSave={edit.mutateAsync}
      isReadOnly={!canChange}
    />
  );
  const choose = (name: "recurrence" | "cause", words: readonly string[], value: string | null) => (
    <Choose
      label={fieldLabel(texts, KIND, name)}
      choices={words.map((id) => ({ id, name: wordLabel(texts, name, id) }))}
      value={value}
      isDisabled={!canChange}
      onChange={(text) => edit.mutate({ kind: KIND, id: line.id, field: name, text, unit: "sek" })}
    />
  );
  return (
    <div className="calc-edit">
      {calculation.head.status === "frozen" && <p className="help">{t("benefit-frozen")}</p>}
      <Factors line={line} project={project} canChange={canChange} />
      <div className="calc-fields">
        {field("name", line.name)}
        {choose("recurrence", RECURRENCES, line.recurrence)}
        {field("first_month", line.first_month)}
        {line.recurrence === "yearly" && field("last_month", line.last_month ?? "")}
        {line.recurrence === "yearly" && field("ramp_up", line.ramp_up.join(" "))}
        {field("delay_months", String(line.delay_months))}
        {line.revised !== null && choose("cause", CAUSES, line.cause)}
        {field("note", line.note ?? "")}
      </div>
      {canChange && (
        <div className="calc-edit-foot">
          <Button size="small" look="quiet" icon="remove" isDisabled={remove.isPending} onPress={() => remove.mutate(line.id)}>
            {t("benefit-remove-line")}
          </Button>
        </div>
      )}
    </div>
  );
}
