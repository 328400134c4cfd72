import { useEffect, useState } from "react";
import type { ProjectBenefits, Realised } from "../../../ipc";
import { EmptyState, ErrorPanel, Loading } from "../../../parts";
import { routeHash } from "../../../shell";
import { useText } from "../../../texts/useText";
import { BenefitTable } from "./BenefitTable";
import { Finding } from "./Finding";
import { Forecast } from "./Forecast";
import { Responsible } from "./Responsible";
import { UseAfterLaunch } from "./UseAfterLaunch";
import { FormsProvider } from "./useForms";
import { useLedTo, useRealised } from "./useFollowUp";
import { Waiting } from "./Waiting";

/** What comes of a project's benefits: planned, realised and forecast, taken home into budgets, used after launch. */
export function FollowUp({ page }: { page: ProjectBenefits }) {
  const { t } = useText();
  const found = useRealised(page.project.id);
  return (
    <div className="page-body followup">
      {found.isError ? (
        <ErrorPanel error={found.error} onRetry={() => void found.refetch()} />
      ) : found.data ? (
        <FormsProvider>
          <Sheet page={page} found={found.data} />
        </FormsProvider>
      ) : (
        <Loading lines={9} label={t("parts-loading")} />
      )}
    </div>
  );
}

function Sheet({ page, found }: { page: ProjectBenefits; found: Realised }) {
  const { t } = useText();
  const ledTo = useLedTo();
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set(ledTo === null ? firstToSee(found) : [ledTo]));
  const toggle = (id: string) => {
    const next = new Set(opened);
    if (!next.delete(id)) next.add(id);
    setOpened(next);
  };
  const show = (id: string) => {
    setOpened(new Set([...opened, id]));
    requestAnimationFrame(() => {
      const row = document.getElementById(`followup-benefit-${id}`);
      row?.focus();
      row?.scrollIntoView({ block: "start" });
    });
  };
  useEffect(() => {
    if (ledTo !== null) show(ledTo);
    // Only when a link leads here, not whenever the sheet is drawn.
  }, [ledTo]);
  if (found.benefits.length === 0) {
    return (
      <>
        <EmptyState title={t("followup-none")} action={<a href={routeHash("benefits", page.project.id)}>{t("followup-none-go")}</a>}>
          {t("followup-none-about")}
        </EmptyState>
        <UseAfterLaunch found={found} />
      </>
    );
  }
  return (
    <>
      <Finding found={found} />
      <div className="calc-columns followup-columns">
        <Forecast found={found} />
        <div className="followup-side">
          <Waiting page={page} found={found} overdue={found.overdue} onShow={show} />
          <Responsible found={found} />
        </div>
      </div>
      <BenefitTable page={page} found={found} opened={opened} onToggle={toggle} />
      <UseAfterLaunch found={found} />
    </>
  );
}

/** One benefit stands open from the beginning, so that it is seen what there is: the first that is reported on. */
function firstToSee({ benefits }: Realised): string[] {
  const first = benefits.find(({ reports }) => reports.length > 0) ?? benefits[0];
  return first ? [first.benefit.id] : [];
}
