import type { Answered, Loop, Measured, Role } from "../ipc/generated";
import { otherRole } from "../session/people";

/** One way of the loop: what `first` does, and what the other does next. */
export interface Way {
  first: Role;
  /** `first` reaches out, and the other's stepping back is counted; else the other way round. */
  pursuing: boolean;
  found: Measured<Answered>;
}

/** A loop with both of its ways: one partner reaches out, the other steps back. */
export interface Turn {
  pursuer: Role;
  /** From the first partner to the second: the upper arrow. */
  over: Way;
  /** From the second partner to the first: the lower arrow. */
  back: Way;
}

/** True if there was enough to say something. */
export function isFound<T extends object>(measured: Measured<T>): measured is T {
  return !("need" in measured);
}

/** The two loops of a couple, neither before the other: the order is that of the partners. */
export function turns(loop: Loop): [Turn, Turn] {
  const way = (first: Role, pursuing: boolean, found: Measured<Answered>): Way => ({ first, pursuing, found });
  return [
    {
      pursuer: "a",
      over: way("a", true, loop.a_pursues_b_withdraws),
      back: way("b", false, loop.b_withdraws_a_pursues),
    },
    {
      pursuer: "b",
      over: way("a", false, loop.a_withdraws_b_pursues),
      back: way("b", true, loop.b_pursues_a_withdraws),
    },
  ];
}

/** The way in which somebody reaches out first. */
export function reaching(turn: Turn): Way {
  return turn.over.pursuing ? turn.over : turn.back;
}

/** Moments counted in a way, be they enough or not. */
export function moments(way: Way): number {
  return isFound(way.found) ? way.found.given : way.found.have;
}

/** How a reaching out mostly went on, as far as the interval says it. */
export type Mostly = "few" | "mostly" | "seldom" | "sometimes";

/** For the headline: the same word has to fit every way of which there is enough. */
export function mostly(loop: Loop): { how: Mostly; who: Role | "both" } {
  const ways = turns(loop)
    .map(reaching)
    .flatMap(({ first, found }) => (isFound(found) ? [{ first, found }] : []));
  const [only] = ways;
  if (!only) {
    return { how: "few", who: "both" };
  }
  const sure = new Set(ways.filter(({ found }) => found.rate_ci95).map(({ found }) => howOften(found)));
  const [word] = sure;
  const fits = word && sure.size === 1 && ways.every(({ found }) => found.rate_ci95 ?? isOnTheSideOf(word, found));
  return { how: fits ? word : "sometimes", who: ways.length === 1 ? only.first : "both" };
}

function howOften({ rate_ci95 }: Answered): Mostly {
  const [low, high] = rate_ci95 ?? [null, null];
  if (low !== null && low > 0.5) {
    return "mostly";
  }
  return high !== null && high < 0.5 ? "seldom" : "sometimes";
}

/** Where there is no interval, the rate alone must not speak against the word. */
function isOnTheSideOf(word: Mostly, { rate }: Answered): boolean {
  return word === "mostly" ? rate > 0.5 : word !== "seldom" || rate < 0.5;
}

/** How a rate stands to chance, as far as the interval says it. */
export type Chance = "unknown" | "unsure" | "more" | "less" | "as";

export function againstChance(found: Answered): Chance {
  if (found.ratio === null) {
    return "unknown";
  }
  const [low, high] = found.ratio_ci95 ?? [null, null];
  if (low === null || high === null) {
    return "unsure";
  }
  return low > 1 ? "more" : high < 1 ? "less" : "as";
}

/** Whoever moves second in a way. */
export function second(way: Way): Role {
  return otherRole(way.first);
}
