import type { Range } from "../ipc/generated";
import { addDays } from "../time";

/** A usual range of a document. */
export type Preset = "month" | "quarter" | "year";

const DAYS: Record<Preset, number> = { month: 28, quarter: 91, year: 364 };

/** So many days that end today. */
export function upTo(today: string, preset: Preset): Range {
  return { from: addDays(today, 1 - DAYS[preset]), to: today };
}

/** True if both dates are whole and in order. */
export function inOrder(range: Range): boolean {
  const whole = /^\d{4}-\d{2}-\d{2}$/;
  return whole.test(range.from) && whole.test(range.to) && range.from <= range.to;
}
