import { useQuery } from "@tanstack/react-query";
import { OFFICE, office, type CalculationHead, type CalculationView, type ProjectBenefits } from "../../ipc";

/** What the calculation before this one promised: its stage, and its benefits for a full year. */
export interface Promise {
  stage: string;
  benefits: string | null;
  /** That calculation, as soon as it is known. */
  calculation: CalculationView | null;
}

/** The calculation that stands before this one, by stage and revision; null for the first. */
export function revisedBy({ calculations }: ProjectBenefits, id: string): CalculationHead | null {
  return calculations[calculations.findIndex((head) => head.id === id) - 1] ?? null;
}

/** What was promised before, or null where this is the first calculation or revises none. */
export function usePromise(page: ProjectBenefits, calculation: CalculationView): Promise | null {
  const before = calculation.bridge.length > 0 || calculation.lines.some(({ revised }) => revised !== null) ? revisedBy(page, calculation.head.id) : null;
  const { data } = useQuery({
    queryKey: [OFFICE, "project-benefits", page.project.id, before?.id ?? null],
    queryFn: () => office.projectBenefits(page.project.id, before?.id ?? null),
    enabled: before !== null,
  });
  if (before === null) return null;
  const promised = data?.calculation ?? null;
  return { stage: before.stage, benefits: promised?.benefits_likely ?? null, calculation: promised };
}
