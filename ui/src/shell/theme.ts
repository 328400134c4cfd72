import { useSyncExternalStore } from "react";
import type { Theme } from "../ipc";

/** How the window looks: as the system says, or chosen. High contrast is light or dark as the system is. */
export const THEMES: readonly Theme[] = ["system", "light", "dark", "contrast"];

const STORED = "nytta.theme";
const listeners = new Set<() => void>();

export function storedTheme(): Theme {
  const stored = localStorage.getItem(STORED);
  return THEMES.find((theme) => theme === stored) ?? "system";
}

/** Puts the theme on the root; called before the first paint and whenever the system's wish for contrast changes. */
export function applyTheme(): void {
  const theme = storedTheme();
  const root = document.documentElement;
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
  const more = theme === "contrast" || (theme === "system" && matchMedia("(prefers-contrast: more)").matches);
  if (more) root.dataset.contrast = "more";
  else delete root.dataset.contrast;
}

export function startTheme(): void {
  applyTheme();
  matchMedia("(prefers-contrast: more)").addEventListener("change", applyTheme);
}

function setTheme(theme: Theme): void {
  localStorage.setItem(STORED, theme);
  applyTheme();
  for (const told of listeners) told();
}

export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore((told) => {
    listeners.add(told);
    return () => listeners.delete(told);
  }, storedTheme);
  return [theme, setTheme];
}
