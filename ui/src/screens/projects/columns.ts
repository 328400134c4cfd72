import type { Cells, FigureView, ListColumn, ListRow, Named } from "../../ipc";
import type { Cell, GridColumn, GridRow } from "../../grid";
import type { Texts } from "../../texts/useText";
import { fieldLabel } from "../../texts/words";

type Amounts = keyof Cells;

interface ProjectColumn extends GridColumn {
  id: ListColumn;
}

/** The kind of record that a column's choices are. */
export const CHOICES: Partial<Record<ListColumn, string>> = {
  area: "area",
  part: "part",
  kind: "project_kind",
  programme: "programme",
  department: "department",
  leader: "person",
  phase: "phase",
  last_gate: "gate",
};

const AMOUNTS: readonly Amounts[] = ["original", "current", "change", "low", "high", "running"];

export function isAmount(column: string): column is Amounts {
  return (AMOUNTS as readonly string[]).includes(column);
}

/** The columns of the project list, in the product's order; optional ones are left out at first. */
export function projectColumns(texts: Texts): ProjectColumn[] {
  const { t } = texts;
  const text = (id: ListColumn, width: number, more: Partial<ProjectColumn> = {}): ProjectColumn => ({
    id,
    title: t(`projects-column-${id.replace("_", "-")}`),
    sheetTitle: fieldLabel(texts, "project", id),
    width,
    sortable: true,
    ...(more.calculated ? {} : { editor: CHOICES[id] ? ("choice" as const) : ("text" as const) }),
    ...more,
  });
  const amount = (id: Amounts, more: Partial<ProjectColumn> = {}) =>
    text(id, 104, { unit: "mnkr", about: t(`projects-about-${id}`), ...more });
  return [
    text("name", 260),
    text("code", 84, { optional: true }),
    text("area", 156),
    text("last_gate", 92),
    text("phase", 118),
    text("leader", 128),
    text("start", 104, { optional: true }),
    text("end", 104),
    amount("original"),
    amount("low", { optional: true }),
    amount("current"),
    amount("high", { optional: true }),
    amount("change", { signed: true, calculated: true }),
    amount("running", { calculated: true, optional: true }),
        text("part", 140, { optional: true }),
    text("kind", 150, { optional: true }),
    text("programme", 170, { optional: true }),
    text("department", 160, { optional: true }),
    text("mandatory", 92, { optional: true }),
  ];
}

const choice = (named: Named | null): Cell => ({ type: "choice", id: named?.id ?? null, text: named?.name ?? null });
const figure = (view: FigureView): Cell => ({ type: "figure", ...view });

function figures(cells: Cells): Record<string, FigureView> {
  return { ...cells };
}

/** A row of the office's list as a row of the grid. Colours go by the place of the group in its register. */
export function gridRow(row: ListRow, unnamed: string, colourOf: (id: string | null) => number | null, isGrouped: boolean): GridRow {
  if (row.type === "group") {
    return {
      type: "group",
      key: row.id ?? "",
      label: row.name ?? unnamed,
      count: row.count,
      depth: 0,
      collapsed: row.collapsed,
      colour: colourOf(row.id),
      subtotals: figures(row.cells),
    };
  }
  return {
    type: "record",
    id: row.id,
    name: row.name,
    depth: isGrouped ? 1 : 0,
    marks: row.marks,
    cells: {
      code: { type: "text", text: row.code },
      name: { type: "text", text: row.name },
      area: choice(row.area),
      part: choice(row.part),
      kind: choice(row.kind),
      programme: choice(row.programme),
      department: choice(row.department),
      leader: choice(row.leader),
      phase: choice(row.phase),
      last_gate: choice(row.last_gate),
      start: { type: "day", day: row.start },
      end: { type: "day", day: row.end },
      mandatory: { type: "flag", on: row.mandatory },
      original: figure(row.cells.original),
      current: figure(row.cells.current),
      change: figure(row.cells.change),
      low: figure(row.cells.low),
      high: figure(row.cells.high),
      running: figure(row.cells.running),
    },
  };
}

export { figures as figuresOf };
