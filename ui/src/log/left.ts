import { logDraft, saveLogDraft } from "../ipc/generated";
import { readDraft } from "./draft";
import type { Entry } from "./entry";

// One after the other, so that an older draft never lands on a newer one.
let last: Promise<unknown> = Promise.resolve();

/** Keeps the log as it is left, encrypted, for its author alone; none: nothing is left. */
export function keepDraft(text: string | null): Promise<void> {
  return next(async () => {
    await saveLogDraft({ text });
  });
}

/** The log as it was left, if it was. */
export function draftLeft(): Promise<Entry | null> {
  return next(async () => {
    const { text } = await logDraft();
    return text === null ? null : readDraft(text);
  });
}

function next<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work, work);
  last = done;
  return done;
}
