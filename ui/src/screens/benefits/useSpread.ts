import { useQuery } from "@tanstack/react-query";
import { OFFICE, office, type Uncertainty } from "../../ipc";

/** Enough for a median that stands still, few enough to be there at once; the same seed gives the same answer. */
const RUNS = 10_000;
const SEED = 1;

/** How uncertain the portfolio's net present value is. */
export function useSpread(isWanted: boolean) {
  return useQuery<Uncertainty>({
    queryKey: [OFFICE, "simulate", "portfolio"],
    queryFn: () => office.simulate(null, RUNS, SEED),
    enabled: isWanted,
    placeholderData: (before) => before,
  });
}
