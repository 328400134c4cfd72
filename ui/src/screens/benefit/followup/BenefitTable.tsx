import type { BenefitDelivery, ProjectBenefits, Realised } from "../../../ipc";
import { Amount } from "../../../parts";
import { addAmounts } from "../../../texts/numbers";
import { useText } from "../../../texts/useText";
import { BenefitRow, COLUMNS } from "./BenefitRow";
import { kronorText, shareText } from "./told";

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

/** The sums of what is above, each with its trace where it has one. */
function Sum({ found, of }: { found: Realised; of: readonly BenefitDelivery[] }) {
  const texts = useText();
  const { t } = texts;
  const yearly = addAmounts(of.map(({ planned_yearly: amount }) => amount));
  const rate = addAmounts(of.map(({ yearly_rate: amount }) => amount));
  return (
    <tbody>
      <tr className="followup-sum">
        <th scope="row" colSpan={2}>
          {t("followup-sum-benefits", { count: of.length })}
        </th>
        {[yearly, rate].map(({ amount, missing }, at) => (
          <td key={at} className="num">
            {kronorText(texts, amount)}
            {amount !== null && missing > 0 && <small>{t("parts-missing-count", { count: missing })}</small>}
          </td>
        ))}
        <td className="num">
          <Amount figure={found.planned} unit="kr" label={t("followup-column-planned")} />
        </td>
        <td className="num">
          <Amount figure={found.realised} unit="kr" label={t("followup-column-realised")} />
        </td>
        <td className="num">{shareText(texts, found.share)}</td>
        <td>{found.forecast_share !== null && t("followup-outlook-level", { share: shareText(texts, found.forecast_share) })}</td>
      </tr>
    </tbody>
  );
}
