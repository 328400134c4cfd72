import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { OFFICE, office, type DecisionCheck, type DecisionForm, type DecisionLineForm, type Named } from "../../ipc";
import { draftKey, dropDraft, keepDraft, useDraft } from "../../parts";

/** A line as it is typed: the project with its name beside. */
export interface TypedLine extends DecisionLineForm {
  /** Tells lines apart while some come and go. */
  key: number;
  projectName: string;
}

export interface TypedDecision extends Omit<DecisionForm, "lines"> {
  lines: TypedLine[];
}

const KEY = draftKey("new-decision", "form", "all");
const PAUSE_MS = 200;

export function newLine(key: number): TypedLine {
  return { key, projectName: "", project: "", frame: "", year: "", from_year: "", amount: "", unit: "ksek" };
}

const EMPTY: TypedDecision = {
  name: "",
  kind: "",
  body: "",
  date: "",
  paragraph: "",
  dnr: "",
  motivation: "",
  exception: "",
  reverses: "",
  correction: false,
  proposed: false,
  lines: [newLine(0)],
  attach: [],
};

/** What is typed is kept until it is entered or thrown away, also when the form or the window is closed. */
export function useDecisionForm() {
  const draft = useDraft(KEY);
  const typed = useMemo(() => read(draft), [draft]);
  const set = (change: Partial<TypedDecision>) => keepDraft(KEY, JSON.stringify({ ...typed, ...change }));
  const setLine = (key: number, change: Partial<TypedLine>) =>
    set({ lines: typed.lines.map((line) => (line.key === key ? { ...line, ...change } : line)) });
  const addLine = () => set({ lines: [...typed.lines, newLine(Math.max(-1, ...typed.lines.map(({ key }) => key)) + 1)] });
  const removeLine = (key: number) => set({ lines: typed.lines.filter((line) => line.key !== key) });
  return { typed, set, setLine, addLine, removeLine, drop: () => dropDraft(KEY) };
}

function read(draft: string | undefined): TypedDecision {
  if (draft === undefined) return EMPTY;
  try {
    return { ...EMPTY, ...(JSON.parse(draft) as TypedDecision) };
  } catch {
    return EMPTY;
  }
}

/** What the office is asked with: the fields that the kind has, and no line that nothing has been typed in. */
export function officeForm(typed: TypedDecision, fields: readonly string[]): DecisionForm {
  const has = (field: string, text: string) => (fields.includes(field) ? text : "");
  const lines = typed.lines.filter((line) => [line.project, line.projectName, line.amount].some((text) => text.trim() !== ""));
  return {
    ...typed,
    lines: fields.length === 0 ? [] : lines.map(({ project, projectName, frame, year, from_year, amount, unit }) => ({
      project: has("project", project || projectName),
      frame: has("frame", frame),
      year: has("year", year),
      from_year: has("from_year", from_year),
      amount,
      unit,
    })),
  };
}

/** How the office would take the decision in, as far as it is typed. Null before the first answer. */
export function useDecisionCheck(typed: TypedDecision): { check: DecisionCheck | null; fields: readonly string[] } {
  const [asked, setAsked] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const shape = useQuery({
    queryKey: [OFFICE, "decision-shape", asked.kind],
    queryFn: () => office.checkDecision(officeForm({ ...EMPTY, kind: asked.kind }, [])),
    placeholderData: (before) => before,
  });
  const fields = useMemo(() => (shape.data ? [...shape.data.needed, ...shape.data.allowed] : []), [shape.data]);
  const form = officeForm(asked, fields);
  const check = useQuery({
    queryKey: [OFFICE, "decision-check", form],
    queryFn: () => office.checkDecision(form),
    placeholderData: (before) => before,
    enabled: shape.data !== undefined,
  });
  return { check: check.data ?? null, fields };
}

/** The project that a line is about, as a choice. */
export function projectOf({ project, projectName }: TypedLine): Named | null {
  return project === "" ? null : { id: project, name: projectName };
}
