import type { StakeholderView } from "../../ipc";
import { EmptyState } from "../../parts";
import { addAmounts, isNegative, parseOre } from "../../texts/numbers";
import { useText } from "../../texts/useText";

const COLUMNS = ["gains", "bears", "transfers", "net"] as const;

/** Who gains and who bears, over all years of the calculations. */
export function Stakeholders({ stakeholders }: { stakeholders: readonly StakeholderView[] }) {
  const texts = useText();
  const { t, amount } = texts;
  const mnkr = (sum: string | null, signed = false) => amount(sum, { unit: "mnkr", signed });
  const bearer = leastOf(stakeholders);
  const gainer = mostOf(stakeholders);
  const nameOf = ({ stakeholder }: StakeholderView) => stakeholder?.name ?? t("benefits-not-shared");
  return (
    <section className="region">
      <h2>
        {gainer && bearer
          ? t("benefits-stakeholders", { gainer: nameOf(gainer), bearer: nameOf(bearer), amount: mnkr(bearer.net.replace("-", "")) })
          : t("benefits-stakeholders-plain")}
      </h2>
      {stakeholders.length === 0 ? (
        <EmptyState title={t("benefits-stakeholders-none")}>{t("benefits-stakeholders-none-about")}</EmptyState>
      ) : (
        <>
          <p>{t("benefits-stakeholders-about")}</p>
          <table className="quiet-table">
            <thead>
              <tr>
                <th scope="col">{t("benefits-stakeholder")}</th>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col" className="num">
                    {t(`benefits-stakeholder-${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {stakeholders.map((line) => (
                <tr key={line.stakeholder?.id ?? ""}>
                  <th scope="row" className="wrap">
                    {nameOf(line)}
                  </th>
                  {COLUMNS.map((column) => (
                    <td key={column} className={column === "net" && isNegative(line.net) ? "num minus" : "num"}>
                      {mnkr(line[column], column === "net" || column === "transfers")}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t("benefits-total")}</th>
                {COLUMNS.map((column) => (
                  <td key={column} className="num">
                    {mnkr(addAmounts(stakeholders.map((line) => line[column])).amount, column === "net" || column === "transfers")}
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </>
      )}
    </section>
  );
}

const netOf = ({ net }: StakeholderView) => parseOre(net) ?? 0n;

/** The one who is left with the greatest cost; null where nobody is. */
function leastOf(lines: readonly StakeholderView[]): StakeholderView | null {
  const least = lines.reduce<StakeholderView | null>((found, line) => (found === null || netOf(line) < netOf(found) ? line : found), null);
  return least && netOf(least) < 0n ? least : null;
}

/** The one who gains the most; null where nobody does. */
function mostOf(lines: readonly StakeholderView[]): StakeholderView | null {
  const most = lines.reduce<StakeholderView | null>((found, line) => (found === null || netOf(line) > netOf(found) ? line : found), null);
  return most && netOf(most) > 0n ? most : null;
}
