import { draftOf } from "../../../parts";
import { guideKey } from "./DraftField";
import { sortingKey } from "./sorting";
import { textOf, type Guided, type Step } from "./useGuide";

/** Whether the work of a step is done: for every benefit where it is about one at a time. Nothing is ticked by hand. */
export function isDone(step: Step, { found, records, place, stakeholders }: Guided): boolean {
  if (!found) return false;
  const { benefits, calculation } = found;
  const lines = calculation?.lines ?? [];
  const hasAmount = (line: (typeof lines)[number]) => line.likely.value !== null;
  const everyBenefit = (is: (benefit: (typeof benefits)[number]) => boolean) => benefits.length > 0 && benefits.every(is);
  const has = (id: string, field: string) => textOf(records.get(id), field) !== "";
  switch (step) {
    case "alternatives":
      return place.project !== null && Boolean(calculation?.note || draftOf(guideKey(place.project, "alternatives")));
    case "stakeholders":
      return stakeholders.length > 0 && isPassed("stakeholders");
    case "effects":
      return benefits.length > 0;
    case "chain":
      return everyBenefit(({ id }) => has(id, "change") && has(id, "effect"));
    case "sort":
      // A benefit begins as not valued: where some still are, it is for who goes on to say that they are sorted.
      return (isPassed("sort") || everyBenefit((benefit) => benefit.class !== "not_valued")) && everyBenefit(({ id }) => draftOf(sortingKey(found.project.id, id, "class")) === undefined);
    case "describe":
      return everyBenefit(({ id, responsible }) => responsible.length > 0 && has(id, "indicator"));
    case "data": {
      const valued = benefits.filter((benefit) => benefit.class !== "not_valued");
      return valued.length > 0 && valued.every(({ id }) => lines.some((line) => line.benefit?.id === id && hasAmount(line)));
    }
    case "costs": {
      const costs = lines.filter(({ role }) => role !== "benefit");
      return costs.length > 0 && costs.every(hasAmount);
    }
    case "result":
      return calculation?.head.net_present_value.value != null && lines.length > 0;
  }

  function isPassed(one: Step): boolean {
    return place.passed?.includes(one) ?? false;
  }
}
