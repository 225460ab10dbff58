import { getContext, setContext } from "svelte";
import * as ipc from "../ipc/generated";
import type {
  Id,
  Language,
  Left,
  Pages,
  Phase,
  Preferences,
  Role,
  Session,
  Status,
} from "../ipc/generated";
import { explain, hasCode } from "../errors";
import type { Remembered } from "../figures/looked";
import type { Entry } from "../log/entry";
import { say } from "../words";
import { Notices } from "./notices.svelte";
import { Overlays } from "./overlays.svelte";
import { oncePainted } from "./painted";
import { PLAIN, tune } from "./preferences";

/** The five places, in the order of their keys. */
export const PLACES = ["today", "timeline", "patterns", "sessions", "us"] as const;
export type Place = (typeof PLACES)[number];

/** What stands behind Us. */
export const US_PARTS = ["drew", "questionnaires", "profile"] as const;
export type UsPart = (typeof US_PARTS)[number];

/** A page that stands over the places until it is left. */
export type Over =
  /** Leads back to the page that it was opened from, where it was opened from one. */
  | { name: "log"; entry: Entry; from?: Over }
  | { name: "join" }
  | { name: "entries"; words: string }
  | { name: "bin" }
  | { name: "chat" }
  | { name: "report" }
  | { name: "leave" }
  | { name: "settings" };

/** Where the window is: what is open, on which pages, in which place. */
export class Shell {
  phase = $state<"starting" | "beginning" | Phase>("starting");
  names = $state<string[]>([]);
  session = $state<Session | null>(null);
  pages = $state<Pages>("ours");
  place = $state<Place>("today");
  over = $state<Over | null>(null);
  beside = $state<Id | null>(null);
  /** The episode beside that was opened wide, over its place. */
  private wide = $state<Id | null>(null);
  readonly above = new Overlays();
  /** The entries were asked for, to look for something there. */
  searchWanted = $state(false);
  /** The reader has just left, and what that did is still said. */
  parted = $state<Left | null>(null);
  /** Recovery codes that were not written down yet. The lock key works all the same: a code waits
   * for its owner's next unlock. */
  codes = $state<Partial<Record<Role, string>>>({});
  /** A backup is being put back on the lock screen: which one was asked for, if one was. */
  puttingBack = $state<{ first: string | null } | null>(null);
  /** The page is blank until somebody comes back. */
  hidden = $state(false);
  /** Goes up when something was kept: what is shown is read anew. */
  kept = $state(0);
  /** The log was asked for and has not taken the focus yet. */
  logWanted = $state(false);
  preferences = $state<Preferences>(PLAIN);
  /** How the timeline was last looked at, until the journal locks. */
  looked: Remembered = {};
  /** What is looked at behind Us, until the journal locks. */
  usPart = $state<UsPart>("drew");
  /** Sentences that are being said directly and are not kept yet, by the own telling. */
  sentences = $state<Record<Id, string>>({});
  /** Each keeps what is typed in one view and not kept yet. */
  readonly settlers = new Set<() => Promise<void>>();
  readonly notices = new Notices();
  /** Goes up when the journal locks and when the pages are turned. */
  private turned = 0;

  /** Asks the engine where things stand. */
  async start(): Promise<void> {
    const [status] = await Promise.all([ipc.status(), this.readPreferences()]);
    await this.tune();
    if (status.start_on_sample && status.phase !== "open") {
      this.enter(await ipc.openSample());
    } else {
      this.take(status);
    }
  }

  /** Begins a session on Ours. */
  enter(session: Session): void {
    this.notices.clear();
    this.looked = {};
    this.usPart = "drew";
    this.session = session;
    this.pages = "ours";
    this.place = "today";
    this.over = null;
    this.beside = this.wide = null;
    this.phase = "open";
    this.puttingBack = null;
    void this.tune().then(() => this.greet(session));
  }

  /** What its reader is told when a session begins. */
  private greet(session: Session): void {
    if (session.renewal?.ended === "finished") {
      this.codes[session.role] = session.renewal.recovery_code;
      this.notices.say(say("keys-finished"));
    } else if (session.renewal) {
      this.notices.say(say("keys-cut-off"));
    } else if (session.published_now > 0) {
      this.notices.say(say("shell-published", { count: session.published_now }));
    }
  }

