import { useEffect, useState } from "react";
import { Input, SearchField } from "react-aria-components";
import type { Named } from "../../ipc";
import { Button, Chip, Choose, Icon, Popover } from "../../parts";
import { useText } from "../../texts/useText";
import { ProjectField } from "./ProjectField";
import type { MoneyView } from "./useMoneyRows";

const ALL = "-";
const PAUSE_MS = 200;

/** What a list can be asked by: each with the name that stands for all, and its choices. */
export interface FilterChoice {
  field: "kind" | "body" | "state";
  /** The key of the text for "all of them". */
  all: string;
  choices: readonly Named[];
}

/** The filters of a list; each takes effect at once. */
export function Filters({ view, onChange, choices, hasProject = false, search }: {
  view: MoneyView;
  onChange(view: MoneyView): void;
  choices: readonly FilterChoice[];
  hasProject?: boolean;
  /** What the text is looked for in. */
  search: string;
}) {
  const { t } = useText();
  return (
    <>
      <TextFilter label={search} value={view.text} onChange={(text) => onChange({ ...view, text })} />
      {choices.map(({ field, all, choices: some }) => (
        <Choose
          key={field}
          look="quiet"
          icon="filter"
          label={t(`money-filter-${field}`)}
          choices={[{ id: ALL, name: t(all) }, ...some]}
          value={view[field] ?? ALL}
          onChange={(id) => onChange({ ...view, [field]: id === ALL ? null : id })}
        />
      ))}
      {hasProject && view.project === null && (
        <Popover
          label={t("field-project")}
          trigger={
            <Button look="quiet" icon="filter">
              {t("money-filter-project")}
            </Button>
          }
        >
          {(close) => (
            <div className="filter-form">
              <ProjectField
                label={t("field-project")}
                value={null}
                onChange={(project) => {
                  onChange({ ...view, project });
                  if (project) close();
                }}
              />
            </div>
          )}
        </Popover>
      )}
      {view.project && <Chip name={t("field-project")} value={view.project.name} onRemove={() => onChange({ ...view, project: null })} />}
    </>
  );
}

/** A text that is asked for once it has been still for a moment. */
function TextFilter({ label, value, onChange }: { label: string; value: string; onChange(text: string): void }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    // Taken away from outside: the filters were cleared.
    if (value === "") setTyped("");
  }, [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <SearchField className="money-search" aria-label={label} value={typed} onChange={setTyped} onClear={() => onChange("")}>
      <Icon name="search" />
      <Input placeholder={label} />
    </SearchField>
  );
}
