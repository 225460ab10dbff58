import { vi } from "vitest";
import { opened } from "../../src/views/opened.svelte";
import type {
  ApiError,
  EntryLine,
  LanguageChoice,
  Move,
  OwnTelling,
  Preferences,
  Session,
} from "../../src/ipc/generated";

/** What the mocked engine was asked, in order. */
export interface Asked {
  name: string;
  args: unknown;
}

type Answers = Record<string, (args: never) => unknown>;

const engine = vi.hoisted(() => ({ asked: [] as Asked[], answers: {} as Answers }));

vi.mock("@tauri-apps/api/core", () => ({
  invoke: async (name: string, given: { args: unknown }) => {
    engine.asked.push({ name, args: structuredClone(given.args) });
    const answer = engine.answers[name];
    if (!answer) {
      throw { code: "internal", incident: `no answer to ${name}` } satisfies ApiError;
    }
    return structuredClone(await answer(given.args as never));
  },
}));

export const SAM = { role: "a", name: "Sam", colour: "plum" } as const;
export const NOA = { role: "b", name: "Noa", colour: "blue" } as const;

export const ALONE: Session = {
  role: "a",
  partners: [SAM],
  joined: false,
  name_on_lock_screen: false,
  language: null,
  sample: false,
  published_now: 0,
};
export const PLAIN: Preferences = {
  theme: "system",
  text_size: 100,
  lock_after: 3,
  language: null,
  clock: null,
  week_start: null,
  reminder: "off",
  reminder_at: 1200,
};
export const BOTH: Session = { ...ALONE, partners: [SAM, NOA], joined: true };

export const MOVES: Move[] = [
  { actor: "a", act: "messaged_again", strength: 6 },
  { actor: "b", act: "no_reply" },
];

export const LINE: EntryLine = {
  id: "shared-1",
  at: "2026-06-18T20:15:00+02:00[Europe/Berlin]",
  kind: "texting_fight",
  told_by: ["a"],
  moves: MOVES,
  ending: null,
  words: "",
  own: "own-1",
  sharing: null,
};

export const OWN: OwnTelling = {
  id: "own-1",
  at: "2026-06-18T20:15:00+02:00[Europe/Berlin]",
  kind: "texting_fight",
  kind_chosen: false,
  moves: MOVES,
  ending: null,
  words: {},
  afraid: false,
  beside: null,
  choice: { moves: false, words: false },
  sharing: { state: "private" },
};

/** Sets the engine's answers for one test, over those that every test needs. */
export function engineOf(answers: Answers): void {
  engine.asked.length = 0;
  engine.answers = { ...quiet(), ...answers };
}

/** Every call of this name, with what it was given. */
export function askedFor(name: string): unknown[] {
  return engine.asked.filter((asked) => asked.name === name).map((asked) => asked.args);
}

/** A refusal of the engine's. */
export function refuse(error: ApiError): () => never {
  return () => {
    throw error;
  };
}

function quiet(): Answers {
  return {
    preferences: () => PLAIN,
    set_preferences: (args: unknown) => args,
    set_language: (args: LanguageChoice) => ({ ...BOTH, language: args.language }),
    status: () => ({ phase: "open", names: [], start_on_sample: false, session: BOTH }),
    shown: () => ({}),
    stirred: () => ({}),
    hide: () => ({}),
    lock: () => ({ phase: "locked", names: [], start_on_sample: false, session: null }),
    today: () => ({
      date: "2026-06-21",
      unlogged_days: 4,
      days: 7,
      latest: [LINE],
      asks: [],
      settling: [],
      observed_days: 3,
    }),
    entries: () => ({ lines: [LINE], count: 1, all: 1 }),
    log_drafts: () => [],
    save_log_draft: () => ({}),
    infer_kind: () => ({ kind: "argument" }),
    add_telling: () => ({ id: "own-2" }),
    edit_telling: () => ({ id: "own-1" }),
    own_telling: () => OWN,
    sealed: () => [],
    pauses: () => ({ running: [], lately: [] }),
    own_versions: () => [],
    own_marks: () => [],
    taken: () => [],
    removed: () => [],
    remove_entry: () => ({}),
    restore_entry: () => ({}),
    add_check_in: () => ({ id: "check-1" }),
    us: () => ({ pages: [], own: null, draft: null }),
    instruments: () => [],
    questionnaires: () => [],
    keep_answers: () => ({ id: "answers-1" }),
    save_answers_draft: () => ({}),
    share_answers: () => ({}),
    profile: () => ({ paths: [], sides: [], read: [], findings: [] }),
    close_sharing: () => ({ on: false, shown: 0 }),
    sessions: () => ({ planned: [], last: null, bring: [], brought: [], agreed: [], tried: [] }),
    since_session: () => ({ session: null, since: null, entries: [] }),
    keep_line: () => ({ id: "line-1" }),
    share_line: () => ({}),
    bring_line: () => ({}),
    keep_agreed: () => ({ id: "line-2" }),
    keep_tried: () => ({ id: "line-3" }),
    look_backs: () => ({ on: false, week: "2026-06-15", from_ms: 0, to_ms: 0, present: null, earlier: [] }),
    choose_look_back: (args: unknown) => args,
    keep_look_back: () => ({ id: "week-1" }),
    edit_mark: () => ({}),
    backups: () => [],
    safekeeping: () => ({ restorings: [], old_backups: 0, old_set_aside: 0 }),
    check_newest_backup: () => null,
    stop_chat: () => ({}),
    stop_data: () => ({}),
    messages_card: () => null,
    chat_progress: () => ({ done: 0, total: 0 }),
  };
}

// Tests find the journal's pages as whoever unlocks does: they were read before.
await opened.load();
