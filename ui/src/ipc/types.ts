/** What crosses between the office and the window: generated from Rust, and what comes as an event. */
export type * from "./bindings";

/** How far a report that is being written has come. */
export interface ReportProgress {
  step: string;
  done: number;
  of: number;
}
