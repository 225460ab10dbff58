import { mostly } from "../figures/patterns";
import type { Finding, Loop, Session } from "../ipc/generated";
import { nameOf, otherRole } from "../session/people";
import { say } from "../words";
import { BY_QUESTION, QUESTIONS, tell } from "./list";
import type { Asked } from "./told";

/** A finding in one sentence; nothing where it does not stand on these pages. */
export function headlineOf(finding: Finding, asked: Asked): string | null {
  return finding === "loop"
    ? loopHeadline(asked.view.analysis.loop, asked.session)
    : (tell(finding, asked)?.headline ?? null);
}

/** The findings of these pages that do not stand in front, in the order of the list. */
export function behindMore(asked: Asked): Finding[] {
  const all = QUESTIONS.flatMap((question) => BY_QUESTION[question]);
  return all.filter((finding) => !asked.view.front.includes(finding) && headlineOf(finding, asked) !== null);
}

/** The loop in a sentence. */
export function loopHeadline(loop: Loop, session: Session): string {
  const { how, who } = mostly(loop);
  const first = who === "both" ? "a" : who;
  return say("loop-headline", {
    how,
    who: who === "both" ? "both" : "one",
    first: nameOf(session, first),
    second: nameOf(session, otherRole(first)),
  });
}
