import { useQuery } from "@tanstack/react-query";
import { OFFICE, office } from "../../../ipc";
import { go, useRoute } from "../../../shell";

const PART = "followup";

/** Which of a project's two views is shown. Kept in the address, so that links and Back work. */
export type View = "calculation" | "followup";

export function useView(project: string): [View, (view: View) => void] {
  const { part } = useRoute();
  return [part?.split(":")[0] === PART ? "followup" : "calculation", (view) => go("benefits", project, view === "followup" ? PART : null)];
}

/** What has come of a project's benefits, and what will. */
export function useRealised(project: string) {
  return useQuery({
    queryKey: [OFFICE, "realised", project],
    queryFn: () => office.realised(project),
    placeholderData: (before) => (before?.project.id === project ? before : undefined),
  });
}

/** The benefit that a link leads to, where it leads to one. */
export function useLedTo(): string | null {
  return useRoute().part?.split(":")[1] ?? null;
}

/** The part of a project's address that shows a benefit in its follow-up. */
export function followUpOf(benefit: string): string {
  return `${PART}:${benefit}`;
}
