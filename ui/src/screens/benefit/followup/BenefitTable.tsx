import type { BenefitDelivery, FigureView, ProjectBenefits, Realised } from "../../../ipc";
import { Amount, sumOf } from "../../../parts";
import { useText } from "../../../texts/useText";
import { BenefitRow, COLUMNS, Level } from "./BenefitRow";
import { Share } from "./Share";

/** Of a benefit that says nothing of it. */
const NONE: FigureView = { amount: null, missing: 1, figure: "" };
const NUMBERS = [
  ["planned-yearly", "kr-year"],
  ["yearly-rate", "kr-year"],
  ["planned", "kr"],
  ["realised", "kr"],
] as const;

/** Every benefit, valued or not, with what came of it; opened, it shows what was recorded and takes in more. */
export function BenefitTable({ page, found, opened, onToggle }: {
  page: ProjectBenefits;
  found: Realised;
  opened: ReadonlySet<string>;
  onToggle(id: string): void;
}) {
  const { t } = useText();
  const valued = found.benefits.filter((of) => of.class !== "not_valued");
  const others = found.benefits.filter((of) => of.class === "not_valued");
  const silent = valued.filter(({ reports }) => reports.length === 0).length;
  const unmeasured = found.benefits.filter(({ indicator }) => indicator === null).length;
  return (
    <section className="region followup-all">
      <h2>{t(valued.length === 0 ? "followup-benefits-plain" : "followup-benefits", { count: found.benefits.length, silent })}</h2>
      <p>{t("followup-benefits-about", { unmeasured })}</p>
      <div className="calc-scroll" tabIndex={0} role="region" aria-label={t("followup-benefits-table")}>
        <table className="quiet-table followup-table">
          <thead>
            <tr>
              <th scope="col">{t("followup-column-benefit")}</th>
              <th scope="col">{t("followup-column-responsible")}</th>
              {NUMBERS.map(([column, unit]) => (
                <th key={column} scope="col" className="num">
                  {t(`followup-column-${column}`)}
                  <small>{t(`followup-unit-${unit}`)}</small>
                </th>
              ))}
              <th scope="col" className="num">
                {t("followup-column-share")}
              </th>
              <th scope="col">{t("followup-column-outlook")}</th>
            </tr>
          </thead>
          <Group page={page} of={valued} opened={opened} onToggle={onToggle} />
          {valued.length > 0 && <Sum found={found} of={valued} />}
          <Group page={page} of={others} label={t("followup-not-valued")} opened={opened} onToggle={onToggle} />
        </table>
      </div>
    </section>
  );
}

function Group({ page, of, label, opened, onToggle }: {
  page: ProjectBenefits;
  of: readonly BenefitDelivery[];
  label?: string;
  opened: ReadonlySet<string>;
  onToggle(id: string): void;
}) {
  if (of.length === 0) return null;
  return (
    <tbody>
      {label && (
        <tr className="followup-group">
          <th scope="rowgroup" colSpan={COLUMNS}>
            {label}
          </th>
        </tr>
      )}
      {of.map((delivery) => (
        <BenefitRow key={delivery.benefit.id} page={page} delivery={delivery} isOpen={opened.has(delivery.benefit.id)} onToggle={() => onToggle(delivery.benefit.id)} />
      ))}
    </tbody>
  );
}

/** The sums of what is above, each with its trace. */
function Sum({ found, of }: { found: Realised; of: readonly BenefitDelivery[] }) {
  const { t } = useText();
  const sum = (measure: string, figure: (of: BenefitDelivery) => FigureView | null) =>
    sumOf({ measure, scope: "project", name: found.project.name }, of.map((delivery) => ({ name: delivery.benefit.name, figure: figure(delivery) ?? NONE })));
  const yearly = sum("planned_yearly", ({ planned_yearly: figure }) => figure);
  const rate = sum("yearly_rate", ({ yearly_rate: figure }) => figure);
  return (
    <tbody>
      <tr className="followup-sum">
        <th scope="row" colSpan={2}>
          {t("followup-sum-benefits", { count: of.length })}
        </th>
        {([["planned-yearly", yearly], ["yearly-rate", rate]] as const).map(([column, figure]) => (
          <td key={column} className="num">
            <Amount figure={figure} unit="kr" label={t(`followup-column-${column}`)} />
            {figure.amount !== null && figure.missing > 0 && <small>{t("parts-missing-count", { count: figure.missing })}</small>}
          </td>
        ))}
        <td className="num">
          <Amount figure={found.planned} unit="kr" label={t("followup-column-planned")} />
        </td>
        <td className="num">
          <Amount figure={found.realised} unit="kr" label={t("followup-column-realised")} />
        </td>
        <td className="num">
          <Share of={found.share} label={t("followup-column-share")} />
        </td>
        <td>{found.forecast_share.value !== null && <Level of={found.forecast_share} />}</td>
      </tr>
    </tbody>
  );
}
