import type { Session } from "../ipc/generated";
import { say } from "../words";
import { theirName } from "./people";

/** What both shared leaves with both passphrases, so both have to be there. */
export function canTakeBoth(session: Session): boolean {
  return session.joined && !session.sample && !session.left;
}

/** What it takes, or why it is not possible. */
export function bothHint(session: Session): string {
  const other = theirName(session);
  if (session.sample) {
    return say("report-both-sample");
  }
  if (session.left) {
    return say("report-both-left", { other });
  }
  return session.joined ? say("report-both-hint") : say("report-both-alone", { other });
}
