import type { BenefitDelivery, BenefitView, ProjectBenefits, WorkedValue } from "../../../ipc";
import { Amount, Icon, StatusShape } from "../../../parts";
import { useText } from "../../../texts/useText";
import { ClassMark } from "../ClassMark";
import { Worked } from "../Worked";
import { Detail } from "./Detail";
import { Share } from "./Share";
import { shareText } from "./told";

/** Of the table that the rows stand in. */
export const COLUMNS = 8;

/** One benefit in a line; pressed, it opens what was recorded of it. */
export function BenefitRow({ page, delivery, isOpen, onToggle }: { page: ProjectBenefits; delivery: BenefitDelivery; isOpen: boolean; onToggle(): void }) {
  const { t } = useText();
  const { benefit, planned, realised, yearly_rate: rate } = delivery;
  const view = page.benefits.find(({ id }) => id === benefit.id);
  const id = `followup-benefit-${benefit.id}`;
  return (
    <>
      <tr className={isOpen ? "followup-line is-open" : "followup-line"}>
        <th scope="row">
          <button type="button" id={id} className="followup-open" aria-expanded={isOpen} onClick={onToggle}>
            <Icon name={isOpen ? "down" : "right"} />
            {benefit.name}
          </button>
          <small>
            <ClassMark word={delivery.class} colour={null} />
            <Flags delivery={delivery} view={view} />
          </small>
        </th>
        <td className="calc-people">
          {delivery.responsible.length === 0 ? <span className="calc-lacks">{t("followup-nobody")}</span> : delivery.responsible.map((person) => <span key={person.id}>{person.name}</span>)}
        </td>
        <td className="num">
          <Amount figure={delivery.planned_yearly} unit="kr" label={`${benefit.name}, ${t("followup-column-planned-yearly")}`} />
        </td>
        <td className="num">{rate ? <Amount figure={rate} unit="kr" label={`${benefit.name}, ${t("followup-column-yearly-rate")}`} /> : "–"}</td>
        {delivery.class === "not_valued" && realised.amount === null ? (
          <>
            <td className="num">–</td>
            <td className="num">–</td>
          </>
        ) : (
          <>
            <td className="num">
              <Amount figure={planned} unit="kr" label={`${benefit.name}, ${t("followup-column-planned")}`} />
            </td>
            <td className="num">
              <Amount figure={realised} unit="kr" label={`${benefit.name}, ${t("followup-column-realised")}`} />
            </td>
          </>
        )}
        <td className="num">
          <Share of={delivery.share} label={`${benefit.name}, ${t("followup-column-share")}`} />
        </td>
        <td className="wrap">
          <Outlook delivery={delivery} />
        </td>
      </tr>
      {isOpen && (
        <tr className="followup-opened">
          <td colSpan={COLUMNS}>
            <Detail page={page} delivery={delivery} view={view} />
          </td>
        </tr>
      )}
    </>
  );
}

/** What is to be seen without opening it: threatened, not measured, not reported. */
function Flags({ delivery, view }: { delivery: BenefitDelivery; view: BenefitView | undefined }) {
  const { t } = useText();
  return (
    <>
      {view?.is_threatened && (
        <span className="status status-off-track">
          <StatusShape status="off-track" />
          {t("followup-threatened")}
        </span>
      )}
      {delivery.indicator === null && <span>{t("followup-not-measured")}</span>}
      {delivery.class !== "not_valued" && delivery.reports.length === 0 && <span>{t("followup-not-reported")}</span>}
    </>
  );
}

/** The level that the forecast goes on with, in words that open its trace. */
export function Level({ of }: { of: WorkedValue }) {
  const texts = useText();
  const said = texts.t("followup-outlook-level", { share: shareText(texts, of.value) });
  return <Worked of={of} unit="kr" label={texts.t("followup-column-outlook")} shown={said} />;
}

/** What the forecast goes on with, and how much later it begins. */
function Outlook({ delivery }: { delivery: BenefitDelivery }) {
  const { t } = useText();
  const { level, delay_months: months } = delivery;
  const isMeasured = level.value !== null;
  if (delivery.class === "not_valued") return null;
  const isPlanned = delivery.planned_yearly.amount !== null || delivery.planned.amount !== null;
  // What is late is not as planned.
  if (!isMeasured && isPlanned && months > 0) return <span className="calc-lacks">{t("followup-outlook-late", { months })}</span>;
  return (
    <>
      {isMeasured ? <Level of={level} /> : t(isPlanned ? "followup-outlook-plan" : "followup-outlook-none")}
      {months > 0 && <small className="calc-lacks">{t("followup-outlook-late", { months })}</small>}
    </>
  );
}
