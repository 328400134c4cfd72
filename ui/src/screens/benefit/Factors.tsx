import { useEffect, useRef, useState } from "react";
import { office, useChange, type CalculationLineView } from "../../ipc";
import { Button, ProblemLine } from "../../parts";
import { useText } from "../../texts/useText";
import { fieldLabel, inBoth } from "../../texts/words";
import { BOUNDS, FactorRows, KIND } from "./FactorRows";

/** The factors of a line: what each counts, its lowest, likely and highest value, and where that comes from. */
export function Factors({ line, project, canChange }: { line: CalculationLineView; project: string; canChange: boolean }) {
  const texts = useText();
  const { t } = texts;
  const table = useRef<HTMLTableElement>(null);
  const [added, setAdded] = useState<string | null>(null);
  // Known before the line is shown with it: the name has the focus from its first moment on.
  const add = useChange(async (values: [string, string][]) => {
    const saved = await office.addRecord(KIND, values, "");
    setAdded(saved.id);
    return saved;
  });
  const isThere = line.factors.some(({ id }) => id === added);
  useEffect(() => {
    if (!isThere) return;
    // What was made is named next: its name can be typed over at once.
    const name = table.current?.querySelector<HTMLInputElement>(`[data-factor="${added}"] input`);
    name?.focus();
    name?.select();
  }, [added, isThere]);
  const next = (): [string, string][] => [
    ["project", project],
    ["line", line.id],
    ...inBoth("benefit-factor-new"),
    ["measurand", line.factors.length === 0 ? "sek" : "count"],
    ["order", String(line.factors.length + 1)],
  ];
  return (
    <>
      <table className="calc-factors" ref={table}>
        <thead>
          <tr>
            <th scope="col">{t("kind-factor")}</th>
            <th scope="col">{fieldLabel(texts, KIND, "measurand")}</th>
            <th scope="col">{fieldLabel(texts, KIND, "unit")}</th>
            {BOUNDS.map((bound) => (
              <th key={bound} scope="col" className="num">
                {t(`benefit-column-${bound}`)}
              </th>
            ))}
            <th scope="col">
              <span className="unseen">{t("benefit-remove-factor")}</span>
            </th>
          </tr>
        </thead>
        {line.factors.map((factor) => (
          <FactorRows key={factor.id} factor={factor} canChange={canChange} />
        ))}
      </table>
      {add.error && <ProblemLine problem={add.error.asProblem()} />}
      {canChange && (
        <Button size="small" icon="plus" className="calc-add-factor" isDisabled={add.isPending} onPress={() => add.mutate(next())}>
          {t("benefit-add-factor")}
        </Button>
      )}
    </>
  );
}
