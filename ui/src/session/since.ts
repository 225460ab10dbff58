import { percents } from "../figures/numbers";
import { waySentence } from "../figures/ways";
import type { Direction, Id, LoopSince, Role, Session, Since } from "../ipc/generated";
import { against, bracketed } from "../patterns/numbers";
import { say } from "../words";

/** A sentence of what happened since the session, with the entries behind it. */
export interface Said {
  id: string;
  words: string;
  entries: Id[];
}

/** Everything that is said of it, in its order. */
export function sinceSaid(since: Since, session: Session): Said[] {
  const { after } = since;
  return [
    { id: "logged", words: logged(since), entries: after.episodes },
    ...after.loops.map((loop) => ({ id: loop.direction, words: loopSaid(loop, session), entries: loop.episodes })),
    ...news(since),
    { id: "repairs", words: repairs(since), entries: since.repairs },
    { id: "pauses", words: say("since-pauses", { count: since.pauses, timed: since.pauses_timed }), entries: [] },
    { id: "change", words: changed(since), entries: [] },
  ];
}

function logged({ after, before }: Since): string {
  const told = say("since-logged", {
    count: after.episodes.length,
    days: after.observed_days,
    both: after.told_by_both,
  });
  return before
    ? `${told} ${say("since-before", { count: before.episodes.length, days: before.observed_days })}`
    : told;
}

const FIRST: Readonly<Record<Direction, { first: Role; pursuing: boolean }>> = {
  a_pursues_b_withdraws: { first: "a", pursuing: true },
  b_withdraws_a_pursues: { first: "b", pursuing: false },
  b_pursues_a_withdraws: { first: "b", pursuing: true },
  a_withdraws_b_pursues: { first: "a", pursuing: false },
};

/** As the patterns say it: too few are said to be too few. */
function loopSaid({ direction, answered }: LoopSince, session: Session): string {
  return waySentence({ ...FIRST[direction], found: answered }, session);
}

function news({ new: found }: Since): Said[] {
  if (!found || found.kinds.length + found.acts.length === 0) {
    return [];
  }
  const kinds = found.kinds.map(({ kind }) => say("kind", { kind }));
  const acts = found.acts.map(({ act }) => say("since-act", { act: say("act-mine", { act, name: say("since-other") }) }));
  const entries = [...found.kinds, ...found.acts].map(({ episode }) => episode);
  return [{ id: "new", words: say("since-new", { things: [...kinds, ...acts].join(", ") }), entries: [...new Set(entries)] }];
}

function repairs({ tried, received }: Since): string {
  return say("since-repairs", { tried, received });
}

/** Weekly counts on both sides of the session, as the patterns compare them around a mark. */
function changed({ change }: Since): string {
  if (change.nap === null || change.too_few) {
    return say("since-change-few", {
      before: change.before,
      after: change.after,
      need: change.too_few?.need ?? 0,
    });
  }
  return say("since-change", {
    how: against(change.nap_ci95, 0.5),
    percents: bracketed(percents(change.nap_ci95)),
    before: change.before,
    after: change.after,
  });
}
