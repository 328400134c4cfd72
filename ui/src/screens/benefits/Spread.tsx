import type { Uncertainty } from "../../ipc";
import { Button, EmptyState, ErrorPanel, Loading } from "../../parts";
import { routeHash } from "../../shell";
import { isNegative } from "../../texts/numbers";
import { useText } from "../../texts/useText";
import { whole } from "./keyFigures";
import { Running } from "./Running";
import { SpreadCurve } from "./SpreadCurve";
import { SpreadFactors } from "./SpreadFactors";
import { hasRanges } from "./tornado";
import type { Spread as Simulated } from "./useSpread";

/** How uncertain the portfolio's net present value is, by what, and what is not in it. */
export function Spread({ spread: { found, stop }, isWanted }: { spread: Simulated; isWanted: boolean }) {
  const { t } = useText();
  if (found.data) {
    return (
      <>
        {found.isFetching && <Running onStop={stop} />}
        <Shown spread={found.data} />
      </>
    );
  }
  return (
    <section className="region">
      <h2>{t("benefits-spread")}</h2>
      {found.isError ? (
        <ErrorPanel error={found.error} onRetry={() => void found.refetch()} />
      ) : found.isFetching ? (
        <>
          <Running onStop={stop} />
          <Loading lines={6} label={t("parts-loading")} />
        </>
      ) : isWanted ? (
        <p>
          <Button onPress={() => void found.refetch()}>{t("benefits-simulate")}</Button>
        </p>
      ) : (
        <EmptyState title={t("benefits-spread-none")}>{t("benefits-spread-none-about")}</EmptyState>
      )}
    </section>
  );
}

function Shown({ spread }: { spread: Uncertainty }) {
  const { t, amount, percent, count, has } = useText();
  const whyNot = (absence: string) => {
    const key = `benefits-absence-${absence.replaceAll("_", "-")}`;
    return t(has(key) ? key : "benefits-absence-other");
  };
  const mnkr = (sum: string) => amount(sum, { unit: "mnkr" });
  const title = t(isNegative(spread.p50) ? "benefits-spread-minus" : "benefits-spread-plus", {
    percent: percent(whole(spread.above_zero)),
    p50: mnkr(spread.p50.replace("-", "")),
    p10: mnkr(spread.p10),
    p90: mnkr(spread.p90),
  });
  return (
    <div className="gains-spread">
      {hasRanges(spread) ? (
        <>
          <SpreadCurve spread={spread} title={title} />
          <SpreadFactors spread={spread} />
        </>
      ) : (
        <EmptyState title={t("benefit-no-ranges-title")}>{t("benefit-no-ranges-about")}</EmptyState>
      )}
      <div className="gains-spread-foot">
        <p className="gains-note">{t("benefits-spread-runs", { runs: count(spread.runs), seed: String(spread.seed), projects: spread.project_count, error: mnkr(spread.standard_error) })}</p>
        {spread.left_out.length > 0 && (
          <details className="gains-left-out">
            <summary>{t("benefits-left-out", { count: spread.left_out.length })}</summary>
            <ul>
              {spread.left_out.map(({ project, absence }) => (
                <li key={project.id}>
                  <a href={routeHash("benefits", project.id)}>{project.name}</a> <span className="second">{whyNot(absence)}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}
