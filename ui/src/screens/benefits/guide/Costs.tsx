import { useState } from "react";
import { useOffice } from "../../../ipc";
import { Button, Choose, ProblemLine } from "../../../parts";
import { useText } from "../../../texts/useText";
import { problemField, wordLabel } from "../../../texts/words";
import { DraftField, dropGuideDrafts, useGuideDrafts } from "./DraftField";
import { LineList } from "./LineList";
import type { Guided } from "./useGuide";
import { useSaving } from "./useSaving";

const NAMES = ["cost", "amount"] as const;
const ROLES = ["running", "investment", "internal_hours", "phase_out"] as const;

/** What it costs: the costs that the project has recorded come along, the rest is added. */
export function Costs({ guided }: { guided: Guided }) {
  const texts = useText();
  const { t } = texts;
  const project = guided.place.project ?? "";
  const year = useOffice().data?.open?.today.slice(0, 4) ?? "";
  const typed = useGuideDrafts(project, NAMES);
  const [role, setRole] = useState<string>(ROLES[0]);
  const { isBusy, problems, save } = useSaving();
  const begun = guided.found?.calculation ?? null;
  const add = () =>
    save(async () => {
      const calculation = await guided.open();
      const first = begun?.conditions.first_year ?? Number(year);
      const isYearly = role === "running";
      const { id: line } = await guided.add("calculation_line", [
        ["project", project],
        ["calculation", calculation],
        ["role", role],
        ["name", typed.cost.trim()],
        ["recurrence", isYearly ? "yearly" : "once"],
        // A count that is left out would begin as nought, and nothing is written off in no years.
        ["depreciation_years", ""],
        ["first_month", `${isYearly ? first + 1 : first}-01`],
        ["order", String((begun?.lines.length ?? 0) + 1)],
      ]);
      await guided.add("factor", [["project", project], ["line", line ?? ""], ["name", typed.cost.trim()], ["measurand", "thousand_sek"], ["likely", typed.amount], ["order", "1"]]);
      dropGuideDrafts(project, NAMES);
    });
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
        <DraftField name="cost" of={project} label={t("benefits-guide-cost")} />
        <Choose label={t("benefits-guide-cost-kind")} choices={ROLES.map((id) => ({ id, name: wordLabel(texts, "role", id) }))} value={role} onChange={setRole} />
        <DraftField name="amount" of={project} label={t("benefits-guide-cost-amount")} />
        <Button icon="plus" isDisabled={typed.cost.trim() === "" || typed.amount.trim() === "" || isBusy} onPress={add}>
          {t("benefits-guide-add")}
        </Button>
      </div>
      {problems.map((problem, at) => (
        <ProblemLine key={at} problem={problem} about={problemField(texts, problem)} />
      ))}
    </div>
  );
}
