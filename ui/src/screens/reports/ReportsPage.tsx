import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { asOfficeError, OFFICE, office, useOffice, type OpenState, type PeriodChoice, type ReportRequest } from "../../ipc";
import { EmptyState, ErrorPanel, Loading, StatusShape, Tag } from "../../parts";
import { PageHead, useRoute } from "../../shell";
import { formatPeriod } from "../../texts/dates";
import { useText } from "../../texts/useText";
import { Before } from "./Before";
import { Export } from "./Export";
import { PeriodList } from "./PeriodList";
import { periodGroups } from "./periods";
import { Preview, usePreview } from "./Preview";
import { Request } from "./Request";

/** The report to the committee: which period, what was registered until when, how it looks, and its files. */
export function ReportsPage() {
  const open = useOffice().data?.open;
  return open ? <Opened key={open.path} open={open} /> : null;
}

function Opened({ open }: { open: OpenState }) {
  const { t } = useText();
  const choices = useQuery({ queryKey: [OFFICE, "report-periods"], queryFn: office.reportPeriods, placeholderData: (before) => before });
  const asked = useRoute().id;
  const [picked, setPicked] = useState<string | null>(asked);
  const { suggested } = periodGroups(choices.data ?? []);
  const period = choices.data?.find((choice) => choice.period === picked) ?? suggested;
  if (!period) {
    return (
      <>
        <PageHead title={t("window-screen-reports")} />
        <div className="page-body">
          {choices.isError ? (
            <ErrorPanel error={choices.error} onRetry={() => void choices.refetch()} />
          ) : choices.data ? (
            <EmptyState title={t("reports-none")}>{t("reports-none-about")}</EmptyState>
          ) : (
            <Loading lines={8} label={t("parts-loading")} />
          )}
        </div>
      </>
    );
  }
  return <Report open={open} period={period} choices={choices.data ?? []} onPick={setPicked} />;
}

function Report({ open, period, choices, onPick }: {
  open: OpenState;
  period: PeriodChoice;
  choices: readonly PeriodChoice[];
  onPick(period: string): void;
}) {
  const { t, day, language } = useText();
  const [until, setUntil] = useState<string | null>(null);
  const [spoken, setSpoken] = useState<string>(language);
  const request: ReportRequest = { period: period.period, registered_until: until ?? viewedMoment(open), language: spoken };
  const preview = usePreview(request);
  // What the office does not understand of a typed day is said beside the field, and is not written.
  const problem = until !== null && preview.isError ? asOfficeError(preview.error).asProblem() : null;
  return (
    <>
      <PageHead
        title={t(`reports-title-${period.length}`, { period: formatPeriod(period.period) })}
        about={
          <>
            {day(period.first_day)}–{day(period.last_day)}
            <span className="status pill status-watch">
              <StatusShape status="watch" />
              {t("reports-draft")}
            </span>
            {open.example && <Tag>{t("reports-example")}</Tag>}
          </>
        }
      />
      <div className="report-desk">
        <PeriodList choices={choices} chosen={period.period} onPick={onPick} />
        <section className="report-work" aria-label={t("reports-work")}>
          <Request open={open} period={period} until={until} problem={problem} onUntil={setUntil} language={spoken} onLanguage={setSpoken} />
          <Before />
          <Export request={request} period={period} isWrong={problem !== null} />
        </section>
        <Preview request={request} preview={preview} />
      </div>
    </>
  );
}

/** While an earlier moment is looked at, the report is that of the moment. */
function viewedMoment({ viewing }: OpenState): string | null {
  return viewing?.recorded ?? null;
}
