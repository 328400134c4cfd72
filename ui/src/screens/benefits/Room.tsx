import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { OFFICE, office, useCanChange, type BenefitsOverview, type OpenState } from "../../ipc";
import { Button, ErrorPanel, Loading, Tag } from "../../parts";
import { PageHead } from "../../shell";
import { useText } from "../../texts/useText";
import { Boards } from "./Boards";
import { Doubles } from "./Doubles";
import { Groups } from "./Groups";
import { Guide } from "./guide";
import { keyFigures } from "./keyFigures";
import { NoBenefits } from "./NoBenefits";
import { Outcome } from "./Outcome";
import { Overdue } from "./Overdue";
import { OwnHistory } from "./OwnHistory";
import { ProjectTable } from "./ProjectTable";
import { Stakeholders } from "./Stakeholders";
import { Spread } from "./Spread";
import { useSpread, type Spread as Simulated } from "./useSpread";

/** Does the benefit come: promised, said now, realised and taken home, for the portfolio and each project. */
export function Room({ open }: { open: OpenState }) {
  const texts = useText();
  const { t, count } = texts;
  const canChange = useCanChange();
  const [isGuided, setGuided] = useState(false);
  const benefits = useQuery({ queryKey: [OFFICE, "benefits"], queryFn: office.benefits, placeholderData: (before) => before });
  const found = benefits.data;
  const spread = useSpread(null, (found?.calculated_count ?? 0) > 0);
  const isEmpty = found !== undefined && found.rows.length === 0;
  const guide = canChange ? () => setGuided(true) : null;
  return (
    <>
      <PageHead
        title={t("window-screen-benefits")}
        about={
          <>
            {found && !isEmpty && t("benefits-about", { calculated: count(found.calculated_count), all: count(found.project_count) })}
            {open.example && <Tag>{t("benefits-example")}</Tag>}
          </>
        }
        figures={found && !isEmpty ? keyFigures(texts, found, spread.found.data) : []}
        action={
          guide &&
          !isEmpty && (
            <Button look="main" onPress={guide}>
              {t("benefits-guide")}
            </Button>
          )
        }
      />
      {benefits.isError ? (
        <div className="page-body">
          <ErrorPanel error={benefits.error} onRetry={() => void benefits.refetch()} />
        </div>
      ) : found === undefined ? (
        <div className="page-body">
          <Loading lines={12} label={t("parts-loading")} />
        </div>
      ) : isEmpty ? (
        <NoBenefits hasProjects={found.project_count > 0} onGuide={guide} />
      ) : (
        <Sheet found={found} open={open} spread={spread} />
      )}
      <Guide path={open.path} isOpen={isGuided} onClose={() => setGuided(false)} />
    </>
  );
}

function Sheet({ found, open, spread }: { found: BenefitsOverview; open: OpenState; spread: Simulated }) {
  return (
    <div className="sheet">
      <div className="sheet-wide">
        <Outcome found={found} />
      </div>
      <div className="sheet-narrow">
        <Overdue overdue={found.overdue} today={open.today} />
      </div>
      <div className="sheet-full">
        <Groups found={found} path={open.path} />
      </div>
      <div className="sheet-full">
        <ProjectTable found={found} path={open.path} />
      </div>
      <div className="sheet-full">
        <Spread spread={spread} isWanted={found.calculated_count > 0} />
      </div>
      {found.own_history.length > 0 && (
        <div className="sheet-full">
          <OwnHistory history={found.own_history} />
        </div>
      )}
      <div className="sheet-wide">
        <Boards boards={found.boards} today={open.today} />
      </div>
      <div className="sheet-narrow">
        <Stakeholders stakeholders={found.stakeholders} />
      </div>
      <div className="sheet-full">
        <Doubles doubles={found.doubles} all={found.double_count} />
      </div>
    </div>
  );
}
