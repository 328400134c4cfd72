import type { BenefitView, PreconditionView } from "../../ipc";
import { StatusShape } from "../../parts";
import { useText } from "../../texts/useText";

/** What has to happen before the benefits can come, the overdue first. */
export function Preconditions({ benefits }: { benefits: readonly BenefitView[] }) {
  const texts = useText();
  const { t, day } = texts;
  const all = benefits.flatMap((benefit) => benefit.preconditions.map((of) => ({ of, benefit })));
  if (all.length === 0) return null;
  const overdue = all.filter(({ of }) => of.is_overdue).length;
  const late = all.filter(({ of }) => of.met !== null && of.met > of.due).length;
  const inOrder = [...all.filter(({ of }) => of.is_overdue), ...all.filter(({ of }) => !of.is_overdue)];
  return (
    <section className="region">
      <h2>{t("benefit-preconditions", { count: all.length, overdue, late })}</h2>
      <p>{t("benefit-preconditions-about")}</p>
      <table className="quiet-table calc-preconditions">
        <thead>
          <tr>
            <th scope="col">{t("benefit-precondition")}</th>
            <th scope="col">{t("benefit-precondition-responsible")}</th>
            <th scope="col">{t("benefit-precondition-due")}</th>
            <th scope="col">{t("benefit-precondition-state")}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map(({ of, benefit }) => (
            <tr key={of.id}>
              <th scope="row" className="wrap">
                {of.name}
                <small>{benefit.name}</small>
              </th>
              <td className="wrap second">{of.responsible?.name ?? "–"}</td>
              <td>{day(of.due)}</td>
              <td>
                <State of={of} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function State({ of }: { of: PreconditionView }) {
  const { t, day } = useText();
  const status = of.is_overdue ? "off-track" : of.met !== null ? "finished" : "not-started";
  const key = of.is_overdue ? "benefit-precondition-overdue" : of.met !== null ? "benefit-precondition-met" : "benefit-precondition-awaited";
  return (
    <span className={`status status-${status}`}>
      <StatusShape status={status} />
      {t(key, { day: day(of.met) })}
    </span>
  );
}
