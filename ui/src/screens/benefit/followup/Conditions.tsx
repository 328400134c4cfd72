import type { PreconditionView } from "../../../ipc";
import { StatusShape } from "../../../parts";
import { useText } from "../../../texts/useText";
import { Changes } from "./Part";

/** What has to happen before the benefit can come, with who answers for it and how far it is. */
export function Conditions({ preconditions, benefit }: { preconditions: readonly PreconditionView[]; benefit: string }) {
  const { t, day } = useText();
  if (preconditions.length === 0) return <p className="followup-said">{t("followup-preconditions-none")}</p>;
  return (
    <table className="quiet-table followup-records">
      <thead>
        <tr>
          <th scope="col">{t("followup-column-precondition")}</th>
          <th scope="col">{t("followup-column-due")}</th>
          <th scope="col">{t("followup-column-state")}</th>
        </tr>
      </thead>
      <tbody>
        {preconditions.map((condition) => (
          <tr key={condition.id}>
            <th scope="row" className="wrap">
              <Changes kind="precondition" id={condition.id} of={benefit} name={condition.name} title={t("followup-change-precondition", { name: condition.name })}>
                {condition.name}
              </Changes>
              <small>{condition.responsible?.name ?? t("followup-nobody")}</small>
            </th>
            <td>{day(condition.due)}</td>
            <td>
              <State of={condition} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function State({ of }: { of: PreconditionView }) {
  const { t, day } = useText();
  const state = of.is_overdue ? "overdue" : of.met !== null ? "met" : "awaited";
  const status = { overdue: "off-track", met: "finished", awaited: "not-started" } as const;
  return (
    <span className={`status status-${status[state]}`}>
      <StatusShape status={status[state]} />
      {t(`followup-condition-${state}`, { day: day(of.met) })}
    </span>
  );
}
