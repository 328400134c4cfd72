import { useSyncExternalStore } from "react";
import { office } from "../ipc";

/**
 * What was typed but could not be taken in. It is kept by the office beside the journal, survives leaving the screen and
 * closing the window, and goes away when it is saved or taken back. Places are set apart by portfolio.
 */
const listeners = new Set<() => void>();
const PAUSE_MS = 300;
let portfolio = "";
let isHidden = false;
let drafts = new Map<string, string>();
const waiting = new Map<string, ReturnType<typeof setTimeout>>();

function tell(): void {
  for (const told of listeners) told();
}

/** Begins with the drafts that were kept of a portfolio. */
export async function startDrafts(path: string): Promise<void> {
  if (path === portfolio) return;
  portfolio = path;
  drafts = new Map();
  tell();
  const kept = await office.drafts();
  if (path !== portfolio) return;
  const own = Object.entries(kept).filter(([place]) => place.startsWith(`${path}#`));
  drafts = new Map([...own.map(([place, text]): [string, string] => [place.slice(path.length + 1), text]), ...drafts]);
  tell();
}

/** Lets the office keep a draft, or forget it when the text is empty; typing is not slowed by it. */
function keep(key: string, text: string): void {
  clearTimeout(waiting.get(key));
  const place = `${portfolio}#${key}`;
  const send = () => {
    waiting.delete(key);
    // A draft that cannot be kept is still in its field; it is lost only if the window closes.
    void office.keepDraft(place, text).catch(() => undefined);
  };
  waiting.set(key, setTimeout(send, PAUSE_MS));
}

/** While an earlier moment is looked at, only what stood then is shown; the drafts wait until one is back. */
export function hideDrafts(hidden: boolean): void {
  if (hidden === isHidden) return;
  isHidden = hidden;
  tell();
}

export function draftKey(kind: string, id: string, field: string): string {
  return `${kind}/${id}/${field}`;
}

export function keepDraft(key: string, text: string): void {
  if (drafts.get(key) === text) return;
  drafts = new Map(drafts).set(key, text);
  keep(key, text);
  tell();
}

export function dropDraft(key: string): void {
  if (!drafts.has(key)) return;
  drafts = new Map(drafts);
  drafts.delete(key);
  keep(key, "");
  tell();
}

export function draftOf(key: string): string | undefined {
  return drafts.get(key);
}

function subscribe(told: () => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}

export function useDraft(key: string): string | undefined {
  return useSyncExternalStore(subscribe, () => (isHidden ? undefined : drafts.get(key)));
}
