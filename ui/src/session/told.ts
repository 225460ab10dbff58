import type { Pages, Role, Session } from "../ipc/generated";
import { say } from "../words";
import { nameOf } from "./people";

/** "told by both", "told by Sam", or, on one's own pages, "told by you". */
export function toldWords(by: readonly Role[], session: Session, pages: Pages): string {
  const [first, second] = by;
  if (first && second) {
    return say("told-by", { told: "both", name: "" });
  }
  if (pages === "mine" && first === session.role) {
    return say("told-by-you");
  }
  return say("told-by", { told: "one", name: first ? nameOf(session, first) : say("other-unnamed") });
}
