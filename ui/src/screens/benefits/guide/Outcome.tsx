import type { ResultView, WorkedValue } from "../../../ipc";
import { Button, EmptyState, ProblemLine } from "../../../parts";
import { routeHash } from "../../../shell";
import { isNegative } from "../../../texts/numbers";
import { useText } from "../../../texts/useText";
import type { Guided } from "./useGuide";

const SHOWN = ["net_present_value", "payback"] as const;

/** What it comes to, on both bases, and what is still missing. */
export function Outcome({ guided }: { guided: Guided }) {
  const { t } = useText();
  const { found, place } = guided;
  const calculation = found?.calculation ?? null;
  if (calculation === null || calculation.lines.length === 0) {
    return (
      <EmptyState title={t("benefits-guide-no-result")} action={<Button onPress={() => guided.go({ step: "data" })}>{t("benefits-guide-no-result-go")}</Button>}>
        {t("benefits-guide-no-result-about")}
      </EmptyState>
    );
  }
  const results = SHOWN.map((word) => calculation.results.find(({ result }) => result === word)).filter((result) => result !== undefined);
  return (
    <div className="form">
      <table className="quiet-table guide-lines">
        <thead>
          <tr>
            <th scope="col">{t("benefits-guide-result")}</th>
            <th scope="col" className="num">
              {t("benefits-guide-result-financial")}
            </th>
            <th scope="col" className="num">
              {t("benefits-guide-result-with")}
            </th>
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <ResultRow key={result.result} of={result} />
          ))}
        </tbody>
      </table>
      {calculation.problems.slice(0, 4).map((problem, at) => (
        <ProblemLine key={at} problem={problem} />
      ))}
      <p>
        <a href={routeHash("benefits", place.project)}>{t("benefits-guide-to-page")}</a> <span className="second">{t("benefits-guide-to-page-about")}</span>
      </p>
    </div>
  );
}

function ResultRow({ of: { result, financial, with_reallocated: both } }: { of: ResultView }) {
  const { t } = useText();
  return (
    <tr>
      <th scope="row">{t(`benefits-guide-result-${result.replaceAll("_", "-")}`)}</th>
      <ResultCell value={financial} />
      <ResultCell value={both} />
    </tr>
  );
}

function ResultCell({ value: { value, unit } }: { value: WorkedValue }) {
  const { t, amount, number } = useText();
  if (unit === "sek") return <td className={isNegative(value) ? "num minus" : "num"}>{t("benefits-guide-tkr", { amount: amount(value, { unit: "tkr" }) })}</td>;
  const rounded = value === null ? null : Number(value).toFixed(1);
  return <td className="num">{rounded === null ? t("benefits-guide-never") : t("benefits-guide-years", { years: number(rounded) })}</td>;
}
