import type { LineView, ProjectPage } from "../../ipc";
import { ProblemLine, Tag } from "../../parts";
import { useText } from "../../texts/useText";
import { fieldLabel, kronor, wordLabel } from "../../texts/words";

/** What the figures rest on: funding and source of each cost, footnotes, remarks, and what has to be looked at. */
export function Grounds({ page }: { page: ProjectPage }) {
  const { t } = useText();
  return (
    <>
      {page.attention.length > 0 && (
        <section className="section">
          <h2>{t("projects-page-attention")}</h2>
          <div className="project-attention">
            {page.attention.map((problem, at) => (
              <ProblemLine key={at} problem={problem} />
            ))}
          </div>
        </section>
      )}
      {page.lines.length > 0 && <LineDetails lines={page.lines} />}
      {page.remarks.length > 0 && (
        <section className="section">
          <h2>{t("projects-page-remarks")}</h2>
          <ul className="project-remarks">
            {page.remarks.map((remark) => (
              <li key={remark.id}>
                {remark.text} {remark.to_confirm && <Tag>{t("projects-page-remark-confirm")}</Tag>}
                {remark.source && <small>{remark.source}</small>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function LineDetails({ lines }: { lines: readonly LineView[] }) {
  const texts = useText();
  const { t } = texts;
  return (
    <section className="section">
      <h2>{t("projects-cost-details")}</h2>
      <div className="details-scroll" role="region" aria-label={t("projects-cost-details")} tabIndex={0}>
        <table className="quiet-table details-table">
          <thead>
            <tr>
              <th scope="col">{t("projects-cost-line")}</th>
              <th scope="col">{fieldLabel(texts, "cost_line", "life_cycle")}</th>
              <th scope="col">{fieldLabel(texts, "cost_line", "accounting")}</th>
              <th scope="col">{t("projects-cost-funding")}</th>
              <th scope="col">{t("projects-cost-source")}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">
                  {line.name}
                  {line.mark && <sup>{line.mark}</sup>}
                </th>
                <td>{wordLabel(texts, "life_cycle", line.life_cycle)}</td>
                <td>{line.accounting ? wordLabel(texts, "accounting", line.accounting) : t("projects-cost-accounting-none")}</td>
                <td>
                  {line.funding.length === 0
                    ? t("projects-cost-funding-none")
                    : line.funding.map(({ source, amount }) => (
                        <span key={source.id} className="cost-funding">
                          {source.name} {kronor(texts, amount)} {t("parts-unit-kr")}
                        </span>
                      ))}
                </td>
                <td className="cell-wraps">
                  {line.source ?? "–"}
                  {line.footnote && <small>{[line.mark, line.footnote].filter(Boolean).join(" ")}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
