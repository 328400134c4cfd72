import { useState } from "react";
import { useChoices } from "../../../ipc";
import { Button, Choose, ProblemLine } from "../../../parts";
import { useText } from "../../../texts/useText";
import { inBoth, problemField } from "../../../texts/words";
import { DraftField, dropGuideDrafts, useGuideDrafts } from "./DraftField";
import { LineList } from "./LineList";
import { OneBenefit } from "./OneBenefit";
import { firstMonth, type Guided } from "./useGuide";
import { problemOfFactor, problemOfField, useSaving } from "./useSaving";

const NAMES = ["count", "unit", "minutes", "hourly", "month"] as const;
const OWN = "";

/** What a benefit is worth a year: how many times, how many minutes, what an hour costs. */
export function Lines({ guided }: { guided: Guided }) {
  return (
    <>
      <LineList guided={guided} role="benefit" />
      <OneBenefit guided={guided}>{(id) => (isValued(guided, id) ? <NewLine key={id} guided={guided} benefit={id} /> : <NotValued guided={guided} />)}</OneBenefit>
    </>
  );
}

function isValued({ found }: Guided, id: string): boolean {
  return found?.benefits.find((benefit) => benefit.id === id)?.class !== "not_valued";
}

/** A benefit that is not put in money has no amount; it may only not have been sorted yet. */
function NotValued({ guided }: { guided: Guided }) {
  const { t } = useText();
  return (
    <p className="help">
      {t("benefits-guide-not-valued")}{" "}
      <Button size="small" onPress={() => guided.go({ step: "sort" })}>
        {t("benefits-guide-not-valued-go")}
      </Button>
    </p>
  );
}

function NewLine({ guided, benefit }: { guided: Guided; benefit: string }) {
  const texts = useText();
  const { t } = texts;
  const project = guided.place.project ?? "";
  const shared = useChoices("shared_factor");
  const typed = useGuideDrafts(project, NAMES);
  const [hourly, setHourly] = useState<string>(OWN);
  const { isBusy, problems, save } = useSaving(JSON.stringify([typed, hourly]));
  const name = guided.benefits.find(({ id }) => id === benefit)?.name ?? "";
  const month = firstMonth(guided, true);
  const isReady = typed.count.trim() !== "" && typed.minutes.trim() !== "" && (hourly !== OWN || typed.hourly.trim() !== "");
  const add = () => {
    if (!isReady) return;
    save(async () => {
      await guided.addLine({
        values: [["role", "benefit"], ["benefit", benefit], ["name", name], ["recurrence", "yearly"], ["first_month", typed.month.trim() || month]],
        benefit: null,
        factors: [
          [...inBoth("benefits-guide-count"), ["measurand", "count"], ["likely", typed.count], ["unit", typed.unit.trim()]],
          [...inBoth("benefits-guide-minutes"), ["measurand", "minutes"], ["likely", typed.minutes]],
          // A shared one brings its name.
          [...(hourly === OWN ? [...inBoth("benefits-guide-hourly"), said("likely", typed.hourly)] : [said("shared", hourly)]), ["measurand", "sek_per_hour"]],
        ],
      });
      dropGuideDrafts(project, NAMES);
    });
  };
  const placed = [problemOfFactor(problems, 1), problemOfFactor(problems, 2), problemOfFactor(problems, 3), problemOfField(problems, "first_month")] as const;
  return (
    <>
      <div className="guide-row">
        <DraftField name="count" of={project} label={t("benefits-guide-count")} problem={placed[0]} onEnter={add} />
        <DraftField name="unit" of={project} label={t("benefits-guide-unit")} onEnter={add} />
        <span className="guide-times">×</span>
        <DraftField name="minutes" of={project} label={t("benefits-guide-minutes")} problem={placed[1]} onEnter={add} />
        <span className="guide-times">×</span>
        <Choose
          label={t("benefits-guide-hourly")}
          choices={[{ id: OWN, name: t("benefits-guide-hourly-own") }, ...shared]}
          value={hourly}
          onChange={setHourly}
        />
        {hourly === OWN && <DraftField name="hourly" of={project} label={t("benefits-guide-hourly-sek")} problem={placed[2]} onEnter={add} />}
        <DraftField name="month" of={project} label={t("benefits-guide-from")} standing={month} problem={placed[3]} onEnter={add} />
        <Button icon="plus" isDisabled={!isReady || isBusy} onPress={add}>
          {t("benefits-guide-add")}
        </Button>
      </div>
      <p className="help">{t("benefits-guide-shared-help")}</p>
      {problems.filter((problem) => !placed.some((one) => one === problem && (hourly === OWN || one !== placed[2]))).map((problem, at) => (
        <ProblemLine key={at} problem={problem} about={problemField(texts, problem)} />
      ))}
    </>
  );
}

function said(field: string, text: string): [string, string] {
  return [field, text];
}
