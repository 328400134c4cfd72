import { useChoices } from "../../../ipc";
import { Choose } from "../../../parts";
import { useText } from "../../../texts/useText";
import { fieldLabel } from "../../../texts/words";
import { BenefitField, OneBenefit } from "./OneBenefit";
import { textOf, type Guided } from "./useGuide";

/** Who answers for the benefit, and how one will see that it came. */
export function Describe({ guided }: { guided: Guided }) {
  const texts = useText();
  const people = useChoices("person");
  return (
    <OneBenefit guided={guided}>
      {(id, row) => (
        <>
          <Choose
            label={fieldLabel(texts, "benefit", "responsible")}
            choices={people}
            value={textOf(row, "responsible").split(/[\s,;]+/)[0] || null}
            onChange={(person) => void guided.set({ kind: "benefit", id, field: "responsible", text: person })}
          />
          <BenefitField guided={guided} id={id} row={row} field="indicator" help={texts.t("benefits-guide-indicator-help")} />
          <div className="guide-row">
            <BenefitField guided={guided} id={id} row={row} field="indicator_unit" />
            <BenefitField guided={guided} id={id} row={row} field="baseline" />
            <BenefitField guided={guided} id={id} row={row} field="target" />
            <BenefitField guided={guided} id={id} row={row} field="target_date" />
          </div>
        </>
      )}
    </OneBenefit>
  );
}