  /** Whose recovery code is to be shown, if whoever is here has one that waits. */
  get codeToShow(): Role | null {
    const here = this.phase === "open" && !this.session?.sample ? this.session?.role : undefined;
    return here && this.codes[here] ? here : null;
  }

  /** Its owner has the code on paper. */
  written(owner: Role): void {
    delete this.codes[owner];
  }

  /** Shows nothing of the journal before the engine has closed it. */
  async lock(): Promise<void> {
    const wasOpen = this.phase === "open" || this.phase === "beginning";
    const settled = this.settled();
    this.forget();
    this.phase = wasOpen ? "locked" : this.phase;
    try {
      await settled;
      this.take(await ipc.lock());
    } catch (thrown) {
      this.notices.say(explain(thrown).text);
    }
  }

  /** What is typed anywhere is kept: at once as the words stand, durable when it resolves. */
  private async settled(): Promise<void> {
    await Promise.all([...this.settlers].map((settle) => settle()));
  }

  /** The reader has left: the journal is closed to them. */
  part(left: Left): void {
    this.forget();
    this.parted = left;
    this.take(left.status);
  }

  /** The page is blank at once and the window goes away; behind it the journal locks. */
  async hide(): Promise<void> {
    this.hidden = true;
    this.above.close();
    // Desktops keep a last picture of a window that is put away.
    oncePainted(() => void ipc.hide().catch(() => undefined));
    await this.lock();
  }

  /** Whoever comes back finds the lock screen. */
  comeBack(): void {
    this.hidden = false;
  }

  /** Tells the engine that somebody is here: it locks when it hears nothing for too long. */
  stir(): void {
    if (this.session) {
      void ipc.stirred().catch((thrown: unknown) => this.loseIfLocked(thrown));
    }
  }

  /** Removes the sample journal. */
  async removeSample(): Promise<void> {
    await this.trying(async () => {
      const status = await ipc.removeSample();
      this.forget();
      this.take(status);
    });
  }

  goTo(place: Place): void {
    if (this.over?.name === "join") {
      return;
    }
    this.place = place;
    this.over = null;
    this.beside = this.wide = null;
  }

  /** The list of entries keeps an episode beside it, as a place does; other pages hide it. */
  get hasBeside(): boolean {
    return this.beside !== null && (this.over === null || this.over.name === "entries");
  }

  /** The episode beside stands over its place, wide. */
  get isWide(): boolean {
    return this.hasBeside && this.wide !== null && this.wide === this.beside;
  }

  openWide(): void {
    this.wide = this.beside;
  }

  /** Opens an episode beside on My pages: what is done with it shows there alone. */
  openInMine(id: Id): void {
    const wide = this.isWide;
    this.turnTo("mine");
    this.beside = id;
    this.wide = wide ? id : null;
  }

  turnTo(pages: Pages): void {
    if (pages === "ours") {
      // What was said on My pages is nobody else's.
      void this.settled();
      this.notices.clear();
      this.sentences = {};
    }
    this.turned += 1;
    this.pages = pages;
    this.above.pausing = null;
    const stays: readonly Over["name"][] = ["bin", "entries", "report"];
    const over = this.over && stays.includes(this.over.name) ? this.over : null;
    // What is looked for on the one pages is not said on the others.
    this.over = over?.name === "entries" ? { name: "entries", words: "" } : over;
    this.beside = this.wide = null;
  }

  /** The laptop is handed over: from here on the other sits at it, and My pages are closed. */
  handOver(): void {
    this.turnTo("ours");
    this.over = { name: "join" };
  }

  /** True where the page under everything else is the reader's, and nothing stands over it. */
  get isFree(): boolean {
    const here = this.phase === "open" && this.over?.name !== "join" && !this.codeToShow;
    return here && !this.above.any;
  }

  turnPalette(): void {
    this.above.palette = !this.above.palette && this.isFree;
  }

