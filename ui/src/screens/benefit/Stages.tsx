import { office, useCanChange, useChange, type CalculationHead, type ProjectBenefits } from "../../ipc";
import { Button, Choose, ProblemLine } from "../../parts";
import { useText } from "../../texts/useText";
import { wordLabel } from "../../texts/words";
import { workedText } from "../../texts/worked";
import { StatusPill } from "./StatusPill";

const STAGES = ["before", "during", "after"] as const;

/** Before start, during the project, after introduction: each with how far it has come, and the way to begin it. */
export function Stages({ page, chosen, onChoose }: { page: ProjectBenefits; chosen: CalculationHead | null; onChoose(id: string): void }) {
  const texts = useText();
  const { t } = texts;
  const canChange = useCanChange();
  const begin = useChange((stage: string) => office.beginCalculation(page.project.id, stage));
  const begun = (stage: string) => begin.mutate(stage, { onSuccess: ({ id }) => id !== null && onChoose(id) });
  return (
    <section className="calc-stages" aria-label={t("benefit-stages")}>
      {STAGES.map((stage, at) => {
        const of = page.calculations.filter((head) => head.stage === stage);
        const shown = of.find(({ id }) => id === chosen?.id) ?? of.at(-1);
        const isChosen = chosen?.stage === stage;
        return (
          <div key={stage} className={isChosen ? "calc-stage is-chosen" : "calc-stage"}>
            <button type="button" aria-current={isChosen} disabled={!shown} onClick={() => shown && onChoose(shown.id)}>
              <span className="calc-number" aria-hidden="true">
                {at + 1}
              </span>
              <b>{wordLabel(texts, "stage", stage)}</b>
              <small>{shown ? told(shown) : t("benefit-stage-none")}</small>
            </button>
            <span className="grow" />
            {shown && <StatusPill status={shown.status} plain />}
            {of.length > 1 && isChosen && (
              <Choose
                look="quiet"
                label={t("benefit-revision")}
                choices={of.map((head) => ({ id: head.id, name: t("benefit-revision-of", { number: head.revision }) }))}
                value={shown?.id ?? null}
                onChange={onChoose}
              />
            )}
            {canChange && (!shown || (isChosen && shown.status === "frozen")) && (
              <Button size="small" look="quiet" icon="plus" isDisabled={begin.isPending} onPress={() => begun(stage)}>
                {t(shown ? "benefit-revise" : "benefit-begin")}
              </Button>
            )}
          </div>
        );
      })}
      {begin.error && <ProblemLine problem={begin.error.asProblem()} />}
    </section>
  );

  function told(head: CalculationHead): string {
    if (head.frozen_by === null) return t("benefit-stage-net", { amount: workedText(texts, head.net_present_value, "mnkr") });
    return t("benefit-stage-frozen", { gate: head.frozen_by, day: texts.day(head.frozen_on) });
  }
}
