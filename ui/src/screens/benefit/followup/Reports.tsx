import type { BenefitDelivery, FigureView, ReportView } from "../../../ipc";
import { Amount } from "../../../parts";
import { useText } from "../../../texts/useText";
import { periodText } from "../../../texts/words";
import { Changes } from "./Part";
import { Newest } from "./Newest";
import { Share } from "./Share";
import { tertialMonths } from "./told";

const COLUMNS = ["planned", "realised"] as const;

/** What was reported, the newest first, beside what the plan has for the same months. */
export function Reports({ delivery }: { delivery: BenefitDelivery }) {
  const { t } = useText();
  if (delivery.reports.length === 0) return <p className="followup-said">{t("followup-reports-none")}</p>;
  return (
    <Newest of={delivery.reports}>
      {(shown) => (
        <table className="quiet-table followup-records">
          <thead>
            <tr>
              <th scope="col">{t("followup-column-period")}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className="num">
                  {t(`followup-column-${column}`)}
                  <small>{t("parts-unit-kr")}</small>
                </th>
              ))}
              <th scope="col" className="num">
                {t("followup-column-share")}
              </th>
              <th scope="col" className="num">
                {t("followup-column-yearly-rate")}
                <small>{t("followup-unit-kr-year")}</small>
              </th>
              <th scope="col">{t("followup-column-source")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((report) => (
              <Report key={report.id} report={report} delivery={delivery} />
            ))}
          </tbody>
        </table>
      )}
    </Newest>
  );
}

function Report({ report, delivery: { benefit } }: { report: ReportView; delivery: BenefitDelivery }) {
  const texts = useText();
  const { t } = texts;
  const period = periodText(texts, report.period);
  const months = tertialMonths(texts, report.period);
  const amount = (column: string, figure: FigureView) => <Amount figure={figure} unit="kr" label={`${period}, ${t(`followup-column-${column}`)}`} />;
  return (
    <tr className={report.is_within_another ? "followup-within" : ""}>
      <th scope="row" className="followup-period">
        <Changes kind="realisation" id={report.id} of={benefit.id} name={t("followup-report-name", { period })} title={t("followup-change-report", { period, benefit: benefit.name })}>
          {period}
        </Changes>
        {months && <small>{months}</small>}
        {report.is_within_another && <small>{t("followup-within")}</small>}
      </th>
      <td className="num">{amount("planned", report.planned)}</td>
      <td className="num strong">{amount("realised", report.realised)}</td>
      <td className="num">
        <Share of={report.share} label={`${period}, ${t("followup-column-share")}`} />
      </td>
      <td className="num">{report.yearly_rate ? amount("yearly-rate", report.yearly_rate) : "–"}</td>
      <td className="wrap">
        {report.responsible?.name ?? (report.source === null ? "–" : "")}
        {report.source !== null && <small>{report.source}</small>}
        {report.note !== null && <small>{report.note}</small>}
      </td>
    </tr>
  );
}
