import { useEffect, useRef, useState } from "react";
import { OFFICE, office } from "../../../ipc";
import { Button, Choose, ProblemLine } from "../../../parts";
import { useQuery } from "@tanstack/react-query";
import { useText } from "../../../texts/useText";
import { wordLabel } from "../../../texts/words";
import { DraftField, dropGuideDrafts, useGuideDrafts } from "./DraftField";
import { GROUPS, groupChoices } from "./groups";
import type { Guided } from "./useGuide";
import { useSaving } from "./useSaving";

const NAMES = ["stakeholder"] as const;

/** Who gains and who pays. They are the city's common list, so most are there already. */
export function Who({ guided }: { guided: Guided }) {
  const texts = useText();
  const { t } = texts;
  const project = guided.place.project ?? "";
  const known = guided.stakeholders;
  const table = useQuery({ queryKey: [OFFICE, "records", "stakeholder"], queryFn: () => office.records("stakeholder") });
  const typed = useGuideDrafts(project, NAMES);
  const [group, setGroup] = useState<string>(GROUPS[0]);
  const { isBusy, problems, save } = useSaving(typed.stakeholder);
  const groupOf = (id: string) => table.data?.rows.find((row) => row.id === id)?.values.find(({ field }) => field === "group")?.text ?? null;
  const [added, setAdded] = useState<string | null>(null);
  const newest = useRef<HTMLLIElement>(null);
  const isListed = known.some(({ id }) => id === added);
  useEffect(() => {
    if (isListed) newest.current?.scrollIntoView({ block: "nearest" });
  }, [added, isListed]);
  const add = () => {
    if (typed.stakeholder.trim() === "") return;
    save(async () => {
      const { id } = await guided.add("stakeholder", [["name", typed.stakeholder.trim()], ["group", group], ["order", String(known.length + 1)]]);
      setAdded(id);
      dropGuideDrafts(project, NAMES);
    });
  };
  return (
    <div className="form">
      <ul className="guide-list">
        {known.map(({ id, name }) => {
          const word = groupOf(id);
          return (
            <li key={id} ref={id === added ? newest : null}>
              {name}
              <span className="quiet">{word && wordLabel(texts, "beneficiary", word)}</span>
            </li>
          );
        })}
      </ul>
      <div className="guide-row">
        <DraftField name="stakeholder" of={project} label={t("benefits-guide-stakeholder")} problem={problems[0]} onEnter={add} />
        <Choose label={t("benefits-guide-group")} choices={groupChoices(texts)} value={group} onChange={setGroup} />
        <Button icon="plus" isDisabled={typed.stakeholder.trim() === "" || isBusy} onPress={add}>
          {t("benefits-guide-add")}
        </Button>
      </div>
      {problems.slice(1).map((problem, at) => (
        <ProblemLine key={at} problem={problem} />
      ))}
    </div>
  );
}
