import type { CalculationLineView, CalculationView } from "../../ipc";
import { useText, type Texts } from "../../texts/useText";
import { absenceText } from "../../texts/worked";

/** The identity of the button that opens a line. */
export function lineButton(id: string): string {
  return `calc-line-${id}`;
}

/** Until every line has an amount nothing is claimed: what is missing is named, and each name leads to its line. */
export function NoResult({ calculation, onOpen }: { calculation: CalculationView; onOpen(line: string): void }) {
  const texts = useText();
  const { t } = texts;
  const lacking = calculation.lines.filter(({ likely }) => likely.value === null);
  return (
    <section className="region">
      <h2>{t("benefit-no-result")}</h2>
      {lacking.length === 0 ? (
        <p>{calculation.lines.length === 0 ? t("benefit-no-result-empty") : t("benefit-no-result-why", { why: absenceText(texts, calculation.head.net_present_value) ?? "" })}</p>
      ) : (
        <>
          <p>{t("benefit-no-result-about")}</p>
          <ul className="calc-lacking">
            {lacking.map((line) => (
              <li key={line.id}>
                <button type="button" className="link" onClick={() => show(line.id)}>
                  {line.name}
                </button>{" "}
                <span className="second">{whatLacks(texts, line)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );

  function show(line: string): void {
    onOpen(line);
    const button = document.getElementById(lineButton(line));
    button?.scrollIntoView({ block: "center" });
    button?.focus({ preventScroll: true });
  }
}

/** Why the line has no amount, with the factors that have no value. */
function whatLacks(texts: Texts, { factors, likely }: CalculationLineView): string {
  const empty = factors.filter((factor) => factor.likely === null).map(({ name }) => name);
  const why = absenceText(texts, likely) ?? "";
  return empty.length === 0 ? why : `${why}: ${empty.join(", ")}`;
}
