import type { About, Pages, SealedView, Session } from "../ipc/generated";
import { formatDate } from "../time";
import { say } from "../words";
import { nameOf, theirName } from "./people";

/** "Sunday 21 June, in the evening": all that both can read of a sealed telling. */
export function aboutWords(about: About): string {
  return say("sealed-about", { day: formatDate(about.day), part: about.part ?? "none" });
}

/** Whose sealed telling it is, and what about. On Ours both may be reading: both have their names. */
export function sealedLine(view: SealedView, session: Session, pages: Pages): string {
  return say("sealed-line", {
    who: pages === "mine" && view.author === session.role ? "me" : "other",
    name: nameOf(session, view.author),
    about: aboutWords(view.about),
  });
}

/** Two that stand beside each other, the reader's own in front, or one alone. */
export interface SealedPair {
  first: SealedView;
  second: SealedView | null;
}

/** How far the two are, in words; on Ours they hold for both readers. */
export function stageWords({ first, second }: SealedPair, session: Session, pages: Pages): string {
  const { stage } = first;
  if (pages === "ours") {
    return say("sealed-ours", { stage });
  }
  if (!first.own && stage !== "does_not_open") {
    return say("sealed-theirs");
  }
  return say("sealed-stage", { stage, paired: second ? "yes" : "no", name: theirName(session) });
}

/** Sealed tellings as they stand beside each other. */
export function sealedPairs(views: readonly SealedView[], session: Session): SealedPair[] {
  const paired = new Set<string>();
  const mineFirst = views.toSorted(
    (one, other) => Number(other.author === session.role) - Number(one.author === session.role),
  );
  return mineFirst.flatMap((first) => {
    if (paired.has(first.id)) {
      return [];
    }
    const second = views.find((view) => view.id === first.beside && !paired.has(view.id)) ?? null;
    paired.add(first.id);
    if (second) {
      paired.add(second.id);
    }
    return [{ first, second }];
  });
}

/** New enough for the first screen, and not set aside. */
export function isOnToday({ first, second }: SealedPair): boolean {
  return first.on_today || second?.on_today === true;
}
