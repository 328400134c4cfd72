import { IconButton, ProblemLine } from "../../../parts";
import { useText } from "../../../texts/useText";
import { wordLabel } from "../../../texts/words";
import { absenceText, productText } from "../../../texts/worked";
import type { Guided } from "./useGuide";
import { useSaving } from "./useSaving";

/** The lines that the calculation has already, with what each comes to a year or once and from when. */
export function LineList({ guided, role }: { guided: Guided; role: "benefit" | "cost" }) {
  const texts = useText();
  const { t, amount, month } = texts;
  const { isBusy, problems, save } = useSaving();
  const calculation = guided.found?.calculation;
  const lines = (calculation?.lines ?? []).filter((line) => (line.role === "benefit") === (role === "benefit"));
  const isOpen = calculation?.head.frozen_by === null;
  if (lines.length === 0) return null;
  return (
    <>
      <table className="quiet-table guide-lines">
        <thead>
          <tr>
            <th scope="col">{t(`benefits-guide-lines-${role}`)}</th>
            <th scope="col">{t("benefits-guide-from")}</th>
            <th scope="col" className="num">
              {t("benefits-guide-amount-tkr")}
            </th>
            <th scope="col">
              <span className="unseen">{t("benefits-guide-remove")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row" className="wrap">
                {line.name}
                <small className="quiet"> {absenceText(texts, line.likely) ?? (role === "benefit" ? productText(texts, line.factors) : wordLabel(texts, "role", line.role))}</small>
              </th>
              <td>{month(line.first_month)}</td>
              <td className="num">
                {amount(line.likely.value, { unit: "tkr" })} <small className="quiet">{wordLabel(texts, "recurrence", line.recurrence).toLowerCase()}</small>
              </td>
              <td className="num">
                {isOpen && <IconButton icon="remove" isDisabled={isBusy} label={t("benefits-guide-remove-of", { name: line.name })} onPress={() => save(() => guided.removeLine(line.id))} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {problems.map((problem, at) => (
        <ProblemLine key={at} problem={problem} />
      ))}
    </>
  );
}
