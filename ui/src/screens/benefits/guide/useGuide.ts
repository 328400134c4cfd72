import { useQuery } from "@tanstack/react-query";
import { OFFICE, office, useChange, useChoices, type FieldEdit, type Named, type NewLine, type ProjectBenefits, type RecordRow, type Saved } from "../../../ipc";
import { draftOf, dropDraft } from "../../../parts";
import { useStored } from "../../../shell";
import { guideKey } from "./DraftField";

/** Inera's nine steps, in three phases: laying the ground, analysing, calculating. */
export const STEPS = ["alternatives", "stakeholders", "effects", "chain", "sort", "describe", "data", "costs", "result"] as const;
export type Step = (typeof STEPS)[number];
export const PHASE: Record<Step, "ground" | "analysis" | "calculation"> = {
  alternatives: "ground",
  stakeholders: "ground",
  effects: "ground",
  chain: "analysis",
  sort: "analysis",
  describe: "analysis",
  data: "calculation",
  costs: "calculation",
  result: "calculation",
};

/** Where one is. It is kept, so that the guide can be closed and gone on with. */
export interface Place {
  step: Step;
  project: string | null;
  benefit: string | null;
  /** The steps that have been gone on from, for the project. */
  passed?: readonly Step[];
}

export interface Guided {
  place: Place;
  go(to: Partial<Place>): void;
  found: ProjectBenefits | undefined;
  /** The project's benefits as records, for what the page of a calculation does not tell. */
  records: ReadonlyMap<string, RecordRow>;
  benefits: readonly Named[];
  /** The city's stakeholders. */
  stakeholders: readonly Named[];
  add(kind: string, values: [string, string][]): Promise<Saved>;
  set(edit: Omit<FieldEdit, "unit">): Promise<Saved>;
  /** Several fields as one change. */
  setAll(edits: readonly Omit<FieldEdit, "unit">[]): Promise<Saved>;
  /** A line with its factors as one change, in the calculation that can be written in. */
  addLine(line: Omit<NewLine, "calculation">): Promise<Saved>;
  removeLine(id: string): Promise<Saved>;
  /** The calculation that can be written in: the newest while it is open, else one that is begun. */
  open(): Promise<string>;
}

/** What the guide knows and does: every answer becomes a record through the same verbs as everywhere else. */
export function useGuide(path: string): Guided {
  const [place, setPlace] = useStored<Place>(`benefits.guide.${path}`, { step: "alternatives", project: null, benefit: null });
  const { project } = place;
  const found = useQuery({
    queryKey: [OFFICE, "project-benefits", project, null],
    queryFn: () => office.projectBenefits(project ?? "", null),
    enabled: project !== null,
    placeholderData: (before) => (before?.project.id === project ? before : undefined),
  });
  const table = useQuery({
    queryKey: [OFFICE, "records", "benefit"],
    queryFn: () => office.records("benefit"),
    enabled: project !== null,
    placeholderData: (before) => before,
  });
  const add = useChange(({ kind, values }: { kind: string; values: [string, string][] }) => office.addRecord(kind, values, ""));
  const set = useChange((edits: FieldEdit[]) => office.edit(edits, ""));
  const addLine = useChange((line: NewLine) => office.addLine(line));
  const remove = useChange((id: string) => office.remove("calculation_line", id));
  const begin = useChange(({ of, stage }: { of: string; stage: string }) => office.beginCalculation(of, stage));
  const benefits = found.data?.benefits ?? [];
  const stakeholders = useChoices("stakeholder");
  const setAll = (edits: readonly Omit<FieldEdit, "unit">[]) => set.mutateAsync(edits.map((edit) => ({ ...edit, unit: "sek" })));
  const open = async () => {
    const newest = found.data?.calculation?.head;
    if (newest && newest.frozen_by === null) return newest.id;
    const { id } = await begin.mutateAsync({ of: project ?? "", stage: newest?.stage ?? "before" });
    if (id === null) throw new Error("a calculation that was begun has no identity");
    const said = guideKey(project ?? "", "alternatives");
    const note = draftOf(said);
    if (note) {
      await setAll([{ kind: "calculation", id, field: "note", text: note }]);
      dropDraft(said);
    }
    return id;
  };
  return {
    place,
    go: (to) => setPlace({ ...place, ...to }),
    found: found.data,
    records: new Map((table.data?.rows ?? []).map((row) => [row.id, row])),
    benefits,
    stakeholders,
    add: (kind, values) => add.mutateAsync({ kind, values }),
    set: (edit) => setAll([edit]),
    setAll,
    addLine: async (line) => addLine.mutateAsync({ calculation: await open(), ...line }),
    removeLine: (id) => remove.mutateAsync(id),
    open,
  };
}

/** What a record says in a field, as the text that editing begins with. */
export function textOf(row: RecordRow | undefined, field: string): string {
  return row?.values.find((value) => value.field === field)?.text ?? "";
}

/** The month that a new line begins in until another is typed: January of the first year, a year later for what comes every year. */
export function firstMonth({ found }: Guided, isYearly: boolean): string {
  const first = found?.calculation?.conditions.first_year ?? found?.first_year;
  return first === undefined || first === null ? "" : `${first + (isYearly ? 1 : 0)}-01`;
}
