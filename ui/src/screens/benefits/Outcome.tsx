import { Figure, useWidth } from "../../charts";
import type { BenefitsOverview } from "../../ipc";
import { useText, type Texts } from "../../texts/useText";
import { OutcomeChart, type OutcomeBar } from "./OutcomeChart";

const FIRST_WIDTH = 640;
const DRAWN_WIDTH = 760;

/** What was promised, what the calculations say now, what has come, and what is home in budgets. */
export function Outcome({ found }: { found: BenefitsOverview }) {
  const texts = useText();
  const { t, amount } = texts;
  const [place, width] = useWidth<HTMLDivElement>(FIRST_WIDTH);
  const bars = barsOf(texts, found);
  const alt = t("benefits-outcome-alt", { bars: bars.map(({ label, value }) => `${label} ${amount(value, { unit: "mnkr" })}`).join(", ") });
  return (
    <Figure
      title={titleOf(texts, found)}
      about={t("benefits-outcome-about")}
      chart={
        <div ref={place} className="drawing-place">
          <OutcomeChart bars={bars} width={width} alt={alt} />
        </div>
      }
      table={<OutcomeTable bars={bars} />}
      drawing={() => <OutcomeChart bars={bars} width={DRAWN_WIDTH} alt={alt} />}
    />
  );
}

/** Only what a board has decided and a controller verified is home, so the finding is told by that. */
function titleOf({ t, amount }: Texts, found: BenefitsOverview): string {
  const mnkr = (sum: string | null) => amount(sum, { unit: "mnkr" });
  if (found.revised_financial === null) return t("benefits-outcome-no-financial");
  const home = found.taken_home;
  return t(home === null ? "benefits-outcome-none-home" : "benefits-outcome-home", { home: mnkr(home), financial: mnkr(found.revised_financial) });
}

function barsOf({ t }: Texts, found: BenefitsOverview): OutcomeBar[] {
  const bar = (key: string, value: string | null, look: OutcomeBar["look"]): OutcomeBar => ({
    key,
    label: t(`benefits-bar-${key}`),
    about: t(`benefits-bar-${key}-about`),
    value,
    look,
  });
  return [
    bar("promised", found.promised, "granted"),
    bar("financial", found.revised_financial, "contracted"),
    bar("reallocated", found.revised_reallocated, "allocated"),
    bar("running", found.running, "cost"),
    bar("taken-home", found.taken_home, "spent"),
    bar("realised", found.realised, "counted"),
  ];
}

function OutcomeTable({ bars }: { bars: readonly OutcomeBar[] }) {
  const { t, amount } = useText();
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
        {bars.map(({ key, label, about, value }) => (
          <tr key={key}>
            <th scope="row">
              {label} <span className="quiet">{about}</span>
            </th>
            <td className="num">{amount(value, { unit: "mnkr" })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
