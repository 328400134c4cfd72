import { useState } from "react";
import { office, useChange } from "../../ipc";
import { Button, Choose, Dialog, PlainField, ProblemLine } from "../../parts";
import { useText } from "../../texts/useText";
import { fieldLabel, wordLabel } from "../../texts/words";

const CYCLES = ["project", "running"] as const;

/** A new cost of the project: what it is for and when in the project's life it falls. Amounts are typed in the table. */
export function AddLine({ project, isOpen, onClose }: { project: string; isOpen: boolean; onClose(): void }) {
  const { t } = useText();
  return (
    <Dialog title={t("projects-cost-add")} isOpen={isOpen} onClose={onClose}>
      <AddLineForm project={project} onClose={onClose} />
    </Dialog>
  );
}

function AddLineForm({ project, onClose }: { project: string; onClose(): void }) {
  const texts = useText();
  const { t } = texts;
  const [name, setName] = useState("");
  const [cycle, setCycle] = useState<string>("project");
  const add = useChange((values: [string, string][]) => office.addRecord("cost_line", values, ""));
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        const values: [string, string][] = [
          ["project", project],
          ["name", name.trim()],
          ["life_cycle", cycle],
        ];
        add.mutate(values, { onSuccess: onClose });
      }}
    >
      <PlainField label={t("projects-cost-add-name")} value={name} onChange={setName} autoFocus />
      <Choose
        label={fieldLabel(texts, "cost_line", "life_cycle")}
        choices={CYCLES.map((id) => ({ id, name: wordLabel(texts, "life_cycle", id) }))}
        value={cycle}
        onChange={setCycle}
      />
      {add.error && <ProblemLine problem={add.error.asProblem()} />}
      <div className="form-buttons">
        <Button onPress={onClose}>{t("parts-cancel")}</Button>
        <Button type="submit" look="main" isDisabled={name.trim() === "" || add.isPending}>
          {t("projects-add-save")}
        </Button>
      </div>
    </form>
  );
}
