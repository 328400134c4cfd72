import { axisTo, BarPair, greatest, topOf } from "../../charts";
import type { Overview } from "../../ipc";
import { Amount } from "../../parts";
import { useText } from "../../texts/useText";

const BAR_WIDTH = 96;

/** The programmes that the portfolio coordinates; those without projects are shown too. */
export function Programmes({ overview: { programmes, candidate_count: candidates } }: { overview: Overview }) {
  const { t, count } = useText();
  if (programmes.length === 0) return null;
  const axis = axisTo(topOf(programmes.map(({ current }) => current)), 2);
  const most = greatest(programmes, ({ current }) => current);
  return (
    <section className="region">
      <h2>{most?.programme ? t("overview-programmes-greatest", { name: most.programme.name }) : t("overview-programmes")}</h2>
      <p>{t(candidates > 0 ? "overview-programmes-about-all" : "overview-programmes-about")}</p>
      <table className="quiet-table">
        <thead>
          <tr>
            <th scope="col">{t("overview-programme")}</th>
            <th scope="col">
              <span className="unseen">{t("overview-bars")}</span>
            </th>
            <th scope="col" className="num">
              {t("overview-projects")}
            </th>
            <th scope="col" className="num">
              {t("overview-current")}
            </th>
          </tr>
        </thead>
        <tbody>
          {programmes.map(({ programme, count: projects, current }) => {
            const name = programme?.name ?? t("overview-no-programme");
            return (
              <tr key={programme?.id ?? ""}>
                <th scope="row" className="wrap">
                  {name}
                </th>
                <td className="kind-bar">
                  <BarPair original={null} current={current} axis={axis} width={BAR_WIDTH} />
                </td>
                <td className="num second">{count(projects)}</td>
                <td className="num">
                  <Amount figure={current} unit="mnkr" label={`${name}, ${t("overview-current")}`} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
