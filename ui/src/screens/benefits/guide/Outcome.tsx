import { Button, EmptyState, ProblemLine } from "../../../parts";
import { routeHash } from "../../../shell";
import { useText } from "../../../texts/useText";
import { Conditions } from "../../benefit/Conditions";
import { KeyFigures } from "../../benefit/KeyFigures";
import { ResultTable } from "../../benefit/Results";
import { useSpread } from "../useSpread";
import type { Guided } from "./useGuide";

const SHOWN = ["net_present_value", "payback"];

/** What it comes to, by its middle and on both bases, what it rests on, and what is still missing. */
export function Outcome({ guided }: { guided: Guided }) {
  const { t } = useText();
  const { found, place } = guided;
  const calculation = found?.calculation ?? null;
  const isThere = calculation !== null && calculation.lines.length > 0;
  const { found: spread } = useSpread(place.project, isThere);
  if (!isThere) {
    return (
      <EmptyState title={t("benefits-guide-no-result")} action={<Button onPress={() => guided.go({ step: "data" })}>{t("benefits-guide-no-result-go")}</Button>}>
        {t("benefits-guide-no-result-about")}
      </EmptyState>
    );
  }
  return (
    <div className="form guide-result">
      <KeyFigures calculation={calculation} spread={spread.data} />
      <ResultTable results={calculation.results.filter(({ result }) => SHOWN.includes(result))} />
      <Conditions calculation={calculation} />
      {calculation.problems.slice(0, 4).map((problem, at) => (
        <ProblemLine key={at} problem={problem} />
      ))}
      <p>
        <a href={routeHash("benefits", place.project)}>{t("benefits-guide-to-page")}</a> <span className="second">{t("benefits-guide-to-page-about")}</span>
      </p>
    </div>
  );
}
