import type { Colour, Partner, Session } from "../ipc/generated";
import { myName, otherRole, partnerOf, theirName } from "../session/people";
import { say } from "../words";

/** The log's own two lanes: whoever logs stands on the left, whichever role that is. */
export interface Lanes {
  partners: Partner[];
  mine: Colour;
  theirs: Colour;
}

/** The lanes of this session, or of a log on the lock screen, where nobody is named. */
export function lanes(session: Session | null): Lanes {
  const mine = session ? partnerOf(session, session.role)?.colour : undefined;
  const theirs = session ? partnerOf(session, otherRole(session.role))?.colour : undefined;
  const own = mine ?? "teal";
  const others = theirs ?? (own === "rust" ? "teal" : "rust");
  return {
    partners: [
      { role: "a", name: session ? myName(session) : say("lanes-me"), colour: own },
      { role: "b", name: theirName(session), colour: others },
    ],
    mine: own,
    theirs: others,
  };
}
