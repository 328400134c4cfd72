import { useToast } from "../parts";
import { useText } from "../texts/useText";
import { catchPaste, copyText } from "./clipboard";
import type { GridProps } from "./Grid";
import { rangeOf } from "./keys";
import type { GridColumn, GridRow } from "./model";
import { isManyCells, toTsv } from "./sheet";
import type { GridPlace } from "./useGridPlace";

export interface Clipboard {
  copy(): Promise<void>;
  paste(): void;
}

/**
 * Copy and paste as tab-separated text. Ticked rows are copied whole with their header, else the range; one cell pasted
 * goes into the active cell, more are handed to the screen to be shown first.
 */
export function useClipboard(
  props: GridProps,
  at: GridPlace,
  row: GridRow | undefined,
  column: GridColumn | undefined,
  put: (text: string) => void,
): Clipboard {
  const { source, layout, selection } = props;
  const { t } = useText();
  const toast = useToast();
  const shift = selection ? 1 : 0;
  const copy = async () => {
    const range = rangeOf(at.place);
    const isSingle = range.top === range.bottom && range.left === range.right;
    const ticked = isSingle && selection && selection.ids.size > 0 ? selection.ids : null;
    const [first, last] = ticked ? [0, source.total - 1] : [Math.max(0, range.top), Math.min(range.bottom, source.total - 1)];
    const all = await source.fetchRows(first, last);
    const rows = ticked ? all.filter((one) => one.type === "record" && ticked.has(one.id)) : all;
    const columns = ticked ? layout.columns : layout.columns.slice(Math.max(0, range.left - shift), range.right - shift + 1);
    copyText(toTsv(rows, columns, ticked !== null), at.refocus);
    toast({ text: t("parts-grid-copied", { count: rows.length }) });
  };
  const paste = () =>
    catchPaste((text) => {
      at.refocus();
      if (text === "") return;
      if (isManyCells(text)) props.onPaste?.(text, row, column);
      else put(text.replace(/\r?\n$/, ""));
    });
  return { copy, paste };
}
