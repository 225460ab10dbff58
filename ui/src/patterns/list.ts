import type { Finding } from "../ipc/generated";
import { change } from "./change";
import { escalation } from "./escalation";
import { goodStretches } from "./good-stretches";
import { load } from "./load";
import { namedCycle, pauseTimeNamed } from "./outcomes";
import { phases } from "./phases";
import { protest } from "./protest";
import { receivedByQuarter } from "./received-by-quarter";
import { repairTime } from "./repair-time";
import { reversal } from "./reversal";
import { rhythm } from "./rhythm";
import { sameArgument } from "./same-argument";
import { shareTold, type ShareId } from "./shares";
import { support } from "./support";
import { toldDifferently } from "./told-differently";
import type { Asked, Told } from "./told";

/** The questions that findings answer, in the order of the list. */
export const QUESTIONS = ["loop", "helps", "time", "signs"] as const;
export type Question = (typeof QUESTIONS)[number];

/** The findings by question; each in the engine's order. */
export const BY_QUESTION: Record<Question, readonly Finding[]> = {
  loop: ["loop", "protest", "told_differently", "escalation", "reversal"],
  helps: [
    "repair_time",
    "pause_time_named",
    "named_cycle",
    "owned_parts",
    "stayed_or_waited",
    "came_back",
    "support",
    "need_said",
    "space_without_pursuit",
  ],
  time: ["good_stretches", "received_by_quarter", "change", "phases", "rhythm", "load"],
  signs: ["same_argument", "always_chasing_or_running", "intense_but_unstable", "closeness_out_of_reach"],
};

/** All but the loop, whose card is its own. */
export type Plain = Exclude<Finding, "loop">;

const share = (id: ShareId) => (asked: Asked) => shareTold(id, asked);

const TELL: Record<Plain, (asked: Asked) => Told | null> = {
  protest,
  told_differently: toldDifferently,
  escalation,
  reversal,
  repair_time: repairTime,
  pause_time_named: pauseTimeNamed,
  named_cycle: namedCycle,
  owned_parts: share("owned_parts"),
  stayed_or_waited: share("stayed_or_waited"),
  came_back: share("came_back"),
  support,
  need_said: share("need_said"),
  space_without_pursuit: share("space_without_pursuit"),
  good_stretches: goodStretches,
  received_by_quarter: receivedByQuarter,
  change,
  phases,
  rhythm,
  load,
  same_argument: sameArgument,
  always_chasing_or_running: share("always_chasing_or_running"),
  intense_but_unstable: share("intense_but_unstable"),
  closeness_out_of_reach: share("closeness_out_of_reach"),
};

/** What a finding says; nothing where it does not stand on these pages. */
export function tell(finding: Plain, asked: Asked): Told | null {
  return TELL[finding](asked);
}
