// Generated from crates/api/src/list.rs by its test. Do not edit.
import { call } from "./call";

export type Act = "pursue" | "withdraw" | "repair" | "messaged_again" | "called_again" | "called_repeatedly" | "asked_reassurance" | "pressed_for_answer" | "went_after" | "kept_checking" | "tested" | "criticised" | "raised_voice" | "ultimatum" | "spoke_of_ending" | "no_reply" | "short_answers" | "changed_subject" | "defended" | "fixed_it" | "said_fine" | "gave_in" | "got_busy" | "shut_down" | "pushed_away" | "left_room" | "went_offline" | "asked_space" | "asked_space_with_time" | "agreed_pause" | "came_back" | "checked_in" | "said_need" | "said_fear" | "owned_part" | "apologised" | "reassured" | "listened" | "stayed" | "waited" | "touch" | "humour" | "took_it_in" | "named_cycle" | "quiet" | "other";
export type Analysis = { format: string, version: number, counts: Counts, warnings: Array<Warning>, transitions: Measured<Transitions>, loop: Loop, loop_by_meaning: Loop | null, repair_time: Measured<RepairTime>, };
export type ApiError = { "code": "locked" } | { "code": "wrong_passphrase" } | { "code": "weak_passphrase", bits: number, need: number, } | { "code": "journal_exists" } | { "code": "in_use" } | { "code": "newer" } | { "code": "unreadable", what: string, } | { "code": "tampered", what: string, } | { "code": "not_found" } | { "code": "refused", field: string, what: string, } | { "code": "already_joined" } | { "code": "not_joined" } | { "code": "folder_open_to_others" } | { "code": "cannot_write" } | { "code": "too_long", field: string, } | { "code": "internal", incident: string, };
export type Ask = { "ask": "tell_yours", entry: EntryLine, has_moves: boolean, } | { "ask": "agree_link", proposal: Id, mine: EntryLine, theirs: EntryLine, };
export type BeginJournal = { name: string, colour: Colour, passphrase: string, name_on_lock_screen: boolean, };
export type Begun = { recovery_code: string, session: Session, };
export type BehindDirection = { first: Role, pursuing: boolean, entries: Array<EntryLine>, };
export type Class = "pursue" | "withdraw" | "repair" | "other";
export type CloseLine = { role: Role, segments: Array<Array<[number, number]>>, };
export type Colour = "teal" | "rust" | "blue" | "ochre" | "plum" | "slate";
export type Counts = { episodes: number, tellings: number, moves: number, };
export type CurveStep = { hours: number, at_risk: number, events: number, survival: number, ci95: [number | null, number | null] | null, };
export type Difference = "who_began" | "order" | "kind";
export type Answered = { given: number, observed: number, episodes: number, rate: number, rate_ci95: [number | null, number | null] | null, informative_tellings: number, informative_observed: number, expected: number | null, ratio: number | null, ratio_ci95: [number | null, number | null] | null, p: number | null, chance: TooFew | null, };
export type Done = Record<string, never>;
export type Due = "next_lock" | "after_nine";
export type EditTelling = { id: Id, telling: NewTelling, };
export type Ending = "talked_through" | "drifted" | "open";
export type EntryLine = { id: Id, at?: When | null, kind: Kind, told_by: Array<Role>, moves: Array<Move>, ending?: Ending | null, words: string, own?: Id | null, sharing?: Sharing | null, };
export type EpisodeQuery = { pages: Pages, id: Id, };
export type EpisodeView = { id: Id, at?: When | null, kind: Kind, tellings: Array<TellingView>, differs: Array<Difference>, link?: LinkView | null, can_tell_beside: boolean, can_link: Array<EntryLine>, };
export type Flag = { x: number, y: number, kind: MarkKind, author: Role, mark: Id, at: When, count: number, label: Message | null, message: Message, };
export type Gap = { x0: number, x1: number, message: Message, };
export type Glyph = { x: number, y: number, size: number, shape: Shape, role: Role | null, class: Class, act: Act | null, beneath: boolean, episode: Id | null, telling: Id | null, told_by: ToldBy | null, kind: Kind | null, ending: Ending | null, at: When | null, strength: number | null, from_ms: number, to_ms: number, count: number, message: Message, };
export type Id = string;
export type Join = { name: string, colour: Colour, passphrase: string, name_on_lock_screen: boolean, };
export type Joined = { recovery_code: string, session: Session, };
export type Kept = { id: Id, };
export type Kind = "rupture" | "space_request" | "texting_fight" | "silence" | "argument" | "other";
export type KindOfMoves = { kind: Kind, };
export type Lane = { role: Role, y: number, name: string, };
export type Layout = "full" | "strip";
export type LinkProposal = { mine: Id, theirs: Id, };
export type LinkView = { id: Id, by: Role, agreed: boolean, };
export type LogDraft = { text: string | null, };
export type Loop = { a_pursues_b_withdraws: Measured<Answered>, b_withdraws_a_pursues: Measured<Answered>, b_pursues_a_withdraws: Measured<Answered>, a_withdraws_b_pursues: Measured<Answered>, };
export type MarkKind = "session" | "stressor" | "milestone" | "run_out";
export type Meaning = "alarm" | "care" | "unsure";
export type Message = { id: string, args: Record<string, string | number>, };
export type Move = { actor?: Role | null, act: Act, at?: When | null, strength?: Strength | null, landed?: Strength | null, meaning?: Meaning | null, received?: boolean | null, note?: string | null, };
export type MovesToName = { moves: Array<Move>, };
export type NewCheckIn = { at?: When | null, close?: Strength | null, at_ease?: Strength | null, tank?: Strength | null, };
export type NewMark = { at?: When | null, kind: MarkKind, label?: string | null, share?: boolean | null, };
export type NewTelling = { at?: When | null, kind?: Kind | null, moves: Array<Move>, ending?: Ending | null, words?: Words | null, afraid?: boolean | null, beside?: Id | null, share?: ShareChoice | null, };
export type Overview = { from_ms: number, to_ms: number, y: number, height: number, window: [number, number], bins: Array<OverviewBin>, };
export type OverviewBin = { x: number, height: number, count: number, };
export type OwnMarkView = { id: Id, at: When, kind: MarkKind, label: string, sharing: Sharing, };
export type OwnSide = { id: Id, afraid: boolean, choice: ShareChoice, sharing: Sharing, };
export type OwnTelling = { id: Id, at?: When | null, kind: Kind, kind_chosen: boolean, moves: Array<Move>, ending?: Ending | null, words: Words, afraid: boolean, beside?: Id | null, choice: ShareChoice, sharing: Sharing, };
export type Pages = "ours" | "mine";
export type PagesQuery = { pages: Pages, };
export type Partner = { role: Role, name: string, colour: Colour, };
export type PartnerChoice = { name: string, colour: Colour, };
export type PassphraseCheck = { passphrase: string, about: Array<string>, };
export type PassphraseStrength = { bits: number, need: number, enough: boolean, };
export type PatternsQuery = { pages: Pages, span: Span, };
export type PatternsView = { range: Range, until_saturday: boolean, strong_evening: boolean, told_by_both: number, analysis: Analysis, behind_loop: Array<BehindDirection>, behind_repair: Array<EntryLine>, };
export type Phase = "none" | "locked" | "open";
export type Preferences = { theme: Theme, text_size: number, };
export type Range = { from: string, to: string, };
export type Reader = "a" | "b" | "ours";
export type RemovedEntry = { id: Id, thing: RemovedThing, at?: When | null, days_left: number, };
export type RemovedThing = { "was": "telling", kind: Kind, } | { "was": "check_in" } | { "was": "mark", kind: MarkKind, };
export type TimeTo = { n: number, events: number, left_out: number, median_hours: number | null, median_ci95: [number | null, number | null] | null, curve: Array<CurveStep>, followed_hours: number, };
export type RepairTime = { received: Measured<TimeTo>, n: number, events: number, left_out: number, median_hours: number | null, median_ci95: [number | null, number | null] | null, curve: Array<CurveStep>, followed_hours: number, };
export type ReportContents = { episodes: number, told_by_both: number, lines: number, file_name: string, entries: Array<EntryLine>, };
export type ReportQuery = { range: Range, whose: Whose, };
export type Role = "a" | "b";
export type SaveReport = { query: ReportQuery, passphrases?: [string, string] | null, };
export type SavedReport = { file_name: string, };
export type Scene = { from_ms: number, to_ms: number, width: number, height: number, layout: Layout, plot: [number, number], unit: Unit, title: Message, summary: Message, episodes: number, tellings: number, untimed: number, ticks: Array<Tick>, lanes: Array<Lane>, marks: Array<Glyph>, links: Array<Thread>, gaps: Array<Gap>, moments: Array<Flag>, lines: Array<CloseLine>, close: [number, number] | null, overview: Overview | null, };
export type Session = { role: Role, partners: Array<Partner>, joined: boolean, sample: boolean, published_now: number, };
export type Shape = "toward" | "away" | "mend" | "other" | "bin";
export type ShareChoice = { moves: boolean, words: boolean, };
export type ShareMark = { id: Id, share: boolean, };
export type ShareTelling = { id: Id, choice: ShareChoice, };
export type Sharing = { "state": "private" } | { "state": "settling", due: Due, change: boolean, } | { "state": "shared" };
export type Span = "quarter" | "year" | "all";
export type Status = { phase: Phase, names: Array<string>, start_on_sample: boolean, session: Session | null, };
export type Strength = number;
export type Subject = { id: Id, };
export type Suggestion = { passphrase: string, };
export type TellingView = { id: Id, author: Role, at?: When | null, kind: Kind, moves?: Array<Move> | null, ending?: Ending | null, words?: Words | null, changed_ms?: number | null, own?: OwnSide | null, };
export type Theme = "system" | "light" | "dark";
export type Thread = { from: [number, number], to: [number, number], doubled: boolean, episode: Id, };
export type Tick = { x: number, label: Message | null, major: boolean, line: boolean, };
export type TimelineQuery = { pages: Pages, from_ms?: number | null, to_ms?: number | null, width: number, };
export type TimelineView = { scene: Scene, first_ms: number, last_ms: number, };
export type Today = { date: string, unlogged_days: number, days: number, latest: Array<EntryLine>, asks: Array<Ask>, settling: Array<EntryLine>, observed_days: number, };
export type ToldBy = "a" | "b" | "both" | "nobody";
export type TooFew = { status: "too_few", have: number, need: number, };
export type Transitions = { codes: Array<string>, n: number, observed: Array<Array<number>>, expected: Array<Array<number | null>>, adjusted_residual: Array<Array<number | null>>, yules_q: Array<Array<number | null>>, yules_q_ci95: Array<Array<[number | null, number | null] | null>>, };
export type Measured<T> = TooFew | T;
export type Warning = { code: WarningCode, count: number, };
export type WarningCode = "untimed_episodes" | "quiet_moves" | "times_against_order" | "few_episodes" | "flat_intervals";
export type Unit = "hour" | "day" | "week" | "month" | "quarter" | "year" | "years";
export type Unlock = { passphrase: string, };
export type When = string;
export type Whose = "both" | "mine";
export type Words = { when?: string | null, felt?: string | null, needed?: string | null, trigger?: string | null, did?: string | null, told_myself?: string | null, surface?: string | null, softer?: string | null, need?: string | null, flooded?: boolean | null, text?: string | null, bring?: string | null, };

