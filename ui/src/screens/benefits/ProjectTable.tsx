import { useMemo } from "react";
import type { BenefitsOverview } from "../../ipc";
import { useStored } from "../../shell";
import { useText, type Texts } from "../../texts/useText";
import { itemsOf, runsAtLoss, shownRows, sumsOf, USUAL, type Column, type TableView } from "./rows";
import { TableFrame } from "./TableFrame";
import { TableTools } from "./TableTools";

/** Every project with benefits: what it promised, what it says now, what has come, and what stands in the way. */
export function ProjectTable({ found, path }: { found: BenefitsOverview; path: string }) {
  const texts = useText();
  const { t, language } = texts;
  const [view, setView] = useStored<TableView>(`benefits.${path}`, USUAL);
  const rows = useMemo(() => shownRows(found.rows, view), [found.rows, view]);
  const items = useMemo(() => itemsOf(rows, view, language), [rows, view, language]);
  const sums = useMemo(() => sumsOf(rows), [rows]);
  const candidates = rows.filter((row) => row.is_candidate).length;
  const onSort = (column: Column) =>
    setView({ ...view, sort: column, descending: view.sort === column ? !view.descending : column !== "name" && column !== "stage" });
  return (
    <section className="region gains-projects">
      <header className="gains-region-head">
        <div>
          <h2>{titleOf(texts, found)}</h2>
          <p>{t("benefits-projects-about")}</p>
        </div>
        <TableTools rows={found.rows} view={view} onChange={setView} />
      </header>
      <TableFrame items={items} count={rows.length - candidates} candidates={candidates} sums={sums} view={view} onSort={onSort} onClear={() => setView({ ...USUAL, byArea: view.byArea })} />
      <p className="gains-note">{t("benefits-projects-note")}</p>
    </section>
  );
}

/** What weighs most: benefits that are held up, running cost that savings do not meet, or that all is in order. */
function titleOf({ t }: Texts, { rows }: BenefitsOverview): string {
  const threatened = rows.reduce((sum, row) => sum + row.threatened, 0);
  if (threatened > 0) return t("benefits-projects-threatened", { benefits: threatened, projects: rows.filter((row) => row.threatened > 0).length });
  const loss = rows.filter(runsAtLoss).length;
  if (loss > 0) return t("benefits-projects-loss", { projects: loss, all: rows.length });
  return t("benefits-projects-fine", { projects: rows.length });
}
