import type { ApiError } from "./ipc/generated";
import { formatInstant } from "./time";
import { say } from "./words";

/** What can be done about a refusal. */
export type Action = "unlock" | "again" | "reload" | "none";

/** A refusal in words, and what can be done about it. */
export interface Explained {
  text: string;
  action: Action;
}

/** Turns whatever a command threw into words. Nothing of the journal is ever in them. */
export function explain(thrown: unknown): Explained {
  if (isApiError(thrown)) {
    return explainCode(thrown);
  }
  return { text: say("error-window"), action: "again" };
}

/** True if the engine refused with this code. */
export function hasCode(thrown: unknown, code: ApiError["code"]): boolean {
  return isApiError(thrown) && thrown.code === code;
}

function isApiError(thrown: unknown): thrown is ApiError {
  return typeof thrown === "object" && thrown !== null && "code" in thrown;
}

function explainCode(error: ApiError): Explained {
  switch (error.code) {
    case "locked":
      return { text: say("error-locked"), action: "unlock" };
    case "wrong_passphrase":
      return { text: say("error-wrong-passphrase"), action: "again" };
    case "weak_passphrase":
      return {
        text: say("error-weak-passphrase", {
          bits: Math.floor(error.bits),
          need: Math.ceil(error.need),
        }),
        action: "again",
      };
    case "passphrase_taken":
      return { text: say("error-passphrase-taken"), action: "again" };
    case "wrong_code":
      return { text: say("error-wrong-code"), action: "again" };
    case "code_mistyped":
      return { text: say("error-code-mistyped"), action: "again" };
    case "keys_renewed":
      return { text: say("error-keys-renewed"), action: "again" };
    case "journal_exists":
      return { text: say("error-journal-exists"), action: "reload" };
    case "in_use":
      return { text: say("error-in-use"), action: "again" };
    case "newer":
      return { text: say("error-newer"), action: "none" };
    case "unreadable":
      return { text: say("error-unreadable", { what: error.what }), action: "none" };
    case "tampered":
      return { text: say("error-tampered", { what: error.what }), action: "none" };
    case "older":
      return { text: olderWords(error.missing, error.restored_ms), action: "none" };
    case "backup_unusable":
      return { text: say("error-backup-unusable", { why: error.why }), action: "none" };
    case "backup_failed":
      return { text: say("error-backup-failed"), action: "none" };
    case "not_found":
      return { text: say("error-not-found"), action: "reload" };
    case "refused":
      return { text: refusedWords(error.field, error.what), action: "again" };
    case "already_joined":
      return { text: say("error-already-joined"), action: "reload" };
    case "not_joined":
      return { text: say("error-not-joined"), action: "none" };
    case "folder_open_to_others":
      return { text: say("error-folder-open-to-others"), action: "none" };
    case "cannot_write":
      return { text: say("error-cannot-write"), action: "again" };
    case "too_long":
      return { text: say("error-too-long", { field: error.field }), action: "again" };
    case "internal":
      return { text: say("error-internal", { incident: error.incident }), action: "again" };
    default:
      return unknownCode(error);
  }
}

/** How much is not there, and what the journal itself says of why. */
function olderWords(missing: number | null, restoredMs: number | null): string {
  const older = say("error-older", { missing: missing ?? 0 });
  const restored = restoredMs === null ? "" : say("error-older-restored", { on: formatInstant(restoredMs) });
  return [older, restored, say("error-older-go")].filter((text) => text !== "").join(" ");
}

/** The engine refuses a few fields for reasons that a person can do something about. */
function refusedWords(field: string, what: string): string {
  if (field === "name" && what === "the other's name") {
    return say("error-refused-same-name");
  }
  if (field === "colour") {
    return say("error-refused-same-colour");
  }
  if (field === "name") {
    return say("error-refused-name");
  }
  if (field === "sealed") {
    return say("error-refused-sealed", { what: what.replaceAll(" ", "-") });
  }
  return say("error-refused", { why: `${field} ${what}`.replaceAll(" ", "-"), field, what });
}

/** Every code has words: a new one does not compile until it has. */
function unknownCode(error: never): Explained {
  return { text: say("error-internal", { incident: JSON.stringify(error) }), action: "none" };
}
