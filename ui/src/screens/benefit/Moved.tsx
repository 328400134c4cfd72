import type { CalculationView } from "../../ipc";
import { StakeholderTable } from "./StakeholderTable";
import { isNegative } from "../../texts/numbers";
import { useText } from "../../texts/useText";
import { wordLabel } from "../../texts/words";

/** What moved since the calculation that this one revises, who pays and gains, and the steps that people have taken. */
export function Moved({ calculation }: { calculation: CalculationView }) {
  return (
    <div>
      <Bridge calculation={calculation} />
      <StakeholderTable stakeholders={calculation.stakeholders} />
      <Approvals calculation={calculation} />
    </div>
  );
}

/** From the revised net present value to this one: a bar for each cause, from where the one before ended. */
function Bridge({ calculation }: { calculation: CalculationView }) {
  const { t, amount } = useText();
  const steps = calculation.bridge;
  if (steps.length < 2) return null;
  let reached = 0;
  const bars = steps.map(({ step, amount: text }) => {
    const value = Number(text ?? "0");
    const isEnd = step === "from" || step === "to";
    const [begin, end] = isEnd ? [0, value] : [reached, reached + value];
    reached = end;
    return { step, text, isEnd, low: Math.min(begin, end), high: Math.max(begin, end) };
  });
  const least = Math.min(0, ...bars.map(({ low }) => low));
  const span = Math.max(0, ...bars.map(({ high }) => high)) - least || 1;
  const share = (value: number) => `${((value - least) / span) * 100}%`;
  return (
    <section className="region">
      <h2>{t("benefit-bridge")}</h2>
      <p className="help">{t("benefit-bridge-about")}</p>
      <table className="quiet-table calc-bridge">
        <tbody>
          {bars.map(({ step, text, isEnd, low, high }) => (
            <tr key={step} className={isEnd ? "is-end" : ""}>
              <th scope="row">{t(`benefit-bridge-${step}`)}</th>
              <td className="calc-bar-place" aria-hidden="true">
                <span
                  className={isEnd ? "calc-bar" : isNegative(text) ? "calc-bar is-down" : "calc-bar is-up"}
                  style={{ insetInlineStart: share(low), inlineSize: `max(2px, ${((high - low) / span) * 100}%)` }}
                />
              </td>
              <td className={isNegative(text) ? "num minus" : "num"}>{amount(text, { unit: "tkr", signed: !isEnd })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Approvals({ calculation }: { calculation: CalculationView }) {
  const texts = useText();
  const { t, day } = texts;
  if (calculation.approvals.length === 0) return null;
  return (
    <section className="region">
      <h2>{t("benefit-approvals")}</h2>
      <table className="quiet-table">
        <tbody>
          {calculation.approvals.map((approval, at) => (
            <tr key={at}>
              <th scope="row">{wordLabel(texts, "step", approval.step)}</th>
              <td>{approval.person.name}</td>
              <td>{day(approval.date)}</td>
              <td className="second">{approval.is_current ? (approval.note ?? "") : t("benefit-approval-older")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
