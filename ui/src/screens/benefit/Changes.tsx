import type { CalculationLineView, LineChange } from "../../ipc";
import { useText, type Texts } from "../../texts/useText";
import { fieldLabel, listItems, wordLabel } from "../../texts/words";
import { quantityText } from "../../texts/worked";

/** What the line says otherwise than the one that it revises, each with the cause that follows from it. */
export function Changes({ line }: { line: CalculationLineView }) {
  const texts = useText();
  const { t } = texts;
  if (line.revised === null) return null;
  if (line.changes.length === 0) return <p className="help">{t("benefit-changes-none")}</p>;
  return (
    <table className="quiet-table calc-changes">
      <thead>
        <tr>
          <th scope="col">{t("benefit-changes")}</th>
          <th scope="col">{t("benefit-changes-before")}</th>
          <th scope="col">{t("benefit-changes-now")}</th>
          <th scope="col">{t("benefit-bridge-cause")}</th>
        </tr>
      </thead>
      <tbody>
        {line.changes.map((change, at) => (
          <tr key={at}>
            <th scope="row" className="wrap">
              {whatText(texts, change)}
            </th>
            <td>{valueOf(texts, change, change.before)}</td>
            <td>{valueOf(texts, change, change.after)}</td>
            <td>
              {t(`benefit-bridge-${change.cause}`)}
              {change.is_shared && <small>{t("benefit-changes-shared")}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function whatText(texts: Texts, { factor, field }: LineChange): string {
  if (factor === null) return fieldLabel(texts, "calculation_line", field);
  return field === "price_year" ? `${factor}, ${fieldLabel(texts, "factor", field).toLowerCase()}` : factor;
}

function valueOf(texts: Texts, { factor, field, measurand }: LineChange, value: string | null): string {
  if (value === null || value === "") return "–";
  if (factor !== null) return field === "price_year" ? value : quantityText(texts, { measurand: measurand ?? "", unit: null }, value);
  if (field === "first_month" || field === "last_month") return texts.month(value);
  if (field === "ramp_up") return listItems(value).map((step) => texts.percent(step)).join(", ");
  if (field === "role" || field === "recurrence") return wordLabel(texts, field, value);
  return value;
}
