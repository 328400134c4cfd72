/**
 * What crosses from the office: plain values. Amounts are text in kronor with two decimals, days ISO 8601, recorded
 * times UTC. Absent is missing, never zero.
 */

export type FigureView = { amount: string | null; missing: number; figure: string };
export type Named = { id: string; name: string };

export type ParamValue =
  | { type: "text"; value: string }
  | { type: "money"; value: string }
  | { type: "count"; value: number }
  | { type: "date"; value: string }
  | { type: "kind"; value: string }
  | { type: "field"; value: string };
export type ParamView = { name: string; value: ParamValue };
export type PlaceView = {
  kind: string | null;
  id: string | null;
  field: string | null;
  file: string | null;
  row: number | null;
  column: string | null;
};
export type ProblemView = { code: string; severity: string; params: ParamView[]; place: PlaceView };
export type Failure = { code: string; params: ParamView[]; problems: ProblemView[] };

export type ListColumn =
  | "code"
  | "name"
  | "area"
  | "part"
  | "kind"
  | "programme"
  | "department"
  | "leader"
  | "phase"
  | "last_gate"
  | "start"
  | "end"
  | "mandatory"
  | "original"
  | "current"
  | "change"
  | "low"
  | "high"
  | "running";
export type Sort = { column: ListColumn; descending: boolean };
export type ColumnFilter = { column: ListColumn; ids: (string | null)[] };
export type Filter =
  | { type: "text"; value: string }
  | { type: "one_of"; value: ColumnFilter }
  | { type: "at_least"; value: [ListColumn, string] }
  | { type: "at_most"; value: [ListColumn, string] }
  | { type: "missing"; value: ListColumn }
  | { type: "mandatory"; value: boolean };
export type ListQuery = {
  group_by: string | null;
  filters: Filter[];
  sort: Sort[];
  collapsed: (string | null)[];
  offset: number;
  limit: number;
};
export type Cells = {
  original: FigureView;
  current: FigureView;
  change: FigureView;
  low: FigureView;
  high: FigureView;
  running: FigureView;
};
export type GroupRow = { id: string | null; name: string | null; count: number; collapsed: boolean; cells: Cells };
export type ProjectRow = {
  id: string;
  code: string;
  name: string;
  area: Named;
  part: Named | null;
  kind: Named | null;
  programme: Named | null;
  department: Named | null;
  leader: Named | null;
  phase: Named | null;
  last_gate: Named | null;
  start: string | null;
  end: string | null;
  mandatory: boolean;
  marks: string[];
  cells: Cells;
};
export type ListRow = ({ type: "group" } & GroupRow) | ({ type: "project" } & ProjectRow);
export type ProjectList = {
  head: number;
  row_count: number;
  offset: number;
  rows: ListRow[];
  project_count: number;
  project_count_all: number;
  totals: Cells;
};
export type SelectionSum = { count: number; cells: Cells };

export type Unit = "sek" | "ksek" | "msek";
export type FieldEdit = { kind: string; id: string; field: string; text: string; unit: Unit };
export type Saved = { head: number; id: string | null; warnings: ProblemView[] };
export type Reading = { value: string | null; name: string | null; problems: ProblemView[] };
export type FieldShape =
  | "text"
  | "flag"
  | "count"
  | "percent"
  | "money"
  | "date"
  | "year"
  | "period"
  | "moment"
  | "choice"
  | "choices"
  | "reference"
  | "references"
  | "estimates"
  | "amounts_by_reference"
  | "amounts_by_year";
export type Choices = { kind: string; choices: Named[] };
export type PastedRow = {
  row: number;
  project: Named | null;
  is_new: boolean;
  edits: FieldEdit[];
  problems: ProblemView[];
};
export type Pasted = { head: number; done: boolean; rows: PastedRow[] };
export type PasteRequest = { projects: string[]; fields: string[]; text: string; unit: Unit; dry_run: boolean };

export type FieldChange = { field: string; shape: FieldShape; before: string | null; after: string | null };
export type ChangeLine = {
  sequence: number;
  recorded: string;
  invented: boolean;
  author: Named;
  reason: string;
  reverses: number | null;
  record_count: number;
  kind: string | null;
  id: string | null;
  name: string | null;
  field: FieldChange | null;
  what: string;
};
export type RecordChange = {
  kind: string;
  id: string;
  name: string;
  project: Named | null;
  what: string;
  fields: FieldChange[];
};
export type RecordHistoryLine = {
  sequence: number;
  recorded: string;
  invented: boolean;
  author: Named;
  reason: string;
  change: RecordChange;
};
export type RecordHistory = { kind: string; id: string; name: string; changes: RecordHistoryLine[] };
export type UndoConflict = {
  kind: string;
  id: string;
  name: string;
  field: string | null;
  mine: string | null;
  before: string | null;
  now: string | null;
};
export type Undone = { head: number; done: boolean; line: ChangeLine; conflicts: UndoConflict[] };

