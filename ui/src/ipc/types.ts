/**
 * What crosses from the office: plain values, with the types that the desktop shell generates from its own. Amounts are
 * text in kronor with two decimals, days ISO 8601, recorded times UTC. Absent is missing, never zero.
 */
export type * from "./bindings";

/** How far a report has come; told by an event, which the generation does not cover. */
export type ReportProgress = {
  /** `model`, `charts`, `pdf`, `xlsx`, `csv`, `compare` or `write`. */
  step: string;
  done: number;
  of: number;
};
