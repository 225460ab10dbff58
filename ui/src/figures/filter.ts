import type { Class, Filter, Kind, Scene, ToldBy } from "../ipc/generated";

/** What can be picked, in the order in which it stands. */
export const KINDS: readonly Kind[] = ["rupture", "space_request", "texting_fight", "silence", "argument", "other"];
export const CLASSES: readonly Class[] = ["pursue", "withdraw", "repair", "other"];
export const TELLERS: readonly ToldBy[] = ["both", "a", "b"];

/** True if every episode is shown. */
export function isAll(filter: Filter): boolean {
  const { kinds = [], classes = [], told_by = [], words = "" } = filter;
  return kinds?.length === 0 && classes?.length === 0 && told_by?.length === 0 && words?.trim() === "";
}

/** With a value more, or without it. */
export function toggled<T>(values: readonly T[] | null | undefined, value: T): T[] {
  const all = values ?? [];
  return all.includes(value) ? all.filter((other) => other !== value) : [...all, value];
}

/**
 * How many are shown, as arguments of `filter-shown`. Where one partner's tellings are picked and
 * not the other's there is no number: two such numbers would be a contest.
 */
export function shownArgs(filter: Filter, scene: Pick<Scene, "episodes" | "episodes_here">) {
  const tellers = filter.told_by ?? [];
  const counted = tellers.includes("a") === tellers.includes("b");
  return { counted: counted ? "yes" : "no", shown: scene.episodes, all: scene.episodes_here };
}
