import { useSyncExternalStore } from "react";

/**
 * What was typed but could not be taken in. It is kept outside the journal, survives leaving the screen and closing the
 * window, and goes away when it is saved or taken back.
 */
const STORED = "nytta.drafts";
const listeners = new Set<() => void>();
let drafts = load();

function load(): Map<string, string> {
  try {
    const stored: unknown = JSON.parse(globalThis.localStorage?.getItem(STORED) ?? "[]");
    return new Map(Array.isArray(stored) ? (stored as [string, string][]) : []);
  } catch {
    return new Map();
  }
}

function replace(next: Map<string, string>): void {
  drafts = next;
  globalThis.localStorage?.setItem(STORED, JSON.stringify([...next]));
  for (const told of listeners) told();
}

export function draftKey(kind: string, id: string, field: string): string {
  return `${kind}/${id}/${field}`;
}

export function keepDraft(key: string, text: string): void {
  if (drafts.get(key) !== text) replace(new Map(drafts).set(key, text));
}

export function dropDraft(key: string): void {
  if (!drafts.has(key)) return;
  const next = new Map(drafts);
  next.delete(key);
  replace(next);
}

export function draftOf(key: string): string | undefined {
  return drafts.get(key);
}

function subscribe(told: () => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}

export function useDraft(key: string): string | undefined {
  return useSyncExternalStore(subscribe, () => drafts.get(key));
}
