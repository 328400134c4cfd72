import { Input, TextField } from "react-aria-components";
import type { DecisionCheck, LineCheck, Named, ProblemView } from "../../ipc";
import { Button, Choose, IconButton, ProblemLine } from "../../parts";
import { routeHash } from "../../shell";
import { useText } from "../../texts/useText";
import { ProjectField } from "./ProjectField";
import { projectOf, type TypedLine } from "./useDecisionForm";

/** The amounts of a decision, each with the fields that its kind has. */
export function DecisionLines({ lines, fields, check, problemAt, onChange, onAdd, onRemove }: {
  lines: readonly TypedLine[];
  fields: readonly string[];
  check: DecisionCheck;
  problemAt(field: string): ProblemView | null;
  onChange(key: number, line: Partial<TypedLine>): void;
  onAdd(): void;
  onRemove(key: number): void;
}) {
  const { t, amount } = useText();
  const shown = fields.filter((field) => field !== "frame" || check.frames.length > 1);
  // A line in which nothing is typed is not sent: those that are, are numbered without it.
  const sent = lines.filter((line) => [line.project, line.projectName, line.amount].some((text) => text.trim() !== ""));
  return (
    <fieldset className="money-amounts">
      <legend>{t("money-amounts")}</legend>
      {lines.map((line, place) => {
        const at = sent.indexOf(line);
        return (
          <Line
            key={line.key}
            line={line}
            number={place + 1}
            fields={ORDER.filter((field) => shown.includes(field))}
            needed={check.needed}
            frames={check.frames}
            told={at < 0 ? null : (check.lines[at] ?? null)}
            problemAt={(field) => (at < 0 ? null : problemAt(`lines.${at}.${field}`))}
            onChange={(change) => onChange(line.key, change)}
            onRemove={lines.length > 1 ? () => onRemove(line.key) : null}
          />
        );
      })}
      <div className="money-amounts-foot">
        <Button size="small" icon="plus" onPress={onAdd}>
          {t("money-amount-add")}
        </Button>
        {sent.length > 1 && (
          <output>
            {t("money-sum")} <b>{amount(check.amount, { unit: "tkr" })}</b> {t("parts-unit-tkr")}
          </output>
        )}
      </div>
    </fieldset>
  );
}

const ORDER = ["project", "frame", "from_year", "year"] as const;

function Line({ line, number, fields, needed, frames, told, problemAt, onChange, onRemove }: {
  line: TypedLine;
  number: number;
  fields: readonly (typeof ORDER)[number][];
  needed: readonly string[];
  frames: readonly Named[];
  told: LineCheck | null;
  problemAt(field: string): ProblemView | null;
  onChange(change: Partial<TypedLine>): void;
  onRemove: (() => void) | null;
}) {
  const { t } = useText();
  const problems = ["project", "frame", "from_year", "year", "amount"].map(problemAt).filter((problem) => problem !== null);
  return (
    <div className="money-amount" role="group" aria-label={t("money-amount-number", { number })}>
      <div className="money-amount-fields">
        {fields.map((field) => {
          const label = needed.includes(field) ? t(`field-${field.replace("_", "-")}`) : t("money-optional", { field: t(`field-${field.replace("_", "-")}`) });
          if (field === "project") {
            return (
              <div key={field} className="money-wide">
                <ProjectField label={label} value={projectOf(line)} onChange={(project) => onChange({ project: project?.id ?? "", projectName: project?.name ?? "" })} />
              </div>
            );
          }
          if (field === "frame") {
            return <Choose key={field} label={label} choices={frames} value={line.frame || null} onChange={(frame) => onChange({ frame })} />;
          }
          return <Short key={field} label={label} value={line[field]} onChange={(text) => onChange({ [field]: text })} isWrong={problemAt(field) !== null} />;
        })}
        <Short label={`${t("field-amount")} (${t("parts-unit-tkr")})`} value={line.amount} onChange={(amount) => onChange({ amount })} isWrong={problemAt("amount") !== null} isAmount />
        {onRemove ? <IconButton icon="remove" label={t("money-amount-remove", { number })} onPress={onRemove} /> : <span />}
      </div>
      {problems.map((problem, at) => (
        <ProblemLine key={at} problem={problem} />
      ))}
      {told && told.lacking.length > 0 && (
        <div className="money-lacking">
          {told.lacking.map((problem, at) => (
            <ProblemLine key={at} problem={problem} />
          ))}
          {told.project && <a href={routeHash("benefits", told.project.id)}>{t("money-lacking-show")}</a>}
        </div>
      )}
    </div>
  );
}

function Short({ label, value, onChange, isWrong, isAmount = false }: { label: string; value: string; onChange(text: string): void; isWrong: boolean; isAmount?: boolean }) {
  return (
    <TextField className="field" value={value} onChange={onChange} isInvalid={isWrong} validationBehavior="aria" aria-label={label}>
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
      <div className="input">
        <Input autoComplete="off" className={isAmount ? "num" : ""} />
      </div>
    </TextField>
  );
}
