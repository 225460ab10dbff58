import type { FoundEntries, Kept, SealedView } from "../../src/ipc/generated";
import type { Engine } from "./engine";

export const SAM = "lantern orbit velvet canyon thistle";
export const NOA = "marble kettle anchor winter saddle";

/** What stands in the journal before somebody comes to the window. */
export type Story = (engine: Engine) => Promise<void>;

/** No journal yet. */
export const nothing: Story = async () => undefined;

/** The sample journal of a fictional couple, open. */
export const sample: Story = async (engine) => {
  await engine.ask("open_sample");
};

/** Sam alone, open, with nothing told. */
export const alone: Story = async (engine) => {
  await engine.ask("begin_journal", person("Sam", "teal", SAM));
};

/** Both, Sam's session open, with something of everything that waits, settles or was removed. */
export const couple: Story = async (engine) => {
  await both(engine);
  await tell(engine, EVENING, { moves: true, words: true });
  const sealing = await tell(engine, MORNING);
  await engine.ask("seal_telling", { id: sealing });
  await engine.ask("add_mark", { at: "2026-06-11", kind: "session", label: "first session", share: true });
  await turnTo(engine, NOA);
  const seen = await sealed(engine);
  const beside = await tell(engine, { ...MORNING, moves: reversed(MORNING.moves) });
  await engine.ask("seal_telling", { id: beside, beside: seen[0]?.id });
  const theirs = await tell(engine, { ...EVENING, moves: reversed(EVENING.moves) }, { moves: true, words: true });
  await tell(engine, { ...NIGHT, words: { felt: "alone with it" } }, { moves: true, words: true });
  await turnTo(engine, SAM);
  await turnTo(engine, NOA);
  await propose(engine, theirs);
  await turnTo(engine, SAM);
  await tell(engine, { ...NIGHT, at: "2026-06-16" }, { moves: true, words: false });
  await engine.ask("add_mark", { at: "2026-06-15", kind: "run_out", label: "" });
  await engine.ask("add_check_in", { close: 6, at_ease: 4, tank: 3 });
  const { id: line } = (await engine.ask("keep_line", { text: "What happens in me before I call again." })) as Kept;
  await engine.ask("share_line", { id: line, share: true });
  const { id: agreed } = (await engine.ask("keep_agreed", { text: "A break has a time to be back." })) as Kept;
  await engine.ask("keep_tried", { agreed, text: "Twice. The second time it was easier." });
  await engine.ask("choose_look_back", { on: true });
  const gone = await tell(engine, { ...NIGHT, at: "2026-06-02" });
  await engine.ask("remove_entry", { id: gone });
};

/** Both, locked; both names may stand on the lock screen. */
export const locked: Story = async (engine) => {
  await couple(engine);
  await engine.ask("lock");
};

/** Both, locked, without a name. */
export const lockedWithoutNames: Story = async (engine) => {
  await engine.ask("begin_journal", { ...person("Sam", "teal", SAM), name_on_lock_screen: false });
  await engine.ask("lock");
};

/** Noa has left; Sam's session is open. */
export const left: Story = async (engine) => {
  await couple(engine);
  await turnTo(engine, NOA);
  await engine.ask("leave_journal", { passphrase: NOA, old_backups: "keep" });
  await engine.ask("unlock", { passphrase: SAM });
};

const EVENING = {
  at: "2026-06-17T21:15:00+02:00",
  moves: [
    { actor: "a", act: "messaged_again", strength: 6, at: "2026-06-17T21:15:00+02:00" },
    { actor: "b", act: "no_reply", landed: 7, at: "2026-06-17T21:40:00+02:00" },
    { actor: "a", act: "called_again", strength: 8, meaning: "alarm", at: "2026-06-17T22:05:00+02:00" },
    { actor: "b", act: "came_back", received: true, at: "2026-06-17T23:30:00+02:00" },
  ],
  ending: "talked_through",
  words: {
    when: "the phone stayed dark",
    felt: "scared",
    needed: "to know you’re still here",
    text: "We had both had a long day, and neither of us had eaten. It began with the dishes.",
  },
};
const MORNING = {
  at: "2026-06-14T08:00:00+02:00",
  moves: [
    { actor: "a", act: "criticised", strength: 4 },
    { actor: "b", act: "left_room" },
  ],
  words: { text: "About the weekend." },
};
const NIGHT = {
  at: "2026-06-12",
  moves: [
    { actor: "b", act: "pursue" },
    { actor: "a", act: "withdraw" },
    { act: "quiet" },
  ],
};

type Telling = { moves: { actor?: string; act: string }[]; [field: string]: unknown };

async function both(engine: Engine): Promise<void> {
  await engine.ask("begin_journal", person("Sam", "teal", SAM));
  await engine.ask("join", person("Noa", "rust", NOA));
}

function person(name: string, colour: string, passphrase: string): object {
  return { name, colour, passphrase, name_on_lock_screen: true };
}

async function turnTo(engine: Engine, passphrase: string): Promise<void> {
  await engine.ask("lock");
  await engine.ask("unlock", { passphrase });
}

async function tell(engine: Engine, telling: Telling, share?: { moves: boolean; words: boolean }): Promise<string> {
  const kept = (await engine.ask("add_telling", { ...telling, share })) as Kept;
  return kept.id;
}

async function sealed(engine: Engine): Promise<SealedView[]> {
  return (await engine.ask("sealed", { pages: "mine" })) as SealedView[];
}

/** Whoever is here takes an own shared telling and the other's of that time for one event. */
async function propose(engine: Engine, mine: string): Promise<void> {
  const { lines } = (await engine.ask("entries", { pages: "mine" })) as FoundEntries;
  const own = lines.find((line) => line.own === mine);
  const other = lines.find((line) => !line.own && line.at === own?.at);
  await engine.ask("propose_link", { mine: own?.id, theirs: other?.id });
}

/** The same moves without what only their author can say, told by the other. */
function reversed(moves: Telling["moves"]): Telling["moves"] {
  return moves.map(({ actor, act }) => (actor ? { actor, act } : { act })).toReversed();
}
