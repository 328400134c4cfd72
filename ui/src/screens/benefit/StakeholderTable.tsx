import type { StakeholderView } from "../../ipc";
import { useText } from "../../texts/useText";
import { StakeholderMatrix } from "../benefits/StakeholderMatrix";

/** Who gains and who bears, over all years. Transfers between stakeholders come to nothing together. */
export function StakeholderTable({ stakeholders }: { stakeholders: readonly StakeholderView[] }) {
  const { t } = useText();
  if (stakeholders.length === 0) return null;
  return (
    <section className="region">
      <h2>{t("benefit-stakeholders")}</h2>
      <p className="help">{t("benefit-stakeholders-about")}</p>
      <StakeholderMatrix stakeholders={stakeholders} unit="tkr" label={t("benefit-stakeholders")} />
    </section>
  );
}
