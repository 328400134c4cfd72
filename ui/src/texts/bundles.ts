import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Language } from "./numbers";

/** The catalogues that window, terminal and report share: one file a room and language. */
const files = import.meta.glob<string>("../../../data/texts/*/*.ftl", { query: "?raw", import: "default", eager: true });

const LOCALE: Record<Language, string> = { sv: "sv-SE", en: "en-GB" };
const made = new Map<Language, FluentBundle>();

/** The bundle of one language. Marks of direction are left out: they would stay in copied figures. */
export function bundleFor(language: Language): FluentBundle {
  const known = made.get(language);
  if (known) return known;
  const bundle = new FluentBundle(LOCALE[language], { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/texts/${language}/`)) bundle.addResource(new FluentResource(text));
  }
  made.set(language, bundle);
  return bundle;
}
