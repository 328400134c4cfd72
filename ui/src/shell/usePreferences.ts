import { useEffect } from "react";
import { office, useChange, useOffice, type Preferences, type Theme } from "../ipc";
import type { Language } from "../texts/numbers";
import { useLanguage } from "../texts/useText";
import { useTheme } from "./theme";

/**
 * What is this person's own. The office keeps it; language and theme are also remembered by the window, so that its
 * first picture is right.
 */
export function usePreferences() {
  const preferences = useOffice().data?.preferences;
  const [language, showLanguage] = useLanguage();
  const [theme, showTheme] = useTheme();
  const prefer = useChange(office.prefer);
  const save = (change: Partial<Preferences>) => {
    if (preferences) prefer.mutate({ ...preferences, ...change });
  };
  return {
    preferences,
    save,
    language,
    theme,
    setLanguage(next: Language) {
      showLanguage(next);
      save({ language: next });
    },
    setTheme(next: Theme) {
      showTheme(next);
      save({ theme: next });
    },
  };
}

/** Shows the language and theme that the office knows, when they are not the ones shown. */
export function useKeptPreferences(): void {
  const kept = useOffice().data?.preferences;
  const [, showLanguage] = useLanguage();
  const [, showTheme] = useTheme();
  const language = kept?.language;
  const theme = kept?.theme;
  useEffect(() => {
    if (language === "sv" || language === "en") showLanguage(language);
    // Only what the office says anew is shown; a choice made here is on its way there.
  }, [language]);
  useEffect(() => {
    if (theme) showTheme(theme);
  }, [theme]);
}
