import { useChoices, type BenefitView } from "../../../ipc";
import { Button, Choose, dropDraft, keepDraft, ProblemLine, useDraft } from "../../../parts";
import { useText } from "../../../texts/useText";
import { fieldLabel, problemField, wordLabel } from "../../../texts/words";
import { CLASSES } from "../rows";
import { DraftField } from "./DraftField";
import { OneBenefit } from "./OneBenefit";
import { BUDGET, KIND_OF, sortingKey, sortingName } from "./sorting";
import { textOf, type Guided } from "./useGuide";
import { problemOfField, useSaving } from "./useSaving";

/** Which of the three classes each benefit is of. */
export function Sorting({ guided }: { guided: Guided }) {
  const texts = useText();
  const { t } = texts;
  if (guided.benefits.length === 0) return <OneBenefit guided={guided}>{() => null}</OneBenefit>;
  return (
    <div className="form">
      <dl className="guide-classes">
        {CLASSES.map((id) => (
          <div key={id}>
            <dt>{wordLabel(texts, "class", id)}</dt>
            <dd>{t(`benefits-guide-class-${id.replace("_", "-")}`)}</dd>
          </div>
        ))}
      </dl>
      <ul className="guide-list guide-sorting">
        {(guided.found?.benefits ?? []).map((benefit) => (
          <SortedBenefit key={benefit.id} guided={guided} benefit={benefit} />
        ))}
      </ul>
    </div>
  );
}

/** A benefit and its class. One that is to be financial is asked at once where in the budget it is found. */
function SortedBenefit({ guided, benefit }: { guided: Guided; benefit: BenefitView }) {
  const texts = useText();
  const { t } = texts;
  const project = guided.place.project ?? "";
  const row = guided.records.get(benefit.id);
  const of = (field: string) => sortingKey(project, benefit.id, field);
  const wanted = useDraft(of("class"));
  const typed = { account: useDraft(of("account")) ?? textOf(row, "account"), board: useDraft(of("board")) ?? textOf(row, "board"), budget_year: useDraft(of("budget_year")) ?? textOf(row, "budget_year") };
  const boards = useChoices("department");
  const { isBusy, problems, save } = useSaving(JSON.stringify([typed, wanted]));
  const edit = (field: string, text: string) => ({ kind: "benefit", id: benefit.id, field, text });
  const dropAll = () => ["class", ...BUDGET].forEach((field) => dropDraft(of(field)));
  /** The class, and PENG's kind with it unless somebody has said another. */
  const sorted = (into: string) => [edit("class", into), ...(benefit.kind === KIND_OF[benefit.class] ? [edit("kind", KIND_OF[into] ?? benefit.kind)] : [])];
  const choose = (into: string) => {
    const isFound = BUDGET.every((field) => textOf(row, field) !== "");
    if (into === "financial" && !isFound) return keepDraft(of("class"), into);
    dropDraft(of("class"));
    if (into !== benefit.class) save(() => guided.setAll(sorted(into)));
  };
  const isReady = BUDGET.every((field) => typed[field].trim() !== "");
  const saveBudget = () => {
    if (isReady) save(() => guided.setAll([...BUDGET.map((field) => edit(field, typed[field].trim())), ...sorted("financial")]).then(dropAll));
  };
  const placed = (field: string) => (wanted === undefined ? null : problemOfField(problems, field));
  const shown = new Set(["account", "budget_year"].map(placed));
  return (
    <li>
      <div className="guide-sort-row">
        {benefit.name}
        <Choose
          look="plain"
          label={t("benefits-guide-class-of", { name: benefit.name })}
          choices={CLASSES.map((id) => ({ id, name: wordLabel(texts, "class", id) }))}
          value={wanted ?? benefit.class}
          onChange={choose}
        />
      </div>
      {wanted !== undefined && (
        <>
          <p className="help">{t("benefits-guide-financial-needs")}</p>
          <div className="guide-row">
            <DraftField name={sortingName(benefit.id, "account")} of={project} label={fieldLabel(texts, "benefit", "account")} standing={textOf(row, "account")} problem={placed("account")} onEnter={saveBudget} />
            <Choose label={fieldLabel(texts, "benefit", "board")} choices={boards} value={typed.board || null} onChange={(board) => keepDraft(of("board"), board)} />
            <DraftField name={sortingName(benefit.id, "budget_year")} of={project} label={fieldLabel(texts, "benefit", "budget_year")} standing={textOf(row, "budget_year")} problem={placed("budget_year")} onEnter={saveBudget} />
            <Button isDisabled={!isReady || isBusy} onPress={saveBudget}>
              {t("benefits-guide-financial-save")}
            </Button>
            <Button look="quiet" onPress={dropAll}>
              {t("parts-cancel")}
            </Button>
          </div>
        </>
      )}
      {problems.filter((problem) => !shown.has(problem)).map((problem, at) => (
        <ProblemLine key={at} problem={problem} about={problem.place.field === "class" ? null : problemField(texts, problem)} />
      ))}
    </li>
  );
}
