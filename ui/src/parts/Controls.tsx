import type { ReactNode } from "react";
import {
  Checkbox as AriaCheckbox,
  Tab,
  TabList,
  TabPanel,
  Tabs as AriaTabs,
  ToggleButton,
  ToggleButtonGroup,
} from "react-aria-components";
import { useText } from "../texts/useText";
import { Icon } from "./Icon";
import { IconButton } from "./Button";

export interface Pick<Id extends string> {
  id: Id;
  label: ReactNode;
}

/** Two to four ways of seeing the same thing, side by side. */
export function Segmented<Id extends string>({ label, picks, value, onChange }: {
  label: string;
  picks: readonly Pick<Id>[];
  value: Id;
  onChange(id: Id): void;
}) {
  return (
    <ToggleButtonGroup
      className="segmented"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const [key] = [...keys];
        if (key !== undefined) onChange(key as Id);
      }}
    >
      {picks.map((pick) => (
        <ToggleButton key={pick.id} id={pick.id}>
          {pick.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

export function Tabs<Id extends string>({ label, tabs, value, onChange }: {
  label: string;
  tabs: readonly { id: Id; label: string; content: ReactNode }[];
  value: Id;
  onChange(id: Id): void;
}) {
  return (
    <AriaTabs selectedKey={value} onSelectionChange={(key) => onChange(key as Id)} className="tabs-frame">
      <TabList aria-label={label} className="tabs">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tab">
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

/** A filter in force: what it says, and the cross that takes it away. */
export function Chip({ name, value, onRemove }: { name: string; value: string; onRemove(): void }) {
  const { t } = useText();
  return (
    <span className="chip">
      {name}: <b>{value}</b>
      <IconButton icon="close" className="chip-cross" label={t("parts-chip-remove", { name })} onPress={onRemove} />
    </span>
  );
}

export function Checkbox({ label, isSelected, onChange, isDisabled }: {
  label: ReactNode;
  isSelected: boolean;
  onChange(selected: boolean): void;
  isDisabled?: boolean;
}) {
  return (
    <AriaCheckbox className="check" isSelected={isSelected} onChange={onChange} isDisabled={isDisabled ?? false}>
      <span className="check-box" aria-hidden="true">
        <Icon name="tick" />
      </span>
      {label}
    </AriaCheckbox>
  );
}

/** A picture and its table behind one toggle. The title says the finding, the line below what is shown and in which unit. */
export function ChartFrame({ title, about, chart, table, shown, onShow, tools }: {
  title: ReactNode;
  about: ReactNode;
  chart: ReactNode;
  table: ReactNode;
  shown: "chart" | "table";
  onShow(shown: "chart" | "table"): void;
  tools?: ReactNode;
}) {
  const { t } = useText();
  const next = shown === "chart" ? "table" : "chart";
  return (
    <figure className="figure">
      <figcaption>
        <div>
          <h2>{title}</h2>
          <p>{about}</p>
        </div>
        <div className="figure-tools">
          <IconButton icon={next} label={t(next === "table" ? "parts-show-table" : "parts-show-chart")} onPress={() => onShow(next)} />
          {tools}
        </div>
      </figcaption>
      {shown === "chart" ? chart : table}
    </figure>
  );
}