export const ACTS: readonly { code: Act; class: Class; selfOnly: boolean; protest: boolean; meaning: boolean }[] = [
  { code: "pursue", class: "pursue", selfOnly: false, protest: false, meaning: false },
  { code: "withdraw", class: "withdraw", selfOnly: false, protest: false, meaning: false },
  { code: "repair", class: "repair", selfOnly: false, protest: false, meaning: false },
  { code: "messaged_again", class: "pursue", selfOnly: false, protest: false, meaning: true },
  { code: "called_again", class: "pursue", selfOnly: false, protest: false, meaning: true },
  { code: "called_repeatedly", class: "pursue", selfOnly: false, protest: true, meaning: false },
  { code: "asked_reassurance", class: "pursue", selfOnly: false, protest: false, meaning: true },
  { code: "pressed_for_answer", class: "pursue", selfOnly: false, protest: false, meaning: false },
  { code: "went_after", class: "pursue", selfOnly: false, protest: false, meaning: true },
  { code: "kept_checking", class: "pursue", selfOnly: true, protest: false, meaning: false },
  { code: "tested", class: "pursue", selfOnly: true, protest: true, meaning: false },
  { code: "criticised", class: "pursue", selfOnly: false, protest: true, meaning: false },
  { code: "raised_voice", class: "pursue", selfOnly: false, protest: true, meaning: false },
  { code: "ultimatum", class: "pursue", selfOnly: false, protest: true, meaning: false },
  { code: "spoke_of_ending", class: "pursue", selfOnly: false, protest: true, meaning: false },
  { code: "no_reply", class: "withdraw", selfOnly: false, protest: false, meaning: true },
  { code: "short_answers", class: "withdraw", selfOnly: false, protest: false, meaning: false },
  { code: "changed_subject", class: "withdraw", selfOnly: false, protest: false, meaning: false },
  { code: "defended", class: "withdraw", selfOnly: false, protest: false, meaning: false },
  { code: "fixed_it", class: "withdraw", selfOnly: false, protest: false, meaning: true },
  { code: "said_fine", class: "withdraw", selfOnly: false, protest: false, meaning: false },
  { code: "gave_in", class: "withdraw", selfOnly: true, protest: false, meaning: false },
  { code: "got_busy", class: "withdraw", selfOnly: false, protest: false, meaning: false },
  { code: "shut_down", class: "withdraw", selfOnly: false, protest: false, meaning: false },
  { code: "pushed_away", class: "withdraw", selfOnly: true, protest: false, meaning: false },
  { code: "left_room", class: "withdraw", selfOnly: false, protest: false, meaning: true },
  { code: "went_offline", class: "withdraw", selfOnly: false, protest: false, meaning: true },
  { code: "asked_space", class: "withdraw", selfOnly: false, protest: false, meaning: true },
  { code: "asked_space_with_time", class: "repair", selfOnly: false, protest: false, meaning: false },
  { code: "agreed_pause", class: "repair", selfOnly: false, protest: false, meaning: false },
  { code: "came_back", class: "repair", selfOnly: false, protest: false, meaning: false },
  { code: "checked_in", class: "repair", selfOnly: false, protest: false, meaning: false },
  { code: "said_need", class: "repair", selfOnly: false, protest: false, meaning: false },
  { code: "said_fear", class: "repair", selfOnly: false, protest: false, meaning: false },
  { code: "owned_part", class: "repair", selfOnly: false, protest: false, meaning: false },
  { code: "apologised", class: "repair", selfOnly: false, protest: false, meaning: false },
  { code: "reassured", class: "repair", selfOnly: false, protest: false, meaning: false },
  { code: "listened", class: "repair", selfOnly: false, protest: false, meaning: false },
  { code: "stayed", class: "repair", selfOnly: true, protest: false, meaning: false },
  { code: "waited", class: "repair", selfOnly: true, protest: false, meaning: false },
  { code: "touch", class: "repair", selfOnly: false, protest: false, meaning: false },
  { code: "humour", class: "repair", selfOnly: false, protest: false, meaning: false },
  { code: "took_it_in", class: "repair", selfOnly: true, protest: false, meaning: false },
  { code: "named_cycle", class: "other", selfOnly: false, protest: false, meaning: false },
  { code: "quiet", class: "other", selfOnly: false, protest: false, meaning: false },
  { code: "other", class: "other", selfOnly: false, protest: false, meaning: false },
];

