import type { BenefitDelivery, BudgetEffectView } from "../../../ipc";
import { Amount, StatusShape, type Status } from "../../../parts";
import { useText } from "../../../texts/useText";
import { wordLabel } from "../../../texts/words";
import { Changes } from "./Part";

const SHAPES: Record<string, Status> = { proposed: "not-started", decided: "watch", verified: "finished" };

/** Boards' decisions to lower or move a budget: only what is decided and verified is home. */
export function Effects({ delivery }: { delivery: BenefitDelivery }) {
  const { t } = useText();
  const { effects, taken_home: home } = delivery;
  if (effects.length === 0) return <p className="followup-said">{t("followup-effects-none")}</p>;
  return (
    <div className="calc-scroll">
      <table className="quiet-table followup-records">
        <thead>
          <tr>
            <th scope="col">{t("followup-column-board")}</th>
            <th scope="col">{t("followup-column-from")}</th>
            <th scope="col" className="num">
              {t("followup-column-amount")}
              <small>{t("followup-unit-kr-year")}</small>
            </th>
            <th scope="col">{t("followup-column-state")}</th>
          </tr>
        </thead>
        <tbody>
          {effects.map((effect) => (
            <Effect key={effect.id} effect={effect} delivery={delivery} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t("followup-home")}
            </th>
            <td className="num">{home.amount === null ? t("followup-home-none") : <Amount figure={home} unit="kr" label={t("followup-home")} />}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Effect({ effect, delivery: { benefit } }: { effect: BudgetEffectView; delivery: BenefitDelivery }) {
  const texts = useText();
  const { t } = texts;
  const name = t("followup-effect-name", { board: effect.board.name, year: String(effect.year) });
  return (
    <tr>
      <th scope="row" className="wrap">
        <Changes kind="budget_effect" id={effect.id} of={benefit.id} name={name} title={t("followup-change-effect", { board: effect.board.name, year: String(effect.year), benefit: benefit.name })}>
          {effect.board.name}
        </Changes>
        <small>
          {effect.account}, {wordLabel(texts, "movement", effect.movement)}
        </small>
      </th>
      <td>{effect.year}</td>
      <td className="num strong">
        <Amount figure={effect.amount} unit="kr" label={name} />
      </td>
      <td className="wrap">
        <State effect={effect} />
      </td>
    </tr>
  );
}

/** How far it has come, in words: proposed, decided and by whom, verified and by whom. */
function State({ effect }: { effect: BudgetEffectView }) {
  const { t, day } = useText();
  const { state, decided_by: body, decision_date: decided, paragraph, dnr, verified_by: controller, verified } = effect;
  const status = SHAPES[state] ?? "not-started";
  const decision = [body?.name, paragraph, decided && day(decided), dnr].filter(Boolean).join(", ");
  const verification = [controller?.name, verified && day(verified)].filter(Boolean).join(", ");
  return (
    <>
      <span className={`status status-${status}`}>
        <StatusShape status={status} />
        {t(`followup-state-${state}`)}
      </span>
      {decision !== "" && <small>{t(state === "proposed" ? "followup-to-decide" : "followup-decided", { decision })}</small>}
      {verification !== "" && <small>{t("followup-verified", { verification })}</small>}
    </>
  );
}
