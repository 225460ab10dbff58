import type { Role, Scene, Session } from "../ipc/generated";
import { nameOf, partnerOf } from "../session/people";

/** Where in a scene a partner is named: the lanes, and what the sentences depend on. */
const NAMES: ReadonlySet<string> = new Set(["name", "other", "teller", "first", "second", "mender", "a", "b"]);
const ROLES: readonly Role[] = ["a", "b"];

/** The scene, with a word for whoever has not joined: the engine knows only a letter for them. */
export function named(scene: Scene, session: Session): Scene {
  const absent = ROLES.find((role) => !partnerOf(session, role));
  return absent ? (renamed(scene, absent.toUpperCase(), nameOf(session, absent)) as Scene) : scene;
}

function renamed(value: unknown, letter: string, word: string): unknown {
  if (Array.isArray(value)) {
    return value.map((each) => renamed(each, letter, word));
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const said = ([key, each]: [string, unknown]): [string, unknown] => [
    key,
    each === letter && NAMES.has(key) ? word : renamed(each, letter, word),
  ];
  return Object.fromEntries(Object.entries(value).map(said));
}
