import { formatClock } from "../../texts/dates";
import type { Language } from "../../texts/numbers";
import type { TimeTick } from "./time";

const LOCALE: Record<Language, string> = { sv: "sv-SE", en: "en-GB" };

/** A date along the track, as short as its distance to the next allows. */
export function formatTick(time: string, form: TimeTick["form"], language: Language): string {
  if (form === "clock") return formatClock(time, language);
  const options: Intl.DateTimeFormatOptions = form === "month" ? { month: "short", year: "numeric" } : { day: "numeric", month: "short" };
  return new Intl.DateTimeFormat(LOCALE[language], { ...options, timeZone: "Europe/Stockholm" }).format(new Date(time)).replaceAll(".", "");
}
