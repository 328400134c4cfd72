import type { CalculationView } from "../../ipc";
import { useText } from "../../texts/useText";
import { wordLabel } from "../../texts/words";

/** The steps that people have taken, and whether they were for what stands now. */
export function Approvals({ calculation }: { calculation: CalculationView }) {
  const texts = useText();
  const { t, day } = texts;
  const { approvals } = calculation;
  const older = approvals.filter((approval) => !approval.is_current).length;
  return (
    <section className="region">
      <h2>{approvals.length === 0 ? t("benefit-approvals-none") : t("benefit-approvals", { count: approvals.length, older })}</h2>
      <p>{t("benefit-approvals-about")}</p>
      {approvals.length > 0 && (
        <table className="quiet-table">
          <tbody>
            {approvals.map((approval, at) => (
              <tr key={at}>
                <th scope="row" className="wrap">
                  {wordLabel(texts, "step", approval.step)}
                  {!approval.is_current && <small>{t("benefit-approval-older")}</small>}
                </th>
                <td className="wrap">
                  {approval.person.name}
                  {approval.note && <small>{approval.note}</small>}
                </td>
                <td className="num">{day(approval.date)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
