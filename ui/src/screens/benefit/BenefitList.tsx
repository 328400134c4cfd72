import type { BenefitView } from "../../ipc";
import { StatusMark } from "../../parts";
import { useText } from "../../texts/useText";
import { wordLabel } from "../../texts/words";

/** All benefits of the project, also those that are not put in money: the chain of effects, who answers, how far it has come. */
export function BenefitList({ benefits }: { benefits: readonly BenefitView[] }) {
  const { t } = useText();
  if (benefits.length === 0) return null;
  const unvalued = benefits.filter((benefit) => benefit.class === "not_valued").length;
  return (
    <section className="region">
      <h2>{t("benefit-list", { count: benefits.length, unvalued })}</h2>
      <p className="help">{t("benefit-list-about")}</p>
      <ul className="calc-benefits">
        {benefits.map((benefit) => (
          <Benefit key={benefit.id} benefit={benefit} />
        ))}
      </ul>
    </section>
  );
}

function Benefit({ benefit }: { benefit: BenefitView }) {
  const texts = useText();
  const { t, day, number, percent } = texts;
  const people = benefit.responsible.map(({ name }) => name).join(", ");
  const reading =
    benefit.latest === null
      ? t("benefit-no-reading")
      : t("benefit-reading", { value: number(benefit.latest), day: day(benefit.latest_date), progress: benefit.progress === null ? "–" : percent(benefit.progress) });
  return (
    <li>
      <div className="calc-benefit-head">
        <b>{benefit.name}</b>
        <span>{wordLabel(texts, "class", benefit.class)}</span>
        <span>{wordLabel(texts, "beneficiary", benefit.beneficiary)}</span>
        <span>{people === "" ? t("benefit-no-responsible") : t("benefit-responsible", { people })}</span>
        {benefit.is_threatened && <StatusMark status="watch" />}
      </div>
      {benefit.chain.length > 0 && (
        <ol className="calc-chain" aria-label={t("benefit-chain")}>
          {benefit.chain.map((link, at) => (
            <li key={at}>{link}</li>
          ))}
        </ol>
      )}
      <p className="second">
        {benefit.indicator === null
          ? t("benefit-no-indicator")
          : `${benefit.indicator}: ${number(benefit.baseline)} → ${number(benefit.target)} ${benefit.indicator_unit ?? ""}. ${reading}`}
      </p>
      {benefit.preconditions.map((precondition) => (
        <p key={precondition.id} className="second">
          {precondition.is_overdue && <StatusMark status="off-track" />} {precondition.name},{" "}
          {precondition.met === null ? t("benefit-due", { day: day(precondition.due) }) : t("benefit-met", { day: day(precondition.met) })}
        </p>
      ))}
    </li>
  );
}
