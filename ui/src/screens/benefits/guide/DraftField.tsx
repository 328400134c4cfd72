import { Input, Label, Text, TextArea, TextField } from "react-aria-components";
import type { ProblemView } from "../../../ipc";
import { draftKey, dropDraft, keepDraft, ProblemLine, useDraft } from "../../../parts";

/** A field of the guide: what is typed is kept until it has become a record, also when the window closes. */
export function DraftField({ name, of, label, help, lines = 1, problem, standing = "", onEnter }: {
  name: string;
  /** The project. */
  of: string;
  label: string;
  help?: string;
  lines?: number;
  problem?: ProblemView | null | undefined;
  /** What stands there until something else is typed. */
  standing?: string;
  /** What Enter does: the same as the button beside. */
  onEnter?(): void;
}) {
  const key = guideKey(of, name);
  const text = useDraft(key) ?? standing;
  return (
    <TextField
      className="field"
      value={text}
      onChange={(next) => (next === "" && standing === "" ? dropDraft(key) : keepDraft(key, next))}
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
      onKeyDown={(event) => {
        if (event.key === "Enter" && onEnter) onEnter();
        else event.continuePropagation();
      }}
    >
      <Label>{label}</Label>
      <div className="input">{lines > 1 ? <TextArea rows={lines} /> : <Input autoComplete="off" />}</div>
      {help && (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
      {problem && <ProblemLine problem={problem} />}
    </TextField>
  );
}

export function guideKey(project: string, name: string): string {
  return draftKey("guide", project, name);
}

/** What has been typed in several fields of the guide. */
export function useGuideDrafts<Name extends string>(project: string, names: readonly Name[]): Record<Name, string> {
  // The list of names never changes from drawing to drawing, so neither does the order of the hooks.
  return Object.fromEntries(names.map((name) => [name, useDraft(guideKey(project, name)) ?? ""])) as Record<Name, string>;
}

export function dropGuideDrafts(project: string, names: readonly string[]): void {
  for (const name of names) dropDraft(guideKey(project, name));
}
