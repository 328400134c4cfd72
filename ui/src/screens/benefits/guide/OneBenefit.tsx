import type { ReactNode } from "react";
import type { RecordRow } from "../../../ipc";
import { Button, Choose, EditField, EmptyState } from "../../../parts";
import { useText } from "../../../texts/useText";
import { fieldLabel } from "../../../texts/words";
import { textOf, type Guided } from "./useGuide";

/** The benefit that a step is about: chosen above, its fields below. Without one, the way back to where they are made. */
export function OneBenefit({ guided, children }: { guided: Guided; children: (id: string, row: RecordRow | undefined) => ReactNode }) {
  const { t } = useText();
  const { benefits, place, records } = guided;
  const chosen = benefits.find(({ id }) => id === place.benefit) ?? benefits[0];
  if (!chosen) {
    return (
      <EmptyState title={t("benefits-guide-none")} action={<Button onPress={() => guided.go({ step: "effects" })}>{t("benefits-guide-none-go")}</Button>}>
        {t("benefits-guide-none-about")}
      </EmptyState>
    );
  }
  return (
    <div className="form">
      <Choose label={t("benefits-guide-which")} choices={benefits} value={chosen.id} onChange={(benefit) => guided.go({ benefit })} />
      {children(chosen.id, records.get(chosen.id))}
    </div>
  );
}

/** A text of the benefit; it saves itself as everywhere else. */
export function BenefitField({ guided, id, row, field, lines = 1, help }: {
  guided: Guided;
  id: string;
  row: RecordRow | undefined;
  field: string;
  lines?: number;
  help?: string;
}) {
  const texts = useText();
  return (
    <EditField
      key={`${id} ${field}`}
      label={fieldLabel(texts, "benefit", field)}
      kind="benefit"
      id={id}
      field={field}
      value={textOf(row, field)}
      onSave={guided.set}
      lines={lines}
      {...(help !== undefined && { help })}
    />
  );
}
