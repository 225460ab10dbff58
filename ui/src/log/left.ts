import { logDrafts, saveLogDraft } from "../ipc/generated";
import type { Id } from "../ipc/generated";
import { readDraft } from "./draft";
import type { Entry } from "./entry";

// One after the other, so that an older state of a draft never lands on a newer one.
let last: Promise<unknown> = Promise.resolve();

/** Keeps a log as it is left, encrypted, for its author alone; none: nothing is left of it. */
export function keepDraft(id: Id, text: string | null): Promise<void> {
  return next(async () => {
    await saveLogDraft({ id, text });
  });
}

/** The logs as they were left, the oldest first. One of another version stays where it is. */
export function draftsLeft(): Promise<Entry[]> {
  return next(async () => {
    const drafts = await logDrafts();
    return drafts.flatMap(({ id, text }) => {
      const entry = readDraft(text);
      return entry ? [{ ...entry, draft: id }] : [];
    });
  });
}

function next<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work, work);
  last = done;
  return done;
}
