import type { Realised } from "../../../ipc";
import { useText, type Texts } from "../../../texts/useText";
import { wordLabel } from "../../../texts/words";
import { kronorText, shareText } from "./told";

/** The finding in a sentence, and below it always the plan that it is told against. */
export function Finding({ found }: { found: Realised }) {
  const texts = useText();
  return (
    <section className="followup-finding">
      <h2>{findingText(texts, found)}</h2>
      <p>{planText(texts, found)}</p>
    </section>
  );
}

/** What has come of what was planned, and what will; without a plan, what has come. */
export function findingText(texts: Texts, found: Realised): string {
  const { t } = texts;
  const year = String(found.years.at(-1)?.year ?? "");
  const told = { share: shareText(texts, found.share.value), forecast: shareText(texts, found.forecast_share.value), amount: kronorText(texts, found.realised.amount), year };
  const hasCome = found.realised.amount !== null;
  if (found.plan_stage === null) return t(hasCome ? "followup-finding-no-plan-came" : "followup-finding-no-plan", told);
  if (found.forecast_share.value === null) return t(hasCome ? "followup-finding-no-sum-came" : "followup-finding-no-sum", told);
  if (!hasCome) return t("followup-finding-nothing", told);
  return t(found.share.value === null ? "followup-finding-unplanned" : "followup-finding-both", told);
}

function planText(texts: Texts, { plan_stage: stage, plan_revision: revision, price_year: year }: Realised): string {
  if (stage === null) return texts.t("followup-plan-none");
  return texts.t("followup-plan", { stage: wordLabel(texts, "stage", stage).toLowerCase(), revision: String(revision ?? 1), year: String(year ?? "") });
}
