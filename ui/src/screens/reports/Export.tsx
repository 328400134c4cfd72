import { useEffect, useState } from "react";
import { office, onReportProgress, useChange, useOffice, type PeriodChoice, type ReportExport, type ReportProgress, type ReportRequest } from "../../ipc";
import { Button, ErrorPanel, Progress, StatusShape } from "../../parts";
import { routeHash } from "../../shell";
import { formatPeriod } from "../../texts/dates";
import { useText } from "../../texts/useText";
import { nameOfFile, sizeParts } from "./periods";

/** The files: what will be written and where, how far it has come, what was written and how it was compared. */
export function Export({ request, period, isWrong }: { request: ReportRequest; period: PeriodChoice; isWrong: boolean }) {
  const { t } = useText();
  const folder = useOffice().data?.preferences.export_folder ?? "";
  const [progress, setProgress] = useState<ReportProgress | null>(null);
  const write = useChange(office.reportExport);
  useEffect(() => onReportProgress(setProgress), []);
  const wanted = JSON.stringify(request);
  // What was written for another request no longer stands for what is shown.
  useEffect(() => write.reset(), [wanted]);
  const start = () => {
    setProgress(null);
    write.mutate(request);
  };
  const cancelled = write.error?.code === "report-cancelled";
  return (
    <section className="region">
      <h2>{t("reports-files")}</h2>
      <p>{t("reports-files-about")}</p>
      <p className="file-place">
        {t("reports-folder")} <b>{folder}</b> <a href={routeHash("settings", "own")}>{t("reports-folder-change")}</a>
      </p>
      <div aria-live="polite">
        {write.isPending ? (
          <Progress
            label={t(`reports-step-${progress?.step ?? "model"}`)}
            done={progress?.done ?? 0}
            of={Math.max(1, progress?.of ?? 1)}
            onCancel={() => void office.reportCancel()}
          />
        ) : (
          <Button look="main" icon="save" isDisabled={isWrong} onPress={start}>
            {t("reports-write", { period: formatPeriod(period.period) })}
          </Button>
        )}
        {write.error && (cancelled ? <p className="help">{t("reports-cancelled")}</p> : <ErrorPanel error={write.error} onRetry={start} />)}
        {write.data && <Written written={write.data} />}
      </div>
    </section>
  );
}

function Written({ written }: { written: ReportExport }) {
  const { t, count, language } = useText();
  const size = (bytes: number) => {
    const { amount, unit } = sizeParts(bytes);
    return t(`reports-size-${unit}`, { amount: amount.toLocaleString(language === "sv" ? "sv-SE" : "en-GB") });
  };
  return (
    <div className="written">
      <h3>{t("reports-written", { count: written.files.length })}</h3>
      <ul className="checked-list">
        {written.files.map(({ path, bytes }) => (
          <li key={path} title={path}>
            <span>{nameOfFile(path)}</span>
            <span className="num second">{size(bytes)}</span>
          </li>
        ))}
        <li>
          <span>{t("reports-compared", { count: count(written.compared) })}</span>
          <span className="status">
            <StatusShape status="finished" />
            {t("reports-agree")}
          </span>
        </li>
      </ul>
      <p className="help">{written.folder}</p>
    </div>
  );
}
