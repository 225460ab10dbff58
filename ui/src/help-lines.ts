import file from "../../assets/help-lines.toml";
import { localeOf, manner, systemRegion } from "./manner.svelte";

export type HelpLine = (typeof file.line)[number];

/** What helps anywhere stands under this in place of a country. */
export const ANYWHERE = "*";

/** Every line, as the file has them. */
export const lines: readonly HelpLine[] = file.line;

/** The countries that there are lines for, by their names in the language of the words. */
export function countries(): { code: string; name: string }[] {
  const codes = new Set(lines.map((line) => line.country).filter((code) => code !== ANYWHERE));
  const locale = localeOf(manner.language);
  const names = new Intl.DisplayNames(locale, { type: "region" });
  return [...codes]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, two) => one.name.localeCompare(two.name, locale));
}

/** The country of the computer's language, as a first guess that anybody can change. */
export function guessedCountry(): string {
  const region = systemRegion();
  return lines.some((line) => line.country === region) ? (region ?? "") : "";
}

/** What is there for somebody in this country: its own lines first. */
export function linesIn(country: string, what: HelpLine["for"]): HelpLine[] {
  const there = (code: string): HelpLine[] => lines.filter((line) => line.country === code && line.for === what);
  return [...(country ? there(country) : []), ...there(ANYWHERE)];
}

/** "133 or 112", for a country; what holds in the European Union where none was chosen. */
export function emergencyNumbers(country: string): string {
  const numbers = linesIn(country, "emergency").filter((line) => line.country === (country || ANYWHERE));
  const list = new Intl.ListFormat(localeOf(manner.language), { type: "disjunction" });
  return list.format(numbers.map((line) => line.number));
}

/** The day on which the oldest row was last compared with its source, as `2026-11-28`. */
export function checkedSince(): string {
  return lines.map((line) => line.checked.slice(0, 10)).sort()[0] ?? "";
}
