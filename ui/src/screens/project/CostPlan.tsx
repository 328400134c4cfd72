import { useState } from "react";
import { office, useChange, type FieldEdit, type ProjectPage } from "../../ipc";
import { Button, ChartFrame, Segmented } from "../../parts";
import { parseOre } from "../../texts/numbers";
import { useText, type Texts } from "../../texts/useText";
import { AddLine } from "./AddLine";
import { CostChart } from "./CostChart";
import { CostTable } from "./CostTable";
import type { Bound, Version } from "./plan";

const UNIT = "mnkr";

/** The finding of the plan: how the estimate in force stands to the first one. */
function finding(page: ProjectPage, texts: Texts): string {
  const change = page.row.cells.change.amount;
  const ore = change === null ? null : parseOre(change);
  if (page.row.cells.current.amount === null) return texts.t("projects-cost-finding-none");
  if (ore === null || ore === 0n || change === null) return texts.t("projects-cost-finding-same");
  const amount = texts.amount(change.replace("-", ""), { unit: UNIT });
  return texts.t(ore > 0n ? "projects-cost-finding-up" : "projects-cost-finding-down", { amount });
}

/** What the project is estimated to cost: lines by year, each with its range, and the first estimate beside. */
export function CostPlan({ page, canChange }: { page: ProjectPage; canChange: boolean }) {
  const texts = useText();
  const { t } = texts;
  const [shown, setShown] = useState<"table" | "chart">("table");
  const [version, setVersion] = useState<Version>("current");
  const [bound, setBound] = useState<Bound>("likely");
  const [adding, setAdding] = useState(false);
  const edit = useChange((change: FieldEdit) => office.edit([change], ""));
  return (
    <section className="section">
      <ChartFrame
        title={finding(page, texts)}
        about={t("projects-cost-about-year", { unit: t(`parts-unit-${UNIT}`) })}
        shown={shown}
        onShow={setShown}
        chart={<CostChart page={page} />}
        table={
          <>
            <div className="cost-choices">
              <Segmented
                label={t("projects-cost-version")}
                picks={(["current", "original"] as const).map((id) => ({ id, label: t(`projects-cost-${id}`) }))}
                value={version}
                onChange={(next) => setVersion(next)}
              />
              <Segmented
                label={t("projects-cost-bound")}
                picks={(["low", "likely", "high"] as const).map((id) => ({ id, label: t(`projects-cost-${id}`) }))}
                value={bound}
                onChange={(next) => setBound(next)}
              />
              <span className="grow" />
              {canChange && (
                <Button size="small" icon="plus" onPress={() => setAdding(true)}>
                  {t("projects-cost-add")}
                </Button>
              )}
            </div>
            <CostTable page={page} version={version} bound={bound} unit={UNIT} canChange={canChange} onSave={edit.mutateAsync} />
          </>
        }
      />
      <AddLine project={page.row.id} isOpen={adding} onClose={() => setAdding(false)} />
    </section>
  );
}