export const status = (): Promise<Status> => call("status");
export const suggestPassphrase = (): Promise<Suggestion> => call("suggest_passphrase");
export const passphraseStrength = (args: PassphraseCheck): Promise<PassphraseStrength> => call("passphrase_strength", args);
export const beginJournal = (args: BeginJournal): Promise<Begun> => call("begin_journal", args);
export const unlock = (args: Unlock): Promise<Session> => call("unlock", args);
export const openSample = (): Promise<Session> => call("open_sample");
export const removeSample = (): Promise<Status> => call("remove_sample");
export const inferKind = (args: MovesToName): Promise<KindOfMoves> => call("infer_kind", args);
export const lock = (): Promise<Status> => call("lock");
export const shown = (): Promise<Done> => call("shown");
export const session = (): Promise<Session> => call("session");
export const join = (args: Join): Promise<Joined> => call("join", args);
export const setPartner = (args: PartnerChoice): Promise<Session> => call("set_partner", args);
export const today = (args: PagesQuery): Promise<Today> => call("today", args);
export const entries = (args: PagesQuery): Promise<Array<EntryLine>> => call("entries", args);
export const episode = (args: EpisodeQuery): Promise<EpisodeView> => call("episode", args);
export const addTelling = (args: NewTelling): Promise<Kept> => call("add_telling", args);
export const ownTelling = (args: Subject): Promise<OwnTelling> => call("own_telling", args);
export const editTelling = (args: EditTelling): Promise<Kept> => call("edit_telling", args);
export const shareTelling = (args: ShareTelling): Promise<OwnTelling> => call("share_telling", args);
export const answerMuchTheSame = (args: Subject): Promise<Kept> => call("answer_much_the_same", args);
export const setAside = (args: Subject): Promise<Done> => call("set_aside", args);
export const proposeLink = (args: LinkProposal): Promise<Done> => call("propose_link", args);
export const agreeLink = (args: Subject): Promise<Done> => call("agree_link", args);
export const withdrawLink = (args: Subject): Promise<Done> => call("withdraw_link", args);
export const addCheckIn = (args: NewCheckIn): Promise<Kept> => call("add_check_in", args);
export const addMark = (args: NewMark): Promise<Kept> => call("add_mark", args);
export const ownMarks = (): Promise<Array<OwnMarkView>> => call("own_marks");
export const shareMark = (args: ShareMark): Promise<OwnMarkView> => call("share_mark", args);
export const removeEntry = (args: Subject): Promise<Done> => call("remove_entry", args);
export const restoreEntry = (args: Subject): Promise<Done> => call("restore_entry", args);
export const removed = (): Promise<Array<RemovedEntry>> => call("removed");
export const logDraft = (): Promise<LogDraft> => call("log_draft");
export const saveLogDraft = (args: LogDraft): Promise<Done> => call("save_log_draft", args);
export const timeline = (args: TimelineQuery): Promise<TimelineView> => call("timeline", args);
export const patterns = (args: PatternsQuery): Promise<PatternsView> => call("patterns", args);
export const reportContents = (args: ReportQuery): Promise<ReportContents> => call("report_contents", args);
export const saveReport = (args: SaveReport): Promise<SavedReport | null> => call("save_report", args);
export const preferences = (): Promise<Preferences> => call("preferences");
export const setPreferences = (args: Preferences): Promise<Preferences> => call("set_preferences", args);
