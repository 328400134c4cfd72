import type { ReactNode } from "react";
import { asOfficeError } from "../ipc";
import { draftKey, draftOf, dropDraft, keepDraft, useToast } from "../parts";
import { useText, type Texts } from "../texts/useText";
import { problemSentence } from "../texts/words";
import { CellEditor } from "./CellEditor";
import type { GridProps } from "./Grid";
import type { Step } from "./keys";
import type { GridColumn, GridRow, RecordRow } from "./model";
import { textToEdit } from "./sheet";
import type { GridPlace } from "./useGridPlace";

const HINT_PX = 120;

export interface CellEdit {
  /** Begins to edit the active cell: with what was typed, or with what is saved. */
  startEdit(typed: string | null): void;
  /** Puts a text into the active cell, as a paste or a deletion does. */
  put(text: string): void;
  /** Drops what was typed and not taken in. */
  takeBack(): void;
  editor(row: GridRow | undefined, scroller: HTMLElement | null): ReactNode;
}

/** Editing in place. What the office refuses stays in the cell as a draft, marked, and is said. */
export function useCellEdit(props: GridProps, at: GridPlace, row: GridRow | undefined, column: GridColumn | undefined): CellEdit {
  const { onCommit, kind } = props;
  const texts = useText();
  const toast = useToast();
  const record = row?.type === "record" ? row : null;
  const canEdit = onCommit !== undefined && record !== null && column?.editor !== undefined;

  const commit = async (edited: RecordRow, cell: GridColumn, text: string) => {
    const key = draftKey(kind, edited.id, cell.id);
    if (text === textToEdit(edited.cells[cell.id], cell)) return dropDraft(key);
    keepDraft(key, text);
    try {
      await onCommit?.(edited, cell, text);
      dropDraft(key);
    } catch (thrown) {
      toast({ tone: "refused", about: key, text: problemSentence(texts, asOfficeError(thrown).asProblem()) });
    }
  };
  const startEdit = (typed: string | null) => {
    if (!record || !column) return;
    if (!canEdit) return toast({ text: texts.t("parts-grid-not-editable", { name: column.title }) });
    const draft = draftOf(draftKey(kind, record.id, column.id));
    const start = typed ?? draft ?? textToEdit(record.cells[column.id], column);
    at.edit({ ...at.place.active, start, selectAll: typed === null });
  };
  const endEdit = (step: Step | null) => {
    at.edit(null);
    if (step) at.move(step, false);
  };
  return {
    startEdit,
    put: (text) => {
      if (canEdit && record && column) void commit(record, column, text);
    },
    takeBack: () => {
      if (canEdit && record && column) dropDraft(draftKey(kind, record.id, column.id));
    },
    editor: (edited, scroller) => {
      const { editing } = at;
      if (!editing || edited?.type !== "record" || !column) return null;
      return (
        <CellEditor
          kind={kind}
          id={edited.id}
          column={column}
          label={`${column.title}, ${edited.name}`}
          start={editing.start}
          selectAll={editing.selectAll}
          before={shownBefore(edited, column, texts)}
          choices={props.choicesFor?.(column) ?? null}
          above={hasNoRoomBelow(scroller, editing.row)}
          onCommit={(text, step) => {
            endEdit(step);
            void commit(edited, column, text);
          }}
          onRevert={() => {
            // Esc takes back what was typed now and what was refused before.
            dropDraft(draftKey(kind, edited.id, column.id));
            endEdit(null);
          }}
          {...(props.onOpen && { onOpen: () => props.onOpen?.(edited) })}
        />
      );
    },
  };
}

/** What is saved now, as it is shown, with its unit. */
function shownBefore(row: RecordRow, column: GridColumn, texts: Texts): string {
  const cell = row.cells[column.id];
  if (cell?.type !== "figure") return textToEdit(cell, column) || "–";
  const unit = column.unit ?? "kr";
  return cell.amount === null ? "–" : `${texts.amount(cell.amount, { unit })} ${texts.t(`parts-unit-${unit}`)}`;
}

function hasNoRoomBelow(scroller: HTMLElement | null, row: number): boolean {
  const cell = scroller?.querySelector(`[data-row="${row}"]`)?.getBoundingClientRect();
  const frame = scroller?.getBoundingClientRect();
  return cell !== undefined && frame !== undefined && cell.bottom + HINT_PX > frame.bottom;
}
