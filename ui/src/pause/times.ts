import type { When } from "../ipc/generated";
import { addDays, dateOf, formatDate, formatTime, localInstant, readTime, rfc3339, timeOf, wallTime } from "../time";
import { say } from "../words";

/** When to be back, as it is chosen. */
export type Back = "twenty" | "forty" | "hour" | "morning" | "pick" | "unknown";

/** The choices, the shortest first: none is shorter than twenty minutes (docs/methods.md). */
export const BACKS: readonly Back[] = ["twenty", "forty", "hour", "morning", "pick", "unknown"];

const MINUTES = { twenty: 20, forty: 40, hour: 60 } as const;

/** The hour that "in the morning" names. */
const MORNING = "09:00";
/** Until this hour of the night, the morning is that of the same day. */
const NIGHT_ENDS = 5;

/** The instant that a choice names; none for "I don't know yet" and for a time that is no time. */
export function backOf(back: Back, picked: string, now: Date): Date | null {
  switch (back) {
    case "unknown":
      return null;
    case "morning":
      return localInstant(morningOf(now), MORNING);
    case "pick":
      return next(readTime(picked), now);
    default:
      return new Date(minute(now) + MINUTES[back] * 60_000);
  }
}

/** Whether the morning that is meant is still to come today. */
export function isThisMorning(now: Date): boolean {
  return now.getHours() < NIGHT_ENDS;
}

/** "at 20:30", "tomorrow at 9:00", "on Thursday 18 June at 20:30", seen from a date: today's, or the
 * one on which the pause began. */
export function momentOf(when: When, seen: { from: "today" | "then"; date: string }): string {
  const { date, time } = wallTime(when);
  const day = date === seen.date ? "same" : date === addDays(seen.date, 1) ? "next" : "other";
  return say("pause-moment", {
    day,
    from: seen.from,
    date: formatDate(date),
    timed: time ? "yes" : "no",
    time: time ? formatTime(time) : "",
  });
}

/** The next time that the clock on the wall shows this. */
function next(time: string, now: Date): Date | null {
  if (time === "") {
    return null;
  }
  const today = dateOf(now);
  return localInstant(time > timeOf(now) ? today : addDays(today, 1), time);
}

function morningOf(now: Date): string {
  return isThisMorning(now) ? dateOf(now) : addDays(dateOf(now), 1);
}

/** A pause begins with the minute in which it is asked for. */
function minute(now: Date): number {
  return Math.floor(now.getTime() / 60_000) * 60_000;
}

/** An instant as it is sent, or nothing. */
export function sent(instant: Date | null): When | null {
  return instant ? rfc3339(instant) : null;
}
