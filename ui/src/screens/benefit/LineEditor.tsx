import { office, useChange, type CalculationLineView, type FieldEdit } from "../../ipc";
import { Button, Choose, EditField, ProblemLine } from "../../parts";
import { useText } from "../../texts/useText";
import { fieldLabel, wordLabel } from "../../texts/words";
import { decimalToEdit } from "../../texts/numbers";
import { Changes } from "./Changes";
import { Factors } from "./Factors";
import { More } from "./More";

const RECURRENCES = ["yearly", "once"] as const;
const COSTS = ["investment", "running", "internal_hours", "phase_out"] as const;
const CAUSES = ["volume", "price", "delay", "scope", "method"] as const;
/** A typed field says itself what is wrong with it; what is chosen from a list does not. */
const CHOSEN: readonly string[] = ["role", "recurrence", "cause"];
const KIND = "calculation_line";
/** The cause that follows from what changed. */
const AUTOMATIC = "-";

/** What a line says: its factors, when it falls, and why it differs from the one that it revises. Saved as it is typed. */
export function LineEditor({ line, project, canChange }: {
  line: CalculationLineView;
  project: string;
  canChange: boolean;
}) {
  const texts = useText();
  const { t } = texts;
  const edit = useChange((change: FieldEdit) => office.edit([change], ""));
  const remove = useChange((id: string) => office.remove(KIND, id));
  const refused = remove.error ?? (edit.variables && CHOSEN.includes(edit.variables.field) ? edit.error : null);
  const field = (name: string, value: string, label = fieldLabel(texts, KIND, name), help?: string) => (
    <EditField
      key={name}
      label={label}
      kind={KIND}
      id={line.id}
      field={name}
      value={value}
      onSave={edit.mutateAsync}
      isReadOnly={!canChange}
      {...(help !== undefined && { help })}
    />
  );
  const choose = (name: "role" | "recurrence", words: readonly string[], value: string | null) => (
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
      <Factors line={line} project={project} canChange={canChange} />
      <Changes line={line} />
      <div className="calc-fields">
        {field(line.name_field, line.name)}
        {line.role !== "benefit" && choose("role", COSTS, line.role)}
        {choose("recurrence", RECURRENCES, line.recurrence)}
        {field("first_month", line.first_month)}
        {line.recurrence === "yearly" && field("last_month", line.last_month ?? "")}
        {line.recurrence === "yearly" && field("ramp_up", line.ramp_up.map((step) => decimalToEdit(step, texts.language)).join(" "), undefined, t("benefit-ramp-up-help"))}
        {field("delay_months", String(line.delay_months))}
        {line.revised !== null && (
          <Choose
            label={fieldLabel(texts, KIND, "cause")}
            choices={[{ id: AUTOMATIC, name: t("benefit-cause-automatic") }, ...CAUSES.map((id) => ({ id, name: wordLabel(texts, "cause", id) }))]}
            value={line.cause ?? AUTOMATIC}
            isDisabled={!canChange}
            onChange={(id) => edit.mutate({ kind: KIND, id: line.id, field: "cause", text: id === AUTOMATIC ? "" : id, unit: "sek" })}
          />
        )}
        <div className="calc-wide">{field("note", line.note ?? "", line.revised === null ? undefined : t("benefit-reason"))}</div>
      </div>
      {refused && <ProblemLine problem={refused.asProblem()} />}
      {canChange && <More id={line.id} />}
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
