import { useCallback, useMemo } from "react";
import { office, type Commitments as Committed, type FigureView, type MoneyOverview, type OpenState } from "../../ipc";
import type { GridColumn, RecordRow } from "../../grid";
import { EmptyState } from "../../parts";
import { go, useStored } from "../../shell";
import { useText, type Texts } from "../../texts/useText";
import { figure, RowLink, text } from "./cells";
import { ContractLists } from "./ContractLists";
import { Filters } from "./Filters";
import { MoneyList } from "./MoneyList";
import { useMoneyRows, WHOLE, type MoneyView } from "./useMoneyRows";

/** From request to order to invoice, project by project; each krona stands in one column. */
export function Commitments({ money, open }: { money: MoneyOverview; open: OpenState }) {
  const texts = useText();
  const { t } = texts;
  const [view, setView] = useStored<MoneyView>(`money.commitments.${open.path}`, WHOLE);
  const columns = useMemo(() => commitmentColumns(texts), [texts]);
  const source = useMoneyRows("commitments", view, office.commitmentList, commitmentRow);
  const renderCell = useCallback(
    (row: RecordRow, column: GridColumn) => (column.id === "name" ? <RowLink row={row} to={["projects", row.id]} /> : null),
    [],
  );
  const isWhole = view.text.trim() === "";
  return (
    <MoneyList
      name="commitments"
      columns={columns}
      source={source}
      view={view}
      onView={setView}
      before={<ContractLists list="commitments" />}
      filters={<Filters view={view} onChange={setView} choices={[]} search={t("money-search-projects")} />}
      empty={<EmptyState title={t("money-commitments-empty")}>{t("money-commitments-empty-about")}</EmptyState>}
      onOpen={(row) => go("projects", row.id)}
      renderCell={renderCell}
      note={t("money-commitments-note")}
      {...(isWhole && { totals: { label: t("money-commitments-total"), figures: amountsOf(money.total) } })}
    />
  );
}

const AMOUNTS = ["allocated", "requested", "ordered", "actual", "free"] as const;

function commitmentColumns({ t }: Texts): GridColumn[] {
  return [
    { id: "name", title: t("field-project"), width: 260, sortable: true },
    ...AMOUNTS.map((id) => ({
      id,
      title: t(`money-column-${id}`),
      about: t("parts-unit-tkr"),
      unit: "tkr" as const,
      width: 128,
      sortable: true,
      warnsBelowZero: id === "free",
    })),
  ];
}

function amountsOf(committed: Committed): Record<string, FigureView> {
  return Object.fromEntries(AMOUNTS.map((id) => [id, committed[id]]));
}

function commitmentRow(committed: Committed): RecordRow {
  const name = committed.project?.name ?? "";
  const amounts = Object.entries(amountsOf(committed)).map(([id, amount]) => [id, figure(amount)]);
  return { type: "record", id: committed.project?.id ?? "", name, depth: 0, cells: { name: text(name), ...Object.fromEntries(amounts) } };
}
