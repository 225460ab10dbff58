import type { Role, Session, TellingView, Words } from "../ipc/generated";
import { nameOf } from "../session/people";
import { say } from "../words";

/** The parts of a cycle map in their order: what both could see, then what lay under it. */
export const SEEN = ["trigger", "did"] as const;
export const UNDER = ["told_myself", "surface", "softer", "need"] as const;
export const CYCLE = [...SEEN, ...UNDER] as const;
export type CycleField = (typeof CYCLE)[number];

/** One said part of a cycle map. */
export interface Part {
  field: CycleField;
  text: string;
}

/** One partner's cycle map. */
export interface Chain {
  role: Role;
  parts: Part[];
}

/** What of the cycle map is said, in order; what is not said is not there. A map without a need ends
 * in that of the sentence "When … I felt … I needed …", if that says one. */
export function partsOf(words: Words | null | undefined): Part[] {
  const parts = CYCLE.flatMap((field) => {
    const text = words?.[field]?.trim();
    return text ? [{ field, text }] : [];
  });
  const needed = words?.needed?.trim();
  const open = parts.length > 0 && parts.at(-1)?.field !== "need";
  return open && needed ? [...parts, { field: "need", text: needed }] : parts;
}

/** The parts that both could see, or those that lay under them. */
export function among(parts: readonly Part[], fields: readonly CycleField[]): Part[] {
  return parts.filter((part) => fields.includes(part.field));
}

/** The two maps of one event, the first partner's in front, where each says what could be seen:
 * there the one's side leads to the other's. None otherwise. */
export function joinedOf(tellings: readonly TellingView[]): [Chain, Chain] | null {
  const chainOf = (role: Role): Chain => ({
    role,
    parts: partsOf(tellings.find((telling) => telling.author === role)?.words),
  });
  const chains: [Chain, Chain] = [chainOf("a"), chainOf("b")];
  return chains.every((chain) => among(chain.parts, SEEN).length > 0) ? chains : null;
}

/** A cycle map in sentences. */
export function spokenChain(chain: Chain, session: Session): string {
  const name = nameOf(session, chain.role);
  return chain.parts
    .map(({ field, text }) => say("cycle-part-spoken", { field, name, text }))
    .join(" ");
}

/** Two joined cycle maps in sentences. */
export function spokenLoop([first, second]: readonly [Chain, Chain], session: Session): string {
  const names = { first: nameOf(session, first.role), second: nameOf(session, second.role) };
  return [
    say("cycle-feeds", names),
    spokenChain(first, session),
    spokenChain(second, session),
    `${say("loop-not-either")}.`,
  ].join(" ");
}
