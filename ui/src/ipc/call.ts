import { listen } from "@tauri-apps/api/event";
import type { Failure, ParamView, ProblemView, ReportProgress } from "./types";

/** A refusal by the office: a code with parameters, and the problems place by place. The catalogue has the words. */
export class OfficeError extends Error {
  readonly code: string;
  readonly params: ParamView[];
  readonly problems: ProblemView[];

  constructor(failure: Failure) {
    super(failure.code);
    this.name = "OfficeError";
    this.code = failure.code;
    this.params = failure.params;
    this.problems = failure.problems;
  }

  /** The refusal as one problem: its first, or the refusal itself. */
  asProblem(): ProblemView {
    const place = { kind: null, id: null, field: null, file: null, sheet: null, row: null, column: null };
    return this.problems[0] ?? { code: this.code, severity: "error", params: this.params, place };
  }
}

function isFailure(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && typeof (value as { code?: unknown }).code === "string";
}

/** Whatever was thrown, as a refusal with a code; what has none is a fault of the window itself. */
export function asOfficeError(thrown: unknown): OfficeError {
  if (thrown instanceof OfficeError) return thrown;
  if (isFailure(thrown)) return new OfficeError({ code: thrown.code, params: thrown.params ?? [], problems: thrown.problems ?? [] });
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return new OfficeError({ code: "fault-of-window", params: [{ name: "detail", value: { type: "text", value: detail } }], problems: [] });
}

/** Told after every change, own or not; answers with the way to stop listening. */
export function onPortfolioChanged(told: () => void): () => void {
  const stop = listen("portfolio-changed", told);
  return () => void stop.then((end) => end());
}

/** Told how far the report that is being written has come; answers with the way to stop listening. */
export function onReportProgress(told: (progress: ReportProgress) => void): () => void {
  const stop = listen<ReportProgress>("report-progress", ({ payload }) => told(payload));
  return () => void stop.then((end) => end());
}
