import type { BenefitView } from "../../ipc";
import { Button } from "../../parts";
import { useText } from "../../texts/useText";
import { wordLabel } from "../../texts/words";
import { Chain } from "./Chain";
import { ClassMark } from "./ClassMark";
import { useForms } from "./followup";
import type { Scheme } from "./Lines";

/** Benefits with their chain of effects, who answers, what is measured, and what shows the need. */
export function BenefitList({ benefits, scheme, isValued }: { benefits: readonly BenefitView[]; scheme: Scheme; isValued: boolean }) {
  const { t } = useText();
  const shown = benefits.filter((benefit) => (benefit.class !== "not_valued") === isValued);
  const measured = shown.filter(({ indicator }) => indicator !== null).length;
  if (shown.length === 0) return null;
  return (
    <section className="region">
      <h2>{t(isValued ? "benefit-list-valued" : "benefit-list-unvalued", { count: shown.length, measured })}</h2>
      <p>{t("benefit-list-about")}</p>
      <ul className="calc-benefits">
        {shown.map((benefit) => (
          <Benefit key={benefit.id} benefit={benefit} colour={scheme === "peng" ? benefit.peng : benefit.ekalkyl} />
        ))}
      </ul>
    </section>
  );
}

function Benefit({ benefit, colour }: { benefit: BenefitView; colour: string }) {
  const texts = useText();
  const { t } = texts;
  const forms = useForms();
  const people = benefit.responsible.map(({ name }) => name).join(", ");
  return (
    <li>
      <div className="calc-benefit-head">
        <h3>{benefit.name}</h3>
        {forms && (
          <Button size="small" look="quiet" aria-label={t("benefit-change-of", { name: benefit.name })} onPress={() => forms.change({ kind: "benefit", id: benefit.id, of: benefit.id, name: benefit.name })}>
            {t("benefit-change")}
          </Button>
        )}
        <ClassMark word={benefit.class} colour={colour} />
        <span className="second">{t("benefit-falls-to", { who: wordLabel(texts, "beneficiary", benefit.beneficiary).toLowerCase() })}</span>
        <span className={people === "" ? "calc-lacks" : "second"}>{people === "" ? t("benefit-no-responsible") : t("benefit-responsible", { people })}</span>
      </div>
      <Chain links={benefit.chain} name={benefit.name} />
      <dl className="calc-shown">
        <div>
          <dt>{t("benefit-indicator")}</dt>
          <dd>{benefit.indicator === null ? t("benefit-no-indicator") : <Measured benefit={benefit} />}</dd>
        </div>
        <div>
          <dt>{t("benefit-evidence")}</dt>
          <dd>{benefit.evidence ?? t("benefit-no-evidence")}</dd>
        </div>
      </dl>
    </li>
  );
}

function Measured({ benefit }: { benefit: BenefitView }) {
  const { t, day, number, percent } = useText();
  const { indicator, indicator_unit: unit, baseline, target, target_date: by, latest, latest_date: read, progress } = benefit;
  const goal = t("benefit-indicator-goal", { indicator: indicator ?? "", from: number(baseline), to: number(target), unit: unit ?? "", day: day(by) });
  const reached = latest === null ? t("benefit-no-reading") : t("benefit-reading", { value: number(latest), day: day(read), progress: progress === null ? "–" : percent(progress) });
  return (
    <>
      {goal} <span className="second">{reached}</span>
    </>
  );
}
