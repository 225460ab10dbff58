import type { ClockFace, Language, WeekStart } from "./ipc/generated";

/** The languages that the window speaks. */
export const LANGUAGES: readonly Language[] = ["en", "de", "es"];

/** Each as whoever speaks it calls it. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: "English", de: "Deutsch", es: "Español" };

/** Where a reader's own region says nothing. */
const PLAIN: Record<Language, string> = { en: "en-GB", de: "de-DE", es: "es-ES" };

/** How the window speaks and writes just now. Whatever was said by it is said anew when it
 * changes. */
class Manner {
  language = $state<Language>("en");
  /** As the region writes it, where none was chosen. */
  clock = $state<ClockFace | null>(null);
  /** As the region counts, where none was chosen. */
  weekStart = $state<WeekStart | null>(null);
}

export const manner = new Manner();

/** The first of the computer's languages that the window speaks. */
export function systemLanguage(): Language {
  const spoken = navigator.languages.map((tag) => LANGUAGES.find((language) => speaks(tag, language)));
  return spoken.find((language) => language !== undefined) ?? "en";
}

/** The language in the reader's own region, if the computer names one: for dates and numbers. */
export function localeOf(language: Language): string {
  return navigator.languages.find((tag) => speaks(tag, language) && tag.includes("-")) ?? PLAIN[language];
}

/** The day that weeks begin on. */
export function weekStart(): WeekStart {
  return manner.weekStart ?? regionWeekStart(navigator.language);
}

/** The day that weeks begin on in this region (CLDR); Monday (ISO 8601) where it is not known. */
export function regionWeekStart(tag: string): WeekStart {
  const locale = readLocale(tag) as RegionalWeek | null;
  const { firstDay } = locale?.getWeekInfo?.() ?? locale?.weekInfo ?? { firstDay: 1 };
  return firstDay === 7 ? "sunday" : firstDay === 6 ? "saturday" : "monday";
}

/** The region of the computer's language, where it names one. */
export function systemRegion(): string | undefined {
  return readLocale(navigator.language)?.region;
}

/** A computer without a language says "C", which is none. */
function readLocale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}

/** Web views have had it as a property, and have it as a function. */
interface RegionalWeek {
  getWeekInfo?: () => { firstDay: number };
  weekInfo?: { firstDay: number };
}

function speaks(tag: string, language: Language): boolean {
  return tag === language || tag.startsWith(`${language}-`);
}
