import type { FluentVariable } from "@fluent/bundle";
import { LocalizationProvider, ReactLocalization } from "@fluent/react";
import { createContext, useContext, useMemo, useState, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { bundleFor } from "./bundles";
import { formatClock, formatDay, formatMoment, formatMonth } from "./dates";
import { formatAmount, formatCount, formatDecimal, formatPercent, type AmountForm, type Language } from "./numbers";

export type TextArguments = Record<string, FluentVariable>;

/** Texts and formats of the chosen language. A key that is not in the catalogue is shown as itself and fails a test. */
export interface Texts {
  language: Language;
  t(key: string, args?: TextArguments): string;
  /** The text of an attribute such as `.remedy`, or null where the message has none. */
  attribute(key: string, attribute: string, args?: TextArguments): string | null;
  has(key: string): boolean;
  amount(amount: string | null | undefined, form: Omit<AmountForm, "language">): string;
  count(count: number): string;
  /** A stored decimal number, exact. */
  number(number: string | null | undefined): string;
  percent(percent: string | null | undefined): string;
  day(day: string | null | undefined): string;
  month(month: string | null | undefined): string;
  moment(time: string | null | undefined): string;
  clock(time: string | null | undefined): string;
}

export function makeTexts(language: Language): Texts {
  const bundle = bundleFor(language);
  return {
    language,
    t(key, args) {
      const value = bundle.getMessage(key)?.value;
      return value ? bundle.formatPattern(value, args ?? null, []) : key;
    },
    attribute(key, attribute, args) {
      const pattern = bundle.getMessage(key)?.attributes[attribute];
      return pattern ? bundle.formatPattern(pattern, args ?? null, []) : null;
    },
    has: (key) => bundle.hasMessage(key),
    amount: (amount, form) => formatAmount(amount, { ...form, language }),
    count: (count) => formatCount(count, language),
    number: (number) => formatDecimal(number, language),
    percent: (percent) => formatPercent(percent, language),
    day: (day) => formatDay(day, language),
    month: (month) => formatMonth(month, language),
    moment: (time) => formatMoment(time, language),
    clock: (time) => formatClock(time, language),
  };
}

interface LanguageChoice {
  texts: Texts;
  /** The same catalogue for texts with markup (`Localized`). */
  localization: ReactLocalization;
  setLanguage(language: Language): void;
}

const TextContext = createContext<LanguageChoice | null>(null);
const STORED = "nytta.language";

function storedLanguage(): Language {
  return localStorage.getItem(STORED) === "en" ? "en" : "sv";
}

export function TextProvider({ children, initial }: { children: ReactNode; initial?: Language }) {
  const [language, setChosen] = useState<Language>(initial ?? storedLanguage);
  const choice = useMemo<LanguageChoice>(() => {
    document.documentElement.lang = language;
    return {
      texts: makeTexts(language),
      localization: new ReactLocalization([bundleFor(language)]),
      setLanguage(next) {
        localStorage.setItem(STORED, next);
        setChosen(next);
      },
    };
  }, [language]);
  return (
    <TextContext.Provider value={choice}>
      <I18nProvider locale={language === "sv" ? "sv-SE" : "en-GB"}>
        <LocalizationProvider l10n={choice.localization}>{children}</LocalizationProvider>
      </I18nProvider>
    </TextContext.Provider>
  );
}

function useChoice(): LanguageChoice {
  const choice = useContext(TextContext);
  if (!choice) throw new Error("TextProvider is missing above");
  return choice;
}

export function useText(): Texts {
  return useChoice().texts;
}

export function useLanguage(): [Language, (language: Language) => void] {
  const { texts, setLanguage } = useChoice();
  return [texts.language, setLanguage];
}
