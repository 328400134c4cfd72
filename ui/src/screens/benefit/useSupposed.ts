import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { asOfficeError, OFFICE, office, useOffice, type FigureView, type ProblemView, type Supposed, type SupposedNet, type TornadoBar } from "../../ipc";
import type { Language } from "../../texts/numbers";
import { changedOf, type Typed } from "./suppose";

const PAUSE_MS = 150;

/** What was typed for a project's factors. The window keeps it while the portfolio is open; it is no part of the calculation. */
export function useTyped(project: string): [Typed, (typed: Typed) => void] {
  const client = useQueryClient();
  const path = useOffice().data?.open?.path ?? "";
  const queryKey = ["supposed", path, project];
  const { data } = useQuery<Typed>({ queryKey, queryFn: () => ({}), initialData: {}, enabled: false, gcTime: Number.POSITIVE_INFINITY });
  return [data, (typed) => client.setQueryData<Typed>(queryKey, typed)];
}

/** What the typed values come to. */
export interface Outcome {
  changed: number;
  /** The net present value with all of them; null until it is known, and where one of them is no number. */
  together: SupposedNet | null;
  /** By the factor's name: what it moves alone, or what is wrong with it. */
  alone: ReadonlyMap<string, { moved: FigureView | null; problem: ProblemView | null }>;
  /** Something else than a value stands in the way. */
  error: unknown;
  isWrong: boolean;
}

/** Asks the office as one types: all values together, and each alone, so that what is no number is said where it stands. */
export function useOutcome(project: string, factors: readonly TornadoBar[], typed: Typed, language: Language): Outcome {
  const now = JSON.stringify(changedOf(factors, typed, language));
  const changed = JSON.parse(useSettled(now)) as (Supposed & { name: string })[];
  const asked = (supposed: readonly Supposed[]) => ({
    queryKey: [OFFICE, "scenario", project, ...supposed.map(({ factor, value }) => `${factor} ${value}`)],
    queryFn: () => office.scenario(project, supposed.map(({ factor, value }) => ({ factor, value }))),
  });
  const each = useQueries({ queries: changed.map((one) => asked([one])) });
  const isWrong = each.some(({ isError }) => isError);
  const whole = useQuery({ ...asked(changed), enabled: changed.length > 0 && each.every(({ isSuccess }) => isSuccess), placeholderData: (before) => before });
  const alone = changed.map(({ name }, at) => {
    const { data, error } = each[at] ?? {};
    return [name, { moved: data?.moved ?? null, problem: error ? asOfficeError(error).asProblem() : null }] as const;
  });
  return {
    changed: changed.length,
    together: changed.length > 0 && !isWrong ? (whole.data ?? null) : null,
    alone: new Map(alone),
    error: isWrong ? null : whole.error,
    isWrong,
  };
}

/** A text once it has stood still for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
