import type { StakeholderView } from "../../ipc";
import { EmptyState } from "../../parts";
import { parseOre } from "../../texts/numbers";
import { useText } from "../../texts/useText";
import { StakeholderMatrix } from "./StakeholderMatrix";

/** Who gains and who bears, over all years of the calculations. */
export function Stakeholders({ stakeholders }: { stakeholders: readonly StakeholderView[] }) {
  const { t, amount } = useText();
  const bearer = leastOf(stakeholders);
  const gainer = mostOf(stakeholders);
  const nameOf = ({ stakeholder }: StakeholderView) => stakeholder?.name ?? t("benefits-not-shared");
  return (
    <section className="region">
      <h2>
        {gainer && bearer
          ? t("benefits-stakeholders", { gainer: nameOf(gainer), bearer: nameOf(bearer), amount: amount((bearer.net.amount ?? "").replace("-", ""), { unit: "mnkr" }) })
          : t("benefits-stakeholders-plain")}
      </h2>
      {stakeholders.length === 0 ? (
        <EmptyState title={t("benefits-stakeholders-none")}>{t("benefits-stakeholders-none-about")}</EmptyState>
      ) : (
        <>
          <p>{t("benefits-stakeholders-about")}</p>
          <StakeholderMatrix stakeholders={stakeholders} unit="mnkr" label={t("benefits-stakeholders-plain")} />
        </>
      )}
    </section>
  );
}

const netOf = ({ net }: StakeholderView) => parseOre(net.amount ?? "0") ?? 0n;

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