export type PlanView = {
  phase: Named | null;
  last_gate: Named | null;
  start: string | null;
  end: string | null;
  depends_on: Named[];
  needed_by: Named[];
};
export type EntryView = { slot: string; low: FigureView; likely: FigureView; high: FigureView };
export type FundingView = { source: Named; amount: string };
export type LineView = {
  id: string;
  name: string;
  life_cycle: string;
  accounting: string | null;
  original: EntryView[];
  current: EntryView[];
  original_total: FigureView;
  current_total: FigureView;
  funding: FundingView[];
  source: string | null;
  mark: string | null;
  footnote: string | null;
};
export type YearView = { year: number; current: FigureView };
export type RemarkView = { id: string; text: string; source: string | null; to_confirm: boolean; about: Named | null };
export type ProjectPage = {
  head: number;
  row: ProjectRow;
  name_en: string | null;
  goals: Named[];
  notes: string | null;
  plan: PlanView;
  lines: LineView[];
  years: YearView[];
  unspread: FigureView;
  remarks: RemarkView[];
  attention: ProblemView[];
  previous: Named | null;
  next: Named | null;
};

export type FormulaView = "input" | "sum" | "difference" | "not_recorded";
export type TraceSource = {
  kind: string;
  id: string;
  name: string;
  field: string;
  source: string | null;
  mark: string | null;
  footnote: string | null;
  author: Named | null;
  recorded: string | null;
  sequence: number | null;
  reason: string | null;
};
export type TracePart = {
  measure: string;
  year: number | null;
  scope: string;
  name: string | null;
  figure: FigureView;
  project: string | null;
};
export type Trace = {
  head: number;
  this: TracePart;
  formula: FormulaView;
  parts: TracePart[];
  part_count: number;
  source: TraceSource | null;
};

export type Recent = { path: string; name: string; opened: string; gone: boolean };
export type Theme = "system" | "light" | "dark" | "contrast";
export type Preferences = {
  language: string;
  theme: Theme;
  export_folder: string;
  portfolio_folder: string;
  person: string | null;
  columns: string[];
};
export type Me = { id: string; name: string };
export type UndoLabel = { sequence: number; summary: ChangeLine };
export type Viewing = { sequence: number; recorded: string | null };
export type ReadOnlyView = "in-use" | "permission" | "newer-records";
export type OpenState = {
  path: string;
  name: string;
  city: string;
  example: boolean;
  today: string;
  period: string;
  head: number;
  head_recorded: string | null;
  read_only: ReadOnlyView | null;
  viewing: Viewing | null;
  undo: UndoLabel | null;
  redo: UndoLabel | null;
  me: Me;
  grouping: string;
};
export type State = { version: string; open: OpenState | null; recent: Recent[]; preferences: Preferences };

export type DrawnView = { year: number; amount: FigureView };
export type FrameView = {
  id: string;
  name: string;
  balance: string;
  status: string;
  drawn_from: string | null;
  amount: FigureView;
  over: FigureView;
  not_granted: FigureView;
  not_spent: FigureView;
  drawn: FigureView;
  drawn_by_year: DrawnView[];
};
export type AreaBar = { area: Named; count: number; original: FigureView; current: FigureView; low: FigureView; high: FigureView };
export type PartBars = { part: Named | null; count: number; original: FigureView; current: FigureView; areas: AreaBar[] };
export type YearBar = { year: number; estimated: FigureView; budget: FigureView };
export type ProgrammeLine = { programme: Named | null; count: number; current: FigureView };
export type Overview = {
  head: number;
  frames: FrameView[];
  project_count: number;
  estimated: FigureView;
  original: FigureView;
  running: FigureView;
  operating: FigureView;
  capital: FigureView;
  unclassified: FigureView;
  parts: PartBars[];
  areas: AreaBar[];
  by_year: YearBar[];
  unspread: FigureView;
  programmes: ProgrammeLine[];
  attention: ProblemView[];
  attention_count: number;
  remarks: RemarkView[];
};

export type ChangePage = { head: number; count: number; changes: ChangeLine[] };
export type ChangeDetail = { line: ChangeLine; client: string; hash: string; records: RecordChange[] };
export type Span = { from: string; changes: number; sequence: number };

export type FieldView = { name: string; shape: FieldShape; required: boolean; target: string | null; words: string[] };
export type ChoiceView = { id: string; name: string; amount: string | null };
export type ValueView = { field: string; text: string | null; names: Named[]; entries: ChoiceView[] };
export type RecordRow = { id: string; name: string; values: ValueView[] };
export type RecordTable = { kind: string; head: number; fields: FieldView[]; rows: RecordRow[] };

export type Door = "stockholm-2007" | "example" | "empty";
export type ReportRequest = { period: string; registered_until: string | null; language: string };
export type PeriodChoice = { period: string; length: string; first_day: string; last_day: string; suggested: boolean };
export type ReportPreview = { head: number; title: string; pages: string[] };
export type ExportedFile = { path: string; bytes: number };
export type ReportExport = { folder: string; files: ExportedFile[]; compared: number };
export type ReportProgress = { step: string; done: number; of: number };
export type ImportView = {
  path: string | null;
  records: number;
  removals: number;
  changes: number;
  problems: ProblemView[];
  done: boolean;
};
export type UndoChoice = "ask" | "keep_theirs" | "take_mine";
