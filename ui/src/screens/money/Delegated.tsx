import { useCallback, useMemo, useState } from "react";
import { office, useCanChange, useChange, useChoices, type DelegatedView, type MoneyOverview, type OpenState } from "../../ipc";
import type { GridColumn, RecordRow } from "../../grid";
import { Button, Choose, Dialog, EmptyState, PlainField, ProblemLine, useToast } from "../../parts";
import { useStored } from "../../shell";
import { useText, type Texts } from "../../texts/useText";
import { day, figure, named, RowLink, State, text } from "./cells";
import { ContractLists } from "./ContractLists";
import { DayField } from "./DayField";
import { Filters } from "./Filters";
import { FormFoot } from "./FormFoot";
import { MoneyList } from "./MoneyList";
import { useMoneyRows, WHOLE, type MoneyView } from "./useMoneyRows";

const STATES = ["unreported", "reported"] as const;

/** What was signed by delegation, and what of it the body that delegated has not been told of. */
export function Delegated({ money, open }: { money: MoneyOverview; open: OpenState }) {
  const texts = useText();
  const { t } = texts;
  const canChange = useCanChange();
  const [view, setView] = useStored<MoneyView>(`money.delegated.${open.path}`, WHOLE);
  const [isTelling, setTelling] = useState(false);
  const columns = useMemo(() => delegatedColumns(texts), [texts]);
  const source = useMoneyRows("delegated", view, office.delegatedList, (row) => delegatedRow(texts, row));
  const renderCell = useCallback(delegatedCell, []);
  const tell = canChange && money.unreported_count > 0 && (
    <Button look="main" onPress={() => setTelling(true)}>
      {t("money-report", { count: money.unreported_count, body: money.delegating?.name ?? "" })}
    </Button>
  );
  return (
    <>
      <MoneyList
        name="delegated"
        columns={columns}
        source={source}
        view={view}
        onView={setView}
        before={<ContractLists list="delegated" />}
        filters={
          <Filters
            view={view}
            onChange={setView}
            search={t("money-search-contracts")}
            choices={[{ field: "state", all: "money-all-delegated", choices: STATES.map((id) => ({ id, name: t(`money-delegated-${id}`) })) }]}
          />
        }
        action={tell}
        empty={<EmptyState title={t("money-delegated-empty")}>{t("money-delegated-empty-about")}</EmptyState>}
        renderCell={renderCell}
      />
      <Dialog title={t("money-report-title")} isOpen={isTelling} onClose={() => setTelling(false)}>
        <ReportForm money={money} open={open} onClose={() => setTelling(false)} />
      </Dialog>
    </>
  );
}

function delegatedColumns({ t }: Texts): GridColumn[] {
  return [
    { id: "name", title: t("kind-contract"), width: 260, sortable: true },
    { id: "date", title: t("field-date"), width: 100, sortable: true },
    { id: "supplier", title: t("field-supplier"), width: 180, sortable: true },
    { id: "amount", title: t("money-whole"), about: t("parts-unit-tkr"), unit: "tkr", width: 104, sortable: true },
    { id: "person", title: t("money-signer"), width: 220, sortable: true },
    { id: "reported", title: t("money-reported"), width: 130 },
  ];
}

function delegatedRow({ t }: Texts, one: DelegatedView): RecordRow {
  const signer = one.stands_in_for ? t("money-signed-for", { name: one.signer.name, other: one.stands_in_for.name }) : one.signer.name;
  return {
    type: "record",
    id: one.id,
    name: one.contract.name,
    depth: 0,
    cells: {
      name: named(one.contract),
      date: day(one.date),
      supplier: named(one.supplier),
      amount: figure(one.value),
      person: text(signer),
      reported: one.reported ? day(one.reported) : { type: "choice", id: "unreported", text: t("money-not-reported") },
    },
  };
}

function delegatedCell(row: RecordRow, column: GridColumn) {
  const cell = row.cells[column.id];
  if (column.id === "name" && cell?.type === "choice") return <RowLink row={row} to={["money", "contracts", cell.id ?? ""]} />;
  return column.id === "reported" && cell?.type === "choice" ? <State state="proposed">{cell.text ?? ""}</State> : null;
}

const PLACED = ["date"];

function ReportForm({ money, open, onClose }: { money: MoneyOverview; open: OpenState; onClose(): void }) {
  const { t } = useText();
  const toast = useToast();
  const bodies = useChoices("body");
  const [typed, setTyped] = useState({ body: money.delegating?.id ?? "", until: "", dnr: "" });
  const report = useChange(() => office.reportDelegations(typed.body, typed.until, typed.dnr));
  const at = (field: string) => report.error?.problems.find(({ place }) => place.field === field) ?? null;
  const set = (field: keyof typeof typed) => (value: string) => {
    report.reset();
    setTyped((before) => ({ ...before, [field]: value }));
  };
  const body = at("body");
  const save = () =>
    report.mutate(undefined, {
      onSuccess: () => {
        onClose();
        toast({ text: t("money-told") });
      },
    });
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!report.isPending) save();
      }}
    >
      <p>{t("money-report-about", { count: money.unreported_count })}</p>
      <div>
        <Choose label={t("money-report-body")} choices={bodies} value={typed.body || null} onChange={set("body")} />
        {body && <ProblemLine problem={body} />}
      </div>
      <div className="money-fields">
        <DayField label={t("money-report-until")} kind="delegation_report" value={typed.until} today={open.today} onChange={set("until")} problem={at("date")} />
        <PlainField label={t("field-dnr")} value={typed.dnr} onChange={set("dnr")} />
      </div>
      <FormFoot error={report.error} placed={[...PLACED, "body"]} save={t("money-report-save")} isDisabled={report.isPending} onClose={onClose} />
    </form>
  );
}
