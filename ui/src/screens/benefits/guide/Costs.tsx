import { useState } from "react";
import { Button, Choose, ProblemLine } from "../../../parts";
import { useText } from "../../../texts/useText";
import { problemField, wordLabel } from "../../../texts/words";
import { DraftField, dropGuideDrafts, useGuideDrafts } from "./DraftField";
import { LineList } from "./LineList";
import { firstMonth, type Guided } from "./useGuide";
import { problemOfFactor, problemOfField, useSaving } from "./useSaving";

const NAMES = ["cost", "amount", "cost-month"] as const;
const ROLES = ["running", "investment", "internal_hours", "phase_out"] as const;

/** What it costs: the costs that the project has recorded come along, the rest is added. */
export function Costs({ guided }: { guided: Guided }) {
  const texts = useText();
  const { t } = texts;
  const project = guided.place.project ?? "";
  const typed = useGuideDrafts(project, NAMES);
  const [role, setRole] = useState<string>(ROLES[0]);
  const { isBusy, problems, save } = useSaving(JSON.stringify([typed, role]));
  const begun = guided.found?.calculation ?? null;
  const month = firstMonth(guided, role === "running");
  const isReady = typed.cost.trim() !== "" && typed.amount.trim() !== "";
  const add = () => {
    if (!isReady) return;
    save(async () => {
      await guided.addLine({
        values: [
          ["role", role],
          ["name", typed.cost.trim()],
          ["recurrence", role === "running" ? "yearly" : "once"],
          ["first_month", typed["cost-month"].trim() || month],
        ],
        benefit: null,
        factors: [[["name", typed.cost.trim()], ["measurand", "thousand_sek"], ["likely", typed.amount]]],
      });
      dropGuideDrafts(project, NAMES);
    });
  };
  const placed = { cost: problemOfField(problems, "name"), amount: problemOfFactor(problems, 1), month: problemOfField(problems, "first_month") };
  return (
    <div className="form">
      {begun === null && (
        <p>
          <Button isDisabled={isBusy} onPress={() => save(guided.open)}>
            {t("benefits-guide-begin")}
          </Button>{" "}
          <span className="help">{t("benefits-guide-begin-help")}</span>
        </p>
      )}
      <LineList guided={guided} role="cost" />
      <div className="guide-row">
        <DraftField name="cost" of={project} label={t("benefits-guide-cost")} problem={placed.cost} onEnter={add} />
        <Choose label={t("benefits-guide-cost-kind")} choices={ROLES.map((id) => ({ id, name: wordLabel(texts, "role", id) }))} value={role} onChange={setRole} />
        <DraftField name="amount" of={project} label={t("benefits-guide-cost-amount")} problem={placed.amount} onEnter={add} />
        <DraftField name="cost-month" of={project} label={t("benefits-guide-from")} standing={month} problem={placed.month} onEnter={add} />
        <Button icon="plus" isDisabled={!isReady || isBusy} onPress={add}>
          {t("benefits-guide-add")}
        </Button>
      </div>
      {problems.filter((problem) => !Object.values(placed).includes(problem)).map((problem, at) => (
        <ProblemLine key={at} problem={problem} about={problemField(texts, problem)} />
      ))}
    </div>
  );
}
