import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { OFFICE, office, type Commitments, type FigureView, type MoneyQuery } from "../../ipc";
import { Amount, Icon } from "../../parts";
import { routeHash } from "../../shell";
import { useText } from "../../texts/useText";
import { State } from "./cells";
import { decisionState } from "./Decisions";

/** So many decisions and contracts are listed; the room of money has them all. */
const LISTED = 8;

/** What becomes of a project's money, on its own page: from the decision over request and order to the invoice. */
export function ProjectMoney({ project }: { project: string }) {
  const { t, day } = useText();
  const query: MoneyQuery = { text: "", project, kind: null, body: null, state: null, sort: [], offset: 0, limit: LISTED };
  const row = useQuery({ queryKey: [OFFICE, "commitments", project], queryFn: () => office.commitments(project), placeholderData: (before) => before });
  const decisions = useQuery({ queryKey: [OFFICE, "money", "decisions-of", project], queryFn: () => office.decisionList(query), placeholderData: (before) => before });
  const contracts = useQuery({ queryKey: [OFFICE, "money", "contracts-of", project], queryFn: () => office.contractList(query), placeholderData: (before) => before });
  if (!row.data || !decisions.data || !contracts.data) return null;
  const isEmpty = decisions.data.row_count === 0 && contracts.data.row_count === 0 && row.data.actual.amount === null;
  return (
    <section className="section" aria-labelledby="project-money">
      <h2 id="project-money">{t("money-project")}</h2>
      {isEmpty ? (
        <p className="help">{t("money-project-empty")}</p>
      ) : (
        <>
          <p className="help">{t("money-project-about")}</p>
          <Row committed={row.data} />
          <div className="money-of-project">
            <Listed title={t("money-tab-decisions")} count={decisions.data.row_count} to="decisions">
              {decisions.data.rows.map((decision) => (
                <Line key={decision.id} to={["decisions", decision.id]} name={decision.name} about={`${decision.body.name}, ${day(decision.date)}`} amount={amountOf(decision.lines, project)} state={decisionState(decision)}>
                  {t(`money-state-${decisionState(decision)}`)}
                </Line>
              ))}
            </Listed>
            <Listed title={t("money-tab-contracts")} count={contracts.data.row_count} to="contracts">
              {contracts.data.rows.map((contract) => {
                const state = contract.signed_by === null ? "proposed" : "signed";
                return (
                  <Line key={contract.id} to={["contracts", contract.id]} name={contract.name} about={[contract.supplier.name, contract.date && day(contract.date)].filter(Boolean).join(", ")} amount={amountOf(contract.amounts, project)} state={state}>
                    {t(`money-contract-${state}`)}
                  </Line>
                );
              })}
            </Listed>
          </div>
        </>
      )}
    </section>
  );
}

/** The amount that is the project's own. */
function amountOf(lines: readonly { project: { id: string } | null; amount: FigureView }[], project: string): FigureView | null {
  return lines.find((line) => line.project?.id === project)?.amount ?? null;
}

const COLUMNS = ["allocated", "requested", "ordered", "on_contract", "off_contract", "actual", "free"] as const;

/** One row: what is allocated, and where it is now. Each krona stands in one column; the last is what is left of it. */
function Row({ committed }: { committed: Commitments }) {
  const { t } = useText();
  return (
    <div className="details-scroll" role="region" aria-label={t("money-project")} tabIndex={0}>
      <table className="quiet-table money-row">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="num">
                {t(`money-column-${column.replace("_", "-")}`)}
                <small>{t("parts-unit-tkr")}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {COLUMNS.map((column) => (
              <td key={column} className={column === "free" ? "num money-free" : "num"}>
                <Amount figure={committed[column]} unit="tkr" label={t(`money-column-${column.replace("_", "-")}`)} warnsBelowZero={column === "free"} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Listed({ title, count, to, children }: { title: string; count: number; to: string; children: ReactNode }) {
  const { t } = useText();
  return (
    <div>
      <h3>{title}</h3>
      {count === 0 ? <p className="help">{t("money-project-nothing")}</p> : <ul>{children}</ul>}
      {count > LISTED && (
        <a href={routeHash("money", to)}>
          {t("money-project-all", { count })}
          <Icon name="right" />
        </a>
      )}
    </div>
  );
}

function Line({ to, name, about, amount, state, children }: {
  to: readonly [list: string, id: string];
  name: string;
  about: string;
  amount: FigureView | null;
  state: string;
  children: string;
}) {
  const { t } = useText();
  return (
    <li>
      <span>
        <a href={routeHash("money", ...to)}>{name}</a>
        <small className="quiet">{about}</small>
      </span>
      <State state={state}>{children}</State>
      {amount && <Amount figure={amount} unit="tkr" label={`${name}, ${t("field-amount")}`} />}
    </li>
  );
}
