import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { OFFICE, office, useChange, useChoices, type FieldEdit, type ProblemView } from "../../ipc";
import { Button, Choose, Dialog, PlainField, ProblemLine, useReading, useToast } from "../../parts";
import { readingText } from "../../texts/read";
import { useText } from "../../texts/useText";
import { problemField, problemSentence } from "../../texts/words";
import { go } from "../../shell";
import { proposeCode } from "./codes";
import { amountWithUnit } from "./filters";

/** A new project: what it needs to be in the list. The rest is filled in on its page. */
export function AddProject({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  const { t } = useText();
  return (
    <Dialog title={t("projects-add")} isOpen={isOpen} onClose={onClose}>
      <AddForm onClose={onClose} />
    </Dialog>
  );
}

function AddForm({ onClose }: { onClose(): void }) {
  const texts = useText();
  const { t } = texts;
  const toast = useToast();
  const areas = useChoices("area");
  const parts = useChoices("part");
  const [name, setName] = useState("");
  const [area, setArea] = useState<string | null>(null);
  const [part, setPart] = useState<string | null>(null);
  const [code, setCode] = useState("");
  const proposed = useQuery({ queryKey: [OFFICE, "code", area], queryFn: () => proposeCode(area ?? ""), enabled: area !== null });
  const [cost, setCost] = useState("");
  const add = useChange((values: [string, string][]) => office.addProject(values, ""));
  const costEdit: FieldEdit = { kind: "project", id: "new", field: "current", text: cost, unit: "msek" };
  const reading = useReading(cost.trim() === "" ? null : costEdit);
  const understood = readingText(texts, reading, true);
  const problems = add.error?.problems ?? [];
  const problemAt = (field: string) => problems.find(({ place }) => place.field?.startsWith(field)) ?? null;
  const ofCost = reading?.problems[0] ?? problemAt("current");
  const placed = [problemAt("name"), problemAt("code"), problemAt("current")];
  // A first estimate is the original one too: what is wrong with it is said once.
  const isSaid = (problem: ProblemView) => [...placed, ofCost].some((one) => one !== null && (one === problem || problemSentence(texts, one) === problemSentence(texts, problem)));
  const rest = problems.filter((problem) => !isSaid(problem));
  /** What was refused is another by then. */
  const typed = (set: (text: string) => void) => (text: string) => {
    add.reset();
    set(text);
  };

  const save = () => {
    const values: [string, string][] = [["name", name.trim()]];
    values.push(["code", code.trim() || (proposed.data ?? "")]);
    if (area) values.push(["area", area]);
    if (part) values.push(["part", part]);
    if (cost.trim() !== "") values.push(["current", amountWithUnit(cost, "mnkr")]);
    add.mutate(values, {
      onSuccess: ({ id }) => {
        onClose();
        toast({
          text: t("projects-added", { name: name.trim() }),
          ...(id && { action: { label: t("projects-open"), onPress: () => go("projects", id) } }),
        });
      },
    });
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <PlainField label={t("projects-column-name")} value={name} onChange={typed(setName)} problem={problemAt("name")} autoFocus />
      <Choose label={t("projects-column-area")} choices={areas} value={area} onChange={typed(setArea)} />
      <PlainField
        label={t("projects-column-code")}
        value={code}
        onChange={typed(setCode)}
        problem={problemAt("code")}
        placeholder={proposed.data ?? ""}
        help={t("projects-add-code-help")}
      />
      {parts.length > 0 && <Choose label={t("projects-column-part")} choices={parts} value={part} onChange={setPart} />}
      <PlainField
        label={t("projects-add-cost")}
        value={cost}
        onChange={typed(setCost)}
        problem={ofCost}
        help={understood === null ? t("projects-add-cost-help") : t("parts-read-as", { value: understood })}
      />
      {add.error && problems.length === 0 && <ProblemLine problem={add.error.asProblem()} />}
      {rest.map((problem, at) => (
        <ProblemLine key={at} problem={problem} about={problemField(texts, problem)} />
      ))}
      <div className="form-buttons">
        <Button onPress={onClose}>{t("parts-cancel")}</Button>
        <Button type="submit" look="main" isDisabled={name.trim() === "" || area === null || proposed.isPending || add.isPending}>
          {t("projects-add-save")}
        </Button>
      </div>
    </form>
  );
}
