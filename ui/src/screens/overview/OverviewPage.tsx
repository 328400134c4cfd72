import { useQuery } from "@tanstack/react-query";
import { OFFICE, office, useOffice, type OpenState, type Overview } from "../../ipc";
import { Button, ErrorPanel, Loading, Tag } from "../../parts";
import { go, PageHead, type KeyFigure } from "../../shell";
import { frameStack, sizeOf } from "../../charts";
import { formatPeriod } from "../../texts/dates";
import { useText } from "../../texts/useText";
import { Areas } from "./Areas";
import { Attention } from "./Attention";
import { Balances } from "./Balances";
import { FirstSteps } from "./FirstSteps";
import { Frames } from "./Frames";
import { Kinds } from "./Kinds";
import { Programmes } from "./Programmes";
import { Remarks } from "./Remarks";
import { Years } from "./Years";

/** Do the frames hold, where does the money go, what is missing: the portfolio on one page. */
export function OverviewPage() {
  const open = useOffice().data?.open;
  return open ? <Opened open={open} /> : null;
}

function Opened({ open }: { open: OpenState }) {
  const { t } = useText();
  const overview = useQuery({
    queryKey: [OFFICE, "overview"],
    queryFn: office.overview,
    placeholderData: (before) => before,
  });
  return (
    <>
      <PageHead
        title={t("window-screen-overview")}
        about={
          <>
            {open.name} <span className="quiet">{t("overview-about-period", { period: formatPeriod(open.period) })}</span>
            {open.example && <Tag>{t("overview-example")}</Tag>}
          </>
        }
        figures={overview.data ? keyFigures(overview.data, t) : []}
        action={
          overview.data &&
          overview.data.project_count > 0 && (
            <Button look="main" onPress={() => go("reports")}>
              {t("overview-write-report")}
            </Button>
          )
        }
      />
      {overview.isError ? (
        <div className="page-body">
          <ErrorPanel error={overview.error} onRetry={() => void overview.refetch()} />
        </div>
      ) : overview.data ? (
        <Content overview={overview.data} />
      ) : (
        <div className="page-body">
          <Loading lines={12} label={t("parts-loading")} />
        </div>
      )}
    </>
  );
}

/** Reserve, granted, estimated, and how the last two differ: the difference is never rounded away. */
function keyFigures(overview: Overview, t: (key: string) => string): KeyFigure[] {
  const stack = frameStack(overview);
  const estimated: KeyFigure = { label: t("overview-estimated"), figure: overview.estimated, unit: "mnkr" };
  if (!stack) return overview.project_count === 0 ? [] : [estimated];
  const grant = stack.grants[0];
  const figures: KeyFigure[] = [{ label: t(`overview-${stack.outer.balance}`), figure: stack.outer.amount, unit: "mnkr" }];
  if (grant && grant.id !== stack.outer.id) figures.push({ label: t(`overview-${grant.balance}`), figure: grant.amount, unit: "mnkr" });
  const over = stack.standing === "under" ? { ...stack.over, amount: sizeOf(stack.over.amount) } : stack.over;
  figures.push(estimated, { label: t(`overview-standing-${stack.standing}`), figure: over, unit: "mnkr" });
  return figures;
}

function Content({ overview }: { overview: Overview }) {
  const stack = frameStack(overview);
  if (!stack && overview.project_count === 0) return <FirstSteps />;
  return (
    <div className="sheet">
      <div className="sheet-full">
        {stack ? <Frames stack={stack} overview={overview} /> : <FirstSteps hasProjects />}
        <Balances overview={overview} />
      </div>
      <div className="sheet-wide">
        <Areas overview={overview} />
        <Attention overview={overview} />
      </div>
      <div className="sheet-narrow">
        <Years overview={overview} />
        <Kinds overview={overview} />
        <Programmes overview={overview} />
        <Remarks remarks={overview.remarks} />
      </div>
    </div>
  );
}
