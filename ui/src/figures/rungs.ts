import type { Move, Partner, Role } from "../ipc/generated";
import { classOf } from "../log/entry";
import { otherRole } from "../session/people";
import { say } from "../words";
import { shapeOf, sizeOf, type Single } from "./shapes";
import { wrapped } from "./wrap";

/** Height of a rung and width of a ladder, as crates/timeline draws them. */
export const RUNG = 48;
export const WIDTH = 260;
/** Where the two lanes stand. */
export const LANES = { a: WIDTH * 0.2, b: WIDTH * 0.8 } as const;
/** Letters that fit between the lanes on one line. */
const LETTERS = 20;

/** One move of a ladder. */
export interface Rung {
  x: number;
  y: number;
  size: number;
  shape: Single;
  role: Role | null;
  /** The words beside it, without the name. */
  lines: string[];
  /** The sentence of it, with the name. */
  sentence: string;
}

/** The moves of one telling, from top to bottom in the order told. */
export function rungs(moves: readonly Move[], partners: readonly Partner[], teller: Role | null): Rung[] {
  return moves.map((move, i) => {
    const role = move.actor ?? null;
    const args = actArgs(move, partners, teller);
    return {
      x: role ? LANES[role] : WIDTH / 2,
      y: RUNG * (i + 0.5),
      size: sizeOf(move.strength),
      shape: shapeOf(classOf(move.act)),
      role,
      lines: wrapped(say("act-words", args), LETTERS),
      sentence: say("rung", { ...args, n: i + 1 }),
    };
  });
}

/** What a partner is called; the other has no name before joining. */
export function nameOf(partners: readonly Partner[], role: Role): string {
  return partners.find((p) => p.role === role)?.name ?? say("other-unnamed");
}

function actArgs(move: Move, partners: readonly Partner[], teller: Role | null) {
  const actor = move.actor ?? "a";
  return {
    act: move.act,
    voice: teller === null || teller === move.actor ? "own" : "other",
    name: nameOf(partners, actor),
    other: nameOf(partners, otherRole(actor)),
  };
}
