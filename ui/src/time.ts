import type { ClockFace, WeekStart, When } from "./ipc/generated";
import { localeOf, manner } from "./manner.svelte";

/** The clock on the wall, as an entry's own zone had it. */
export interface WallTime {
  date: string;
  time: string | null;
}

/** Reads a `When`: RFC 3339 with an offset (and perhaps a zone), or a bare date. */
export function wallTime(when: When): WallTime {
  return { date: when.slice(0, 10), time: when.length > 10 ? when.slice(11, 16) : null };
}

/** An instant as RFC 3339 with the offset of the window's zone, to the minute. */
export function rfc3339(instant: Date): When {
  const offset = -instant.getTimezoneOffset();
  const sign = offset < 0 ? "-" : "+";
  const hours = pad(Math.floor(Math.abs(offset) / 60));
  const minutes = pad(Math.abs(offset) % 60);
  return `${dateOf(instant)}T${timeOf(instant)}:00${sign}${hours}:${minutes}`;
}

/** The local date, as `2026-06-18`. */
export function dateOf(instant: Date): string {
  const year = String(instant.getFullYear()).padStart(4, "0");
  return `${year}-${pad(instant.getMonth() + 1)}-${pad(instant.getDate())}`;
}

/** The local time, as `20:15`. */
export function timeOf(instant: Date): string {
  return `${pad(instant.getHours())}:${pad(instant.getMinutes())}`;
}

/** The instant that a local date and time name. */
export function localInstant(date: string, time: string): Date {
  return new Date(`${date}T${time}:00`);
}

/** "20:15" out of what was typed where the web view has no field for times ("8:15", "20.15",
 * "8:15 pm"). */
export function readTime(text: string): string {
  const [, typed = "", minutes = "", half = ""] =
    /^\s*(\d{1,2})[:.](\d{2})\s*([ap]?)\.?\s*m?/i.exec(text) ?? [];
  const hours = half === "" ? Number(typed) : (Number(typed) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return typed !== "" && Number(typed) < 24 && hours < 24 && Number(minutes) < 60
    ? `${pad(hours)}:${minutes}`
    : "";
}

/** A date out of what was typed, or none. */
export function readDate(text: string): string | null {
  const date = text.trim();
  const known = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  return known ? date : null;
}

/** The date so many days later. */
export function addDays(date: string, days: number): string {
  const [year = 1970, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** "Thursday 18 June 2026, 20:15", in the way of the reader's region. */
export function formatWhen(when: When): string {
  const { date, time } = wallTime(when);
  return time ? `${formatDate(date)}, ${formatTime(time)}` : formatDate(date);
}

/** "Thursday 18 June", with the year when it isn't this one. */
export function formatDate(date: string, thisYear = new Date().getFullYear()): string {
  const year = date.startsWith(String(thisYear)) ? undefined : "numeric";
  return format(`${date}T00:00:00Z`, { weekday: "long", day: "numeric", month: "long", year });
}

/** "Thursday 18 June 2026", with the year always. */
export function formatDateOfYear(date: string): string {
  return formatDate(date, 0);
}

/** "20:15" or "8:15 pm", as the reader chose or the region writes it. */
export function formatTime(time: string): string {
  return timeAs(time, manner.clock);
}

/** The same on a clock of so many hours, or on the region's. */
export function timeAs(time: string, clock: ClockFace | null): string {
  return format(`1970-01-01T${time}:00Z`, { hour: "numeric", minute: "2-digit", ...CLOCK[clock ?? "region"] });
}

/** "20:30" out of minutes after midnight. */
export function clockOf(minutes: number): string {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Minutes after midnight out of "20:30". */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** "Sunday". */
export function weekdayName(day: WeekStart): string {
  return format(`${A_WEEK[day]}T00:00:00Z`, { weekday: "long" });
}

/** A day and time from milliseconds, in the window's zone. */
export function formatInstant(ms: number): string {
  return formatWhen(rfc3339(new Date(ms)));
}

/** Days of which the weekday is known. */
const A_WEEK: Record<WeekStart, string> = { monday: "2026-06-15", saturday: "2026-06-20", sunday: "2026-06-21" };

const CLOCK = {
  region: {},
  h12: { hourCycle: "h12" },
  h24: { hourCycle: "h23" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** In the language of the words. */
function format(utc: string, options: Intl.DateTimeFormatOptions): string {
  return formatter(localeOf(manner.language), options).format(new Date(utc));
}

/** To make one takes far longer than to use it, and a timeline writes hundreds of times. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  formatters.set(key, made);
  return made;
}

/** In two digits at least. */
export function pad(number: number): string {
  return String(number).padStart(2, "0");
}
