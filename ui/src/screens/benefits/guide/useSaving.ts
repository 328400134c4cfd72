import { useEffect, useState } from "react";
import { asOfficeError, type ProblemView } from "../../../ipc";

/**
 * Does something with the office, one at a time; what it objects to is kept to be shown, until what was typed is another.
 */
export function useSaving(typed = ""): { isBusy: boolean; problems: readonly ProblemView[]; save(act: () => Promise<unknown>): void } {
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly ProblemView[]>([]);
  useEffect(() => setProblems([]), [typed]);
  const save = (act: () => Promise<unknown>) => {
    if (isBusy) return;
    setBusy(true);
    setProblems([]);
    act()
      .catch((thrown: unknown) => {
        const refused = asOfficeError(thrown);
        setProblems(refused.problems.length > 0 ? refused.problems : [refused.asProblem()]);
      })
      .finally(() => setBusy(false));
  };
  return { isBusy, problems, save };
}

/** What is wrong with a factor of a line, by its number. */
export function problemOfFactor(problems: readonly ProblemView[], number: number): ProblemView | null {
  return problems.find(({ place }) => place.row === number) ?? null;
}

/** What is wrong with a field of the line itself. */
export function problemOfField(problems: readonly ProblemView[], field: string): ProblemView | null {
  return problems.find(({ place }) => place.row === null && place.field === field) ?? null;
}