  askForLog(): void {
    if (this.over?.name === "join" || this.codeToShow || this.above.help || this.above.palette || this.above.safety) {
      return;
    }
    this.above.pausing = null;
    if (this.phase === "open" && this.over?.name !== "log") {
      this.goTo("today");
    }
    this.logWanted = true;
  }

  /** To the entries, where these words are looked for. */
  lookFor(words: string): void {
    if (this.phase === "open" && this.over?.name !== "join") {
      this.above.palette = false;
      this.searchWanted = true;
      // An episode that stood wide over the entries would hide the field.
      this.wide = null;
      if (this.over?.name !== "entries" || words !== "") {
        this.beside = null;
        this.over = { name: "entries", words };
      }
    }
  }

  /** Opens the small page on which a pause is asked for. False if it can't be asked for here. */
  askForPause(): boolean {
    if (!this.isFree) {
      return false;
    }
    this.above.pausing = { does: "ask" };
    return true;
  }

  /** Opens the log on this page; its keys work at once. */
  write(entry: Entry, from?: Over): void {
    if (this.phase === "open") {
      this.over = from ? { name: "log", entry, from } : { name: "log", entry };
      this.logWanted = true;
    }
  }

  /** One step back: the keys, a page, what stands beside, My pages. False if there is none. Joining
   * is left by its own button alone. */
  back(): boolean {
    if (this.above.back()) {
      return true;
    }
    if (this.parted) {
      this.parted = null;
    } else if (this.puttingBack) {
      this.puttingBack = null;
    } else if (this.over?.name === "join") {
      return false;
    } else if (this.isWide) {
      this.wide = null;
    } else if (this.hasBeside) {
      this.beside = null;
    } else if (this.over) {
      this.over = (this.over.name === "log" && this.over.from) || null;
    } else if (this.pages === "mine") {
      this.turnTo("ours");
    } else {
      return false;
    }
    return true;
  }

  changed(): void {
    this.kept += 1;
  }

  /** Says what comes of something that has begun, unless the journal has locked or the pages have
   * been turned by then: what was done on My pages is not said on Ours. */
  get sayHere(): Notices["say"] {
    const { turned } = this;
    return (text, action) => {
      if (turned === this.turned) {
        this.notices.say(text, action);
      }
    };
  }

  /** Does something of the engine's; a refusal is said, and a lost session leads to the lock. */
  async trying<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (thrown) {
      this.loseIfLocked(thrown);
      this.notices.say(explain(thrown).text);
      return undefined;
    }
  }

  /** The engine has locked. */
  private loseIfLocked(thrown: unknown): void {
    if (hasCode(thrown, "locked")) {
      this.forget();
      this.phase = "locked";
    }
  }

  async choose(preferences: Preferences): Promise<void> {
    this.preferences = preferences;
    await this.trying(async () => {
      this.preferences = await ipc.setPreferences(preferences);
    });
    await this.tune();
  }

  /** What the reader is spoken to in from now on; null for the window's own language. */
  async chooseLanguage(language: Language | null): Promise<void> {
    await this.trying(async () => {
      this.session = await ipc.setLanguage({ language });
    });
    await this.tune();
  }

  private tune(): Promise<void> {
    return tune(this.preferences, this.session?.language ?? null);
  }

  private async readPreferences(): Promise<void> {
    try {
      this.preferences = await ipc.preferences();
    } catch {
      // Without settings the system's own hold.
    }
  }

  /** The engine stands so. */
  take(status: Status): void {
    this.names = status.names;
    if (status.session) {
      this.enter(status.session);
    } else {
      this.phase = status.phase;
    }
  }

  private forget(): void {
    this.turned += 1;
    this.session = null;
    this.over = null;
    this.beside = this.wide = null;
    this.above.close();
    this.pages = "ours";
    this.place = "today";
    this.parted = null;
    this.looked = {};
    this.usPart = "drew";
    this.sentences = {};
    this.notices.clear();
    void this.tune();
  }
}

const KEY = Symbol("shell");

export function provideShell(shell: Shell): Shell {
  return setContext(KEY, shell);
}

export function useShell(): Shell {
  return getContext<Shell>(KEY);
}
