import { nameOf } from "../session/people";
import { say } from "../words";
import type { Asked } from "./told";

/** Whose tellings a finding rests on. On Ours both may be reading: there each has their name. */
export function whose({ view, session, pages }: Asked, own = false): string {
  const [teller, other] = view.told_by;
  if (own || (pages === "mine" && !other && teller === session.role)) {
    return say("finding-whose", { whose: "own", name: "" });
  }
  if (teller && other) {
    return say("finding-whose", { whose: "both", name: "" });
  }
  return teller ? say("finding-whose", { whose: "one", name: nameOf(session, teller) }) : "";
}
