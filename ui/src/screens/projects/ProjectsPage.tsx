import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState, type ReactNode } from "react";
import {
  OFFICE,
  office,
  useCanChange,
  useChange,
  useChoices,
  useOffice,
  type FieldEdit,
  type Named,
  type OpenState,
  type PasteRequest,
  type ProjectList as Listed,
} from "../../ipc";
import { Grid, useColumnLayout, type GridColumn, type GridRow, type GridSource, type LaidOut, type RecordRow } from "../../grid";
import { Button, EmptyState, ErrorPanel, GateMark, Loading, Tag } from "../../parts";
import { go, PageHead, routeHash, useRoute, useStored, type KeyFigure } from "../../shell";
import { officeUnit } from "../../texts/read";
import { useText } from "../../texts/useText";
import { ProjectPage } from "../project/ProjectPage";
import { AddProject } from "./AddProject";
import { figuresOf, projectColumns } from "./columns";
import { PasteDialog } from "./PasteDialog";
import { RemoveProjects } from "./RemoveProjects";
import { Toolbar } from "./Toolbar";
import { choiceKind, idsFrom, idsOf, useProjects, type ProjectView } from "./useProjects";

/** The project list, or one project's page. */
export function ProjectsPage() {
  const open = useOffice().data?.open;
  const { id } = useRoute();
  if (open && id !== null) return <ProjectPage key={id} id={id} />;
  return open ? <ProjectList key={open.path} open={open} /> : null;
}

function ProjectList({ open }: { open: OpenState }) {
  const { t, count } = useText();
  const canChange = useCanChange();
  const usual: ProjectView = { groupBy: open.grouping || null, filters: [], sorting: [], collapsed: [] };
  const [view, setView] = useStored<ProjectView>(`projects.${open.path}`, usual);
  const [adding, setAdding] = useState(false);
  const layout = useProjectColumns();
  const shown = useWithoutGrouping(layout, view.groupBy);
  const source = useProjects(view);
  const list = source.extra;
  const isEmpty = list !== null && list.project_count_all === 0;
  const onAdd = canChange ? () => setAdding(true) : null;
  return (
    <>
      <PageHead
        title={t("window-screen-projects")}
        about={
          <>
            {list && t("projects-about", { count: list.project_count, all: count(list.project_count_all), isAll: String(list.project_count === list.project_count_all) })}
            {list && !isEmpty && list.project_count === list.project_count_all && <Candidates />}
            {open.example && <Tag>{t("projects-example")}</Tag>}
          </>
        }
        figures={list && !isEmpty ? keyFigures(list, t) : []}
        action={
          onAdd && (
            <Button look="main" icon="plus" onPress={onAdd}>
              {t("projects-add")}
            </Button>
          )
        }
      />
      {!isEmpty && <Toolbar view={view} usual={usual} onChange={setView} layout={layout} />}
      {source.error || list === null ? (
        <div className="page-body">
          {source.error ? <ErrorPanel error={source.error} onRetry={source.retry} /> : <Loading lines={12} label={t("parts-loading")} />}
        </div>
      ) : isEmpty ? (
        <NoProjects onAdd={onAdd} />
      ) : (
        <ProjectGrid view={view} onView={setView} layout={shown} source={source} list={list} canChange={canChange} />
      )}
      <AddProject isOpen={adding} onClose={() => setAdding(false)} />
    </>
  );
}

/** That the sums of the list hold candidates too, and what they are without them: the figure that the overview shows. */
function Candidates() {
  const { t, amount } = useText();
  const overview = useQuery({ queryKey: [OFFICE, "overview"], queryFn: office.overview, placeholderData: (before) => before });
  if (!overview.data || overview.data.candidate_count === 0) return null;
  const { candidate_count: count, estimated } = overview.data;
  return <span>{t("projects-about-candidates", { count, amount: amount(estimated.amount, { unit: "mnkr" }) })}</span>;
}

function useProjectColumns(): LaidOut {
  const texts = useText();
  return useColumnLayout("projects", useMemo(() => projectColumns(texts), [texts]));
}

/** The column that the list is grouped by says nothing that the group does not. */
function useWithoutGrouping(layout: LaidOut, groupBy: string | null): LaidOut {
  return useMemo(() => ({ ...layout, columns: layout.columns.filter(({ id }) => id !== groupBy) }), [layout, groupBy]);
}

function keyFigures({ totals }: Totalled, t: (key: string) => string): KeyFigure[] {
  return [
    { label: t("projects-key-original"), figure: totals.original, unit: "mnkr" },
    { label: t("projects-key-current"), figure: totals.current, unit: "mnkr" },
    { label: t("projects-key-change"), figure: totals.change, unit: "mnkr", signed: true },
  ];
}

type Totalled = Pick<Listed, "totals" | "project_count">;

interface ProjectGridProps {
  view: ProjectView;
  onView(view: ProjectView): void;
  layout: LaidOut;
  source: GridSource;
  list: Totalled;
  canChange: boolean;
}

