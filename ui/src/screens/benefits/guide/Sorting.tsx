import { Choose } from "../../../parts";
import { useText } from "../../../texts/useText";
import { wordLabel } from "../../../texts/words";
import { CLASSES } from "../rows";
import { OneBenefit } from "./OneBenefit";
import type { Guided } from "./useGuide";

/** Which of the three classes each benefit is of. */
export function Sorting({ guided }: { guided: Guided }) {
  const texts = useText();
  const { t } = texts;
  const classes = CLASSES.map((id) => ({ id, name: wordLabel(texts, "class", id) }));
  if (guided.benefits.length === 0) return <OneBenefit guided={guided}>{() => null}</OneBenefit>;
  return (
    <div className="form">
      <dl className="guide-classes">
        {CLASSES.map((id) => (
          <div key={id}>
            <dt>{wordLabel(texts, "class", id)}</dt>
            <dd>{t(`benefits-guide-class-${id.replace("_", "-")}`)}</dd>
          </div>
        ))}
      </dl>
      <ul className="guide-list">
        {(guided.found?.benefits ?? []).map((benefit) => (
          <li key={benefit.id}>
            {benefit.name}
            <Choose
              look="plain"
              label={t("benefits-guide-class-of", { name: benefit.name })}
              choices={classes}
              value={benefit.class}
              onChange={(text) => void guided.set({ kind: "benefit", id: benefit.id, field: "class", text })}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
