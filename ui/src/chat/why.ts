import type { ChatSuggestion, Session } from "../ipc/generated";
import { nameOf } from "../session/people";
import { say } from "../words";

const HOUR = 60;
const DAY = 24 * HOUR;

/** Why a stretch is suggested: how much was sent without an answer, and the quiet after it. */
export function whyOf(suggestion: ChatSuggestion, session: Session): string {
  const { unanswered, within_minutes, quiet_minutes, broken_by, faster, shorter } = suggestion;
  return say("chat-why", {
    unanswered,
    name: nameOf(session, suggestion.sent_again),
    within: spanOf(within_minutes),
    faster: faster ? "yes" : "no",
    shorter: shorter ? "yes" : "no",
    quiet: quiet_minutes == null ? "none" : spanOf(quiet_minutes),
    by: broken_by ? nameOf(session, broken_by) : "",
  });
}

/** A span in the largest unit of which there are two. */
export function spanOf(minutes: number): string {
  if (minutes >= 2 * DAY) {
    return say("chat-days", { count: Math.round(minutes / DAY) });
  }
  if (minutes >= 2 * HOUR) {
    return say("chat-hours", { count: Math.round(minutes / HOUR) });
  }
  return say("chat-minutes", { count: minutes });
}
