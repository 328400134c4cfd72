import { useState } from "react";
import { Button, Choose, ProblemLine } from "../../../parts";
import { useText } from "../../../texts/useText";
import { wordLabel } from "../../../texts/words";
import { DraftField, dropGuideDrafts, useGuideDrafts } from "./DraftField";
import { GROUPS, groupChoices } from "./groups";
import type { Guided } from "./useGuide";
import { useSaving } from "./useSaving";

const NAMES = ["effect"] as const;

/** What gets better, one benefit at a time. Until it is sorted a benefit is one that is not put in money. */
export function Effects({ guided }: { guided: Guided }) {
  const texts = useText();
  const { t } = texts;
  const project = guided.place.project ?? "";
  const typed = useGuideDrafts(project, NAMES);
  const [falls, setFalls] = useState<string>(GROUPS[0]);
  const { isBusy, problems, save } = useSaving(typed.effect);
  const benefits = guided.found?.benefits ?? [];
  const add = () => {
    if (typed.effect.trim() === "") return;
    save(async () => {
      const { id } = await guided.add("benefit", [
        ["project", project],
        ["name", typed.effect.trim()],
        ["class", "not_valued"],
        ["kind", "hard_to_value"],
        ["beneficiary", falls],
        ["order", String(benefits.length + 1)],
      ]);
      dropGuideDrafts(project, NAMES);
      if (id) guided.go({ benefit: id });
    });
  };
  return (
    <div className="form">
      {benefits.length > 0 && (
        <ul className="guide-list">
          {benefits.map((benefit) => (
            <li key={benefit.id}>
              {benefit.name}
              <span className="quiet">{wordLabel(texts, "beneficiary", benefit.beneficiary)}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="guide-row">
        <DraftField name="effect" of={project} label={t("benefits-guide-benefit")} problem={problems[0]} onEnter={add} />
        <Choose label={t("benefits-guide-falls")} choices={groupChoices(texts)} value={falls} onChange={setFalls} />
        <Button icon="plus" isDisabled={typed.effect.trim() === "" || isBusy} onPress={add}>
          {t("benefits-guide-add")}
        </Button>
      </div>
      {problems.slice(1).map((problem, at) => (
        <ProblemLine key={at} problem={problem} />
      ))}
    </div>
  );
}
