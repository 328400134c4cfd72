import { useState } from "react";
import { useChoices, useOffice } from "../../../ipc";
import { Button, Choose, ProblemLine } from "../../../parts";
import { useText } from "../../../texts/useText";
import { problemField } from "../../../texts/words";
import { DraftField, dropGuideDrafts, useGuideDrafts } from "./DraftField";
import { LineList } from "./LineList";
import { OneBenefit } from "./OneBenefit";
import type { Guided } from "./useGuide";
import { useSaving } from "./useSaving";

const NAMES = ["count", "unit", "minutes", "hourly"] as const;
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
  const year = useOffice().data?.open?.today.slice(0, 4) ?? "";
  const shared = useChoices("shared_factor");
  const typed = useGuideDrafts(project, NAMES);
  const [hourly, setHourly] = useState<string>(OWN);
  const { isBusy, problems, save } = useSaving();
  const name = guided.benefits.find(({ id }) => id === benefit)?.name ?? "";
  const isReady = typed.count.trim() !== "" && typed.minutes.trim() !== "" && (hourly !== OWN || typed.hourly.trim() !== "");
  const add = () =>
    save(async () => {
      const calculation = await guided.open();
      const first = guided.found?.calculation?.conditions.first_year ?? Number(year);
      const { id: line } = await guided.add("calculation_line", [
        ["project", project],
        ["calculation", calculation],
        ["role", "benefit"],
        ["benefit", benefit],
        ["name", name],
        ["recurrence", "yearly"],
        // A count that is left out would begin as nought, and nothing is written off in no years.
        ["depreciation_years", ""],
        ["first_month", `${first + 1}-01`],
        ["order", String((guided.found?.calculation?.lines.length ?? 0) + 1)],
      ]);
      const factor = (order: number, of: string, measurand: string, values: [string, string][]) =>
        guided.add("factor", [["project", project], ["line", line ?? ""], ["name", of], ["measurand", measurand], ["order", String(order)], ...values]);
      await factor(1, t("benefits-guide-count"), "count", [["likely", typed.count], ...(typed.unit.trim() ? [["unit", typed.unit.trim()] as [string, string]] : [])]);
      await factor(2, t("benefits-guide-minutes"), "minutes", [["likely", typed.minutes]]);
      const rate = shared.find(({ id }) => id === hourly)?.name ?? t("benefits-guide-hourly");
      await factor(3, rate, "sek_per_hour", [hourly === OWN ? ["likely", typed.hourly] : ["shared", hourly]]);
      dropGuideDrafts(project, NAMES);
    });
  return (
    <>
      <div className="guide-row">
        <DraftField name="count" of={project} label={t("benefits-guide-count")} />
        <DraftField name="unit" of={project} label={t("benefits-guide-unit")} />
        <span className="guide-times">×</span>
        <DraftField name="minutes" of={project} label={t("benefits-guide-minutes")} />
        <span className="guide-times">×</span>
        <Choose
          label={t("benefits-guide-hourly")}
          choices={[{ id: OWN, name: t("benefits-guide-hourly-own") }, ...shared]}
          value={hourly}
          onChange={setHourly}
        />
        {hourly === OWN && <DraftField name="hourly" of={project} label={t("benefits-guide-hourly-sek")} />}
        <Button icon="plus" isDisabled={!isReady || isBusy} onPress={add}>
          {t("benefits-guide-add")}
        </Button>
      </div>
      <p className="help">{t("benefits-guide-shared-help")}</p>
      {problems.map((problem, at) => (
        <ProblemLine key={at} problem={problem} about={problemField(texts, problem)} />
      ))}
    </>
  );
}
