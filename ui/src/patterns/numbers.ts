import { percents } from "../figures/numbers";
import type { Proportion, TooFew } from "../ipc/generated";
import { say } from "../words";
import type { Dot, Tick } from "./told";

type Interval = readonly [number | null, number | null] | null;

/** What is missing: "It takes 5 episodes with hours; so far there are 3." */
export function missing(few: TooFew, what: string): string {
  return say("finding-missing", { what, have: few.have, need: few.need });
}

/** "in 9 of 14" goes with "(41–83 %)" where there is an interval. */
export function bracketed(words: string): string {
  return words === "" ? "" : ` (${words})`;
}

/** A share as a dot on the way from none to all. */
export function shareDot(label: string, of: Pick<Proportion, "count" | "of" | "ci95">): Dot {
  return {
    label,
    value: say("finding-of", { count: of.count, of: of.of, interval: bracketed(percents(of.ci95)) }),
    at: of.of > 0 ? of.count / of.of : null,
    interval: of.ci95,
  };
}

/** From none by half to all. */
export function shareTicks(): Tick[] {
  return [
    { at: 0, words: say("finding-none") },
    { at: 0.5, words: say("finding-half") },
    { at: 1, words: say("finding-all") },
  ];
}

/** Where an interval lies against a value that would say nothing. */
export function against(interval: Interval, neutral: number): "above" | "below" | "unsure" {
  const [low, high] = interval ?? [null, null];
  if (low !== null && low > neutral) {
    return "above";
  }
  return high !== null && high < neutral ? "below" : "unsure";
}

/** "mostly", "seldom" or "sometimes", as far as the interval of a share says it. */
export function howOften(interval: Interval): "mostly" | "seldom" | "sometimes" {
  const words = { above: "mostly", below: "seldom", unsure: "sometimes" } as const;
  return words[against(interval, 0.5)];
}

/** The paragraphs `id-1`, `id-2` … up to `count`. */
export function paragraphs(id: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => say(`${id}-${i + 1}`));
}
