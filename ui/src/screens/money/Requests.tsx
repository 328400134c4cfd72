import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { OFFICE, office, useCanChange, useChange, useChoices, useOffice, type Named, type OpenState, type RequestView } from "../../ipc";
import type { GridColumn, RecordRow } from "../../grid";
import { Button, Choose, Dialog, EmptyState, PlainField, ProblemLine, useToast } from "../../parts";
import { go, routeHash, useStored } from "../../shell";
import { useText, type Texts } from "../../texts/useText";
import { day, figure, named, RowLink, State, text } from "./cells";
import { ContractLists } from "./ContractLists";
import { DayField } from "./DayField";
import { Filters } from "./Filters";
import { FormFoot } from "./FormFoot";
import { MoneyList } from "./MoneyList";
import { FactList, Panel } from "./Panel";
import { ProjectField } from "./ProjectField";
import { RecordFields } from "./RecordFields";
import { useMoneyRows, WHOLE, type MoneyView } from "./useMoneyRows";

const STATES = ["open", "closed"] as const;

/** Purchase requests: what a project has asked to buy, and what is ordered of it. */
export function Requests({ open, chosen }: { open: OpenState; chosen: string | null }) {
  const texts = useText();
  const { t } = texts;
  const canChange = useCanChange();
  const [view, setView] = useStored<MoneyView>(`money.requests.${open.path}`, WHOLE);
  const [isNew, setNew] = useState(false);
  const columns = useMemo(() => requestColumns(texts), [texts]);
  const source = useMoneyRows("requests", view, office.requestList, (row) => requestRow(texts, row));
  const renderCell = useCallback(requestCell, []);
  const add = canChange && (
    <Button look="main" icon="plus" onPress={() => setNew(true)}>
      {t("money-request-new")}
    </Button>
  );
  return (
    <>
      <MoneyList
        name="requests"
        columns={columns}
        source={source}
        view={view}
        onView={setView}
        before={<ContractLists list="requests" />}
        filters={
          <Filters
            view={view}
            onChange={setView}
            hasProject
            search={t("money-search-requests")}
            choices={[{ field: "state", all: "money-all-states", choices: STATES.map((id) => ({ id, name: t(`money-request-${id}`) })) }]}
          />
        }
        action={add}
        empty={
          <EmptyState title={t("money-requests-empty")} action={add}>
            {t("money-requests-empty-about")}
          </EmptyState>
        }
        open={chosen}
        onOpen={(row) => go("money", "requests", row.id)}
        renderCell={renderCell}
        panel={chosen && <RequestPanel key={chosen} id={chosen} onClose={() => go("money", "requests")} />}
      />
      <Dialog title={t("money-request-new")} isOpen={isNew} onClose={() => setNew(false)}>
        <RequestForm onClose={() => setNew(false)} />
      </Dialog>
    </>
  );
}

function requestColumns({ t }: Texts): GridColumn[] {
  const amount = { about: t("parts-unit-tkr"), unit: "tkr" as const, width: 104 };
  return [
    { id: "name", title: t("kind-purchase-request"), width: 260, sortable: true },
    { id: "project", title: t("field-project"), width: 220, sortable: true },
    { id: "date", title: t("field-date"), width: 100, sortable: true },
    { id: "amount", title: t("parts-measure-request"), sortable: true, ...amount },
    { id: "ordered", title: t("money-agreed"), sortable: true, ...amount },
    { id: "left", title: t("money-left-to-order"), ...amount },
    { id: "state", title: t("money-state"), width: 120 },
  ];
}

function requestRow({ t }: Texts, request: RequestView): RecordRow {
  const state = request.closed === null ? "open" : "closed";
  return {
    type: "record",
    id: request.id,
    name: request.name,
    depth: 0,
    cells: {
      name: text(request.name),
      project: named(request.project),
      date: day(request.date),
      amount: figure(request.amount),
      ordered: figure(request.ordered),
      left: figure(request.left),
      state: { type: "choice", id: state, text: t(`money-request-${state}`) },
    },
  };
}

function requestCell(row: RecordRow, column: GridColumn) {
  const cell = row.cells[column.id];
  if (column.id === "name") return <RowLink row={row} to={["money", "requests", row.id]} />;
  return column.id === "state" && cell?.type === "choice" && cell.id === "closed" ? <State state="closed">{cell.text ?? ""}</State> : null;
}

