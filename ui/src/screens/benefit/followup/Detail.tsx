import { useOffice, type BenefitDelivery, type BenefitView, type ProjectBenefits } from "../../../ipc";
import { useText } from "../../../texts/useText";
import { beginEffect, beginPrecondition, beginReading, beginReport } from "./begin";
import { Conditions } from "./Conditions";
import { Effects } from "./Effects";
import { Part } from "./Part";
import { Readings } from "./Readings";
import { Reports } from "./Reports";

/** Everything that is recorded of a benefit: reports and budgets to the left, readings and preconditions to the right. */
export function Detail({ page, delivery, view }: { page: ProjectBenefits; delivery: BenefitDelivery; view: BenefitView | undefined }) {
  const { t } = useText();
  const today = useOffice().data?.open?.today ?? "";
  const isValued = delivery.class !== "not_valued";
  const preconditions = view?.preconditions ?? [];
  const readings = (
    <Part title={t("followup-readings", { count: delivery.readings.length })} form={delivery.indicator === null ? null : beginReading(page, delivery, today)} action={t("followup-add-reading")}>
      <Readings delivery={delivery} view={view} />
    </Part>
  );
  const conditions = (
    <Part title={t("followup-preconditions", { count: preconditions.length })} form={beginPrecondition(page, delivery)} action={t("followup-add-precondition")}>
      <Conditions preconditions={preconditions} benefit={delivery.benefit.id} />
    </Part>
  );
  if (!isValued && delivery.reports.length === 0 && delivery.effects.length === 0) {
    return (
      <div className="followup-detail is-even">
        <p className="followup-said followup-wide">{t("followup-not-valued-about")}</p>
        {readings}
        {conditions}
      </div>
    );
  }
  return (
    <div className="followup-detail">
      <div>
        <Part title={t("followup-reports", { count: delivery.reports.length })} form={beginReport(page, delivery)} action={t("followup-add-report")}>
          <Reports delivery={delivery} />
        </Part>
        <Part title={t("followup-effects")} form={beginEffect(page, delivery, today)} action={t("followup-add-effect")}>
          <Effects delivery={delivery} />
        </Part>
      </div>
      <div>
        {readings}
        {conditions}
      </div>
    </div>
  );
}
