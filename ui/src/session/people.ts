import type { Partner, Role, Session } from "../ipc/generated";
import { say } from "../words";

/** The other role. */
export function otherRole(role: Role): Role {
  return role === "a" ? "b" : "a";
}

/** A partner's name, or a word for the one who hasn't joined. */
export function nameOf(session: Session | null, role: Role): string {
  return partnerOf(session, role)?.name ?? say("other-unnamed");
}

/** The sentence with a capital where it begins with the word for the one who hasn't joined; a name
 * is left as its owner writes it. */
export function asSentence(text: string): string {
  return text.startsWith(say("other-unnamed")) ? text.charAt(0).toLocaleUpperCase() + text.slice(1) : text;
}

/** The reader's own name. */
export function myName(session: Session): string {
  return nameOf(session, session.role);
}

/** The other's name, or a word for them. */
export function theirName(session: Session | null): string {
  return session ? nameOf(session, otherRole(session.role)) : say("other-unnamed");
}

export function partnerOf(session: Session | null, role: Role): Partner | undefined {
  return session?.partners.find((partner) => partner.role === role);
}

/** Puts the partners' colours on the root element, where tokens.css reads them. */
export function wearColours(session: Session | null, root: HTMLElement): void {
  root.dataset.first = partnerOf(session, "a")?.colour ?? "teal";
  root.dataset.second = partnerOf(session, "b")?.colour ?? "rust";
}
