import { ACTS } from "../ipc/generated";
import type {
  Act,
  Class,
  Ending,
  Id,
  Kind,
  Meaning,
  Move,
  NewTelling,
  OwnTelling,
  Role,
  When,
  Words,
} from "../ipc/generated";
import { dateOf, localInstant, readDate, readTime, rfc3339, wallTime } from "../time";
import { placeTimes } from "./times";

/** Who moved, as the teller sees it: on the lock screen nobody has said yet whose log it is. */
export type Who = "me" | "other" | "nobody";

/** One tap of the log, with what "more exactly" adds. */
export interface Tap {
  key: number;
  who: Who;
  act: Act;
  /** The time as it was kept, so that an untouched time stays what it was. */
  at: When | null;
  /** "20:15", or empty. */
  time: string;
  strength: number | null;
  landed: number | null;
  meaning: Meaning | null;
  received: boolean | null;
  note: string;
}

/** When it began: as it stands, just now, earlier today, or a day that is picked. */
export type Began =
  | { mode: "kept"; at: When }
  | { mode: "now" }
  | { mode: "earlier"; time: string }
  | { mode: "pick"; date: string; time: string };

/** The log's page while it is being filled in. */
export interface Entry {
  /** Under which it is kept while it is being written. */
  draft: Id;
  /** The own telling that is changed; none for a new one. */
  id: Id | null;
  /** The other's telling that this one stands beside. */
  beside: Id | null;
  /** The pause that it tells of; missing in older drafts. */
  pause?: Id | null;
  /** The other's sealed telling that this one is to be sealed beside; missing in older drafts. */
  sealBeside?: Id | null;
  began: Began;
  /** Chosen; none: inferred. */
  kind: Kind | null;
  taps: Tap[];
  ending: Ending | null;
  words: Words;
  afraid: boolean;
}

/** A page with nothing on it. */
export function emptyEntry(beside: Id | null = null): Entry {
  return {
    draft: crypto.randomUUID(),
    id: null,
    beside,
    began: { mode: "now" },
    kind: null,
    taps: [],
    ending: null,
    words: {},
    afraid: false,
  };
}

/** A page for a telling to be sealed beside the other's sealed one. */
export function sealedEntry(sealBeside: Id): Entry {
  return { ...emptyEntry(), sealBeside };
}

/** True if nothing was said yet. */
export function isEmpty(entry: Entry): boolean {
  return (
    entry.taps.length === 0 &&
    entry.kind === null &&
    !entry.afraid &&
    Object.values(entry.words).every((word) => word === null || word === undefined || word === "")
  );
}

/** False if a day is to be picked and what stands there is none. */
export function hasDay(entry: Entry): boolean {
  return entry.began.mode !== "pick" || readDate(entry.began.date) !== null;
}

/** The page with one more tap. */
export function withTap(entry: Entry, who: Who, act: Act): void {
  const key = 1 + Math.max(0, ...entry.taps.map((tap) => tap.key));
  entry.taps.push({
    key,
    who,
    act,
    at: null,
    time: "",
    strength: null,
    landed: null,
    meaning: null,
    received: null,
    note: "",
  });
}

/** An own telling as a page that changes it. */
export function entryOf(own: OwnTelling, me: Role): Entry {
  return {
    draft: crypto.randomUUID(),
    id: own.id,
    beside: own.beside ?? null,
    pause: own.pause ?? null,
    began: own.at ? { mode: "kept", at: own.at } : { mode: "now" },
    kind: own.kind_chosen ? own.kind : null,
    taps: own.moves.map((move, index) => tapOf(move, index + 1, me)),
    ending: own.ending ?? null,
    words: { ...own.words },
    afraid: own.afraid,
  };
}

/** What is sent to be kept. `share` stays none: sharing is a step of its own. */
export function tellingOf(entry: Entry, me: Role, now: Date): NewTelling {
  return {
    at: beganAt(entry.began, now),
    kind: entry.kind,
    moves: movesOf(entry, me, now),
    ending: entry.ending,
    words: spoken(entry.words),
    afraid: entry.afraid,
    beside: entry.beside,
    pause: entry.pause ?? null,
  };
}

/** The moves as they are kept: only what this teller may say of each. */
export function movesOf(entry: Entry, me: Role, now: Date): Move[] {
  const date = beganDate(entry.began, now);
  const times = placeTimes(
    date,
    entry.taps.map((tap) => readTime(tap.time)),
    now,
  );
  return entry.taps.map((tap, index) => moveOf(tap, me, times[index] ?? null));
}

/** The class of an act. */
export function classOf(act: Act): Class {
  return ACTS.find((known) => known.code === act)?.class ?? "other";
}

/** What an act of this one lets its teller add. */
export function maySay(tap: Tap): { meaning: boolean; received: boolean } {
  const act = ACTS.find((known) => known.code === tap.act);
  return {
    meaning: tap.who === "me" && act?.meaning === true,
    received: tap.who === "other" && act?.class === "repair",
  };
}

function moveOf(tap: Tap, me: Role, placed: When | null): Move {
  const other: Role = me === "a" ? "b" : "a";
  const may = maySay(tap);
  const untouched = tap.at !== null && (wallTime(tap.at).time ?? "") === tap.time;
  return {
    actor: tap.who === "nobody" ? null : tap.who === "me" ? me : other,
    act: tap.act,
    at: untouched ? tap.at : placed,
    strength: tap.who === "me" ? tap.strength : null,
    landed: tap.who === "other" ? tap.landed : null,
    meaning: may.meaning ? tap.meaning : null,
    received: may.received ? tap.received : null,
    note: tap.act === "other" && tap.note.trim() !== "" ? tap.note.trim() : null,
  };
}

function tapOf(move: Move, key: number, me: Role): Tap {
  return {
    key,
    who: move.actor ? (move.actor === me ? "me" : "other") : "nobody",
    act: move.act,
    at: move.at ?? null,
    time: move.at ? (wallTime(move.at).time ?? "") : "",
    strength: move.strength ?? null,
    landed: move.landed ?? null,
    meaning: move.meaning ?? null,
    received: move.received ?? null,
    note: move.note ?? "",
  };
}

function beganAt(began: Began, now: Date): When | null {
  switch (began.mode) {
    case "now":
    case "kept":
      return null;
    case "earlier":
      return at(dateOf(now), began.time);
    case "pick":
      return at(began.date, began.time);
  }
}

function at(date: string, written: string): When {
  const time = readTime(written);
  return time ? rfc3339(localInstant(date, time)) : date;
}

function beganDate(began: Began, now: Date): string {
  switch (began.mode) {
    case "kept":
      return wallTime(began.at).date;
    case "pick":
      return began.date;
    case "now":
    case "earlier":
      return dateOf(now);
  }
}

function spoken(words: Words): Words | null {
  const said = Object.entries(words).filter(
    ([, word]) => word !== null && word !== undefined && word !== "",
  );
  return said.length > 0 ? (Object.fromEntries(said) as Words) : null;
}
