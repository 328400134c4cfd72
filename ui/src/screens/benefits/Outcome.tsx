import type { BenefitsOverview, FigureView } from "../../ipc";
import { Amount } from "../../parts";
import { useText, type Texts } from "../../texts/useText";
import { DrawnFigure } from "./DrawnFigure";
import { OutcomeChart, type OutcomeBar } from "./OutcomeChart";

/** What was promised, what the calculations say now, what has come, and what is home in budgets. */
export function Outcome({ found }: { found: BenefitsOverview }) {
  const texts = useText();
  const { t, amount } = texts;
  const bars = barsOf(texts, found);
  const alt = t("benefits-outcome-alt", { bars: bars.map(({ label, value }) => `${label} ${amount(value, { unit: "mnkr" })}`).join(", ") });
  return (
    <DrawnFigure
      title={titleOf(texts, found)}
      about={t("benefits-outcome-about")}
      drawing={(width) => <OutcomeChart bars={bars} width={width} alt={alt} />}
      table={<OutcomeTable bars={bars} />}
    />
  );
}

/** Only what a board has decided and a controller verified is home, so the finding is told by that. */
function titleOf({ t, amount }: Texts, found: BenefitsOverview): string {
  const mnkr = (sum: string | null) => amount(sum, { unit: "mnkr" });
  const financial = found.financial.revised.amount;
  if (financial === null) return t("benefits-outcome-no-financial");
  const home = found.financial.taken_home.amount;
  return t(home === null ? "benefits-outcome-none-home" : "benefits-outcome-home", { home: mnkr(home), financial: mnkr(financial) });
}

/** A bar, with the figure whose trace it is. */
type Told = OutcomeBar & { figure: FigureView };

function barsOf({ t }: Texts, found: BenefitsOverview): Told[] {
  const bar = (key: string, figure: FigureView, look: OutcomeBar["look"]): Told => ({
    key,
    figure,
    label: t(`benefits-bar-${key}`),
    about: t(`benefits-bar-${key}-about`),
    value: figure.amount,
    look,
  });
  return [
    bar("promised", found.together.promised, "granted"),
    bar("financial", found.financial.revised, "contracted"),
    bar("reallocated", found.reallocated.revised, "allocated"),
    bar("running", found.running, "cost"),
    bar("taken-home", found.together.taken_home, "spent"),
    bar("realised", found.together.realised, "counted"),
  ];
}

function OutcomeTable({ bars }: { bars: readonly Told[] }) {
  const { t } = useText();
  return (
    <table className="quiet-table figure-table">
      <thead>
        <tr>
          <th scope="col">{t("benefits-outcome-what")}</th>
          <th scope="col" className="num">
            {t("parts-unit-mnkr")}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, label, about, figure }) => (
          <tr key={key}>
            <th scope="row">
              {label} <span className="quiet">{about}</span>
            </th>
            <td className="num">
              <Amount figure={figure} unit="mnkr" label={label} />
              {figure.missing > 0 && <small>{t("parts-missing-count", { count: figure.missing })}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
