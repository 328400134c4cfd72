import { office, useChange, useChoices, type FieldEdit, type Named, type ProjectPage } from "../../ipc";
import { Checkbox, Choose, EditField, useToast } from "../../parts";
import { useText } from "../../texts/useText";
import { fieldLabel, problemSentence } from "../../texts/words";
import { routeHash } from "../../shell";
import { CHOICES } from "../projects/columns";
import type { ListColumn } from "../../ipc";

const NONE = "";

/** The facts of the project and its plan. Each field saves itself and is one step to undo. */
export function Facts({ page, canChange }: { page: ProjectPage; canChange: boolean }) {
  const texts = useText();
  const { t } = texts;
  const { row } = page;
  const toast = useToast();
  const edit = useChange((change: FieldEdit) => office.edit([change], ""));
  const save = (change: FieldEdit) => edit.mutateAsync(change);
  const set = (field: string, text: string) =>
    edit.mutate(
      { kind: "project", id: row.id, field, text, unit: "sek" },
      { onError: (error) => toast({ tone: "refused", text: problemSentence(texts, error.asProblem()) }) },
    );
  const text = (field: string, value: string | null, more: { help?: string; lines?: number } = {}) => (
    <EditField
      label={fieldLabel(texts, "project", field)}
      kind="project"
      id={row.id}
      field={field}
      value={value ?? ""}
      onSave={save}
      isReadOnly={!canChange}
      {...more}
    />
  );
  const choice = (field: ListColumn, value: Named | null) => (
    <ChoiceField field={field} value={value} canChange={canChange} onChange={(id) => set(field, id)} />
  );
  return (
    <section className="section">
      <h2>{t("projects-page-facts")}</h2>
      <p>{t("projects-page-facts-about")}</p>
      <div className="project-facts">
        <fieldset className="fact-group">
          <legend>{t("projects-page-identity")}</legend>
          {text("name", row.name)}
          {text("name_en", page.name_en)}
          {text("code", row.code)}
          {choice("kind", row.kind)}
          <Checkbox
            label={t("projects-page-mandatory")}
            isSelected={row.mandatory}
            isDisabled={!canChange}
            onChange={(on) => set("mandatory", on ? "1" : "0")}
          />
        </fieldset>
        <fieldset className="fact-group">
          <legend>{t("projects-page-place")}</legend>
          {choice("area", row.area)}
          {choice("part", row.part)}
          {choice("programme", row.programme)}
          {choice("department", row.department)}
          {choice("leader", row.leader)}
        </fieldset>
        <fieldset className="fact-group">
          <legend>{t("projects-page-plan")}</legend>
          {choice("phase", page.plan.phase)}
          {choice("last_gate", page.plan.last_gate)}
          {text("start", page.plan.start, { help: t("projects-page-date-help") })}
          {text("end", page.plan.end)}
          <Links label={t("projects-page-depends")} projects={page.plan.depends_on} />
          <Links label={t("projects-page-needed")} projects={page.plan.needed_by} />
        </fieldset>
        <fieldset className="fact-group fact-wide">
          <legend>{t("projects-page-notes")}</legend>
          {text("notes", page.notes, { lines: 3 })}
          {page.goals.length > 0 && (
            <div>
              <span className="field-label">{t("projects-page-goals")}</span>
              <ul className="goal-list">
                {page.goals.map((goal) => (
                  <li key={goal.id}>{goal.name}</li>
                ))}
              </ul>
            </div>
          )}
        </fieldset>
      </div>
    </section>
  );
}

function ChoiceField({ field, value, canChange, onChange }: {
  field: ListColumn;
  value: Named | null;
  canChange: boolean;
  onChange(id: string): void;
}) {
  const texts = useText();
  const choices = useChoices(CHOICES[field] ?? null);
  const all = field === "area" ? choices : [{ id: NONE, name: texts.t("projects-page-none") }, ...choices];
  return (
    <Choose
      label={fieldLabel(texts, "project", field)}
      choices={all}
      value={value?.id ?? NONE}
      onChange={(id) => id !== (value?.id ?? NONE) && onChange(id)}
      isDisabled={!canChange}
    />
  );
}

function Links({ label, projects }: { label: string; projects: readonly Named[] }) {
  if (projects.length === 0) return null;
  return (
    <div>
      <span className="field-label">{label}</span>
      <ul>
        {projects.map((project) => (
          <li key={project.id}>
            <a href={routeHash("projects", project.id)}>{project.name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
