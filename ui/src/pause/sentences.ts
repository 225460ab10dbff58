import type { Move, Pages, Pause, Role, Session, TellingView, When } from "../ipc/generated";
import { classOf } from "../log/entry";
import { sentenceOf } from "../log/sentence";
import { nameOf } from "../session/people";
import { dateOf, wallTime } from "../time";
import { say } from "../words";
import { momentOf } from "./times";

/** Who reads, on which pages, and when. */
export interface Read {
  session: Session;
  pages: Pages;
  now: Date;
}

/** True where "you" means them: on Ours both may be reading, and there each has their name. */
export function isYou(role: Role, { session, pages }: Pick<Read, "session" | "pages">): boolean {
  return pages === "mine" && role === session.role;
}

/** "I need a break, back at 20:30.": what its asker says, and the other reads. */
export function askedWords(back: When | null | undefined, now: Date): string {
  return say("pause-sentence", {
    named: back ? "yes" : "no",
    back: back ? momentOf(back, { from: "today", date: dateOf(now) }) : "",
  });
}

/** "Noa asked for a break at 19:40, back at 20:30; came back at 20:35." Each time as it was said,
 * and an end that nobody said as not recorded. */
export function pauseWords(pause: Pause, { session, pages, now }: Read): string {
  const then = { from: "then", date: wallTime(pause.at).date } as const;
  return say("pause-told", {
    who: isYou(pause.asked_by, { session, pages }) ? "me" : "other",
    name: nameOf(session, pause.asked_by),
    at: momentOf(pause.at, { from: "today", date: dateOf(now) }),
    named: pause.back_at ? "yes" : "no",
    back: pause.back_at ? momentOf(pause.back_at, then) : "",
    recorded: pause.ended ? "yes" : "no",
    ended: pause.ended ? momentOf(pause.ended, then) : "",
  });
}

/** "Meanwhile, as Sam tells it: you reached out." Nothing where nothing is told of it. */
export function meanwhileWords(pause: Pause, telling: TellingView, read: Pick<Read, "session" | "pages">): string {
  const moves = meanwhile(telling.moves ?? [], pause.asked_by);
  const name = (role: Role) => (isYou(role, read) ? null : nameOf(read.session, role));
  return moves.length === 0
    ? ""
    : say("pause-meanwhile", {
        who: isYou(telling.author, read) ? "me" : "other",
        name: nameOf(read.session, telling.author),
        moves: sentenceOf(moves, name),
      });
}

/** The moves between the asking and the repair with which its asker is back, as one telling has
 * them. Where it has no such repair, nothing says which of its moves were made meanwhile. */
export function meanwhile(moves: readonly Move[], asker: Role): Move[] {
  const asks = (move: Move) => move.act === "asked_space" || move.act === "asked_space_with_time";
  const asked = moves.findIndex((move) => move.actor === asker && asks(move));
  const after = asked < 0 ? [] : moves.slice(asked + 1);
  const back = after.findIndex((move) => move.actor === asker && isBack(move));
  return back < 0 ? [] : after.slice(0, back);
}

/** With these two repairs one is still away. */
function isBack(move: Move): boolean {
  return classOf(move.act) === "repair" && move.act !== "asked_space_with_time" && move.act !== "agreed_pause";
}
