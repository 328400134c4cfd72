import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { OFFICE, office, type BenefitsOverview, type GainGroup } from "../../ipc";
import { Choose, EmptyState, ErrorPanel, Loading, Segmented } from "../../parts";
import { useStored } from "../../shell";
import { useText, type Texts } from "../../texts/useText";
import { GroupTable } from "./GroupTable";
import { DIMENSIONS, linesOf, mostOf, sortedGroups, SPLITS, USUAL_GROUPS, type Dimension, type GroupView, type Measure } from "./grouping";

/** All benefits added up by what they have in common: promised, said now, planned, realised and taken home. */
export function Groups({ found, path }: { found: BenefitsOverview; path: string }) {
  const texts = useText();
  const { t } = texts;
  const [view, setView] = useStored<GroupView>(`benefits.groups.${path}`, USUAL_GROUPS);
  const { dimension } = view;
  // The groups are shown by what they are grouped by, also while those of another dimension are on their way.
  const asked = useQuery({
    queryKey: [OFFICE, "benefit-groups", dimension],
    queryFn: async () => ({ dimension, groups: await office.benefitGroups(dimension) }),
    placeholderData: (before) => before,
  });
  const title = asked.data ? titleOf(texts, found, asked.data.dimension, asked.data.groups) : t("benefits-groups");
  return (
    <section className="region">
      <header className="gains-region-head">
        <div>
          <h2>{title}</h2>
          <p>{t("benefits-groups-about")}</p>
        </div>
        <div className="gains-tools">
          <Choose
            look="plain"
            label={t("benefits-groups-by")}
            choices={DIMENSIONS.map((id) => ({ id, name: t(`benefits-groups-by-${id}`) }))}
            value={dimension}
            onChange={(id) => setView({ ...view, dimension: id as Dimension })}
          />
          {dimension !== "class" && (
            <Segmented
              label={t("benefits-groups-split")}
              picks={SPLITS.map((id) => ({ id, label: t(`benefits-groups-split-${id}`) }))}
              value={view.split}
              onChange={(split) => setView({ ...view, split })}
            />
          )}
        </div>
      </header>
      {asked.isError ? (
        <ErrorPanel error={asked.error} onRetry={() => void asked.refetch()} />
      ) : asked.data === undefined ? (
        <Loading lines={6} label={t("parts-loading")} />
      ) : asked.data.groups.length === 0 ? (
        <EmptyState title={t("benefits-groups-none")}>{t("benefits-groups-none-about")}</EmptyState>
      ) : (
        <Shown found={found} groups={asked.data.groups} view={{ ...view, dimension: asked.data.dimension }} onView={(next) => setView({ ...next, dimension })} />
      )}
    </section>
  );
}

function Shown({ found, groups, view, onView }: { found: BenefitsOverview; groups: readonly GainGroup[]; view: GroupView; onView(view: GroupView): void }) {
  const { t, language } = useText();
  const { dimension, split, sort, descending } = view;
  const [first = "together"] = linesOf(dimension, split);
  const sorted = useMemo(() => sortedGroups(groups, { dimension, split, sort, descending }, first, language), [groups, dimension, split, sort, descending, first, language]);
  const onSort = (column: "name" | Measure) => onView({ ...view, sort: column, descending: sort === column ? !descending : column !== "name" });
  return (
    <>
      <GroupTable groups={sorted} sums={found} view={view} onSort={onSort} />
      <p className="gains-note">{t("benefits-groups-note")}</p>
    </>
  );
}

/** Where the money is to come from; the two classes are never one sum. */
function titleOf({ t, amount }: Texts, found: BenefitsOverview, dimension: Dimension, groups: readonly GainGroup[]): string {
  const mnkr = (sum: string | null) => amount(sum, { unit: "mnkr" });
  const all = mnkr(found.financial.revised.amount);
  if (dimension === "class") return t("benefits-groups-classes", { financial: all, reallocated: mnkr(found.reallocated.revised.amount) });
  const most = mostOf(groups);
  if (most === null) return t("benefits-outcome-no-financial");
  const name = most.name ?? t(`benefits-groups-without-${dimension}`);
  return t("benefits-groups-most", { name, amount: mnkr(most.financial.revised.amount), all });
}
