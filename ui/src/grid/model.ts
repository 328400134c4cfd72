import type { FigureView } from "../ipc";
import type { Unit } from "../texts/numbers";

/** What stands in a cell. */
export type Cell =
  | { type: "text"; text: string | null }
  | { type: "choice"; id: string | null; text: string | null }
  | { type: "day"; day: string | null }
  | { type: "flag"; on: boolean }
  | ({ type: "figure" } & FigureView);

/** A row that has records of its own; its cells are by the column's id. */
export interface RecordRow {
  type: "record";
  id: string;
  /** What the row is called when it is read out. */
  name: string;
  depth: number;
  /** Marks of footnotes after the name. */
  marks?: readonly string[];
  cells: Readonly<Record<string, Cell>>;
}

/** A heading over the rows below, with sums that always equal them. */
export interface GroupRow {
  type: "group";
  key: string;
  label: string;
  count: number;
  depth: number;
  collapsed: boolean;
  /** Number of the coloured key beside the name; none where groups have no colours. */
  colour: number | null;
  subtotals: Readonly<Record<string, FigureView>>;
}

/** What the selected rows come to, by column. */
export interface Sum {
  count: number;
  figures: Readonly<Record<string, FigureView>>;
}

export type GridRow = RecordRow | GroupRow;

export interface GridColumn {
  id: string;
  title: string;
  /** The full name, for the header of a copied table, where the title is shortened. */
  sheetTitle?: string;
  /** The second line of the header: the unit, or what a deviation is measured against. */
  about?: string;
  width: number;
  /** Set for a column of money: its unit. Figures stand to the right. */
  unit?: Unit;
  /** Numbers that are no money: they stand to the right too. */
  isNumber?: boolean;
  signed?: boolean;
  /** Below zero is bad: such a figure is red. */
  warnsBelowZero?: boolean;
  sortable?: boolean;
  /** How the cell is edited in place: as text, or as one of the choices. */
  editor?: "text" | "choice";
  /** Worked out from others: never edited. */
  calculated?: boolean;
  /** Left out until somebody wants it. */
  optional?: boolean;
}

/** Figures stand to the right, so that their digits stand under each other. */
export function isFigure({ unit, isNumber }: GridColumn): boolean {
  return unit !== undefined || isNumber === true;
}

export interface Sorting {
  column: string;
  descending: boolean;
}

/** Rows by index, fetched as they come into view. */
export interface GridSource {
  total: number;
  rowAt(index: number): GridRow | undefined;
  /** Says which rows are in view; what is missing is fetched. */
  want(first: number, last: number): void;
  /** All rows of a stretch, fetched where needed. */
  fetchRows(first: number, last: number): Promise<GridRow[]>;
  /** True until the first rows are there. */
  isLoading: boolean;
}

/** Saves a cell; rejects with what the office objects to. */
export type Commit = (row: RecordRow, column: GridColumn, text: string) => Promise<unknown>;

export const CHECK_WIDTH = 44;
export const COLUMN_MIN = 48;
/** The first column of data takes what room is left, but never less than this. */
export const FIRST_MIN = 240;
