import type { OwnHistory as History } from "../../ipc";
import { isNegative } from "../../texts/numbers";
import { useText, type Texts } from "../../texts/useText";

/** How far the city's own estimates before start were off, told by what came after introduction. */
export function OwnHistory({ history }: { history: readonly History[] }) {
  const texts = useText();
  const { t, count } = texts;
  const [first] = history;
  if (!first) return null;
  return (
    <section className="region">
      <h2>{historyText(texts, first)}</h2>
      <p>{t("benefits-history-about")}</p>
      <table className="quiet-table gains-history">
        <thead>
          <tr>
            <th scope="col">{t("benefits-history-what")}</th>
            {["median", "least", "most"].map((column) => (
              <th key={column} scope="col" className="num">
                {t(`benefits-history-${column}`)}
              </th>
            ))}
            <th scope="col" className="num">
              {t("benefits-history-projects")}
            </th>
          </tr>
        </thead>
        <tbody>
          {history.map((line) => (
            <tr key={line.what}>
              <th scope="row">{t(`benefits-history-${line.what}`)}</th>
              {[line.median, line.least, line.most].map((value, at) => (
                <td key={at} className={at === 0 ? "num strong" : "num"}>
                  {signed(texts, value)}
                </td>
              ))}
              <td className="num">{count(line.project_count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** "Investeringar blev i mitten 12 % dyrare än beräknat före start (25 projekt, −5 till +40 %)". */
export function historyText(texts: Texts, { what, median, least, most, project_count: projects }: History): string {
  const { t, percent } = texts;
  const way = /[1-9]/.test(median) ? (isNegative(median) ? "less" : "more") : "same";
  return t(`benefits-history-${what}-${way}`, { percent: percent(median.replace("-", "")), projects, least: signed(texts, least), most: signed(texts, most) });
}

/** Per cent above or below what was estimated, always with its sign. */
function signed({ percent }: Texts, value: string): string {
  return isNegative(value) || !/[1-9]/.test(value) ? percent(value) : `+${percent(value)}`;
}
