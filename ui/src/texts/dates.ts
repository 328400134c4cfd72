import type { Language } from "./numbers";

/** Dates concern Stockholm days; recorded times are UTC and are shown in Stockholm time. */
const LOCALE: Record<Language, string> = { sv: "sv-SE", en: "en-GB" };
const ZONE = "Europe/Stockholm";

function format(at: Date, language: Language, options: Intl.DateTimeFormatOptions): string {
  // The short Swedish months carry a full stop that the house's typography leaves out.
  return new Intl.DateTimeFormat(LOCALE[language], options).format(at).replaceAll(".", "");
}

/** "31 aug 2008" from an ISO day; a dash where there is none. */
export function formatDay(day: string | null | undefined, language: Language): string {
  const at = day ? new Date(`${day.slice(0, 10)}T00:00:00Z`) : null;
  if (!at || Number.isNaN(at.getTime())) return "–";
  return format(at, language, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
}

/** "mars 2008" from an ISO month; a dash where there is none. */
export function formatMonth(month: string | null | undefined, language: Language): string {
  const at = month ? new Date(`${month}-01T00:00:00Z`) : null;
  if (!at || Number.isNaN(at.getTime())) return "–";
  return format(at, language, { month: "short", year: "numeric", timeZone: "UTC" });
}

/** "31 aug 2008 14:05" in Stockholm time from a recorded UTC time. */
export function formatMoment(time: string | null | undefined, language: Language): string {
  const at = time ? new Date(time) : null;
  if (!at || Number.isNaN(at.getTime())) return "–";
  const day = format(at, language, { day: "numeric", month: "short", year: "numeric", timeZone: ZONE });
  return `${day} ${formatClock(time, language)}`;
}

/** "T2 2008" from the accounting period 2008-T2; a year stands alone. */
export function formatPeriod(period: string): string {
  const match = /^(\d{4})-([A-Z]?\d+)$/.exec(period);
  return match ? `${match[2]} ${match[1]}` : period;
}

/** "14:05" in Stockholm time. */
export function formatClock(time: string | null | undefined, language: Language): string {
  const at = time ? new Date(time) : null;
  if (!at || Number.isNaN(at.getTime())) return "–";
  return new Intl.DateTimeFormat(LOCALE[language], {
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
    timeZone: ZONE,
  }).format(at);
}
