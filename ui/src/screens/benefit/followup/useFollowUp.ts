import { useQuery } from "@tanstack/react-query";
import { OFFICE, office, type OverdueView, type Realised } from "../../../ipc";
import { addAmounts } from "../../../texts/numbers";
import { go, useRoute } from "../../../shell";

const PART = "followup";

/** Which of a project's two views is shown. Kept in the address, so that links and Back work. */
export type View = "calculation" | "followup";

export function useView(project: string): [View, (view: View) => void] {
  const { part } = useRoute();
  return [part === PART ? "followup" : "calculation", (view) => go("benefits", project, view === "followup" ? PART : null)];
}

/** What has come of a project's benefits, and what will. */
export function useRealised(project: string) {
  return useQuery({
    queryKey: [OFFICE, "realised", project],
    queryFn: () => office.realised(project),
    placeholderData: (before) => (before?.project.id === project ? before : undefined),
  });
}

/** What should have been done by now of a project's benefits, the oldest first; null until it is known. */
export function useOverdue(project: string): readonly OverdueView[] | null {
  const benefits = useQuery({ queryKey: [OFFICE, "benefits"], queryFn: office.benefits, placeholderData: (before) => before });
  return benefits.data?.overdue.filter((item) => item.project.id === project) ?? null;
}

/** Kronor a year that boards have decided on and controllers have verified. */
export function takenHome({ benefits }: Realised): string | null {
  return addAmounts(benefits.flatMap(({ effects }) => effects).filter(({ state }) => state === "verified").map(({ amount }) => amount)).amount;
}
