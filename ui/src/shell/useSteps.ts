import { useEffect, useState } from "react";
import { office, useChange, type OfficeError, type OpenState, type UndoConflict } from "../ipc";
import { useToast } from "../parts";
import { useText } from "../texts/useText";
import { changeLabel, problemSentence } from "../texts/words";
import { isBeneathDialog } from "./modal";

export interface Steps {
  /** What would be taken back or done again, in words. */
  undo: string | null;
  redo: string | null;
  onUndo(): void;
  onRedo(): void;
  /** What others have changed since, to be decided on before undo goes on. */
  conflicts: readonly UndoConflict[];
  onConflicts(choice: "keep_theirs" | "take_mine" | null): void;
}

/** What text is typed in; a tick or a choice of one has no undo of its own. */
const TEXT = "input:not([type='checkbox'], [type='radio']), textarea, [contenteditable='true']";

/**
 * Whether the key belongs to a text that is being typed, which has an undo of its own. In a field that saves itself and
 * has nothing unsaved, the last thing done is the saving, and that is what is undone.
 */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.closest(TEXT) === null) return false;
  return target.closest<HTMLElement>("[data-saves]")?.dataset.saves !== "saved";
}

/** Undo and redo of the portfolio: the buttons, Ctrl+Z and Ctrl+Shift+Z, and what is said afterwards. */
export function useSteps(open: OpenState | null): Steps {
  const texts = useText();
  const toast = useToast();
  const [conflicts, setConflicts] = useState<readonly UndoConflict[]>([]);
  const undo = useChange(office.undo);
  const redo = useChange(() => office.redo("ask"));
  const refuse = (error: OfficeError) => toast({ tone: "refused", text: problemSentence(texts, error.asProblem()) });
  const labels = {
    undo: open?.undo ? changeLabel(texts, open.undo.summary) : null,
    redo: open?.redo ? changeLabel(texts, open.redo.summary) : null,
  };
  const takeBack = (choice: "ask" | "keep_theirs" | "take_mine") =>
    undo.mutate(choice, {
      onSuccess: (undone) => {
        setConflicts(undone.done ? [] : undone.conflicts);
        if (undone.done) toast({ text: texts.t("window-undone", { what: changeLabel(texts, undone.line) }) });
      },
      onError: refuse,
    });
  const onUndo = () => {
    if (labels.undo !== null && !undo.isPending) takeBack("ask");
  };
  const onRedo = () => {
    if (labels.redo === null || redo.isPending) return;
    redo.mutate(undefined, {
      onSuccess: ({ line }) => toast({ text: texts.t("window-redone", { what: changeLabel(texts, line) }) }),
      onError: refuse,
    });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target) || isBeneathDialog()) return;
      const key = event.key.toLowerCase();
      if (key === "z" && !event.shiftKey) onUndo();
      else if ((key === "z" && event.shiftKey) || key === "y") onRedo();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
  return {
    ...labels,
    onUndo,
    onRedo,
    conflicts,
    onConflicts: (choice) => (choice === null ? setConflicts([]) : takeBack(choice)),
  };
}
