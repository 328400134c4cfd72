import { useState } from "react";
import type { CalculationLineView, CalculationView, ProblemView, ProjectBenefits } from "../../ipc";
import { Amount, Button, Segmented, summed, type TracedAmount } from "../../parts";
import { useText, type Texts } from "../../texts/useText";
import { AddLine } from "./AddLine";
import { LineRow } from "./LineRow";
import { usePromise, type Promise } from "./usePromise";

export type Scheme = "peng" | "ekalkyl";

/** Problems that the row says already, in its own words. */
const SAID: readonly string[] = ["line-without-amount", "line-without-responsible"];
const SCHEMES: readonly { id: Scheme; label: string }[] = [
  { id: "peng", label: "PENG" },
  { id: "ekalkyl", label: "eKalkyl" },
];

/** Benefits and costs with what their factors come to in a full year; a line opens its factors below it. */
export function Lines({ page, calculation, canChange, scheme, onScheme, opened, onOpen }: {
  page: ProjectBenefits;
  calculation: CalculationView;
  canChange: boolean;
  scheme: Scheme;
  onScheme(scheme: Scheme): void;
  /** The line whose factors are shown. */
  opened: string | null;
  onOpen(line: string | null): void;
}) {
  const texts = useText();
  const { t } = texts;
  const promise = usePromise(page, calculation);
  const [adding, setAdding] = useState<"benefit" | "cost" | null>(null);
  const benefits = calculation.lines.filter(({ role }) => role === "benefit");
  const costs = calculation.lines.filter(({ role }) => role !== "benefit");
  const noticesOf = (line: string) => calculation.problems.filter(({ place, code }) => place.id === line && !SAID.includes(code));
  const shared = { noticesOf, project: page.project.id, canChange, scheme, opened, onOpen: (id: string) => onOpen(opened === id ? null : id) };
  return (
    <section className="region">
      <div className="calc-lines-head">
        <div>
          <h2>{finding(texts, calculation, promise)}</h2>
          <p>{t("benefit-lines-about")}</p>
        </div>
        <Segmented
          label={t("benefit-scheme")}
          picks={SCHEMES}
          value={scheme}
          onChange={(next) => onScheme(next)}
        />
        {canChange && (
          <>
            <Button size="small" icon="plus" onPress={() => setAdding("benefit")}>
              {t("benefit-add-benefit")}
            </Button>
            <Button size="small" icon="plus" onPress={() => setAdding("cost")}>
              {t("benefit-add-cost")}
            </Button>
          </>
        )}
      </div>
      <div className="calc-scroll" tabIndex={0} role="region" aria-label={t("benefit-lines", { count: calculation.lines.length })}>
        <table className="quiet-table calc-lines">
          <thead>
            <tr>
              <th scope="col">{t("benefit-line")}</th>
              <th scope="col">{t("benefit-class", { scheme: scheme === "peng" ? "PENG" : "eKalkyl" })}</th>
              <th scope="col">{t("benefit-line-responsible")}</th>
              {(["promised", "low", "likely", "high"] as const).map((column) => (
                <th key={column} scope="col" className="num">
                  {t(`benefit-column-${column}`)}
                  <small>{column === "promised" && promise ? t(`benefit-short-${promise.stage}`) : t("parts-unit-tkr")}</small>
                </th>
              ))}
            </tr>
          </thead>
          <Group label={t("benefit-benefits")} lines={benefits} {...shared} />
          <tbody>
            <Sum calculation={calculation} promise={promise} />
          </tbody>
          <Group label={t("benefit-costs")} lines={costs} {...shared} />
        </table>
      </div>
      {adding !== null && <AddLine key={adding} what={adding} page={page} calculation={calculation} onClose={() => setAdding(null)} onAdded={onOpen} />}
    </section>
  );
}

/** Benefit lines that have no amount as yet. */
function missingOf({ lines }: CalculationView): number {
  return lines.filter(({ role, likely }) => role === "benefit" && likely.value === null).length;
}

/** What the benefits come to in a full year, beside what was promised. */
function finding({ t, amount }: Texts, calculation: CalculationView, promise: Promise | null): string {
  const now = calculation.benefits_likely;
  if (now === null) return t("benefit-lines", { count: calculation.lines.length });
  const count = missingOf(calculation);
  if (count > 0) return t("benefit-lines-without", { amount: amount(now, { unit: "mnkr" }), count });
  const told = { amount: amount(now, { unit: "mnkr" }), promised: amount(promise?.benefits ?? null, { unit: "mnkr" }) };
  return promise?.benefits ? t(`benefit-lines-against-${promise.stage}`, told) : t("benefit-lines-alone", told);
}

function Group({ label, lines, opened, onOpen, noticesOf, ...shared }: {
  label: string;
  lines: readonly CalculationLineView[];
  project: string;
  canChange: boolean;
  scheme: Scheme;
  opened: string | null;
  onOpen(id: string): void;
  noticesOf(line: string): readonly ProblemView[];
}) {
  const { t } = useText();
  return (
    <tbody>
      <tr className="calc-group">
        <th scope="rowgroup" colSpan={7}>
          {label}
        </th>
      </tr>
      {lines.length === 0 && (
        <tr>
          <td colSpan={7} className="second">
            {t("benefit-group-empty")}
          </td>
        </tr>
      )}
      {lines.map((line) => (
        <LineRow key={line.id} line={line} notices={noticesOf(line.id)} isOpen={opened === line.id} onOpen={() => onOpen(line.id)} {...shared} />
      ))}
    </tbody>
  );
}

/** What the benefits come to in a full year, both bases together; a line without an amount is not in it, and says so. */
function Sum({ calculation, promise }: { calculation: CalculationView; promise: Promise | null }) {
  const { t } = useText();
  const missing = missingOf(calculation);
  const name = t("benefit-sum");
  const cell = (of: CalculationView | null, bound: Bound, column: string) =>
    of ? <Amount figure={sumFigure(name, of, bound)} unit="tkr" label={`${name}, ${t(`benefit-column-${column}`)}`} /> : "–";
  return (
    <tr className="calc-sum">
      <th scope="row" colSpan={3}>
        {name} {missing > 0 && <small>{t("parts-missing-count", { count: missing })}</small>}
      </th>
      <td className="num">{cell(promise?.calculation ?? null, "likely", "promised")}</td>
      {(["low", "likely", "high"] as const).map((bound) => (
        <td key={bound} className="num">
          {missing > 0 && calculation[`benefits_${bound}`] !== null && <span className="partly" aria-hidden="true" />}
          {cell(calculation, bound, bound)}
        </td>
      ))}
    </tr>
  );
}

type Bound = "low" | "likely" | "high";

/** The sum with how it comes about: the lines, each with its own trace. */
function sumFigure(name: string, calculation: CalculationView, bound: Bound): TracedAmount {
  const of = { measure: "full", scope: "calculation_line" };
  const sum = { amount: calculation[`benefits_${bound}`], missing: missingOf(calculation) };
  const lines = calculation.lines.filter(({ role, payer }) => role === "benefit" && payer === null);
  const parts = () => lines.map((line) => ({ ...of, period: null, name: line.name, figure: { amount: line[bound].value, missing: 0, figure: line[bound].figure }, project: null, value: line[bound] }));
  return { ...sum, figure: () => summed({ ...of, name }, sum, parts()) };
}
