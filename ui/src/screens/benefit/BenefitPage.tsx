import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { OFFICE, office, useCanChange, useOffice, type CalculationView, type ProjectBenefits } from "../../ipc";
import { EmptyState, ErrorPanel, Icon, Loading, Tag } from "../../parts";
import { PageHead, routeHash } from "../../shell";
import { useText } from "../../texts/useText";
import { Actions } from "./Actions";
import { BenefitList } from "./BenefitList";
import { Conditions } from "./Conditions";
import { ConditionsEditor } from "./ConditionsEditor";
import { Flow } from "./Flow";
import { KeyFigures } from "./KeyFigures";
import { Lines, type Scheme } from "./Lines";
import { Moved } from "./Moved";
import { Preconditions } from "./Preconditions";
import { Results } from "./Results";
import { Stages } from "./Stages";
import { StakeholderTable } from "./StakeholderTable";
import { StatusPill } from "./StatusPill";
import { Uncertain, useUncertainty, type Spread } from "./Uncertain";

/** One project's benefit calculation: its stages, lines and factors, what it comes to, and how sure that is. */
export function BenefitPage({ project }: { project: string }) {
  const { t } = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  const found = useQuery({
    queryKey: [OFFICE, "project-benefits", project, chosen],
    queryFn: () => office.projectBenefits(project, chosen),
    placeholderData: (before) => (before?.project.id === project ? before : undefined),
  });
  if (found.isError) {
    return (
      <div className="page-body page-alone">
        <ErrorPanel error={found.error} onRetry={() => void found.refetch()} />
      </div>
    );
  }
  if (!found.data) {
    return (
      <div className="page-body page-alone">
        <Loading lines={9} label={t("parts-loading")} />
      </div>
    );
  }
  return <Shown page={found.data} onChoose={setChosen} />;
}

function Shown({ page, onChoose }: { page: ProjectBenefits; onChoose(id: string): void }) {
  const { t } = useText();
  const open = useOffice().data?.open;
  const { calculation } = page;
  const newest = page.calculations.at(-1)?.id;
  // There is nothing to simulate while the calculation has no result; what was simulated before is of another content then.
  const hasResult = calculation !== null && calculation.head.net_present_value.value !== null;
  const spread = useUncertainty(page.project.id, hasResult);
  // The simulation is of the newest calculation: beside an older one it would be another's.
  const isNewest = hasResult && !spread.found.isError && calculation.head.id === newest;
  return (
    <div className="calc-page">
      <div className="crumbs">
        <a href={routeHash("benefits")}>
          <Icon name="left" />
          {t("benefit-back")}
        </a>
        <span className="grow" />
        <a href={routeHash("projects", page.project.id)}>{t("benefit-project")}</a>
      </div>
      <PageHead
        title={page.project.name}
        about={
          <>
            {t("benefit-about", { code: page.code, area: page.area })}
            {calculation && <StatusPill status={calculation.head.status} />}
            {open?.example && <Tag>{t("projects-example")}</Tag>}
          </>
        }
        action={
          calculation && (
            <>
              <KeyFigures calculation={calculation} spread={isNewest ? spread.found.data : undefined} />
              <Actions project={page.project.id} calculation={calculation} />
            </>
          )
        }
      />
      {calculation && <Conditions calculation={calculation} />}
      <div className="page-body">
        <Stages page={page} chosen={calculation?.head ?? null} onChoose={onChoose} />
        {calculation ? <Calculation page={page} calculation={calculation} spread={isNewest ? spread : null} isOlder={calculation.head.id !== newest} /> : <None />}
      </div>
    </div>
  );
}

function None() {
  const { t } = useText();
  return <EmptyState title={t("benefit-none")}>{t("benefit-none-about")}</EmptyState>;
}

function Calculation({ page, calculation, spread, isOlder }: {
  page: ProjectBenefits;
  calculation: CalculationView;
  spread: Spread | null;
  isOlder: boolean;
}) {
  const { t } = useText();
  const isChangeable = useCanChange();
  const canChange = isChangeable && calculation.head.status !== "frozen";
  const [scheme, setScheme] = useState<Scheme>("peng");
  return (
    <>
      {!canChange && (
        <p className="calc-why">
          <Icon name="lock" />
          {t(isChangeable ? "benefit-frozen" : "benefit-read-only")}
        </p>
      )}
      {canChange && <ConditionsEditor key={calculation.head.id} calculation={calculation} />}
      <div className="calc-columns">
        <div>
          <Lines key={calculation.head.id} page={page} calculation={calculation} canChange={canChange} scheme={scheme} onScheme={setScheme} />
          <Flow calculation={calculation} />
        </div>
        {spread ? <Uncertain spread={spread} /> : isOlder && <p className="calc-older">{t("benefit-older")}</p>}
      </div>
      <div className="calc-columns">
        <div>
          <Results calculation={calculation} />
          <BenefitList benefits={page.benefits} scheme={scheme} isValued={false} />
          <Preconditions benefits={page.benefits} />
          <StakeholderTable stakeholders={calculation.stakeholders} />
        </div>
        <Moved calculation={calculation} />
      </div>
      <BenefitList benefits={page.benefits} scheme={scheme} isValued />
    </>
  );
}
