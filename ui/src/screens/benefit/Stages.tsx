import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { CalculationHead } from "../../ipc";
import { useText, type Texts } from "../../texts/useText";
import { wordLabel } from "../../texts/words";
import { workedText } from "../../texts/worked";
import { StatusPill } from "./StatusPill";

export const STAGES = ["before", "during", "after"] as const;
export type Stage = (typeof STAGES)[number];

/** Before start, during the project, after introduction: each a tab that says how far its calculation has come. */
export function Stages({ calculations, shown, stage, onStage, children }: {
  calculations: readonly CalculationHead[];
  shown: CalculationHead | null;
  stage: Stage;
  onStage(stage: Stage): void;
  children: ReactNode;
}) {
  const texts = useText();
  const { t } = texts;
  return (
    <Tabs className="calc-tabs" selectedKey={stage} onSelectionChange={(key) => onStage(key as Stage)}>
      <TabList aria-label={t("benefit-stages")} className="calc-stages">
        {STAGES.map((each, at) => {
          const head = shown?.stage === each ? shown : calculations.findLast((one) => one.stage === each);
          return (
            <Tab key={each} id={each} className="calc-stage">
              <span className="calc-number" aria-hidden="true">
                {at + 1}
              </span>
              <span className="grow">
                <b>{wordLabel(texts, "stage", each)}</b> <small>{head ? told(texts, head) : t("benefit-stage-none")}</small>
              </span>{" "}
              {head && <StatusPill status={head.status} plain />}
            </Tab>
          );
        })}
      </TabList>
      <TabPanel key={stage} id={stage} className="tab-panel">
        {children}
      </TabPanel>
    </Tabs>
  );
}

function told(texts: Texts, head: CalculationHead): string {
  if (head.frozen_by === null) return texts.t("benefit-stage-net", { amount: workedText(texts, head.net_present_value, "mnkr") });
  return texts.t("benefit-stage-frozen", { gate: head.frozen_by, day: texts.day(head.frozen_on) });
}
