import type { Move, Role } from "../ipc/generated";
import { asSentence } from "../session/people";
import { say } from "../words";
import { classOf } from "./entry";

/** How many moves a sentence tells before it says how many more there were. */
const TOLD = 4;

/** "You reached out; it went quiet; you reached out again." */
export function sentenceOf(moves: readonly Move[], nameOf: (role: Role) => string | null): string {
  if (moves.length === 0) {
    return say("sentence-no-moves");
  }
  const told = moves.length > TOLD + 1 ? moves.slice(0, TOLD) : moves;
  const clauses = told.map((move, index) => clauseOf(move, index, moves, nameOf));
  const more = moves.length - told.length;
  return asSentence(say("sentence", { clauses: clauses.join("; "), more }));
}

function clauseOf(
  move: Move,
  index: number,
  moves: readonly Move[],
  nameOf: (role: Role) => string | null,
): string {
  const did = didOf(move);
  const again = moves.slice(0, index).some((m) => m.actor === move.actor && didOf(m) === did);
  const name = move.actor ? nameOf(move.actor) : null;
  return say("sentence-clause", {
    who: !move.actor ? "nobody" : name === null ? "you" : "name",
    name: name ?? "",
    place: index === 0 ? "first" : "later",
    did,
    again: again ? "yes" : "no",
  });
}

function didOf(move: Move): string {
  if (move.act === "no_reply" || move.act === "quiet") {
    return "quiet";
  }
  return move.act === "named_cycle" ? "named" : classOf(move.act);
}
