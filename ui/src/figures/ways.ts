import type { Answered, Session } from "../ipc/generated";
import { asSentence, nameOf } from "../session/people";
import { say } from "../words";
import { percents, plain } from "./numbers";
import { againstChance, isFound, second, type Way } from "./patterns";

/** Who moves first and second, and what the first one does. */
export function wayArgs(way: Way, session: Session): { first: string; second: string; does: string } {
  return {
    first: nameOf(session, way.first),
    second: nameOf(session, second(way)),
    does: way.pursuing ? "reach" : "step",
  };
}

/** A way in a sentence, too few moments included. */
export function waySentence(way: Way, session: Session): string {
  const args = wayArgs(way, session);
  if (!isFound(way.found)) {
    return asSentence(say("loop-way-few", { ...args, have: way.found.have, need: way.found.need }));
  }
  const { observed, given, rate_ci95 } = way.found;
  const interval = percents(rate_ci95);
  return say("loop-way", { ...args, observed, given, interval: interval ? "some" : "none", percents: interval });
}

/** How it stands to chance, where the whole interval says something; the table has the rest. */
export function chanceSentence(way: Way, session: Session): string {
  if (!isFound(way.found)) {
    return "";
  }
  const chance = againstChance(way.found);
  return chance === "more" || chance === "less"
    ? say("loop-chance", { ...wayArgs(way, session), ...chanceArgs(way.found), chance })
    : "";
}

function chanceArgs({ ratio, ratio_ci95 }: Answered) {
  return {
    ratio: plain(ratio, 1),
    low: plain(ratio_ci95?.[0] ?? null, 1),
    high: plain(ratio_ci95?.[1] ?? null, 1),
  };
}
