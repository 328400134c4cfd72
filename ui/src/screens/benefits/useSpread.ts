import { useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { asOfficeError, OFFICE, office, type Uncertainty } from "../../ipc";

/** Enough for a median that stands still, few enough to be there at once; the same seed gives the same answer. */
export const RUNS = 10_000;
const SEED = 1;
const STOPPED = "simulation-stopped";

export interface Spread {
  found: UseQueryResult<Uncertainty>;
  /** Stops the work itself; what was there before stays. */
  stop(): void;
}

/** How uncertain the net present value of a project is, or of the whole portfolio. */
export function useSpread(project: string | null, isWanted: boolean): Spread {
  const client = useQueryClient();
  const queryKey = [OFFICE, "simulate", project ?? "portfolio"];
  const found = useQuery<Uncertainty>({
    queryKey,
    queryFn: async () => {
      try {
        return await office.simulate(project, RUNS, SEED);
      } catch (thrown) {
        // Stopped is no fault: then it is as if it had not been asked for.
        if (asOfficeError(thrown).code === STOPPED) await client.cancelQueries({ queryKey });
        throw thrown;
      }
    },
    enabled: isWanted,
    placeholderData: (before) => before,
  });
  const stop = () => {
    void client.cancelQueries({ queryKey });
    // Where nothing is being made there is nothing to stop.
    void office.stopSimulation().catch(() => undefined);
  };
  return { found, stop };
}
