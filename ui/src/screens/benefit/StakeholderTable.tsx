import type { StakeholderView } from "../../ipc";
import { isNegative } from "../../texts/numbers";
import { useText } from "../../texts/useText";

/** Who gains and who bears, over all years. Transfers between stakeholders come to nothing together. */
export function StakeholderTable({ stakeholders }: { stakeholders: readonly StakeholderView[] }) {
  const { t, amount } = useText();
  if (stakeholders.length === 0) return null;
  const tkr = (sum: string) => amount(sum, { unit: "tkr" });
  return (
    <section className="region">
      <h2>{t("benefit-stakeholders")}</h2>
      <p className="help">{t("benefit-stakeholders-about")}</p>
      <table className="quiet-table">
        <thead>
          <tr>
            <th scope="col">{t("kind-stakeholder")}</th>
            {(["gains", "bears", "transfers", "net"] as const).map((column) => (
              <th key={column} scope="col" className="num">
                {t(`benefit-stakeholder-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stakeholders.map((of) => (
            <tr key={of.stakeholder?.id ?? ""}>
              <th scope="row">{of.stakeholder?.name ?? t("benefit-not-shared")}</th>
              <td className="num">{tkr(of.gains)}</td>
              <td className="num">{tkr(of.bears)}</td>
              <td className="num">{tkr(of.transfers)}</td>
              <td className={isNegative(of.net) ? "num minus" : "num"}>{tkr(of.net)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
