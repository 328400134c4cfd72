import { useChoices } from "../../../ipc";
import { Choose, EditField } from "../../../parts";
import { useText } from "../../../texts/useText";
import { DraftField } from "./DraftField";
import type { Guided } from "./useGuide";

/** Which project, and what else could be done than it. */
export function Outset({ guided }: { guided: Guided }) {
  const { t } = useText();
  const projects = useChoices("project");
  const { project } = guided.place;
  const calculation = guided.found?.calculation ?? null;
  const isOpen = calculation !== null && calculation.head.frozen_by === null;
  return (
    <div className="form">
      <Choose label={t("benefits-guide-project")} choices={projects} value={project} onChange={(id) => guided.go({ project: id, benefit: null, passed: [] })} />
      {project !== null &&
        (isOpen ? (
          <EditField
            key={calculation.head.id}
            label={t("benefits-guide-alternatives")}
            kind="calculation"
            id={calculation.head.id}
            field="note"
            value={calculation.note ?? ""}
            onSave={guided.set}
            lines={3}
          />
        ) : (
          <DraftField name="alternatives" of={project} label={t("benefits-guide-alternatives")} help={t("benefits-guide-alternatives-help")} lines={3} />
        ))}
    </div>
  );
}