function RequestPanel({ id, onClose }: { id: string; onClose(): void }) {
  const { t, day: shown } = useText();
  const toast = useToast();
  const canChange = useCanChange();
  const request = useQuery({ queryKey: [OFFICE, "purchase-request", id], queryFn: () => office.purchaseRequest(id), placeholderData: (before) => before });
  const remove = useChange(() => office.remove("purchase_request", id));
  const undo = useChange(() => office.undo("ask"));
  const found = request.data;
  const take = () =>
    remove.mutate(undefined, {
      onSuccess: () => {
        onClose();
        toast({ text: t("settings-removed", { name: found?.name ?? "" }), action: { label: t("settings-undo"), hint: "Ctrl Z", onPress: () => undo.mutate(undefined) } });
      },
    });
  return (
    <Panel kind={t("kind-purchase-request")} title={found?.name ?? ""} query={request} onClose={onClose}>
      {found && (
        <>
          <FactList
            facts={[
              [t("field-project"), <a href={routeHash("projects", found.project.id)}>{found.project.name}</a>],
              [t("field-date"), shown(found.date)],
              [t("money-bought-by"), found.contracts.length > 0 ? <ContractLinks contracts={found.contracts} /> : null],
            ]}
          />
          <RecordFields kind="purchase_request" id={id} fields={["name", "amount", "date", "person", "closed", "note"]} />
          {canChange && (
            <div className="panel-actions money-actions">
              <div role="alert">{remove.error && <ProblemLine problem={remove.error.asProblem()} />}</div>
              <Button icon="remove" look="danger" isDisabled={remove.isPending} onPress={take}>
                {t("settings-remove")}
              </Button>
            </div>
          )}
        </>
      )}
    </Panel>
  );
}

function ContractLinks({ contracts }: { contracts: readonly Named[] }) {
  return (
    <ul>
      {contracts.map(({ id, name }) => (
        <li key={id}>
          <a href={routeHash("money", "contracts", id)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

const PLACED = ["project", "name", "amount", "date"];
const NONE = "-";

function RequestForm({ onClose }: { onClose(): void }) {
  const { t } = useText();
  const toast = useToast();
  const today = useOffice().data?.open?.today ?? "";
  const people = useChoices("person");
  const [project, setProject] = useState<Named | null>(null);
  const [typed, setTyped] = useState({ name: "", amount: "", date: "", person: "" });
  const add = useChange((values: [string, string][]) => office.addRecord("purchase_request", values, ""));
  const at = (field: string) => add.error?.problems.find(({ place }) => place.field === field) ?? null;
  const set = (field: keyof typeof typed) => (value: string) => {
    add.reset();
    setTyped((before) => ({ ...before, [field]: value === NONE ? "" : value }));
  };
  const save = () => {
    const amount = /\d\s*$/.test(typed.amount) ? `${typed.amount.trim()} tkr` : typed.amount.trim();
    const values: [string, string][] = [["project", project?.id ?? ""], ["name", typed.name], ["amount", amount], ["date", typed.date || today]];
    add.mutate(typed.person === "" ? values : [...values, ["person", typed.person]], {
      onSuccess: ({ id }) => {
        onClose();
        toast({ text: t("money-request-added", { name: typed.name }) });
        if (id) go("money", "requests", id);
      },
    });
  };
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!add.isPending) save();
      }}
    >
      <ProjectField label={t("field-project")} value={project} onChange={setProject} problem={at("project")} />
      <PlainField label={t("money-request-name")} value={typed.name} onChange={set("name")} problem={at("name")} />
      <div className="money-fields">
        <PlainField label={`${t("field-amount")} (${t("parts-unit-tkr")})`} value={typed.amount} onChange={set("amount")} problem={at("amount")} />
        <DayField label={t("field-date")} kind="purchase_request" value={typed.date} today={today} onChange={set("date")} problem={at("date")} />
        <Choose label={t("field-person")} choices={[{ id: NONE, name: t("settings-none") }, ...people]} value={typed.person || NONE} onChange={set("person")} />
      </div>
      <FormFoot error={add.error} placed={PLACED} save={t("money-request-save")} isDisabled={add.isPending} onClose={onClose} />
    </form>
  );
}
