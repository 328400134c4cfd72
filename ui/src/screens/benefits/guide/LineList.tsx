import { useText } from "../../../texts/useText";
import { wordLabel } from "../../../texts/words";
import { productText } from "../../../texts/worked";
import type { Guided } from "./useGuide";

/** The lines that the calculation has already, with what each comes to a year or once. */
export function LineList({ guided, role }: { guided: Guided; role: "benefit" | "cost" }) {
  const texts = useText();
  const { t, amount } = texts;
  const lines = (guided.found?.calculation?.lines ?? []).filter((line) => (line.role === "benefit") === (role === "benefit"));
  if (lines.length === 0) return null;
  return (
    <table className="quiet-table guide-lines">
      <thead>
        <tr>
          <th scope="col">{t(`benefits-guide-lines-${role}`)}</th>
          <th scope="col" className="num">
            {t("benefits-guide-amount-tkr")}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row" className="wrap">
              {line.name}
              <small className="quiet"> {role === "benefit" ? productText(texts, line.factors) : wordLabel(texts, "role", line.role)}</small>
            </th>
            <td className="num">
              {amount(line.likely.value, { unit: "tkr" })} <small className="quiet">{wordLabel(texts, "recurrence", line.recurrence).toLowerCase()}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
