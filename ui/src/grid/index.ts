export { ColumnChooser } from "./ColumnChooser";
export { Grid, type GridProps, type GridSelection } from "./Grid";
export type { Cell, Commit, GridColumn, GridRow, GridSource, GroupRow, RecordRow, Sorting, Sum } from "./model";
export { useColumnLayout, type ColumnLayout, type LaidOut } from "./useColumnLayout";
export { useWindowedRows, type Window } from "./useWindowedRows";
