import { useChoices } from "../../../ipc";
import { Choose } from "../../../parts";
import { useText } from "../../../texts/useText";
import { fieldLabel } from "../../../texts/words";
import { BenefitField, OneBenefit } from "./OneBenefit";
import { textOf, type Guided } from "./useGuide";

/** What is done differently, what that leads to, and the goal at the end. */
export function Chain({ guided }: { guided: Guided }) {
  const texts = useText();
  const goals = useChoices("goal");
  return (
    <OneBenefit guided={guided}>
      {(id, row) => (
        <>
          <BenefitField guided={guided} id={id} row={row} field="change" />
          <BenefitField guided={guided} id={id} row={row} field="effect" lines={3} help={texts.t("benefits-guide-effect-help")} />
          <Choose
            label={fieldLabel(texts, "benefit", "goal")}
            choices={goals}
            value={textOf(row, "goal") || null}
            onChange={(goal) => void guided.set({ kind: "benefit", id, field: "goal", text: goal })}
          />
        </>
      )}
    </OneBenefit>
  );
}
