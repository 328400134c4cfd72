import { Button, ErrorPanel } from "../../parts";
import { useText } from "../../texts/useText";
import { whole } from "../benefits/keyFigures";
import { Running } from "../benefits/Running";
import { SpreadCurve } from "../benefits/SpreadCurve";
import { SpreadFactors } from "../benefits/SpreadFactors";
import { hasRanges } from "../benefits/tornado";
import { useSpread, type Spread } from "../benefits/useSpread";

export type { Spread };

/** How uncertain a project's newest calculation is. */
export function useUncertainty(project: string, isWanted: boolean): Spread {
  return useSpread(project, isWanted);
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
          <Button onPress={() => void found.refetch()}>{t("benefits-simulate")}</Button>
        </p>
      )}
      {data && !hasRanges(data) && (
        <section>
          <h2>{t("benefit-no-ranges-title")}</h2>
          <p className="help">{t("benefit-no-ranges-about")}</p>
        </section>
      )}
      {data && title && hasRanges(data) && (
        <>
          <SpreadFactors spread={data} />
          <SpreadCurve spread={data} title={title} />
          <p className="help">{t("benefit-runs", { runs: count(data.runs), seed: String(data.seed) })}</p>
        </>
      )}
    </aside>
  );
}
