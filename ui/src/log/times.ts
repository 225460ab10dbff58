import type { When } from "../ipc/generated";
import { addDays, localInstant, rfc3339 } from "../time";

const HALF_DAY_MINUTES = 12 * 60;

/**
 * Gives times of day their dates. The first lies on the entry's date, or the day before where that
 * would be in the future (an evening told after midnight); a later one that seems to jump back by
 * more than half a day has passed midnight. Small steps back are kept: the order is the teller's.
 */
export function placeTimes(date: string, times: string[], now: Date): (When | null)[] {
  let day = date;
  let before: string | null = null;
  return times.map((time) => {
    if (time === "") {
      return null;
    }
    if (before === null) {
      day = localInstant(day, time) > now ? addDays(day, -1) : day;
    } else if (minutesOf(before) - minutesOf(time) > HALF_DAY_MINUTES) {
      day = addDays(day, 1);
    }
    before = time;
    return rfc3339(localInstant(day, time));
  });
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}
