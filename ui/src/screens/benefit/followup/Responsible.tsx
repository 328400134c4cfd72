import type { Realised } from "../../../ipc";
import { Amount } from "../../../parts";
import { useText } from "../../../texts/useText";
import { Share } from "./Share";

/** What those who answer for the benefits were to give and gave, for the periods that are reported. */
export function Responsible({ found }: { found: Realised }) {
  const { t } = useText();
  const { responsible } = found;
  if (responsible.length === 0) return null;
  const weight = (share: string | null) => (share === null ? Number.MAX_VALUE : Number(share));
  const inOrder = [...responsible].sort((one, other) => weight(one.share.value) - weight(other.share.value));
  return (
    <section className="region">
      <h2>{t("followup-responsible")}</h2>
      <p>{t("followup-responsible-about")}</p>
      <table className="quiet-table followup-responsible">
        <thead>
          <tr>
            <th scope="col">{t("followup-column-responsible")}</th>
            {(["planned", "realised"] as const).map((column) => (
              <th key={column} scope="col" className="num">
                {t(`followup-column-${column}`)}
                <small>{t("parts-unit-kr")}</small>
              </th>
            ))}
            <th scope="col" className="num">
              {t("followup-column-share")}
            </th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map(({ responsible: people, planned, realised, share, report_count: count }) => {
            const names = people.map(({ name }) => name).join(", ");
            return (
              <tr key={people.map(({ id }) => id).join(" ")}>
                <th scope="row" className={names === "" ? "wrap calc-lacks" : "wrap"}>
                  {names || t("followup-nobody")}
                  <small>{t("followup-report-count", { count })}</small>
                </th>
                <td className="num">
                  <Amount figure={planned} unit="kr" label={`${names || t("followup-nobody")}, ${t("followup-column-planned")}`} />
                </td>
                <td className="num">
                  <Amount figure={realised} unit="kr" label={`${names || t("followup-nobody")}, ${t("followup-column-realised")}`} />
                </td>
                <td className="num">
                  <Share of={share} label={`${names || t("followup-nobody")}, ${t("followup-column-share")}`} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
