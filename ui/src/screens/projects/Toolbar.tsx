import { useQueries } from "@tanstack/react-query";
import { OFFICE, office, type Filter, type ListColumn } from "../../ipc";
import { Choose, Chip } from "../../parts";
import { ColumnChooser, type LaidOut } from "../../grid";
import { useText } from "../../texts/useText";
import { CHOICES } from "./columns";
import { FilterMenu } from "./FilterMenu";
import { filterKey, filterWords } from "./filters";
import type { ProjectView } from "./useProjects";
import { Views } from "./Views";

const GROUPINGS = ["none", "part", "area", "programme", "phase", "leader", "kind", "department"] as const;

export interface ToolbarProps {
  view: ProjectView;
  /** The view that the list begins with. */
  usual: ProjectView;
  onChange(view: ProjectView): void;
  layout: LaidOut;
}

export function Toolbar({ view, usual, onChange, layout }: ToolbarProps) {
  const { t } = useText();
  return (
    <div className="toolbar" role="group" aria-label={t("projects-toolbar")}>
      <Views view={view} usual={usual} layout={layout} onChange={onChange} />
      <Choose
        look="quiet"
        icon="group"
        label={t("projects-group-by")}
        choices={GROUPINGS.map((id) => ({ id, name: t(`projects-group-${id}`) }))}
        value={view.groupBy ?? "none"}
        onChange={(id) => onChange({ ...view, groupBy: id === "none" ? null : id, collapsed: [] })}
      />
      <FilterChips filters={view.filters} onChange={(filters) => onChange({ ...view, filters })} />
      <FilterMenu filters={view.filters} onChange={(filters) => onChange({ ...view, filters })} />
      <span className="grow" />
      <ColumnChooser layout={layout} />
    </div>
  );
}

function FilterChips({ filters, onChange }: { filters: readonly Filter[]; onChange(filters: Filter[]): void }) {
  const texts = useText();
  const nameOf = useNames(filters);
  return filters.map((filter) => {
    const words = filterWords(filter, texts, nameOf);
    return (
      <Chip
        key={filterKey(filter)}
        name={words.id}
        value={words.name}
        onRemove={() => onChange(filters.filter((other) => other !== filter))}
      />
    );
  });
}

/** Names of what the filters choose by identity. */
function useNames(filters: readonly Filter[]): (column: ListColumn, id: string) => string {
  const columns = filters.flatMap((filter) => (filter.type === "one_of" ? [filter.value.column] : []));
  const answers = useQueries({
    queries: columns.map((column) => ({
      queryKey: [OFFICE, "choices", CHOICES[column] ?? column],
      queryFn: () => office.choices(CHOICES[column] ?? column),
    })),
  });
  return (column, id) => answers[columns.indexOf(column)]?.data?.choices.find((choice) => choice.id === id)?.name ?? id;
}
