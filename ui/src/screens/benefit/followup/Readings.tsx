import type { BenefitDelivery, BenefitView, ReadingView } from "../../../ipc";
import { Button } from "../../../parts";
import { useText } from "../../../texts/useText";
import { Worked } from "../Worked";
import { Changes } from "./Part";
import { Newest } from "./Newest";
import { ReadingsDrawing } from "./ReadingsDrawing";
import { Share } from "./Share";
import { useForms } from "./useForms";

/** The indicator from baseline to target, and what has been read; where nothing is measured it says so. */
export function Readings({ delivery, view }: { delivery: BenefitDelivery; view: BenefitView | undefined }) {
  const { t } = useText();
  if (delivery.indicator === null) {
    return (
      <div className="followup-said">
        <p>{t("followup-unmeasured")}</p>
        <Indicator delivery={delivery} label={t("followup-set-indicator")} />
      </div>
    );
  }
  return (
    <>
      <Goal delivery={delivery} view={view} />
      {view && <ReadingsDrawing view={view} readings={delivery.readings} />}
      {delivery.readings.length === 0 ? <p className="followup-said">{t("followup-readings-none")}</p> : <ReadingTable delivery={delivery} />}
    </>
  );
}

/** Opens what is measured of the benefit, to be changed. */
function Indicator({ delivery: { benefit }, label }: { delivery: BenefitDelivery; label: string }) {
  const forms = useForms();
  if (!forms) return null;
  return (
    <Button size="small" onPress={() => forms.change({ kind: "benefit", id: benefit.id, of: benefit.id, name: benefit.name })}>
      {label}
    </Button>
  );
}

function Goal({ delivery, view }: { delivery: BenefitDelivery; view: BenefitView | undefined }) {
  const { t, number, day } = useText();
  const forms = useForms();
  const { benefit, indicator, indicator_unit: unit } = delivery;
  const said = t("followup-goal", { from: number(view?.baseline), to: number(view?.target), unit: unit ?? "", day: day(view?.target_date) });
  return (
    <p className="followup-goal">
      {forms ? (
        <button type="button" className="followup-link" aria-label={t("followup-change-indicator", { indicator: indicator ?? "" })} onClick={() => forms.change({ kind: "benefit", id: benefit.id, of: benefit.id, name: benefit.name })}>
          {indicator}
        </button>
      ) : (
        <b>{indicator}</b>
      )}{" "}
      {said}
    </p>
  );
}

function ReadingTable({ delivery }: { delivery: BenefitDelivery }) {
  const { t } = useText();
  return (
    <Newest of={delivery.readings}>
      {(shown) => (
        <table className="quiet-table followup-records">
          <thead>
            <tr>
              <th scope="col">{t("followup-column-date")}</th>
              <th scope="col" className="num">
                {t("followup-column-value")}
                {delivery.indicator_unit && <small>{delivery.indicator_unit}</small>}
              </th>
              <th scope="col" className="num">
                {t("followup-column-progress")}
              </th>
              <th scope="col">{t("followup-column-source")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((reading) => (
              <Reading key={reading.id} reading={reading} delivery={delivery} />
            ))}
          </tbody>
        </table>
      )}
    </Newest>
  );
}

function Reading({ reading, delivery: { benefit } }: { reading: ReadingView; delivery: BenefitDelivery }) {
  const { t, day, number } = useText();
  const at = day(reading.date);
  return (
    <tr>
      <th scope="row">
        <Changes kind="reading" id={reading.id} of={benefit.id} name={t("followup-reading-name", { day: at })} title={t("followup-change-reading", { day: at, benefit: benefit.name })}>
          {at}
        </Changes>
      </th>
      <td className="num strong">
        <Worked of={reading.value} label={t("followup-reading-name", { day: at })} shown={number(reading.value.value)} />
      </td>
      <td className="num">
        <Share of={reading.progress} label={`${at}, ${t("followup-column-progress")}`} />
      </td>
      <td className="wrap">
        {reading.person?.name ?? (reading.source === null ? "–" : "")}
        {reading.source !== null && <small>{reading.source}</small>}
        {reading.note !== null && <small>{reading.note}</small>}
      </td>
    </tr>
  );
}
