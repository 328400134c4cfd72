import { useQuery } from "@tanstack/react-query";
import { OFFICE, office, type Uncertainty } from "../../ipc";
import { ErrorPanel, Loading } from "../../parts";
import { useText } from "../../texts/useText";
import { whole } from "../benefits/keyFigures";
import { SpreadCurve } from "../benefits/SpreadCurve";
import { SpreadFactors } from "../benefits/SpreadFactors";

/** Enough for a median that stands still, few enough to be there at once; the same seed gives the same answer. */
const RUNS = 10_000;
const SEED = 1;

export function useUncertainty(project: string, isWanted: boolean) {
  return useQuery<Uncertainty>({
    queryKey: [OFFICE, "simulate", project],
    queryFn: () => office.simulate(project, RUNS, SEED),
    enabled: isWanted,
  });
}

/** What the net present value hangs on, and how sure it is. */
export function Uncertain({ spread }: { spread: ReturnType<typeof useUncertainty> }) {
  const { t, amount, percent, count } = useText();
  if (spread.isError) {
    return (
      <aside>
        <ErrorPanel error={spread.error} onRetry={() => void spread.refetch()} />
      </aside>
    );
  }
  if (!spread.data) {
    return (
      <aside>
        <Loading lines={6} label={t("benefit-simulating")} />
      </aside>
    );
  }
  const found = spread.data;
  const title = t("benefit-curve", { percent: percent(whole(found.above_zero)), p50: amount(found.p50, { unit: "mnkr" }) });
  return (
    <aside className="calc-side">
      <SpreadFactors spread={found} />
      <SpreadCurve spread={found} title={title} />
      <p className="help">{t("benefit-runs", { runs: count(found.runs), seed: String(found.seed) })}</p>
    </aside>
  );
}
