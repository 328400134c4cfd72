import { useCallback, useMemo, useState } from "react";
import { office, useCanChange, type ContractView, type MoneyOverview, type OpenState } from "../../ipc";
import type { GridColumn, RecordRow } from "../../grid";
import { Button, EmptyState, StatusShape } from "../../parts";
import { go, useStored } from "../../shell";
import { useText, type Texts } from "../../texts/useText";
import { wordLabel } from "../../texts/words";
import { Attention } from "./Attention";
import { day, figure, named, RowLink, State, text } from "./cells";
import { ContractLists } from "./ContractLists";
import { ContractPanel } from "./ContractPanel";
import { Filters } from "./Filters";
import { MoneyList } from "./MoneyList";
import { NewContract } from "./NewContract";
import { useMoneyRows, WHOLE, type MoneyView } from "./useMoneyRows";

const KINDS = ["framework", "contract", "call_off", "amendment"] as const;
const STATES = ["proposed", "signed", "split"] as const;
/** What the attention above this list is about. */
const ABOUT: ReadonlySet<string> = new Set(["purchase-split-supplier", "purchase-split-kind", "contracted-over-allocated", "signatures-unreported"]);

/** Contracts, call-offs and frameworks: what they come to, who signed them, and who may. */
export function Contracts({ money, open, chosen }: { money: MoneyOverview; open: OpenState; chosen: string | null }) {
  const texts = useText();
  const { t } = texts;
  const canChange = useCanChange();
  const [view, setView] = useStored<MoneyView>(`money.contracts.${open.path}`, WHOLE);
  const [isNew, setNew] = useState(false);
  const columns = useMemo(() => contractColumns(texts), [texts]);
  const source = useMoneyRows("contracts", view, office.contractList, (row) => contractRow(texts, row));
  const renderCell = useCallback(contractCell, []);
  const add = canChange && (
    <Button look="main" icon="plus" onPress={() => setNew(true)}>
      {t("money-contract-new")}
    </Button>
  );
  return (
    <>
      <MoneyList
        name="contracts"
        columns={columns}
        source={source}
        view={view}
        onView={setView}
        before={
          <>
            <ContractLists list="contracts" />
            <Attention problems={money.attention.filter(({ code }) => ABOUT.has(code))} />
          </>
        }
        filters={
          <Filters
            view={view}
            onChange={setView}
            hasProject
            search={t("money-search-contracts")}
            choices={[
              { field: "kind", all: "money-all-contract-kinds", choices: KINDS.map((id) => ({ id, name: wordLabel(texts, "kind", id) })) },
              { field: "state", all: "money-all-states", choices: STATES.map((id) => ({ id, name: t(`money-contract-${id}`) })) },
            ]}
          />
        }
        action={add}
        empty={
          <EmptyState title={t("money-contracts-empty")} action={add}>
            {t("money-contracts-empty-about")}
          </EmptyState>
        }
        open={chosen}
        onOpen={(row) => go("money", "contracts", row.id)}
        renderCell={renderCell}
        panel={chosen && <ContractPanel key={chosen} id={chosen} onClose={() => go("money", "contracts")} />}
      />
      <NewContract isOpen={isNew} onClose={() => setNew(false)} />
    </>
  );
}

function contractColumns({ t }: Texts): GridColumn[] {
  const amount = { about: t("parts-unit-tkr"), unit: "tkr" as const, width: 104, sortable: true };
  return [
    { id: "name", title: t("kind-contract"), width: 260, sortable: true },
    { id: "supplier", title: t("field-supplier"), width: 160, sortable: true },
    { id: "kind", title: t("field-kind"), width: 104, sortable: true },
    { id: "date", title: t("field-date"), width: 100, sortable: true },
    { id: "amount", title: t("money-agreed"), ...amount },
    { id: "whole", title: t("money-whole"), ...amount },
    { id: "person", title: t("money-signer"), width: 190, sortable: true },
    { id: "state", title: t("money-state"), width: 130 },
  ];
}

function contractRow(texts: Texts, contract: ContractView): RecordRow {
  const { t } = texts;
  const isSigned = contract.signed_by !== null;
  const may = t("money-may", { names: contract.may_sign.map(({ name }) => name).join(", ") });
  const state = isSigned ? "signed" : "proposed";
  return {
    type: "record",
    id: contract.id,
    name: contract.name,
    depth: 0,
    marks: contract.split_with.length > 0 ? ["split"] : [],
    cells: {
      name: text(contract.name),
      supplier: named(contract.supplier),
      kind: text(wordLabel(texts, "kind", contract.kind)),
      date: day(contract.date),
      amount: figure(contract.agreed),
      whole: figure(contract.whole),
      person: isSigned ? named(contract.signed_by) : { type: "choice", id: "may", text: may },
      state: { type: "choice", id: state, text: t(`money-contract-${state}`) },
    },
  };
}

function contractCell(row: RecordRow, column: GridColumn) {
  const cell = row.cells[column.id];
  if (column.id === "name") {
    return (
      <>
        <RowLink row={row} to={["money", "contracts", row.id]} />
        {row.marks?.includes("split") && <SplitMark />}
      </>
    );
  }
  if (cell?.type !== "choice") return null;
  if (column.id === "state") return <State state={cell.id ?? ""}>{cell.text ?? ""}</State>;
  return column.id === "person" && cell.id === "may" ? <span className="cell-text quiet">{cell.text}</span> : null;
}

/** That it looks like a part of a purchase that was split. */
function SplitMark() {
  const { t } = useText();
  return (
    <span className="money-split" title={t("money-contract-split")}>
      <StatusShape status="watch" />
      <span className="unseen">{t("money-contract-split")}</span>
    </span>
  );
}
