import { useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { OFFICE, office, type Uncertainty } from "../../ipc";
import { Button, ErrorPanel } from "../../parts";
import { useText } from "../../texts/useText";
import { whole } from "../benefits/keyFigures";
import { SpreadCurve } from "../benefits/SpreadCurve";
import { SpreadFactors } from "../benefits/SpreadFactors";

/** Enough for a median that stands still, few enough to be there at once; the same seed gives the same answer. */
const RUNS = 10_000;
const SEED = 1;
/** What takes no longer than this is not worth a message. */
const SHORT_MS = 400;

export interface Spread {
  found: UseQueryResult<Uncertainty>;
  /** Waits no longer; what was there before stays. */
  stop(): void;
}

export function useUncertainty(project: string, isWanted: boolean): Spread {
  const client = useQueryClient();
  const queryKey = [OFFICE, "simulate", project];
  const found = useQuery<Uncertainty>({
    queryKey,
    queryFn: () => office.simulate(project, RUNS, SEED),
    enabled: isWanted,
    placeholderData: (before) => before,
  });
  return { found, stop: () => void client.cancelQueries({ queryKey }) };
}

/** What the net present value hangs on, and how sure it is. */
export function Uncertain({ spread: { found, stop } }: { spread: Spread }) {
  const { t, amount, percent, count } = useText();
  const { data } = found;
  if (found.isError) {
    return (
      <aside className="calc-side">
        <ErrorPanel error={found.error} onRetry={() => void found.refetch()} />
      </aside>
    );
  }
  const title = data && t("benefit-curve", { percent: percent(whole(data.above_zero)), p50: amount(data.p50, { unit: "mnkr" }) });
  return (
    <aside className="calc-side">
      {found.isFetching && <Running onStop={stop} />}
      {!found.isFetching && !data && (
        <p>
          <Button onPress={() => void found.refetch()}>{t("benefit-simulate")}</Button>
        </p>
      )}
      {data && title && (
        <>
          <SpreadFactors spread={data} />
          <SpreadCurve spread={data} title={title} />
          <p className="help">{t("benefit-runs", { runs: count(data.runs), seed: String(data.seed) })}</p>
        </>
      )}
    </aside>
  );
}

/** Stands where the result comes, when it takes long. */
function Running({ onStop }: { onStop(): void }) {
  const { t, count } = useText();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SHORT_MS);
    return () => clearTimeout(timer);
  }, []);
  const text = t("benefit-simulating", { runs: count(RUNS) });
  if (!isLong) return null;
  return (
    <div className="progress" role="status">
      <span>{text}</span>
      <Button size="small" onPress={onStop}>
        {t("parts-cancel")}
      </Button>
      <progress aria-label={text} />
    </div>
  );
}
