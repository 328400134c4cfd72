import { useState } from "react";
import { asOfficeError, type ProblemView } from "../../../ipc";

/** Does something with the office, one at a time; what it objects to is kept to be shown. */
export function useSaving(): { isBusy: boolean; problems: readonly ProblemView[]; save(act: () => Promise<unknown>): void } {
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly ProblemView[]>([]);
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
