import { call } from "./call";
import type {
  Choices,
  FieldEdit,
  ListQuery,
  Pasted,
  PasteRequest,
  ProjectList,
  ProjectPage,
  Reading,
  RecordHistory,
  Saved,
  SelectionSum,
  State,
  Trace,
  Undone,
} from "./types";

/** Every verb that the window sends, one line each. */
export const office = {
  state: () => call<State>("state"),
  projectList: (query: ListQuery) => call<ProjectList>("project_list", { query }),
  selectionSum: (ids: string[]) => call<SelectionSum>("selection_sum", { ids }),
  project: (id: string) => call<ProjectPage>("project", { id }),
  choices: (kind: string) => call<Choices>("choices", { kind }),
  edit: (edits: FieldEdit[], reason = "") => call<Saved>("edit", { edits, reason }),
  readText: (edit: FieldEdit) => call<Reading>("read_text", { edit }),
  paste: (request: PasteRequest) => call<Pasted>("paste", { request }),
  addProject: (values: [string, string][], reason = "") => call<Saved>("add_project", { values, reason }),
  addRecord: (kind: string, values: [string, string][], reason = "") => call<Saved>("add_record", { kind, values, reason }),
  remove: (kind: string, id: string) => call<Saved>("remove", { kind, id }),
  trace: (figure: string) => call<Trace>("trace", { figure }),
  undo: (choice: "ask" | "keep_theirs" | "take_mine") => call<Undone>("undo", { choice }),
  redo: () => call<Undone>("redo"),
  recordHistory: (kind: string, id: string) => call<RecordHistory>("record_history", { kind, id }),
  viewAsOf: (moment: string | null) => call<State>("view_as_of", { moment }),
};
