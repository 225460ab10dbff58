import type { Entry } from "./entry";

const VERSION = 1;

/** The log as it is left, as text for the engine to keep encrypted. */
export function writeDraft(entry: Entry): string {
  return JSON.stringify({ version: VERSION, entry });
}

/** The log as it was left; nothing if it was written by another version. */
export function readDraft(text: string): Entry | null {
  try {
    const draft: unknown = JSON.parse(text);
    return isDraft(draft) ? draft.entry : null;
  } catch {
    return null;
  }
}

function isDraft(draft: unknown): draft is { version: number; entry: Entry } {
  return (
    typeof draft === "object" &&
    draft !== null &&
    "version" in draft &&
    draft.version === VERSION &&
    "entry" in draft
  );
}
