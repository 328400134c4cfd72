import { Button, Choose } from "../../parts";
import type { BenefitsRow, Named } from "../../ipc";
import { useText } from "../../texts/useText";
import { wordLabel } from "../../texts/words";
import { areasOf, CLASSES, GAPS, USUAL, type BenefitClass, type Gap, type TableView } from "./rows";

const ALL = "";

/** What is shown: an area, a class of benefit, what is missing; and whether areas are kept together. */
export function TableTools({ rows, view, onChange }: { rows: readonly BenefitsRow[]; view: TableView; onChange(view: TableView): void }) {
  const texts = useText();
  const { t, language } = texts;
  const choices = (all: string, some: readonly Named[]) => [{ id: ALL, name: t(all) }, ...some];
  const isFiltered = view.area !== null || view.benefitClass !== null || view.gap !== null;
  return (
    <div className="gains-tools">
      <Choose
        look="plain"
        label={t("benefits-filter-area")}
        choices={choices("benefits-all-areas", areasOf(rows, language))}
        value={view.area ?? ALL}
        onChange={(id) => onChange({ ...view, area: id || null })}
      />
      <Choose
        look="plain"
        label={t("benefits-filter-class")}
        choices={choices("benefits-all-classes", CLASSES.map((id) => ({ id, name: wordLabel(texts, "class", id) })))}
        value={view.benefitClass ?? ALL}
        onChange={(id) => onChange({ ...view, benefitClass: (id || null) as BenefitClass | null })}
      />
      <Choose
        look="plain"
        label={t("benefits-filter-gap")}
        choices={choices("benefits-all-gaps", GAPS.map((id) => ({ id, name: t(`benefits-gap-${id}`) })))}
        value={view.gap ?? ALL}
        onChange={(id) => onChange({ ...view, gap: (id || null) as Gap | null })}
      />
      <Button look="quiet" icon="group" aria-pressed={view.byArea} className={view.byArea ? "is-on" : ""} onPress={() => onChange({ ...view, byArea: !view.byArea })}>
        {t("benefits-by-area")}
      </Button>
      {isFiltered && (
        <Button look="quiet" icon="close" onPress={() => onChange({ ...USUAL, byArea: view.byArea, sort: view.sort, descending: view.descending })}>
          {t("benefits-filter-clear")}
        </Button>
      )}
    </div>
  );
}