/** The grid with what can be done in it: editing, pasting, ticking, removing. */
function ProjectGrid({ view, onView, layout, source, list, canChange }: ProjectGridProps) {
  const { t } = useText();
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [removing, setRemoving] = useState(false);
  const [pasting, setPasting] = useState<PasteRequest | null>(null);
  const choices = useColumnChoices();
  const edit = useChange((edits: FieldEdit[]) => office.edit(edits, ""));
  const gates = choices.last_gate;
  const renderCell = useCallback((row: RecordRow, column: GridColumn) => projectCell(row, column, gates ?? []), [gates]);
  const onCommit = (row: RecordRow, column: GridColumn, text: string) =>
    edit.mutateAsync([{ kind: "project", id: row.id, field: column.id, text, unit: officeUnit(column.unit) }]);
  const onPaste = async (text: string, row: GridRow | undefined, column: GridColumn | undefined) => {
    const from = layout.columns.findIndex(({ id }) => id === column?.id);
    const fields = layout.columns.slice(Math.max(0, from)).filter(({ editor }) => editor !== undefined);
    const projects = row?.type === "record" ? await idsFrom(view, row.id, text.split("\n").length) : [];
    setPasting({ projects, fields: fields.map(({ id }) => id), text, unit: "msek", dry_run: true });
  };
  const onGone = (gone: readonly string[]) => setIds((before) => new Set([...before].filter((id) => !gone.includes(id))));
  return (
    <>
      <Grid
        label={t("projects-grid", { grouping: t(`projects-group-${view.groupBy ?? "none"}`) })}
        kind="project"
        layout={layout}
        source={source}
        sorting={view.sorting}
        onSort={(sorting) => onView({ ...view, sorting })}
        totals={{ label: t("projects-total", { count: list.project_count }), figures: figuresOf(list.totals) }}
        selection={{ ids, onChange: setIds, idsOf: (group) => idsOf(view, group) }}
        sumOf={sumOf}
        onOpen={(row) => go("projects", row.id)}
        onToggleGroup={(group) => onView({ ...view, collapsed: toggled(view.collapsed, group.key === "" ? null : group.key) })}
        {...(canChange && { onCommit, onPaste: (text, row, column) => void onPaste(text, row, column) })}
        choicesFor={(column) => choices[column.id] ?? null}
        renderCell={renderCell}
        note={list.project_count === 0 ? <NoneFound onClear={() => onView({ ...view, filters: [] })} /> : t("projects-note")}
        selectionActions={
          canChange &&
          ids.size > 0 && (
            <Button size="small" icon="remove" onPress={() => setRemoving(true)}>
              {t("projects-remove")}
            </Button>
          )
        }
      />
      <RemoveProjects ids={[...ids]} name={null} isOpen={removing} onClose={() => setRemoving(false)} onGone={onGone} />
      <PasteDialog request={pasting} onClose={() => setPasting(null)} />
    </>
  );
}

async function sumOf(ids: string[]) {
  const sum = await office.selectionSum(ids);
  return { count: sum.count, figures: figuresOf(sum.cells) };
}

function toggled(keys: readonly (string | null)[], key: string | null): (string | null)[] {
  return keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];
}

function useColumnChoices() {
  return {
    area: useChoices(choiceKind("area")),
    part: useChoices(choiceKind("part")),
    kind: useChoices(choiceKind("kind")),
    programme: useChoices(choiceKind("programme")),
    department: useChoices(choiceKind("department")),
    leader: useChoices(choiceKind("leader")),
    phase: useChoices(choiceKind("phase")),
    last_gate: useChoices(choiceKind("last_gate")),
  } as Record<string, ReturnType<typeof useChoices> | undefined>;
}

/** The cells that say more than their text: the name leads to the page, the decision point shows how far. */
function projectCell(row: RecordRow, column: GridColumn, gates: readonly Named[]): ReactNode {
  const cell = row.cells[column.id];
  if (column.id === "name") return <ProjectName row={row} />;
  if (column.id !== "last_gate" || cell?.type !== "choice" || cell.id === null) return null;
  const passed = gates.findIndex(({ id }) => id === cell.id);
  return <GateMark passed={Math.max(0, passed)} of={Math.max(0, gates.length - 1)} last={cell.text ?? ""} />;
}

function ProjectName({ row }: { row: RecordRow }) {
  const { t } = useText();
  return (
    <span className="project-name">
      <a href={routeHash("projects", row.id)} tabIndex={-1} title={t("projects-open-name", { name: row.name })}>
        {row.name}
      </a>
      {row.marks?.map((mark) => <sup key={mark}>{mark}</sup>)}
    </span>
  );
}

function NoneFound({ onClear }: { onClear(): void }) {
  const { t } = useText();
  return (
    <EmptyState title={t("projects-none-title")} action={<Button onPress={onClear}>{t("projects-none-clear")}</Button>}>
      {t("projects-none-about")}
    </EmptyState>
  );
}

function NoProjects({ onAdd }: { onAdd: (() => void) | null }) {
  const { t } = useText();
  return (
    <div className="page-body">
      <EmptyState
        title={t("projects-empty-title")}
        action={
          onAdd && (
            <Button look="main" icon="plus" onPress={onAdd}>
              {t("projects-empty-first")}
            </Button>
          )
        }
      >
        {t("projects-empty-about")}
      </EmptyState>
    </div>
  );
}
