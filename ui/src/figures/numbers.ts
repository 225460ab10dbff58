import { localeOf, manner } from "../manner.svelte";
import { say } from "../words";

type Interval = readonly [number | null, number | null] | null;

/** "40 min", "3 h 10 min", "2 days 5 h". */
export function duration(hours: number): string {
  const minutes = Math.round(hours * 60);
  if (minutes < 60) {
    return say("duration-minutes", { minutes });
  }
  if (minutes < 24 * 60) {
    return joined(say("duration-hours", { hours: Math.floor(minutes / 60) }), "duration-minutes", "minutes", minutes % 60);
  }
  const whole = Math.round(hours);
  return joined(say("duration-days", { days: Math.floor(whole / 24) }), "duration-hours", "hours", whole % 24);
}

function joined(first: string, id: string, unit: string, rest: number): string {
  return rest === 0 ? first : `${first} ${say(id, { [unit]: rest })}`;
}

/** "54 %". */
export function percent(share: number): string {
  return say("percent", { percent: String(Math.round(share * 100)) });
}

/** "44–64 %"; nothing where no interval can be given. */
export function percents(interval: Interval): string {
  const [low, high] = interval ?? [null, null];
  if (low === null || high === null) {
    return "";
  }
  return say("percents", { low: String(Math.round(low * 100)), high: String(Math.round(high * 100)) });
}

/** "1.37", with two significant digits behind nothing but the point; a dash for what is undefined. */
export function plain(value: number | null, digits = 2): string {
  return value === null ? "–" : written(value, digits);
}

/** "0.80 to 1.21"; an end that is not reached is open. */
export function range(interval: Interval, digits = 2): string {
  return interval === null ? "–" : say("between", { low: plain(interval[0], digits), high: plain(interval[1], digits) });
}

/** "2 h to 6 h", "from 2 h on". */
export function durations(interval: Interval): string {
  const [low, high] = interval ?? [null, null];
  if (low === null) {
    return "";
  }
  return high === null
    ? say("duration-from", { low: duration(low) })
    : say("duration-between", { low: duration(low), high: duration(high) });
}

/** A count that halves may stand in: "12", "12.5". */
export function count(value: number): string {
  return Number.isInteger(value) ? String(value) : written(value, 1);
}

/** With the decimal sign of the language of the words. */
function written(value: number, digits: number): string {
  return formatter(localeOf(manner.language), digits).format(value).replace("-", "−");
}

/** To make one takes far longer than to use it. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  const shape = { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false };
  const made = formatters.get(key) ?? new Intl.NumberFormat(locale, shape);
  formatters.set(key, made);
  return made;
}
