import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { OFFICE, office, OfficeError, useCanChange, useOffice, type CalculationView, type ProjectBenefits } from "../../ipc";
import { ErrorPanel, Icon, Loading, Tag } from "../../parts";
import { PageHead, routeHash } from "../../shell";
import { useText } from "../../texts/useText";
import { Actions } from "./Actions";
import { NotBegun, Revisions } from "./Begin";
import { BenefitList } from "./BenefitList";
import { Conditions } from "./Conditions";
import { ConditionsEditor } from "./ConditionsEditor";
import { Flow } from "./Flow";
import { FollowUp, FollowUpFigures, FormsProvider, useView, Views } from "./followup";
import { KeyFigures } from "./KeyFigures";
import { Lines, type Scheme } from "./Lines";
import { Moved } from "./Moved";
import { NoResult } from "./NoResult";
import { Passages } from "./Passages";
import { Preconditions } from "./Preconditions";
import { Results } from "./Results";
import { STAGES, Stages, type Stage } from "./Stages";
import { StakeholderTable } from "./StakeholderTable";
import { StatusPill } from "./StatusPill";
import { Uncertain, useUncertainty, type Spread } from "./Uncertain";
import { WhatIf } from "./WhatIf";

/** One project's benefit calculation: its stages, lines and factors, what it comes to, and how sure that is. */
export function BenefitPage({ project }: { project: string }) {
  const { t } = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  const found = useQuery({
    queryKey: [OFFICE, "project-benefits", project, chosen],
    queryFn: () => office.projectBenefits(project, chosen),
    placeholderData: (before) => (before?.project.id === project ? before : undefined),
  });
  // A calculation that was just taken back, or that is of a later moment than the one looked at: the newest is shown.
  const isGone = chosen !== null && found.error instanceof OfficeError && found.error.code === "no-such-calculation";
  if (isGone) setChosen(null);
  if (found.isError && !isGone) {
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
  return <Shown page={found.data} isWaiting={found.isPlaceholderData} onChoose={setChosen} />;
}

function Shown({ page, isWaiting, onChoose }: { page: ProjectBenefits; isWaiting: boolean; onChoose(id: string): void }) {
  const { t } = useText();
  const open = useOffice().data?.open;
  const isFollowUp = useView(page.project.id)[0] === "followup";
  const [scheme, setScheme] = useState<Scheme>("peng");
  const [wanted, setWanted] = useState<Stage | null>(null);
  const of = (stage: Stage) => page.calculations.filter((head) => head.stage === stage);
  // A stage is shown that has no calculation, or whose calculation is on its way: until then the one before it stays.
  const isAhead = wanted !== null && (isWaiting || of(wanted).length === 0);
  const stage = (isAhead ? wanted : STAGES.find((each) => each === page.calculation?.head.stage)) ?? STAGES[0];
  const revisions = of(stage);
  const calculation = revisions.length > 0 ? page.calculation : null;
  const newest = page.calculations.at(-1)?.id;
  // There is nothing to simulate while the calculation has no result; what was simulated before is of another content then.
  const hasResult = calculation !== null && calculation.head.net_present_value.value !== null;
  const spread = useUncertainty(page.project.id, hasResult && !isFollowUp);
  // The simulation is of the newest calculation: beside an older one it would be another's.
  const isNewest = hasResult && !spread.found.isError && calculation.head.id === newest;
  const choose = (next: Stage) => {
    setWanted(next);
    const last = of(next).at(-1);
    if (last) onChoose(last.id);
  };
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
            {t(isFollowUp ? "followup-about" : "benefit-about", { area: page.area })}
            {calculation && !isFollowUp && <StatusPill status={calculation.head.status} />}
            {open?.example && <Tag>{t("projects-example")}</Tag>}
          </>
        }
        action={isFollowUp ? <FollowUpFigures project={page.project.id} /> : calculation && <Head page={page} calculation={calculation} spread={isNewest ? spread : null} />}
      />
      <Views project={page.project.id} followUp={<FollowUp page={page} />}>
        {calculation && <Conditions calculation={calculation} />}
        <div className="page-body">
          <Stages calculations={page.calculations} shown={calculation?.head ?? null} stage={stage} onStage={choose}>
            {calculation ? (
              <Calculation
                page={page}
                calculation={calculation}
                spread={isNewest ? spread : null}
                isOlder={calculation.head.id !== newest}
                scheme={scheme}
                onScheme={setScheme}
                revisions={<Revisions revisions={revisions} shown={calculation.head} project={page.project.id} stage={stage} onChoose={onChoose} />}
              />
            ) : (
              <NotBegun key={stage} isFirst={page.calculations.length === 0} project={page.project.id} stage={stage} onChoose={onChoose} />
            )}
          </Stages>
        </div>
      </Views>
    </div>
  );
}

/** What stands to the right of the title: what the calculation comes to, and its next step. */
function Head({ page, calculation, spread }: { page: ProjectBenefits; calculation: CalculationView; spread: Spread | null }) {
  return (
    <>
      <KeyFigures calculation={calculation} spread={spread?.found.data} />
      <Actions project={page.project.id} nextGates={page.next_gates} calculation={calculation} />
    </>
  );
}

function Calculation({ page, calculation, spread, isOlder, revisions, scheme, onScheme }: {
  page: ProjectBenefits;
  calculation: CalculationView;
  spread: Spread | null;
  isOlder: boolean;
  revisions: ReactNode;
  scheme: Scheme;
  onScheme(scheme: Scheme): void;
}) {
  const { t } = useText();
  const isChangeable = useCanChange();
  const canChange = isChangeable && calculation.head.status !== "frozen";
  const hasResult = calculation.head.net_present_value.value !== null;
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <>
      <div className="calc-stage-head">
        {canChange ? (
          <ConditionsEditor key={calculation.head.id} calculation={calculation} />
        ) : (
          <p className="calc-why">
            <Icon name="lock" />
            {t(isChangeable ? "benefit-frozen" : "benefit-read-only")}
          </p>
        )}
        {revisions}
      </div>
      <div className="calc-columns">
        <div>
          <Lines key={calculation.head.id} page={page} calculation={calculation} canChange={canChange} scheme={scheme} onScheme={onScheme} opened={opened} onOpen={setOpened} />
          {hasResult ? <Flow calculation={calculation} /> : <NoResult calculation={calculation} onOpen={setOpened} />}
        </div>
        {spread ? <Uncertain spread={spread} /> : isOlder && <p className="calc-older">{t("benefit-older")}</p>}
      </div>
      {spread?.found.data && <WhatIf project={page.project.id} spread={spread.found.data} />}
      <div className="calc-columns">
        <div>
          {hasResult && <Results calculation={calculation} spread={spread?.found.data} />}
          <FormsProvider>
            <BenefitList benefits={page.benefits} scheme={scheme} isValued={false} />
          </FormsProvider>
          <Preconditions benefits={page.benefits} />
          <StakeholderTable stakeholders={calculation.stakeholders} />
          <Passages passages={page.passages} />
        </div>
        <Moved calculation={calculation} />
      </div>
      <FormsProvider>
        <BenefitList benefits={page.benefits} scheme={scheme} isValued />
      </FormsProvider>
    </>
  );
}
