import type { Day, DayGrid, Message } from "../ipc/generated";
import { addDays } from "../time";

/** A day's cell, in pixels of the picture, as the printed picture has it. */
export const CELL = 16;
/** Room for the months' names. */
export const LEFT = 40;
/** Room above the months. */
export const HEAD = 26;

/** One day where it stands. */
export interface Cell {
  date: string;
  x: number;
  y: number;
  /** None: nothing is known of it. */
  day: Day | null;
}

/** How the days are laid out. */
export type Layout = "years" | "month";

/** The years of a journal, the latest first. */
export function yearsOf(grid: DayGrid): number[] {
  const [first, last] = [yearOf(grid.first), yearOf(grid.last)];
  return Array.from({ length: last - first + 1 }, (_, i) => last - i);
}

/** The days of a month that lie in the journal, in a row of a year's picture. */
export function monthRow(grid: DayGrid, year: number, month: number): Cell[] {
  return datesOf(year, month)
    .filter((date) => grid.first <= date && date <= grid.last)
    .map((date) => ({
      date,
      x: LEFT + (Number(date.slice(8)) - 0.5) * CELL,
      y: HEAD + (month - 0.5) * CELL,
      day: known(grid, date),
    }));
}

/** Every date of a month. */
export function datesOf(year: number, month: number): string[] {
  const first = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
  const all = Array.from({ length: 31 }, (_, i) => addDays(first, i));
  return all.filter((date) => date.slice(0, 7) === first.slice(0, 7));
}

/** A month in weeks that begin on a weekday (1 Monday to 7 Sunday); none where another month's days stand. */
export function weeksOf(year: number, month: number, weekStart: number): (string | null)[][] {
  const dates: (string | null)[] = datesOf(year, month);
  const before = (weekdayOf(dates[0] ?? "") - weekStart + 7) % 7;
  const all = [...Array.from({ length: before }, () => null), ...dates];
  return Array.from({ length: Math.ceil(all.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, i) => all[week * 7 + i] ?? null),
  );
}

/** What is known of a date. */
export function known(grid: DayGrid, date: string): Day | null {
  let [low, high] = [0, grid.days.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const day = grid.days[middle];
    if (!day || day.date === date) {
      return day ?? null;
    }
    if (day.date < date) {
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return null;
}

/** Its sentence, as the printed picture says it. */
export function sentenceOf(date: string, day: Day | null): Message {
  const [year = "", month = "", of = ""] = date.split("-");
  const pieces = { weekday: weekdayOf(date), day: Number(of), month: Number(month), year };
  if (!day) {
    return { id: "day-unlogged", args: pieces };
  }
  const said = (yes: boolean) => (yes ? "yes" : "no");
  const args = {
    ...pieces,
    sign: day.sign,
    episodes: day.episodes,
    said: said(day.strength !== null),
    strength: day.strength ?? 0,
    mended: said(day.mended),
    rupture: said(day.rupture),
  };
  return { id: "day", args };
}

/** The side of an evening's square: 7 to 13 pixels by strength, the middle where none is said. */
export function sideOf(day: Day): number {
  return day.strength === null ? 10 : 7 + 0.6 * day.strength;
}

/** Where a key leads from a day; none for any other key. Held to the days of the journal. */
export function ledTo(grid: DayGrid, date: string, key: string, layout: Layout, weekStart: number): string | null {
  const week = (weekdayOf(date) - weekStart + 7) % 7;
  const far = layout === "month" ? 1 : 12;
  const ways: Record<string, () => string> = {
    ArrowRight: () => addDays(date, 1),
    ArrowLeft: () => addDays(date, -1),
    ArrowDown: () => (layout === "month" ? addDays(date, 7) : addMonths(date, 1)),
    ArrowUp: () => (layout === "month" ? addDays(date, -7) : addMonths(date, -1)),
    PageDown: () => addMonths(date, far),
    PageUp: () => addMonths(date, -far),
    Home: () => (layout === "month" ? addDays(date, -week) : `${date.slice(0, 8)}01`),
    End: () => (layout === "month" ? addDays(date, 6 - week) : lastOf(date)),
  };
  const next = ways[key]?.();
  return next === undefined ? null : held(grid, next);
}

/** The same day so many months later, or the last day of a shorter month. */
export function addMonths(date: string, months: number): string {
  const [year = 1970, month = 1, day = 1] = date.split("-").map(Number);
  const to = year * 12 + (month - 1) + months;
  const dates = datesOf(Math.floor(to / 12), (((to % 12) + 12) % 12) + 1);
  return dates[Math.min(day, dates.length) - 1] ?? date;
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

function lastOf(date: string): string {
  return datesOf(yearOf(date), monthOf(date)).at(-1) ?? date;
}

function held(grid: DayGrid, date: string): string {
  return date < grid.first ? grid.first : date > grid.last ? grid.last : date;
}
