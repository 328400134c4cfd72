import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useText } from "../../../texts/useText";
import { useView, type View } from "./useFollowUp";

/** A project's benefits as they were calculated, and what comes of them: two tabs below the page's head. */
export function Views({ project, followUp, children }: { project: string; followUp: ReactNode; children: ReactNode }) {
  const { t } = useText();
  const [view, setView] = useView(project);
  return (
    <Tabs className="followup-views" selectedKey={view} onSelectionChange={(key) => setView(key as View)}>
      <TabList aria-label={t("followup-views")} className="tabs followup-tabs">
        <Tab id="calculation" className="tab">
          {t("followup-view-calculation")}
        </Tab>
        <Tab id="followup" className="tab">
          {t("followup-view-followup")}
        </Tab>
      </TabList>
      <TabPanel id="calculation" className="tab-panel">
        {children}
      </TabPanel>
      <TabPanel id="followup" className="tab-panel">
        {followUp}
      </TabPanel>
    </Tabs>
  );
}
