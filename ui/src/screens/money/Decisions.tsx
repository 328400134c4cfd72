import { useCallback, useMemo, useState } from "react";
import { office, useCanChange, useChoices, type DecisionView, type MoneyOverview, type OpenState } from "../../ipc";
import type { GridColumn, RecordRow } from "../../grid";
import { Button, EmptyState } from "../../parts";
import { go, useStored } from "../../shell";
import { useText, type Texts } from "../../texts/useText";
import { Attention } from "./Attention";
import { day, figure, named, RowLink, State, text } from "./cells";
import { DecisionPanel } from "./DecisionPanel";
import { Filters } from "./Filters";
import { Ledger } from "./Ledger";
import { MoneyList } from "./MoneyList";
import { NewDecision } from "./NewDecision";
import { useMoneyRows, WHOLE, type MoneyView } from "./useMoneyRows";

const STATES = ["proposed", "decided", "reversed"] as const;

/** The frames as a ledger, and below them the decisions that moved them. */
export function Decisions({ money, open, chosen }: { money: MoneyOverview; open: OpenState; chosen: string | null }) {
  const texts = useText();
  const { t } = texts;
  const canChange = useCanChange();
  const [view, setView] = useStored<MoneyView>(`money.decisions.${open.path}`, WHOLE);
  const [isNew, setNew] = useState(false);
  const kinds = useChoices("decision_kind");
  const bodies = useChoices("body");
  const columns = useMemo(() => decisionColumns(texts), [texts]);
  const source = useMoneyRows("decisions", view, office.decisionList, (row) => decisionRow(texts, row));
  const renderCell = useCallback(decisionCell, []);
  const add = canChange && (
    <Button look="main" icon="plus" onPress={() => setNew(true)}>
      {t("money-decision-new")}
    </Button>
  );
  return (
    <>
      <MoneyList
        name="decisions"
        columns={columns}
        source={source}
        view={view}
        onView={setView}
        before={
          <>
            <Ledger money={money} />
            <Attention problems={money.attention} />
          </>
        }
        filters={
          <Filters
            view={view}
            onChange={setView}
            hasProject
            search={t("money-search-decisions")}
            choices={[
              { field: "body", all: "money-all-bodies", choices: bodies },
              { field: "kind", all: "money-all-kinds", choices: kinds },
              { field: "state", all: "money-all-states", choices: STATES.map((id) => ({ id, name: t(`money-state-${id}`) })) },
            ]}
          />
        }
        action={add}
        empty={
          <EmptyState title={t("money-decisions-empty")} action={add}>
            {t("money-decisions-empty-about")}
          </EmptyState>
        }
        open={chosen}
        onOpen={(row) => go("money", "decisions", row.id)}
        renderCell={renderCell}
        panel={chosen && <DecisionPanel key={chosen} id={chosen} onClose={() => go("money", "decisions")} />}
      />
      <NewDecision path={open.path} isOpen={isNew} onClose={() => setNew(false)} />
    </>
  );
}

function decisionColumns({ t }: Texts): GridColumn[] {
  return [
    { id: "name", title: t("money-decision"), width: 260, sortable: true },
    { id: "date", title: t("field-date"), width: 100, sortable: true },
    { id: "paragraph", title: "§", width: 96 },
    { id: "body", title: t("field-body"), width: 170, sortable: true },
    { id: "kind", title: t("kind-decision-kind"), width: 150, sortable: true },
    { id: "amount", title: t("field-amount"), about: t("parts-unit-tkr"), unit: "tkr", width: 104, sortable: true },
    { id: "state", title: t("money-state"), width: 124, sortable: true },
    { id: "dnr", title: t("field-dnr"), width: 130, optional: true },
  ];
}

/** Where a decision stands. */
export function decisionState({ status, reversed }: DecisionView): string {
  return reversed === null ? status : "reversed";
}

function decisionRow({ t }: Texts, decision: DecisionView): RecordRow {
  const state = decisionState(decision);
  return {
    type: "record",
    id: decision.id,
    name: decision.name,
    depth: 0,
    cells: {
      name: text(decision.name),
      date: day(decision.date),
      paragraph: text(decision.paragraph),
      body: named(decision.body),
      kind: named(decision.kind),
      amount: figure(decision.amount),
      state: { type: "choice", id: state, text: t(`money-state-${state}`) },
      dnr: text(decision.dnr),
    },
  };
}

function decisionCell(row: RecordRow, column: GridColumn) {
  const cell = row.cells[column.id];
  if (column.id === "name") return <RowLink row={row} to={["money", "decisions", row.id]} />;
  return column.id === "state" && cell?.type === "choice" ? <State state={cell.id ?? ""}>{cell.text ?? ""}</State> : null;
}
