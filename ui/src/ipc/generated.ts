// Generated from crates/api/src/list.rs by its test. Do not edit.
import { call } from "./call";

export type About = { 
/**
 * The day.
 */
day: string, 
/**
 * The part of the day, if its author says so.
 */
part?: PartOfDay | null, };
export type Act = "pursue" | "withdraw" | "repair" | "messaged_again" | "called_again" | "called_repeatedly" | "asked_reassurance" | "pressed_for_answer" | "went_after" | "kept_checking" | "tested" | "criticised" | "raised_voice" | "ultimatum" | "spoke_of_ending" | "no_reply" | "short_answers" | "changed_subject" | "defended" | "fixed_it" | "said_fine" | "gave_in" | "got_busy" | "shut_down" | "pushed_away" | "left_room" | "went_offline" | "asked_space" | "asked_space_with_time" | "agreed_pause" | "came_back" | "checked_in" | "said_need" | "said_fear" | "owned_part" | "apologised" | "reassured" | "listened" | "stayed" | "waited" | "touch" | "humour" | "took_it_in" | "named_cycle" | "quiet" | "other";
export type AgreedView = { 
/**
 * The line, as whoever wrote it down has it.
 */
line: LineView, 
/**
 * How it went, a line of each at most. Nothing is said of who wrote none.
 */
tried: Array<LineView>, };
export type Analysis = { 
/**
 * Always [`FORMAT`].
 */
format: string, 
/**
 * Always [`VERSION`].
 */
version: number, 
/**
 * What was counted.
 */
counts: Counts, 
/**
 * What to know when reading the rest.
 */
warnings: Array<Warning>, 
/**
 * What followed what.
 */
transitions: Measured<Transitions>, 
/**
 * The loop.
 */
loop: Loop, 
/**
 * How moves bring moves, in time.
 */
excitation: Measured<Excitation>, 
/**
 * Time to the first repair.
 */
repair_time: Measured<RepairTime>, 
/**
 * How strength goes along an episode.
 */
escalation: Escalation, 
/**
 * Stretches without an episode.
 */
good_stretches: Measured<GoodStretches>, 
/**
 * Times in which episodes came about equally often.
 */
phases: Measured<Array<PhaseSpan>>, 
/**
 * What the phases cost, penalties included: nothing cuts the days more cheaply. None where
 * there are too few days.
 */
phase_cost: number | null, 
/**
 * Episodes a week before and after each mark.
 */
change: Array<Change>, 
/**
 * When episodes began.
 */
rhythm: Rhythm, 
/**
 * Protest, and what came next.
 */
protest: Protest, 
/**
 * The same numbers by what moves were meant as.
 */
meaning: ByMeaning, 
/**
 * What the two tell differently.
 */
told_differently: Array<ToldDifferently>, 
/**
 * Who reached out, by quarter.
 */
roles: Array<RoleQuarter>, 
/**
 * Who reached out before and after each rupture.
 */
reversals: Array<Reversal>, 
/**
 * What followed a pause with a time named, and naming the cycle.
 */
outcomes: Outcomes, 
/**
 * The conditions of change, for the couple; none on anybody's own pages.
 */
conditions: Conditions | null, 
/**
 * Signs of security.
 */
security_signs: SecuritySigns, 
/**
 * The reader's own load line; none on Ours.
 */
load: Array<LoadDay> | null, 
/**
 * How the two may know the pattern.
 */
signs: Signs, };
export type Answered = { 
/**
 * Such first moves that a move of the other came next to.
 */
given: number, 
/**
 * Of these, answered so.
 */
observed: number, 
/**
 * Episodes with such a first move.
 */
episodes: number, 
/**
 * `observed` / `given`.
 */
rate: number, 
/**
 * Its interval, over episodes; none with fewer than eight of them.
 */
rate_ci95: [number | null, number | null] | null, 
/**
 * Tellings that can tell the loop from chance.
 */
informative_tellings: number, 
/**
 * Answered so, in these.
 */
informative_observed: number, 
/**
 * What chance gives in these.
 */
expected: number | null, 
/**
 * `informative_observed` / `expected`.
 */
ratio: number | null, 
/**
 * Its interval, over episodes; none with fewer than eight of them.
 */
ratio_ci95: [number | null, number | null] | null, 
/**
 * The share of shuffles that give as many, the one that was observed among them.
 */
p: number | null, 
/**
 * No informative telling: nothing is compared with chance.
 */
chance: TooFew | null, };
export type ApiError = { "code": "locked" } | { "code": "wrong_passphrase" } | { "code": "weak_passphrase", 
/**
 * What it weighs.
 */
bits: number, 
/**
 * What is needed.
 */
need: number, } | { "code": "passphrase_taken" } | { "code": "wrong_code" } | { "code": "code_mistyped" } | { "code": "keys_renewed" } | { "code": "journal_exists" } | { "code": "in_use" } | { "code": "newer" } | { "code": "unreadable", 
/**
 * Which part, without content.
 */
what: string, } | { "code": "tampered", 
/**
 * Which chain and place, without content.
 */
what: string, } | { "code": "older", 
/**
 * How many changes are not there; none where others stand in their place.
 */
missing: number | null, 
/**
 * When a backup was last put back, milliseconds since 1970, UTC, as the journal says.
 */
restored_ms: number | null, } | { "code": "backup_unusable", 
/**
 * Why.
 */
why: BackupTrouble, } | { "code": "backup_failed" } | { "code": "not_found" } | { "code": "refused", 
/**
 * Its path.
 */
field: string, 
/**
 * Why, without content.
 */
what: string, } | { "code": "already_joined" } | { "code": "not_joined" } | { "code": "folder_open_to_others" } | { "code": "cannot_write" } | { "code": "too_long", 
/**
 * Its path.
 */
field: string, } | { "code": "internal", 
/**
 * Where.
 */
incident: string, };
export type Argument = { 
/**
 * Their ids, in order.
 */
entries: Array<Id>, 
/**
 * Words that hold them together, the most telling first, as they are written there.
 */
words: Array<string>, };
export type Ask = { "ask": "tell_yours", 
/**
 * The other's.
 */
entry: EntryLine, 
/**
 * It has moves, so "much the same" can be answered.
 */
has_moves: boolean, } | { "ask": "agree_link", 
/**
 * The proposal's id.
 */
proposal: Id, 
/**
 * The reader's own.
 */
mine: EntryLine, 
/**
 * The other's.
 */
theirs: EntryLine, };
export type Aspect = "attachment" | "volatility" | "traits" | "values" | "conflict";
export type AttachmentPath = { 
/**
 * Whose.
 */
author: Role, 
/**
 * The points.
 */
points: Array<AttachmentPoint>, };
export type AttachmentPoint = { 
/**
 * When.
 */
at: When, 
/**
 * Worry about the bond, 1 to 7.
 */
anxiety: number, 
/**
 * Keeping to oneself, 1 to 7.
 */
avoidance: number, };
export type BackupKind = "automatic" | "set_aside" | "update" | "brought";
export type BackupLine = { 
/**
 * Its name, to ask for it.
 */
name: string, 
/**
 * The computer's date when it was made.
 */
date: string, 
/**
 * What it was made for.
 */
kind: BackupKind, };
export type BackupTrouble = "damaged" | "of_another" | "before_joining" | "before_leaving";
export type BackupsDeleted = { 
/**
 * So many.
 */
count: number, };
export type Band = { 
/**
 * Its left edge.
 */
x0: number, 
/**
 * Its right edge.
 */
x1: number, 
/**
 * From when, milliseconds since 1970, UTC, also where that is out of view.
 */
from_ms: number, 
/**
 * To when (not included).
 */
to_ms: number, 
/**
 * How often, for its edge and its tint.
 */
often: Often, 
/**
 * What stands in it; none where there is no room.
 */
label: Message | null, 
/**
 * Its sentence.
 */
message: Message, };
export type BeginFromExports = { 
/**
 * Who `a` of the files is.
 */
first: BeginJournal, 
/**
 * Who `b` of the files is.
 */
second: BeginJournal, };
export type BeginJournal = { 
/**
 * The name.
 */
name: string, 
/**
 * The colour.
 */
colour: Colour, 
/**
 * The passphrase.
 */
passphrase: string, 
/**
 * The name may stand on the lock screen, unencrypted.
 */
name_on_lock_screen: boolean, };
export type Begun = { 
/**
 * Shown once.
 */
recovery_code: string, 
/**
 * The session that is now open.
 */
session: Session, };
export type BegunFromExports = { 
/**
 * The first partner's, shown once.
 */
first_code: string, 
/**
 * The second partner's, shown once.
 */
second_code: string, };
export type Behind = { 
/**
 * The latest of them, the newest first.
 */
entries: Array<EntryLine>, 
/**
 * How many there are in all.
 */
of: number, };
export type BehindQuery = { 
/**
 * Which pages.
 */
pages: Pages, 
/**
 * How far back.
 */
span: Span, 
/**
 * The finding.
 */
finding: Finding, };
export type BringLine = { 
/**
 * Its private id.
 */
id: Id, 
/**
 * It was.
 */
brought: boolean, };
export type ByClass = { 
/**
 * Pursuits.
 */
pursue: number, 
/**
 * Withdrawals.
 */
withdraw: number, 
/**
 * Repairs.
 */
repair: number, 
/**
 * Anything else.
 */
other: number, };
export type ByMeaning = { 
/**
 * The loop once more, with moves made in care counted as other; none where no move is
 * marked so, since it would be the same.
 */
second_run_of_loop: Loop | null, };
export type Change = { 
/**
 * The mark's id.
 */
mark: Id, 
/**
 * Its date: the first day of the first week after.
 */
date: string, 
/**
 * Observed weeks before.
 */
before: number, 
/**
 * Observed weeks after.
 */
after: number, 
/**
 * Of all pairs of a week before and a week after, the share in which the one after has fewer
 * episodes; equal ones count half.
 */
nap: number | null, 
/**
 * Its interval.
 */
nap_ci95: [number | null, number | null] | null, 
/**
 * The same from -1 to 1, less the trend that was there before the mark.
 */
tau_u: number | null, 
/**
 * Which Tau-U.
 */
variant: string, 
/**
 * Fewer than five weeks on one side: nothing is compared.
 */
too_few: TooFew | null, };
export type ChangeOfScore = { 
/**
 * Whose.
 */
author: Role, 
/**
 * Which score.
 */
subscale: string, 
/**
 * The two, and the index.
 */
change: ScoreChange, };
export type ChangePassphrase = { 
/**
 * The one that opens the journal now.
 */
old: string, 
/**
 * The one that is to.
 */
new: string, };
export type ChatChoices = { 
/**
 * In which order dates stand.
 */
order?: ChatOrder | null, 
/**
 * The IANA zone of the clock, where the export has wall times; none: the computer's.
 */
zone?: string | null, 
/**
 * One chat of several, by name.
 */
chat?: string | null, 
/**
 * The columns of a table.
 */
columns?: ChatColumns | null, };
export type ChatColumns = { 
/**
 * The time.
 */
time: string, 
/**
 * Who sent it.
 */
sender: string, 
/**
 * What was sent, or its length.
 */
text?: string | null, };
export type ChatDecided = { 
/**
 * The private telling that was made.
 */
kept?: Id | null, };
export type ChatDecision = { 
/**
 * Which.
 */
id: number, 
/**
 * What it is to be.
 */
does: ChatDoes, };
export type ChatDoes = "keep" | "drop" | "undo";
export type ChatDot = { 
/**
 * 0 at the first message, 1 at the last.
 */
at: number, 
/**
 * Whose.
 */
by: Role, };
export type ChatFound = { 
/**
 * Whose export it is, as `whatsapp`.
 */
format: string, 
/**
 * Who sent something, and how many messages.
 */
senders: Array<ChatSender>, 
/**
 * The first message's time.
 */
first?: When | null, 
/**
 * The last message's.
 */
last?: When | null, 
/**
 * Lines that could not be read, the first few of them; none of what stands there.
 */
skipped_lines: Array<ChatSkipped>, 
/**
 * How many in all.
 */
skipped: number, 
/**
 * Lines of the messenger's own: calls, changes of the group, and the like.
 */
notices: number, 
/**
 * Messages at times that the clock skipped or had twice, which may be an hour off.
 */
clock_changes: number, 
/**
 * The order of dates, where the format leaves it open.
 */
order?: ChatOrder | null, 
/**
 * The zone that wall times were placed in; none where the export has instants.
 */
zone?: string | null, 
/**
 * The first five messages, without their words.
 */
preview: Array<ChatMessage>, };
export type ChatLook = { "found": "chat" } & ChatFound | { "found": "needs_order" } | { "found": "needs_chat", 
/**
 * Their names.
 */
chats: Array<string>, } | { "found": "needs_columns", 
/**
 * Their headers.
 */
headers: Array<string>, } | { "found": "refused", 
/**
 * Why.
 */
why: ChatRefusal, } | { "found": "stopped" };
export type ChatMessage = { 
/**
 * When.
 */
at: When, 
/**
 * Who.
 */
sender: string, 
/**
 * Characters; 0 for what is no text.
 */
length: number, };
export type ChatOrder = "dmy" | "mdy" | "ymd";
export type ChatPeople = { 
/**
 * The reader, as in the export.
 */
mine: string, 
/**
 * The other.
 */
theirs: string, };
export type ChatProgress = { 
/**
 * Bytes read.
 */
done: number, 
/**
 * … of so many, both in units of a kilobyte; 0 while nothing is read.
 */
total: number, };
export type ChatRefusal = "unreadable" | "no_chat" | "telegram_page" | "meta_page" | "markdown" | "damaged" | "locked" | "unsafe";
export type ChatSender = { 
/**
 * As it stands in the export.
 */
name: string, 
/**
 * How many messages.
 */
messages: number, };
export type ChatSkipped = { 
/**
 * Where, from 1.
 */
line: number, 
/**
 * Why.
 */
why: ChatSkippedFor, };
export type ChatSkippedFor = "no_sender" | "no_time" | "no_such_time" | "astray" | "other_form" | "too_many_senders" | "breaks_off" | "order_open" | "other_row" | "repeats_itself";
export type ChatSuggestion = { 
/**
 * Tells it from the others of this import.
 */
id: number, 
/**
 * Its first message.
 */
from: When, 
/**
 * Its last before the quiet.
 */
to: When, 
/**
 * How many messages of both.
 */
messages: number, 
/**
 * Who sent again and again.
 */
sent_again: Role, 
/**
 * Messages at its end that nobody answered.
 */
unanswered: number, 
/**
 * … within so many minutes.
 */
within_minutes: number, 
/**
 * Minutes of quiet after it; none where the export ends.
 */
quiet_minutes?: number | null, 
/**
 * Who wrote first after it.
 */
broken_by?: Role | null, 
/**
 * The messages came faster and faster.
 */
faster: boolean, 
/**
 * The answers got shorter than usual.
 */
shorter: boolean, 
/**
 * Each message: where between the first and the last (0 to 1), and whose.
 */
strip: Array<ChatDot>, };
export type ChatSuggestions = { 
/**
 * By time; without those that were decided before.
 */
suggestions: Array<ChatSuggestion>, 
/**
 * How many were decided at an earlier import.
 */
decided_before: number, };
export type CheckedBackup = { 
/**
 * The computer's date when it was made.
 */
date: string, 
/**
 * It could be put back.
 */
holds: boolean, };
export type CheckedPart = { 
/**
 * What.
 */
part: JournalPart, 
/**
 * Whose, of words.
 */
whose: Role | null, 
/**
 * How it was found.
 */
found: FoundAs, 
/**
 * The first place that does not verify, from 1.
 */
at: number | null, 
/**
 * Nothing is wrong with it.
 */
holds: boolean, };
export type ChooseChat = { 
/**
 * A folder, as some messengers export.
 */
folder: boolean, };
export type ChosenExports = { "state": "ready", 
/**
 * The files.
 */
files: Array<ChosenFile>, 
/**
 * The partners that they name: what the two forms are filled with at first.
 */
partners: Array<Partner>, } | { "state": "refused", 
/**
 * Its name, without the folder.
 */
file: string, 
/**
 * Where and why, without content.
 */
why: string, };
export type ChosenFile = { 
/**
 * Its name, without the folder.
 */
name: string, 
/**
 * Whose export it is.
 */
whose: Reader, };
export type Class = "pursue" | "withdraw" | "repair" | "other";
export type ClockFace = "h12" | "h24";
export type CloseSharing = { 
/**
 * It stands.
 */
on: boolean, 
/**
 * Earlier check-ins of which both can see how close it was.
 */
shown: number, };
export type Colour = "teal" | "rust" | "blue" | "ochre" | "plum" | "slate";
export type Conditions = { 
/**
 * Episodes told by both in which each named an own part.
 */
owned_parts: Proportion, 
/**
 * Episodes in which someone stayed though they wanted to go, or waited though they wanted
 * to ask, by their own word.
 */
stayed_or_waited: Proportion, 
/**
 * Support from outside.
 */
support: Support, 
/**
 * Episodes in which someone stepped back and whoever did came back.
 */
came_back: Proportion, };
export type ConflictMoves = { 
/**
 * How many pursue.
 */
pursue: number, 
/**
 * How many withdraw.
 */
withdraw: number, };
export type CountMessages = { 
/**
 * Both passphrases, `a`'s first.
 */
passphrases: [string, string], };
export type Counts = { 
/**
 * Episodes: linked pairs of tellings, and tellings alone.
 */
episodes: number, 
/**
 * Tellings.
 */
tellings: number, 
/**
 * Moves told, `quiet` among them.
 */
moves: number, };
export type CurveStep = { 
/**
 * After so many hours.
 */
hours: number, 
/**
 * Followed until then without it.
 */
at_risk: number, 
/**
 * For so many it came then.
 */
events: number, 
/**
 * The share for which it had not come by then.
 */
survival: number, 
/**
 * Its interval; none where the share is 0.
 */
ci95: [number | null, number | null] | null, };
export type DataForm = "csv" | "xlsx" | "json" | "sdis" | "ics";
export type DataWords = "left" | "taken";
export type Day = { 
/**
 * The local date.
 */
date: string, 
/**
 * How it is drawn.
 */
sign: DaySign, 
/**
 * Episodes that began on it.
 */
episodes: number, 
/**
 * The strongest that anyone said of their own moves, 0 to 10; none where nobody says.
 */
strength: number | null, 
/**
 * Someone mended, beside something else.
 */
mended: boolean, 
/**
 * A rupture is marked.
 */
rupture: boolean, 
/**
 * Its one episode, where there is just one.
 */
episode: Id | null, };
export type DayGrid = { 
/**
 * The first day of which something is known.
 */
first: string, 
/**
 * The last one, or today.
 */
last: string, 
/**
 * The days of which something is known, in order. Of all others nothing is.
 */
days: Array<Day>, };
export type DaySign = "episode" | "mend" | "close" | "logged";
export type DaysView = { 
/**
 * What is known of them; none where nothing is logged.
 */
grid: DayGrid | null, 
/**
 * Today.
 */
today: string, };
export type Difference = "who_began" | "order" | "kind";
export type Direction = "a_pursues_b_withdraws" | "b_withdraws_a_pursues" | "b_pursues_a_withdraws" | "a_withdraws_b_pursues";
export type Done = Record<symbol, never>;
export type DrewPage = { 
/**
 * Whose words.
 */
author: Role, 
/**
 * The words.
 */
text: string, 
/**
 * "Changed on …", milliseconds since 1970, UTC.
 */
changed_ms?: number | null, };
export type Due = "next_lock" | "after_nine";
export type EditMark = { 
/**
 * Its private id.
 */
id: Id, 
/**
 * When.
 */
at: When, 
/**
 * A word for it.
 */
label?: string | null, };
export type EditTelling = { 
/**
 * Its private id.
 */
id: Id, 
/**
 * All of it; `at` none keeps the time it had, `share` none the choice it had.
 */
telling: NewTelling, };
export type EndPause = { 
/**
 * The pause.
 */
id: Id, 
/**
 * Since when, not before it began; none: just now.
 */
at?: When | null, };
export type Ended = { 
/**
 * The id of its telling recorded first.
 */
episode: Id, 
/**
 * Its kind.
 */
what: Kind, };
export type EndedBy = { 
/**
 * The kind.
 */
what: Kind, 
/**
 * How many.
 */
count: number, };
export type Ending = "talked_through" | "drifted" | "open";
export type EntriesQuery = { 
/**
 * In which pages.
 */
pages: Pages, 
/**
 * Words that all stand in what was written, in any order; at most 500 bytes. Case and accents
 * do not matter.
 */
words?: string | null, 
/**
 * Of one of these kinds.
 */
kinds?: Array<Kind> | null, 
/**
 * Told by whom.
 */
told_by?: Teller | null, 
/**
 * Begun on this date or later.
 */
from?: string | null, 
/**
 * Begun on this date or before.
 */
to?: string | null, 
/**
 * How many of those found, the newest first, are passed over.
 */
skip?: number | null, };
export type EntryLine = { 
/**
 * The id to open it by.
 */
id: Id, 
/**
 * When it began.
 */
at?: When | null, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * Who told it: one or both.
 */
told_by: Array<Role>, 
/**
 * The moves of the telling recorded first, for its sentence and its small ladder.
 */
moves: Array<Move>, 
/**
 * How it ended.
 */
ending?: Ending | null, 
/**
 * The first words of it, at most 140 characters; empty if there are none to see.
 */
words: string, 
/**
 * The private id of the reader's own telling of it, if there is one.
 */
own?: Id | null, 
/**
 * Where that own telling's sharing stands.
 */
sharing?: Sharing | null, };
export type EpisodeQuery = { 
/**
 * Which pages it is opened from.
 */
pages: Pages, 
/**
 * The id of any of its tellings, as lists and timeline give it.
 */
id: Id, };
export type EpisodeView = { 
/**
 * The id of the telling recorded first.
 */
id: Id, 
/**
 * When it began.
 */
at?: When | null, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * One or two, the one recorded first in front.
 */
tellings: Array<TellingView>, 
/**
 * Where two tellings differ; no percentage.
 */
differs: Array<Difference>, 
/**
 * The link that holds it together, or the proposal that waits.
 */
link?: LinkView | null, 
/**
 * The reader can tell theirs beside it: it is the other's, shared, and not told yet.
 */
can_tell_beside: boolean, 
/**
 * Own shared tellings that the reader may take for the same event.
 */
can_link: Array<EntryLine>, 
/**
 * The pauses that its tellings are of.
 */
pauses: Array<Pause>, };
export type Escalation = { 
/**
 * By `a`'s tellings.
 */
a: Measured<Slope>, 
/**
 * By `b`'s tellings.
 */
b: Measured<Slope>, 
/**
 * The same by the quarter in which the episode began; untimed episodes are in none.
 */
by_quarter: Array<QuarterSlopes>, };
export type Excitation = { 
/**
 * The types, in the order of everything below.
 */
codes: [string, string, string, string], 
/**
 * How fast a move ceases to be felt, an hour; none where no move brings any.
 */
decay_per_hour: number | null, 
/**
 * Its interval; none where nothing is surely brought, or where a bound holds the decay.
 */
decay_ci95: [number | null, number | null] | null, 
/**
 * Moves an hour that answer no other.
 */
baseline_per_hour: [number, number, number, number], 
/**
 * Their intervals.
 */
baseline_ci95: [[number | null, number | null] | null, [number | null, number | null] | null, [number | null, number | null] | null, [number | null, number | null] | null], 
/**
 * Row by row for the move before: how many moves of each type one of it brings by itself.
 * None where no such move was followed by any.
 */
branching: [[number | null, number | null, number | null, number | null], [number | null, number | null, number | null, number | null], [number | null, number | null, number | null, number | null], [number | null, number | null, number | null, number | null]], 
/**
 * Their intervals; none where the moves cannot tell.
 */
branching_ci95: [[[number | null, number | null] | null, [number | null, number | null] | null, [number | null, number | null] | null, [number | null, number | null] | null], [[number | null, number | null] | null, [number | null, number | null] | null, [number | null, number | null] | null, [number | null, number | null] | null], [[number | null, number | null] | null, [number | null, number | null] | null, [number | null, number | null] | null, [number | null, number | null] | null], [[number | null, number | null] | null, [number | null, number | null] | null, [number | null, number | null] | null, [number | null, number | null] | null]], 
/**
 * The largest eigenvalue of the branching: how many moves a move brings in the next
 * generation, once it has run for long. From 1 on it would never end by itself.
 */
spectral_radius: number, 
/**
 * Its interval.
 */
spectral_radius_ci95: [number | null, number | null] | null, 
/**
 * Logarithm of the likelihood, in moves an hour.
 */
log_likelihood: number, 
/**
 * Episodes with two moves or more.
 */
realisations: number, 
/**
 * Their moves, without the ones that open them.
 */
events: number, 
/**
 * Moves left out, of all episodes, since another shared their instant.
 */
dropped: number, 
/**
 * How well all this fits.
 */
fit: Fit, };
export type ExportForm = "pdf" | "json" | "csv" | "xlsx" | "sdis" | "ics";
export type Filter = { 
/**
 * The episode is of one of these kinds.
 */
kinds?: Array<Kind> | null, 
/**
 * Some move of one of these classes is told.
 */
classes?: Array<Class> | null, 
/**
 * It is told so.
 */
told_by?: Array<ToldBy> | null, 
/**
 * Words that all stand in what was written, in any order; at most 500 bytes. Case and accents
 * do not matter.
 */
words?: string | null, };
export type Finding = "loop" | "protest" | "told_differently" | "escalation" | "reversal" | "repair_time" | "pause_time_named" | "named_cycle" | "owned_parts" | "stayed_or_waited" | "came_back" | "support" | "need_said" | "space_without_pursuit" | "good_stretches" | "received_by_quarter" | "change" | "phases" | "rhythm" | "load" | "same_argument" | "always_chasing_or_running" | "intense_but_unstable" | "closeness_out_of_reach";
export type Fit = { 
/**
 * The largest distance between the shares of the rescaled waits and the exponential ones.
 */
ks_statistic: number, 
/**
 * How often as large a distance would come by chance, were the process known beforehand.
 */
p: number, };
export type Flag = { 
/**
 * Its line.
 */
x: number, 
/**
 * The baseline of its label.
 */
y: number, 
/**
 * What it marks.
 */
kind: MarkKind, 
/**
 * Whose it is; of several that stand together, the first one's.
 */
author: Role, 
/**
 * Its id; of several, the first one's.
 */
mark: Id, 
/**
 * When; of several, the first.
 */
at: When, 
/**
 * How many stand here together.
 */
count: number, 
/**
 * What stands beside the line; none where there is no room.
 */
label: Message | null, 
/**
 * It stands before the line, and ends there.
 */
before: boolean, 
/**
 * Its sentence.
 */
message: Message, };
export type Followed = { 
/**
 * How often the first came about.
 */
given: number, 
/**
 * How often the second came next.
 */
observed: number, 
/**
 * `observed` / `given`.
 */
rate: number, 
/**
 * Its interval, over weeks; none with fewer than eight of them.
 */
rate_ci95: [number | null, number | null] | null, 
/**
 * Weeks that can tell: some of what is compared, not all, is what is given, and some, not
 * all, is followed so.
 */
weeks: number, 
/**
 * Observed in these weeks.
 */
weeks_observed: number, 
/**
 * What there would be of that if what is given made no difference within a week.
 */
expected: number | null, 
/**
 * `weeks_observed` / `expected`.
 */
ratio: number | null, 
/**
 * Its interval, over weeks; none with fewer than eight of them.
 */
ratio_ci95: [number | null, number | null] | null, 
/**
 * How often as large a difference would come by chance (Mantel & Haenszel 1959, two-sided,
 * weeks as strata, without a correction for continuity).
 */
p: number | null, };
export type FollowedBy = { 
/**
 * By the other partner.
 */
other: ByClass, 
/**
 * By the same partner.
 */
same: ByClass, 
/**
 * The telling ends there.
 */
nothing: number, };
export type FollowedByEach = { 
/**
 * With it.
 */
with: FollowedBy, 
/**
 * Without it.
 */
without: FollowedBy, };
export type FoundAs = "whole" | "missing" | "damaged" | "newer" | "behind" | "plain" | "cut" | "of_another" | "earlier_keys" | "not_verified" | "older";
export type FoundEntries = { 
/**
 * At most 60, the newest first. Where words were looked for, each shows the piece where the
 * first of them stands.
 */
lines: Array<EntryLine>, 
/**
 * How many were found.
 */
count: number, 
/**
 * How many episodes these pages show in all.
 */
all: number, };
export type Gap = { 
/**
 * Its left edge.
 */
x0: number, 
/**
 * Its right edge.
 */
x1: number, 
/**
 * Its sentence.
 */
message: Message, };
export type Given = { 
/**
 * By `a`.
 */
a: Array<Act>, 
/**
 * By `b`.
 */
b: Array<Act>, };
export type Glyph = { 
/**
 * Its middle.
 */
x: number, 
/**
 * Its middle; of a bar of a bin, the end on the lane.
 */
y: number, 
/**
 * Width and height; of a bar of a bin, its length.
 */
size: number, 
/**
 * How it is drawn.
 */
shape: Shape, 
/**
 * Whose lane it stands on; none for a quiet that nobody is said to have begun.
 */
role: Role | null, 
/**
 * The class it stands for.
 */
class: Class, 
/**
 * The act, where it is a single move.
 */
act: Act | null, 
/**
 * A mend dot under another mark of the same episode or bin: drawn, never stepped to.
 */
beneath: boolean, 
/**
 * The episode (id of the telling recorded first); none for a bin.
 */
episode: Id | null, 
/**
 * The telling it comes from; none for a bin.
 */
telling: Id | null, 
/**
 * Whose tellings there are; none for a bin.
 */
told_by: ToldBy | null, 
/**
 * The kind of the episode; none for a bin.
 */
kind: Kind | null, 
/**
 * How it ended, as the telling recorded first says.
 */
ending: Ending | null, 
/**
 * When: the move's own time, else the start of the episode; none for a bin.
 */
at: When | null, 
/**
 * How strong in the actor, 0 to 10, as the actor says.
 */
strength: number | null, 
/**
 * From when, milliseconds since 1970, UTC: the bin's first instant, else where it stands.
 */
from_ms: number, 
/**
 * To when: the bin's end (not included), else the same as from.
 */
to_ms: number, 
/**
 * Episodes it stands for: 1 unless a bin.
 */
count: number, 
/**
 * Its sentence.
 */
message: Message, };
export type GoodStretches = { 
/**
 * Good stretches.
 */
n: number, 
/**
 * Of these, those that an episode ended.
 */
events: number, 
/**
 * Days after which half of them had ended; none where that isn't reached.
 */
median_days: number | null, 
/**
 * Its interval.
 */
median_ci95: [number | null, number | null] | null, 
/**
 * The share that goes on, at each length at which one ended.
 */
curve: Array<StretchStep>, 
/**
 * The kinds of the episodes that ended them, the most frequent first.
 */
ended_by: Array<EndedBy>, 
/**
 * Whether they get longer.
 */
lengthening: Measured<Lengthening>, 
/**
 * Each of them, in order.
 */
stretches: Array<Stretch>, };
export type Grant = "public_domain" | "stated" | "published" | "ours" | "unclear";
export type HigherIs = "better" | "more";
export type Id = string;
export type InMessages = { 
/**
 * `a` sent again, and a long quiet of `b` came next.
 */
a_again_b_quiet: Measured<Followed>, 
/**
 * After a long quiet of `b` the next message was `a`'s.
 */
b_quiet_a_again: Measured<Followed>, 
/**
 * `b` sent again, and a long quiet of `a` came next.
 */
b_again_a_quiet: Measured<Followed>, 
/**
 * After a long quiet of `a` the next message was `b`'s.
 */
a_quiet_b_again: Measured<Followed>, };
export type Instrument = { 
/**
 * By which answers name it; never changes once released.
 */
id: string, 
/**
 * How it is answered.
 */
kind: InstrumentKind, 
/**
 * What it is called.
 */
name: InstrumentWords, 
/**
 * What it asks about, in a sentence of ours.
 */
about: InstrumentWords, 
/**
 * What it is not, or what to know of it, in a sentence of ours.
 */
note: InstrumentWords, 
/**
 * What stands above its items, in the words of its authors.
 */
instruction?: InstrumentWords, 
/**
 * On what its items are answered.
 */
response: Array<InstrumentScale>, 
/**
 * Its items, in the order in which they are shown.
 */
item: Array<InstrumentItem>, 
/**
 * What is scored of it; nothing of a ranking.
 */
subscale: Array<Subscale>, 
/**
 * The terms of its text.
 */
licence: Licence, 
/**
 * Where its text, key and terms stand: two at least.
 */
source: Array<InstrumentSource>, };
export type InstrumentItem = { 
/**
 * By which answers and keys name it.
 */
id: string, 
/**
 * On which scale it is answered; none in a ranking.
 */
response?: string, 
/**
 * What its authors print above this item and those that follow.
 */
lead?: InstrumentWords, 
/**
 * What it says; none where it is two poles.
 */
text?: InstrumentWords, 
/**
 * What else it says, below.
 */
more?: InstrumentWords, 
/**
 * Its two poles.
 */
poles?: ScalePoles, };
export type InstrumentKind = "items" | "ranking" | "score_entry";
export type InstrumentPart = { 
/**
 * How many items.
 */
items: number, 
/**
 * The lowest answer of each.
 */
min: number, 
/**
 * The highest answer of each.
 */
max: number, };
export type InstrumentScale = { 
/**
 * By which items name it.
 */
id: string, 
/**
 * The lowest answer.
 */
min: number, 
/**
 * The highest answer.
 */
max: number, 
/**
 * In which direction the paper prints it, read from the left.
 */
shown: ScaleShown, 
/**
 * What each answer is called, from `min` to `max`; none where words stand at the ends alone.
 */
labels: Array<InstrumentWords>, 
/**
 * What the two ends are called, where that is the same for all items; as they are printed.
 */
ends?: ScalePoles, };
export type InstrumentSource = { 
/**
 * What it is.
 */
kind: InstrumentSourceKind, 
/**
 * The paper, the page or the repository with its path.
 */
cite: string, 
/**
 * Its address, if it has one.
 */
url?: string, 
/**
 * What was taken from it, or compared with it.
 */
says: string, 
/**
 * When; none where it is cited by others and was not itself read.
 */
read?: string, };
export type InstrumentSourceKind = "paper" | "page" | "repository";
export type InstrumentWords = { 
/**
 * English, or the original.
 */
en: string, 
/**
 * German.
 */
de?: string, 
/**
 * Spanish.
 */
es?: string, };
export type Join = { 
/**
 * The name.
 */
name: string, 
/**
 * The colour.
 */
colour: Colour, 
/**
 * The passphrase.
 */
passphrase: string, 
/**
 * The name may stand on the lock screen, unencrypted.
 */
name_on_lock_screen: boolean, };
export type Joined = { 
/**
 * The joiner's, shown once.
 */
recovery_code: string, 
/**
 * The first partner's session, which stays open.
 */
session: Session, };
export type JournalCheck = { 
/**
 * Nothing is wrong with any of it.
 */
holds: boolean, 
/**
 * Each thing that was looked at.
 */
parts: Array<CheckedPart>, 
/**
 * The newest backup, opened and looked at.
 */
newest_backup: CheckedBackup | null, };
export type JournalPart = "backup" | "header" | "header_copy" | "file" | "pages" | "shared" | "private";
export type KeepAgreed = { 
/**
 * An own one to change; none: a new one.
 */
id?: Id | null, 
/**
 * The words.
 */
text: string, };
export type KeepAnswers = { 
/**
 * Which questionnaire, by its id.
 */
instrument: string, 
/**
 * The answers.
 */
items: { [key in string]: number }, 
/**
 * When, not after today; none: now.
 */
at?: When | null, };
export type KeepDirect = { 
/**
 * The own telling's private id.
 */
id: Id, 
/**
 * The sentence; empty: none any more.
 */
direct: string, 
/**
 * "I said this."
 */
said: boolean, };
export type KeepDrew = { 
/**
 * The words.
 */
text: string, };
export type KeepLine = { 
/**
 * An own one to change; none: a new one.
 */
id?: Id | null, 
/**
 * The words; may be empty where a telling is named.
 */
text: string, 
/**
 * The entry or telling that a new one names, as these pages know it.
 */
entry?: Id | null, };
export type KeepLookBack = { 
/**
 * The first day of the week, as [`LookBacks`] has it.
 */
week: string, 
/**
 * A good moment.
 */
good: string, 
/**
 * One that was hard, and what was under it.
 */
hard: string, 
/**
 * One thing to try or to bring.
 */
next: string, };
export type KeepTried = { 
/**
 * The agreed line, as these pages know it.
 */
agreed: Id, 
/**
 * The words; may be empty.
 */
text: string, };
export type Kept = { 
/**
 * The private id.
 */
id: Id, };
export type Kind = "rupture" | "space_request" | "texting_fight" | "silence" | "argument" | "other";
export type KindOfMoves = { 
/**
 * The kind.
 */
kind: Kind, };
export type Lane = { 
/**
 * Whose.
 */
role: Role, 
/**
 * Its line.
 */
y: number, 
/**
 * The partner's name.
 */
name: string, };
export type Language = "en" | "de" | "es";
export type LanguageChoice = { 
/**
 * The language.
 */
language: Language | null, };
export type Layout = "full" | "strip";
export type LeaveJournal = { 
/**
 * The reader's own passphrase, once more.
 */
passphrase: string, 
/**
 * What becomes of the backups that keep the reader's words.
 */
old_backups: OldBackups, };
export type Left = { 
/**
 * Nobody was left, so the journal's folder is deleted.
 */
deleted: boolean, 
/**
 * Backups in the journal's folder still keep the reader's words.
 */
in_backups: boolean, 
/**
 * Where that leaves the window.
 */
status: Status, };
export type Lengthening = { 
/**
 * Good stretches that an episode ended.
 */
n: number, 
/**
 * Days that one is longer than the one before.
 */
days_longer: number, 
/**
 * Its interval.
 */
ci95: [number | null, number | null] | null, };
export type Licence = { 
/**
 * How sure that is.
 */
grant: Grant, 
/**
 * The terms, as the sources say them, and what they leave open.
 */
terms: string, 
/**
 * Where they stand.
 */
url?: string, };
export type LineKind = "bring" | "agreed" | "tried";
export type LineView = { 
/**
 * The id under which these pages know it; none for what a telling's words say.
 */
id?: Id | null, 
/**
 * Whose words.
 */
author: Role, 
/**
 * When it was written down.
 */
at: When, 
/**
 * What for.
 */
kind: LineKind, 
/**
 * The words; may be empty where an entry is named.
 */
text: string, 
/**
 * The entry that it names, where these pages can see it.
 */
entry?: EntryLine | null, 
/**
 * To bring: since when it has been brought.
 */
brought?: When | null, 
/**
 * "Changed on …", milliseconds since 1970, UTC; of what both can see.
 */
changed_ms?: number | null, 
/**
 * What its author does with it: on My pages, and of what was agreed everywhere.
 */
own?: OwnLine | null, };
export type LinkProposal = { 
/**
 * The reader's, by shared id.
 */
mine: Id, 
/**
 * The other's, by shared id.
 */
theirs: Id, };
export type LinkView = { 
/**
 * Its id, to agree or to withdraw.
 */
id: Id, 
/**
 * Who proposed it.
 */
by: Role, 
/**
 * Both agree.
 */
agreed: boolean, };
export type LoadDay = { 
/**
 * The day.
 */
date: string, 
/**
 * The load at its end.
 */
value: number, };
export type LogDraft = { 
/**
 * Drawn by the window when the log was begun.
 */
id: Id, 
/**
 * What was left.
 */
text: string, };
export type LookBackChoice = { 
/**
 * Wanted.
 */
on: boolean, };
export type LookBackView = { 
/**
 * Its id.
 */
id: Id, 
/**
 * The first day of the week.
 */
week: string, 
/**
 * A good moment.
 */
good: string, 
/**
 * One that was hard, and what was under it.
 */
hard: string, 
/**
 * One thing to try or to bring.
 */
next: string, };
export type LookBacks = { 
/**
 * The reader wants one. Off until they say so.
 */
on: boolean, 
/**
 * The first day of the present week.
 */
week: string, 
/**
 * Its first moment and the end of its last day, milliseconds since 1970, UTC: for its timeline.
 */
from_ms: number, 
/**
 * The end of its last day.
 */
to_ms: number, 
/**
 * What was written of the present week.
 */
present?: LookBackView | null, 
/**
 * Earlier ones, the latest first. Weeks without one are not counted anywhere.
 */
earlier: Array<LookBackView>, };
export type LookBacksQuery = { 
/**
 * When a week starts.
 */
week_start: WeekStart, };
export type Loop = { 
/**
 * `a` pursues, `b` withdraws.
 */
a_pursues_b_withdraws: Measured<Answered>, 
/**
 * `b` withdraws, `a` pursues.
 */
b_withdraws_a_pursues: Measured<Answered>, 
/**
 * `b` pursues, `a` withdraws.
 */
b_pursues_a_withdraws: Measured<Answered>, 
/**
 * `a` withdraws, `b` pursues.
 */
a_withdraws_b_pursues: Measured<Answered>, };
export type LoopSince = { 
/**
 * Which way.
 */
direction: Direction, 
/**
 * How often it was answered so, or that these are too few to say.
 */
answered: Measured<Answered>, 
/**
 * The episodes with such a first move before a move of the other.
 */
episodes: Array<Id>, };
export type Mark = { 
/**
 * Its id.
 */
id: Id, 
/**
 * Whose.
 */
author: Role, 
/**
 * When.
 */
at: When, 
/**
 * What.
 */
kind: MarkKind, 
/**
 * A word for it; may be empty.
 */
label?: string, };
export type MarkKind = "session" | "stressor" | "milestone" | "run_out";
export type Meaning = "alarm" | "care" | "unsure";
export type Measured<T> = TooFew | T;
export type Message = { 
/**
 * The id in `timeline.ftl`.
 */
id: string, 
/**
 * Its arguments.
 */
args: Record<string, string | number>, };
export type MessagesCard = { 
/**
 * Its id, to take it out by.
 */
id: Id, 
/**
 * The day of the first message.
 */
from: string, 
/**
 * The day of the last.
 */
to: string, 
/**
 * How many messages.
 */
messages: number, 
/**
 * From how many minutes on a quiet is long for these two.
 */
long_quiet_minutes: number, 
/**
 * Long quiets over night, which say nothing.
 */
nights: number, 
/**
 * What followed what.
 */
counted: InMessages, 
/**
 * How messages sent again and long quiets bring one another; none: too few.
 */
excitation?: MessagesExcitation | null, };
export type MessagesExcitation = { 
/**
 * How many of each one of them brings by itself; none where none was followed by any.
 */
branching: [[number | null, number | null, number | null, number | null], [number | null, number | null, number | null, number | null], [number | null, number | null, number | null, number | null], [number | null, number | null, number | null, number | null]], 
/**
 * 95 % intervals, a bound that is not reached none; none where the messages cannot tell.
 */
branching_ci95: [[[number | null, number | null] | null, [number | null, number | null] | null, [number | null, number | null] | null, [number | null, number | null] | null], [[number | null, number | null] | null, [number | null, number | null] | null, [number | null, number | null] | null, [number | null, number | null] | null], [[number | null, number | null] | null, [number | null, number | null] | null, [number | null, number | null] | null, [number | null, number | null] | null], [[number | null, number | null] | null, [number | null, number | null] | null, [number | null, number | null] | null, [number | null, number | null] | null]], 
/**
 * Days with two of them or more.
 */
days: number, 
/**
 * How many of them, without the first of each day.
 */
events: number, };
export type Missing = { "rule": "all" } | { "rule": "mean_of_answered", 
/**
 * How many answers that takes.
 */
at_least: number, 
/**
 * Who says so.
 */
source: string, };
export type Move = { 
/**
 * Who did it; none for [`Act::Quiet`] alone.
 */
actor?: Role | null, 
/**
 * What it was.
 */
act: Act, 
/**
 * When, if known.
 */
at?: When | null, 
/**
 * "How strong in me": the teller's own moves only.
 */
strength?: Strength | null, 
/**
 * "How hard it landed on me": the other's moves only.
 */
landed?: Strength | null, 
/**
 * What it was, by the actor alone and only where the act takes one.
 */
meaning?: Meaning | null, 
/**
 * A repair of the other that reached the teller (true), or did not (false).
 */
received?: boolean | null, 
/**
 * Own words for [`Act::Other`]; shared with the words, not with the moves.
 */
note?: string | null, };
export type MovesToName = { 
/**
 * The moves in order.
 */
moves: Array<Move>, };
export type NewAct = { 
/**
 * Which.
 */
act: Act, 
/**
 * By the id of the telling recorded first.
 */
episode: Id, };
export type NewCheckIn = { 
/**
 * When; none: now.
 */
at?: When | null, 
/**
 * Close.
 */
close?: Strength | null, 
/**
 * At ease.
 */
at_ease?: Strength | null, 
/**
 * Left in the tank.
 */
tank?: Strength | null, };
export type NewCode = { 
/**
 * Shown once.
 */
recovery_code: string, };
export type NewKind = { 
/**
 * Which.
 */
kind: Kind, 
/**
 * By the id of the telling recorded first.
 */
episode: Id, };
export type NewMark = { 
/**
 * When; none: today.
 */
at?: When | null, 
/**
 * What.
 */
kind: MarkKind, 
/**
 * A word for it.
 */
label?: string | null, 
/**
 * Share it; "I've run out" is always private.
 */
share?: boolean | null, };
export type NewPause = { 
/**
 * Back at; none: "I don't know yet".
 */
back_at?: When | null, };
export type NewTelling = { 
/**
 * When it began; none: just now.
 */
at?: When | null, 
/**
 * Chosen; none: inferred from the moves.
 */
kind?: Kind | null, 
/**
 * The moves in order.
 */
moves: Array<Move>, 
/**
 * How it ended.
 */
ending?: Ending | null, 
/**
 * The words.
 */
words?: Words | null, 
/**
 * "I felt afraid": private for ever.
 */
afraid?: boolean | null, 
/**
 * The other's shared telling that this one stands beside (its shared id).
 */
beside?: Id | null, 
/**
 * The pause that it tells of.
 */
pause?: Id | null, 
/**
 * What of it to share; none: nothing.
 */
share?: ShareChoice | null, };
export type NewThings = { 
/**
 * Kinds; "other" is none.
 */
kinds: Array<NewKind>, 
/**
 * Acts, repairs first. A bare class is no new act.
 */
acts: Array<NewAct>, };
export type Often = "usual" | "more" | "most";
export type OldBackups = "keep" | "delete";
export type Outcome = { 
/**
 * With it.
 */
with: Measured<ToReceived>, 
/**
 * Without it.
 */
without: Measured<ToReceived>, 
/**
 * The move from which episodes without it are followed, from 1, where it has to be chosen:
 * the median place of the move in those with it.
 */
from_move: number | null, 
/**
 * The median with it less the median without it, in hours; none where one isn't reached.
 */
difference: number | null, 
/**
 * Its interval, over episodes.
 */
ci95: [number | null, number | null] | null, 
/**
 * How likely two groups of one curve would differ by as much (Mantel 1966).
 */
log_rank_p: number | null, 
/**
 * The move told next, in all episodes of each group, with hours or without.
 */
followed_by: FollowedByEach, };
export type Outcomes = { 
/**
 * Space asked for with a time named, against space asked for without.
 */
pause_time_named: Outcome, 
/**
 * The cycle named, against not.
 */
named_cycle: Outcome, };
export type Overview = { 
/**
 * From, milliseconds since 1970, UTC.
 */
from_ms: number, 
/**
 * To (not included).
 */
to_ms: number, 
/**
 * Its top.
 */
y: number, 
/**
 * Its height.
 */
height: number, 
/**
 * Where this view begins and ends in it.
 */
window: [number, number], 
/**
 * The bins that hold an episode.
 */
bins: Array<OverviewBin>, };
export type OverviewBin = { 
/**
 * Its middle.
 */
x: number, 
/**
 * Height of its bar.
 */
height: number, 
/**
 * Episodes.
 */
count: number, };
export type OwnAnswers = { 
/**
 * The private id.
 */
id: Id, 
/**
 * Where their sharing stands.
 */
sharing: Sharing, };
export type OwnDrew = { 
/**
 * Its private id.
 */
id: Id, 
/**
 * The words.
 */
text: string, 
/**
 * Last kept after the first time, milliseconds since 1970, UTC.
 */
changed_ms?: number | null, 
/**
 * Where its sharing stands.
 */
sharing: Sharing, };
export type OwnLine = { 
/**
 * By which id it is changed and removed.
 */
id: Id, 
/**
 * Where its sharing stands.
 */
sharing: Sharing, };
export type OwnMarkView = { 
/**
 * Its private id.
 */
id: Id, 
/**
 * When.
 */
at: When, 
/**
 * What.
 */
kind: MarkKind, 
/**
 * A word for it.
 */
label: string, 
/**
 * Where its sharing stands.
 */
sharing: Sharing, };
export type OwnReceived = { 
/**
 * When it reached them.
 */
at: When, 
/**
 * Where the sharing of that stands.
 */
sharing: Sharing, };
export type OwnSide = { 
/**
 * Its private id: to edit, share, remove.
 */
id: Id, 
/**
 * A sentence to say directly that was typed and not kept yet, on My pages.
 */
direct_draft?: string | null, 
/**
 * "I felt afraid": only ever true on My pages.
 */
afraid: boolean, 
/**
 * What is to be shared.
 */
choice: ShareChoice, 
/**
 * Where that stands.
 */
sharing: Sharing, };
export type OwnTelling = { 
/**
 * Its private id.
 */
id: Id, 
/**
 * When it began.
 */
at?: When | null, 
/**
 * The kind that stands.
 */
kind: Kind, 
/**
 * The kind was chosen, not inferred.
 */
kind_chosen: boolean, 
/**
 * The moves in order.
 */
moves: Array<Move>, 
/**
 * How it ended.
 */
ending?: Ending | null, 
/**
 * The words.
 */
words: Words, 
/**
 * "I felt afraid."
 */
afraid: boolean, 
/**
 * The shared telling that it stands beside.
 */
beside?: Id | null, 
/**
 * The pause that it tells of; it may be gone by now.
 */
pause?: Id | null, 
/**
 * What its author wants shared.
 */
choice: ShareChoice, 
/**
 * Where that stands.
 */
sharing: Sharing, };
export type Pages = "ours" | "mine";
export type PagesQuery = { 
/**
 * Which.
 */
pages: Pages, };
export type PartOfDay = "night" | "morning" | "afternoon" | "evening";
export type Partner = { 
/**
 * Which.
 */
role: Role, 
/**
 * The name to show.
 */
name: string, 
/**
 * The colour picked.
 */
colour: Colour, };
export type PartnerChoice = { 
/**
 * The name.
 */
name: string, 
/**
 * The colour.
 */
colour: Colour, 
/**
 * The name may stand on the lock screen, unencrypted.
 */
name_on_lock_screen: boolean, };
export type PartnerLeft = { 
/**
 * Who.
 */
who: Role, 
/**
 * When, milliseconds since 1970, UTC.
 */
at_ms: number, };
export type PassphraseCheck = { 
/**
 * The passphrase.
 */
passphrase: string, 
/**
 * What is easily guessed of its owner: names.
 */
about: Array<string>, };
export type PassphraseStrength = { 
/**
 * log2 of the guesses that zxcvbn expects.
 */
bits: number, 
/**
 * The bits a passphrase needs.
 */
need: number, 
/**
 * Enough to be taken.
 */
enough: boolean, };
export type PatternsQuery = { 
/**
 * Which pages.
 */
pages: Pages, 
/**
 * How far back.
 */
span: Span, };
export type PatternsView = { 
/**
 * The dates that were counted: up to last Saturday, or today before the first Sunday.
 */
range: Range, 
/**
 * The range ends last Saturday.
 */
until_saturday: boolean, 
/**
 * This evening was strong: better looked at tomorrow.
 */
strong_evening: boolean, 
/**
 * Episodes told by both.
 */
told_by_both: number, 
/**
 * Whose tellings were counted, in the order of the partners.
 */
told_by: Array<Role>, 
/**
 * The three that stand in front, or fewer.
 */
front: Array<Finding>, 
/**
 * The numbers, exactly those of the command line and the document. The entries of shares and
 * of followed groups are left out, and curves of more than 200 steps are thinned.
 */
analysis: Analysis, 
/**
 * The marks that were counted around.
 */
marks: Array<Mark>, };
export type Pause = { 
/**
 * Its id.
 */
id: Id, 
/**
 * Who asked.
 */
asked_by: Role, 
/**
 * When it began.
 */
at: When, 
/**
 * The return time that was named, if one was.
 */
back_at?: When | null, 
/**
 * When its asker ended it. None: not recorded, which does not mean broken.
 */
ended?: When | null, };
export type PauseBand = { 
/**
 * The pause.
 */
pause: Id, 
/**
 * Who asked for it.
 */
role: Role, 
/**
 * When it began, milliseconds since 1970, UTC.
 */
from_ms: number, 
/**
 * When its asker was back, else the time that was named, else when it began.
 */
to_ms: number, 
/**
 * Its left edge.
 */
x0: number, 
/**
 * Its right edge.
 */
x1: number, 
/**
 * Its top.
 */
y0: number, 
/**
 * Its bottom.
 */
y1: number, 
/**
 * Its end is recorded; else it is drawn dotted.
 */
recorded: boolean, 
/**
 * Its sentence.
 */
message: Message, };
export type Pauses = { 
/**
 * Those that go on, the one asked for last in front.
 */
running: Array<Pause>, 
/**
 * Those of the last days that were ended and that these pages show no telling of, at most two,
 * the latest in front; on My pages also own ones whose end is not recorded.
 */
lately: Array<Pause>, };
export type Phase = "none" | "locked" | "open";
export type PhaseKind = "calm" | "strained" | "cycle";
export type PhaseSpan = { 
/**
 * Its first observed day.
 */
from: string, 
/**
 * Its last observed day.
 */
to: string, 
/**
 * Observed days.
 */
days: number, 
/**
 * Episodes that began on these.
 */
episodes: number, 
/**
 * `episodes` / `days`.
 */
episodes_per_day: number, 
/**
 * How that compares with the rest of the journal.
 */
kind: PhaseKind, };
export type Preferences = { 
/**
 * Light, dark, or as the system says.
 */
theme: Theme, 
/**
 * Text size in per cent, 100 to 200.
 */
text_size: number, 
/**
 * After how many minutes without anybody at the window the journal locks: 1, 3, 5 or 15.
 */
lock_after: number, 
/**
 * What is spoken where nobody has unlocked, and to whoever chose no language of their own.
 */
language: Language | null, 
/**
 * Twelve hours or twenty-four.
 */
clock: ClockFace | null, 
/**
 * The day that weeks begin on.
 */
week_start: WeekStart | null, 
/**
 * On which days a reminder comes.
 */
reminder: Reminder, 
/**
 * When it comes, in minutes after midnight on the clock on the wall, 0 to 1439.
 */
reminder_at: number, };
export type PreviewReport = { 
/**
 * Range and side.
 */
query: ReportQuery, 
/**
 * What of it.
 */
choice?: ReportChoice | null, };
export type ProfileFinding = { 
/**
 * Where it belongs.
 */
place: ProfilePlace, } & ({ "rule": "both_lean" } | { "rule": "worry_meets_distance", 
/**
 * Who worries; the other keeps to themselves.
 */
worries: Role, } | { "rule": "worry_meets_distance_both_ways" } | { "rule": "both_worry" } | { "rule": "both_keep_to_themselves" } | { "rule": "closeness_at_different_paces", 
/**
 * How much a keeps to themselves, 1 to 7.
 */
a: number, 
/**
 * How much b does.
 */
b: number, } | { "rule": "both_keep_calm" } | { "rule": "both_rise" } | { "rule": "rise_at_different_speeds", 
/**
 * How easily in a, 10 to 50.
 */
a: number, 
/**
 * How easily in b.
 */
b: number, } | { "rule": "alike_in_trait", 
/**
 * In which.
 */
which: Trait, } | { "rule": "apart_in_trait", 
/**
 * In which.
 */
which: Trait, 
/**
 * Where a stands, 4 to 20.
 */
a: number, 
/**
 * Where b stands.
 */
b: number, } | { "rule": "values_in_common", 
/**
 * Which, in the order of their places with both.
 */
values: Array<string>, } | { "rule": "orders_alike", 
/**
 * In how many pairs both put the same one first.
 */
agree: number, 
/**
 * Of how many pairs.
 */
of: number, } | { "rule": "values_apart", 
/**
 * Which, by name.
 */
values: Array<ValueApart>, } | { "rule": "roles_change", 
/**
 * What share of a's moves pursue.
 */
a: number, 
/**
 * Of how many moves.
 */
a_of: number, 
/**
 * What share of b's moves pursue.
 */
b: number, 
/**
 * Of how many moves.
 */
b_of: number, } | { "rule": "reaching_meets_stepping", 
/**
 * Who mostly reaches out; the other mostly steps back.
 */
reaches: Role, 
/**
 * What share of a's moves pursue.
 */
a: number, 
/**
 * Of how many moves.
 */
a_of: number, 
/**
 * What share of b's moves pursue.
 */
b: number, 
/**
 * Of how many moves.
 */
b_of: number, } | { "rule": "both_reach" } | { "rule": "both_step_back" });
export type ProfilePlace = "meet" | "loop_starts";
export type ProfileSide = { 
/**
 * Whose.
 */
author: Role, 
/**
 * The latest of each questionnaire that was read.
 */
latest: Array<TakenQuestionnaire>, 
/**
 * Own moves in what both can see, where they were read.
 */
conflict?: ConflictMoves | null, };
export type ProfileView = { 
/**
 * Worry about the bond and keeping to oneself, over time; on Ours only where both share them.
 */
paths: Array<AttachmentPath>, 
/**
 * What both share, `a` first; none where there is nothing that both share.
 */
sides: Array<ProfileSide>, 
/**
 * What was read.
 */
read: Array<Aspect>, 
/**
 * Where the two meet and where the loop may start, in the order of the rules.
 */
findings: Array<ProfileFinding>, };
export type Proportion = { 
/**
 * How often it was so.
 */
count: number, 
/**
 * Of how many.
 */
of: number, 
/**
 * `count` / `of`; none with fewer than five.
 */
share: number | null, 
/**
 * Its interval.
 */
ci95: [number | null, number | null] | null, 
/**
 * The shortfall, where there is no share.
 */
too_few: TooFew | null, 
/**
 * The episodes in which it was so, by the id of the telling recorded first. Those in which
 * it wasn't are listed nowhere.
 */
entries: Array<Id>, };
export type Protest = { 
/**
 * Moves of protest.
 */
count: number, 
/**
 * What was told next.
 */
followed_by: FollowedBy, 
/**
 * Of the protests that a move of the other came next to, those where it was a withdrawal.
 */
other_withdrew: Proportion, };
export type Quarter = string;
export type QuarterReceived = { 
/**
 * Which.
 */
quarter: Quarter, 
/**
 * How long it took.
 */
received: Measured<ToReceived>, };
export type QuarterSlopes = { 
/**
 * Which.
 */
quarter: Quarter, 
/**
 * By `a`'s tellings.
 */
a: Measured<Slope>, 
/**
 * By `b`'s tellings.
 */
b: Measured<Slope>, };
export type QuestionnaireHistory = { 
/**
 * Which, by its id.
 */
instrument: string, 
/**
 * Each time it was answered, the earliest first.
 */
taken: Array<TakenQuestionnaire>, 
/**
 * The last two scores of one person held against each other, only where what that takes is
 * sourced.
 */
changes: Array<ChangeOfScore>, 
/**
 * What the reader began and did not finish; on My pages.
 */
draft?: { [key in string]: number } | null, };
export type Range = { 
/**
 * The first date.
 */
from: string, 
/**
 * The last date.
 */
to: string, };
export type Reader = "a" | "b" | "ours";
export type ReceiveDirect = { 
/**
 * The other's telling, by shared id.
 */
telling: Id, 
/**
 * It has.
 */
received: boolean, 
/**
 * Share that; settles like any share.
 */
share: boolean, };
export type Recover = { 
/**
 * The recovery code, as typed.
 */
code: string, 
/**
 * The new passphrase.
 */
passphrase: string, };
export type Recovered = { 
/**
 * Shown once.
 */
recovery_code: string, 
/**
 * The session that is now open.
 */
session: Session, };
export type ReliableChange = { "from": "sample", 
/**
 * Standard deviation of the score; above 0.
 */
sd: number, 
/**
 * Reliability of the score; between 0 and 1, both excluded.
 */
reliability: number, 
/**
 * Where both stand.
 */
source: string, } | { "from": "published", 
/**
 * In points of the score; above 0.
 */
points: number, 
/**
 * Where it stands.
 */
source: string, };
export type Reminder = "off" | "daily" | "sundays";
export type RemovedEntry = { 
/**
 * Its private id.
 */
id: Id, 
/**
 * What it was.
 */
thing: RemovedThing, 
/**
 * When it was about.
 */
at?: When | null, 
/**
 * Days until it goes for good, 0 to 30.
 */
days_left: number, };
export type RemovedThing = { "was": "telling", 
/**
 * Its kind.
 */
kind: Kind, } | { "was": "check_in" } | { "was": "mark", 
/**
 * Its kind.
 */
kind: MarkKind, } | { "was": "pause" } | { "was": "drew" } | { "was": "answers", 
/**
 * Which, by its id.
 */
instrument: string, } | { "was": "line", 
/**
 * What for.
 */
kind: LineKind, } | { "was": "look_back" };
export type RenewKeys = { 
/**
 * The passphrase that opens the journal now.
 */
old: string, 
/**
 * The one that is to.
 */
new: string, };
export type Renewal = { "ended": "cut_off" } | { "ended": "finished", 
/**
 * Shown once.
 */
recovery_code: string, };
export type RepairTime = { 
/**
 * To the first repair that the one it was meant for marked as received, in either telling.
 */
received: Measured<TimeTo>, 
/**
 * Episodes followed.
 */
n: number, 
/**
 * Of these, those in which it came before the next episode began.
 */
events: number, 
/**
 * Episodes left out: no timed move, an untimed or day-only first repair, a negative time.
 */
left_out: number, 
/**
 * Hours until it had come in half of them; none where that isn't reached.
 */
median_hours: number | null, 
/**
 * Its interval.
 */
median_ci95: [number | null, number | null] | null, 
/**
 * The share in which it had not come yet, at each time at which it came.
 */
curve: Array<CurveStep>, 
/**
 * The longest time an episode was followed.
 */
followed_hours: number, };
export type ReportChoice = { 
/**
 * On which paper.
 */
paper: ReportPaper, 
/**
 * The parts that are left out.
 */
without: Array<ReportPart>, 
/**
 * The episodes that are left out, as [`ReportContents`](super::ReportContents) names them.
 */
left_out: Array<Id>, 
/**
 * The episodes whose words are printed beside the moves.
 */
words: Array<Id>, };
export type ReportContents = { 
/**
 * Episodes in the range.
 */
episodes: number, 
/**
 * Of them, told by both.
 */
told_by_both: number, 
/**
 * Lines to bring.
 */
lines: number, 
/**
 * `Tidemark_<from>_to_<to>.pdf`.
 */
file_name: string, 
/**
 * The date of the last session before today, in the range or before it.
 */
last_session: string | null, 
/**
 * The episodes, the oldest first.
 */
entries: Array<EntryLine>, };
export type ReportPage = { 
/**
 * A PNG, in base64 (RFC 4648).
 */
png: string, 
/**
 * Pixels across.
 */
width: number, 
/**
 * Pixels down.
 */
height: number, };
export type ReportPageQuery = { 
/**
 * Which, from 1.
 */
page: number, };
export type ReportPaper = "a4" | "letter";
export type ReportPart = "bring" | "timeline" | "questionnaires" | "table" | "appendix";
export type ReportPreview = { 
/**
 * How many pages it has.
 */
pages: number, };
export type ReportProgress = { 
/**
 * What goes on.
 */
step: ReportStep, };
export type ReportQuery = { 
/**
 * The dates.
 */
range: Range, 
/**
 * Whose.
 */
whose: Whose, 
/**
 * What the document is written in; English where it is not said.
 */
language: Language, };
export type ReportStep = "idle" | "counting" | "writing" | "setting" | "filing";
export type RestoreBackup = { 
/**
 * Its name.
 */
name: string, 
/**
 * A passphrase that opens it.
 */
passphrase: string, };
export type RestoringLine = { 
/**
 * Its id.
 */
id: Id, 
/**
 * With whose passphrase.
 */
by: Role, 
/**
 * When.
 */
on: string, 
/**
 * When the backup was made.
 */
made: string, 
/**
 * The reader knows.
 */
read: boolean, };
export type Reversal = { 
/**
 * The id of the rupture, an episode.
 */
rupture: Id, 
/**
 * Its date.
 */
date: string, 
/**
 * Pursuits from the rupture before it, or the beginning.
 */
pursuits_before: number, 
/**
 * Pursuits until the next rupture, or the end.
 */
pursuits_after: number, 
/**
 * The share of `a` in those before; none with fewer than five.
 */
before: number | null, 
/**
 * The share of `a` in those after.
 */
after: number | null, 
/**
 * `after` - `before`.
 */
difference: number | null, 
/**
 * Its interval, over episodes; none with fewer than eight of them on either side.
 */
ci95: [number | null, number | null] | null, };
export type Rhythm = { 
/**
 * Episodes by the weekday on which they began, Monday first, and the hour, from 0 to 23.
 */
weekday_hour: Array<Array<number>>, 
/**
 * Episodes of which only the day is known: they are in no hour.
 */
days_only: number, };
export type Role = "a" | "b";
export type RoleQuarter = { 
/**
 * Which.
 */
quarter: Quarter, 
/**
 * Pursuits of both.
 */
pursuits: number, 
/**
 * The share of these that were `a`'s; none with fewer than five.
 */
share_a: number | null, 
/**
 * Its interval, over episodes; none with fewer than eight of them.
 */
ci95: [number | null, number | null] | null, };
export type Rupture = { 
/**
 * Its middle.
 */
x: number, 
/**
 * Its middle.
 */
y: number, 
/**
 * The episode; of several that stand together, the first.
 */
episode: Id, };
export type Safekeeping = { 
/**
 * Backups that were put back, the latest first.
 */
restorings: Array<RestoringLine>, 
/**
 * Backups that hold words which the reader has erased since, and can be deleted.
 */
old_backups: number, 
/**
 * Journals set aside at a restoring that hold such words, and stay.
 */
old_set_aside: number, };
export type SameArgument = { 
/**
 * Episodes with words.
 */
of: number, 
/**
 * The arguments, the most frequent first, then by their first entry.
 */
groups: Array<Argument>, };
export type SaveAnswersDraft = { 
/**
 * Which questionnaire, by its id.
 */
instrument: string, 
/**
 * The answers so far; none: nothing is left.
 */
items?: { [key in string]: number } | null, };
export type SaveData = { 
/**
 * The dates.
 */
range: Range, 
/**
 * Whose.
 */
whose: Whose, 
/**
 * As what.
 */
form: DataForm, 
/**
 * With or without what people wrote.
 */
words: DataWords, 
/**
 * The language of the window: for the few words in a calendar.
 */
language: Language, 
/**
 * Both passphrases, `a`'s first, for what both shared.
 */
passphrases?: [string, string] | null, };
export type SaveDirectDraft = { 
/**
 * The own telling's private id.
 */
id: Id, 
/**
 * The sentence; none: nothing is left.
 */
text?: string | null, };
export type SaveDrewDraft = { 
/**
 * The words; none: nothing is left.
 */
text?: string | null, };
export type SaveJournal = { 
/**
 * Whose words.
 */
whose: Whose, 
/**
 * Both passphrases, `a`'s first, for what both shared.
 */
passphrases?: [string, string] | null, };
export type SaveLogDraft = { 
/**
 * Drawn by the window when the log was begun.
 */
id: Id, 
/**
 * At most 256 KiB; none: nothing is left of it.
 */
text: string | null, };
export type SaveReport = { 
/**
 * Range and side.
 */
query: ReportQuery, 
/**
 * What of it.
 */
choice?: ReportChoice | null, 
/**
 * What the file is to open with; none: it opens.
 */
password?: string | null, 
/**
 * Both passphrases, `a`'s first, for a joint document.
 */
passphrases?: [string, string] | null, };
export type SavedBackup = { 
/**
 * Its file name.
 */
file_name: string, };
export type SavedReport = { 
/**
 * Its file name, without the folder.
 */
file_name: string, 
/**
 * That it was taken is noted in the journal. The file stands either way.
 */
noted: boolean, };
export type SavedRest = { 
/**
 * Its file name, without the folder.
 */
file_name: string, 
/**
 * It holds all that its author ever told; otherwise what they had shared, as far as it could
 * be read.
 */
private: boolean, };
export type ScalePoles = { 
/**
 * The word that is printed first.
 */
first: InstrumentWords, 
/**
 * The word that is printed last.
 */
last: InstrumentWords, };
export type ScaleShown = "rising" | "falling";
export type Scene = { 
/**
 * From, milliseconds since 1970, UTC.
 */
from_ms: number, 
/**
 * To (not included).
 */
to_ms: number, 
/**
 * Width of the lanes.
 */
width: number, 
/**
 * Height of everything.
 */
height: number, 
/**
 * How tall it was asked for.
 */
layout: Layout, 
/**
 * Where lines of ticks, gaps and moments begin and end.
 */
plot: [number, number], 
/**
 * The zoom step that the span comes nearest to.
 */
unit: Unit, 
/**
 * The title of the range, such as "May to July 2026".
 */
title: Message, 
/**
 * What the picture shows, for whoever doesn't see it.
 */
summary: Message, 
/**
 * Episodes drawn (alone or in bins).
 */
episodes: number, 
/**
 * Episodes of this time, drawn or filtered away.
 */
episodes_here: number, 
/**
 * Tellings of these episodes.
 */
tellings: number, 
/**
 * Episodes of the whole journal without any time: they stand on no timeline.
 */
untimed: number, 
/**
 * Ticks from left to right.
 */
ticks: Array<Tick>, 
/**
 * The first partner's lane above, the second's below.
 */
lanes: Array<Lane>, 
/**
 * The marks, by time, then `a` before `b`.
 */
marks: Array<Glyph>, 
/**
 * Threads between the two lanes of one episode.
 */
links: Array<Thread>, 
/**
 * The ruptures among the episodes drawn.
 */
ruptures: Array<Rupture>, 
/**
 * Phases behind the lanes, where any were found.
 */
bands: Array<Band>, 
/**
 * Days without any entry, hatched.
 */
gaps: Array<Gap>, 
/**
 * Sessions and other marks.
 */
moments: Array<Flag>, 
/**
 * Pauses, each on its asker's lane, from left to right.
 */
pauses: Array<PauseBand>, 
/**
 * The thin lines that are wanted and have something here, broken at gaps.
 */
lines: Array<Trace>, 
/**
 * The whole journal as a small strip, and where this view lies in it. Nothing in a strip.
 */
overview: Overview | null, };
export type ScoreChange = { 
/**
 * The earlier score.
 */
before: number, 
/**
 * The later score.
 */
after: number, 
/**
 * Later less earlier.
 */
difference: number, 
/**
 * The reliable-change index: the difference in its own standard errors.
 */
index: number, 
/**
 * How many points it takes for the difference to be more than wavering, at 5 %.
 */
takes: number, 
/**
 * Whether it is that: the index is beyond ±1.96.
 */
reliable: boolean, };
export type Scored = TooFew | number;
export type Scores = { 
/**
 * Of which questionnaire.
 */
instrument: string, 
/**
 * Its scores, in the order of its file; none of a ranking.
 */
subscales: Array<SubscaleScore>, 
/**
 * The items of a ranking, the first one first; none of anything else.
 */
order: Array<string>, };
export type Scoring = "sum" | "mean" | "entered";
export type SealTelling = { 
/**
 * Its private id.
 */
id: Id, 
/**
 * What of it opens; none: as before, else all of it.
 */
choice?: ShareChoice | null, 
/**
 * The one line that the other sees; none: as before, else the day and part of day of the
 * telling.
 */
about?: About | null, 
/**
 * The other's sealed telling that it stands beside, by its id; none: as before.
 */
beside?: Id | null, };
export type SealedStage = "sealed" | "pressed" | "opening" | "does_not_open";
export type SealedView = { 
/**
 * Its id, to tell one beside it or to set it aside.
 */
id: Id, 
/**
 * Whose.
 */
author: Role, 
/**
 * What it is about, as its author says.
 */
about: About, 
/**
 * Sealed anew, milliseconds since 1970, UTC.
 */
changed_ms?: number | null, 
/**
 * The other partner's sealed telling that it stands beside.
 */
beside?: Id | null, 
/**
 * The private id of the reader's own, on My pages.
 */
own?: Id | null, 
/**
 * How far it is. Whether the other has pressed Open is not said, nor whether the reader has
 * on Ours.
 */
stage: SealedStage, 
/**
 * New enough for the first screen, and not set aside on My pages.
 */
on_today: boolean, };
export type SecuritySigns = { 
/**
 * Needs and fears said, of those that the other answered, after which the other's next move
 * was no withdrawal.
 */
need_said: Proportion, 
/**
 * Requests for space, of those after which anything was told, that the other did not pursue
 * until the one who asked was back.
 */
space_without_pursuit: Proportion, 
/**
 * Time to the first received repair by the quarter in which the episode began; untimed
 * episodes are in none.
 */
received_by_quarter: Array<QuarterReceived>, };
export type Session = { 
/**
 * Whose passphrase opened it.
 */
role: Role, 
/**
 * Who they are, `a` first; one alone until the other joins.
 */
partners: Array<Partner>, 
/**
 * The other has joined.
 */
joined: boolean, 
/**
 * The reader's name stands on the lock screen, unencrypted.
 */
name_on_lock_screen: boolean, 
/**
 * What the reader chose to be spoken to in; null where the window's language is theirs too.
 */
language: Language | null, 
/**
 * The other has left; their words are gone.
 */
left?: PartnerLeft, 
/**
 * It is the sample journal of a fictional couple.
 */
sample: boolean, 
/**
 * Marks on the other's shared chain or own chain that did not verify are an error at unlock;
 * this counts what was published just now because it was due.
 */
published_now: number, 
/**
 * What became of a renewal of keys that this unlock found cut off.
 */
renewal?: Renewal, };
export type SessionMark = { 
/**
 * When.
 */
at: When, 
/**
 * A word for it; may be empty.
 */
label: string, 
/**
 * The private id, where it is the reader's own and these are My pages.
 */
own?: Id | null, 
/**
 * Where its sharing stands, for an own one on My pages.
 */
sharing?: Sharing | null, };
export type Sessions = { 
/**
 * Sessions still to come, the next first.
 */
planned: Array<SessionMark>, 
/**
 * The last session that was, if one was marked.
 */
last?: SessionMark | null, 
/**
 * To bring, the oldest first.
 */
bring: Array<LineView>, 
/**
 * Brought already, the latest first, at most twenty.
 */
brought: Array<LineView>, 
/**
 * What was agreed, the latest first.
 */
agreed: Array<AgreedView>, 
/**
 * How something went that stands there no longer, the latest first.
 */
tried: Array<LineView>, };
export type SetPause = { 
/**
 * The pause.
 */
id: Id, 
/**
 * Back at; none: "I don't know yet".
 */
back_at?: When | null, };
export type Shape = "toward" | "away" | "mend" | "other" | "bin";
export type ShareAnswers = { 
/**
 * The private id.
 */
id: Id, 
/**
 * Shared or not.
 */
share: boolean, };
export type ShareChoice = { 
/**
 * Moves, times, strengths, ending.
 */
moves: boolean, 
/**
 * The words.
 */
words: boolean, };
export type ShareClose = { 
/**
 * From now on.
 */
on: boolean, };
export type ShareDrew = { 
/**
 * Shared or not.
 */
share: boolean, };
export type ShareLine = { 
/**
 * Its private id.
 */
id: Id, 
/**
 * Shared or not.
 */
share: boolean, };
export type ShareMark = { 
/**
 * Its private id.
 */
id: Id, 
/**
 * Shared or not.
 */
share: boolean, };
export type ShareTelling = { 
/**
 * Its private id.
 */
id: Id, 
/**
 * The choice.
 */
choice: ShareChoice, };
export type Sharing = { "state": "private" } | { "state": "settling", 
/**
 * When it takes effect.
 */
due: Due, 
/**
 * Something of it is shared already, and this changes it.
 */
change: boolean, } | { "state": "shared" } | { "state": "sealing", 
/**
 * When it takes effect.
 */
due: Due, 
/**
 * An earlier version stands sealed.
 */
change: boolean, } | { "state": "sealed" };
export type Signs = { 
/**
 * The same argument again.
 */
same_argument: Measured<SameArgument>, 
/**
 * Episodes of reaching out and stepping back alone.
 */
always_chasing_or_running: Proportion, 
/**
 * Highs of closeness soon followed by a strong episode.
 */
intense_but_unstable: Proportion, 
/**
 * Closeness asked for, and the other only stepping back.
 */
closeness_out_of_reach: Proportion, };
export type Since = { 
/**
 * When the session was.
 */
session: When, 
/**
 * What was logged since.
 */
after: SinceStretch, 
/**
 * The stretch from the session before to this one; none where this was the first.
 */
before?: SinceStretch | null, 
/**
 * Kinds and acts that no earlier episode has; none where there is no earlier one.
 */
new?: NewThings | null, 
/**
 * Repair moves, as the telling recorded first has them.
 */
tried: number, 
/**
 * Repairs that reached someone, as the receiver says, from either telling.
 */
received: number, 
/**
 * The episodes with a repair move or a received repair.
 */
repairs: Array<Id>, 
/**
 * Pauses that began since.
 */
pauses: number, 
/**
 * Those with a return time named.
 */
pauses_timed: number, 
/**
 * Weekly counts before and after the session.
 */
change: Change, };
export type SinceStretch = { 
/**
 * The episodes in order, by the id of the telling recorded first.
 */
episodes: Array<Id>, 
/**
 * Those told by both.
 */
told_by_both: number, 
/**
 * Days of which something is known.
 */
observed_days: number, 
/**
 * The loop, those directions of which there is anything.
 */
loops: Array<LoopSince>, };
export type SinceView = { 
/**
 * The session; none: none was marked yet.
 */
session?: SessionMark | null, 
/**
 * What happened since; none where there is no session.
 */
since?: Since | null, 
/**
 * The entries that `since` names, the newest first.
 */
entries: Array<EntryLine>, };
export type Slope = { 
/**
 * Tellings with three own strengths or more.
 */
n: number, 
/**
 * The median of their slopes, in strength a move.
 */
median_slope: number, 
/**
 * Its interval, over episodes.
 */
ci95: [number | null, number | null] | null, };
export type Span = "quarter" | "year" | "all";
export type Status = { 
/**
 * Whether there is a journal, and whether it is open.
 */
phase: Phase, 
/**
 * Whose names may stand on the lock screen, if they chose so.
 */
names: Array<string>, 
/**
 * The window was asked to open on the sample journal.
 */
start_on_sample: boolean, 
/**
 * The session that is open, if one is.
 */
session: Session | null, };
export type Strength = number;
export type Stretch = { 
/**
 * Its first day: the one after the episode that came before.
 */
from: string, 
/**
 * Days from that episode to the next one, or as far as is known.
 */
days: number, 
/**
 * The episode that ended it; none where it runs on or nothing more is known.
 */
ended: Ended | null, 
/**
 * What each gave as it began.
 */
given: Given, };
export type StretchStep = { 
/**
 * After so many days.
 */
days: number, 
/**
 * Stretches that lasted until then.
 */
at_risk: number, 
/**
 * So many ended then.
 */
events: number, 
/**
 * The share that goes on.
 */
survival: number, 
/**
 * Its interval; none where the share is 0.
 */
ci95: [number | null, number | null] | null, };
export type Subject = { 
/**
 * The id.
 */
id: Id, };
export type Subscale = { 
/**
 * By which scores and changes name it.
 */
id: string, 
/**
 * What it is called, in words of ours.
 */
label: InstrumentWords, 
/**
 * Of which items it is made; none where it is entered.
 */
items: Array<string>, 
/**
 * Which of them are reversed.
 */
reversed: Array<string>, 
/**
 * How it is made.
 */
scoring: Scoring, 
/**
 * The lowest and the highest that it can be.
 */
range: [number, number], 
/**
 * Which answers make an entered score, from which its range follows.
 */
made_of: Array<InstrumentPart>, 
/**
 * What a higher score says.
 */
higher_is: HigherIs, 
/**
 * What becomes of it when items are left out.
 */
missing: Missing, 
/**
 * What a change in it is held against, where that is sourced.
 */
reliable_change?: ReliableChange, };
export type SubscaleScore = { 
/**
 * Of which subscale.
 */
id: string, 
/**
 * The score, or that too little was answered.
 */
value: Scored, };
export type Suggestion = { 
/**
 * The words, separated by spaces.
 */
passphrase: string, };
export type Support = { 
/**
 * Days with a session; one that both marked is one.
 */
sessions: number, 
/**
 * The marks, in order of (date, id).
 */
entries: Array<Id>, };
export type TakenQuestionnaire = { 
/**
 * Its id in these pages.
 */
id: Id, 
/**
 * Whose.
 */
author: Role, 
/**
 * When.
 */
at: When, 
/**
 * What it comes to.
 */
scores: Scores, 
/**
 * By what its author shares or removes it; on their My pages.
 */
own?: OwnAnswers | null, };
export type TakenWords = { 
/**
 * When, milliseconds since 1970, UTC.
 */
at_ms: number, 
/**
 * As what.
 */
form: ExportForm, 
/**
 * Both took it together; else the reader alone, and only the reader sees this.
 */
joint: boolean, };
export type Teller = "a" | "b" | "both";
export type TellingView = { 
/**
 * Its id in these pages.
 */
id: Id, 
/**
 * Whose.
 */
author: Role, 
/**
 * When it began.
 */
at?: When | null, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * The moves in order; none if they are not shared.
 */
moves?: Array<Move> | null, 
/**
 * How it ended.
 */
ending?: Ending | null, 
/**
 * The words; none if they are not shared.
 */
words?: Words | null, 
/**
 * "Changed on …", milliseconds since 1970, UTC.
 */
changed_ms?: number | null, 
/**
 * When the sentence said directly reached the other, as far as these pages may show it.
 */
received?: When | null, 
/**
 * Whether it reached the reader, on My pages, of the other's.
 */
own_received?: OwnReceived | null, 
/**
 * What only its author sees of it.
 */
own?: OwnSide | null, };
export type Theme = "system" | "light" | "dark";
export type Thread = { 
/**
 * From here.
 */
from: [number, number], 
/**
 * To here.
 */
to: [number, number], 
/**
 * Told by both: drawn double.
 */
doubled: boolean, 
/**
 * The episode.
 */
episode: Id, };
export type Tick = { 
/**
 * Where.
 */
x: number, 
/**
 * What stands there; none where there is no room for it.
 */
label: Message | null, 
/**
 * A boundary of the larger unit.
 */
major: boolean, 
/**
 * A line is drawn. Not at the left edge, where only the label of what is running stands.
 */
line: boolean, };
export type TimeTo = { 
/**
 * Episodes followed.
 */
n: number, 
/**
 * Of these, those in which it came before the next episode began.
 */
events: number, 
/**
 * Episodes left out: no timed move, an untimed or day-only first repair, a negative time.
 */
left_out: number, 
/**
 * Hours until it had come in half of them; none where that isn't reached.
 */
median_hours: number | null, 
/**
 * Its interval.
 */
median_ci95: [number | null, number | null] | null, 
/**
 * The share in which it had not come yet, at each time at which it came.
 */
curve: Array<CurveStep>, 
/**
 * The longest time an episode was followed.
 */
followed_hours: number, };
export type TimelineQuery = { 
/**
 * Which pages.
 */
pages: Pages, 
/**
 * From, milliseconds since 1970, UTC; none: the last quarter that has something.
 */
from_ms?: number | null, 
/**
 * To.
 */
to_ms?: number | null, 
/**
 * Width in CSS pixels, 200 to 8000.
 */
width: number, 
/**
 * Which episodes; none: every one.
 */
filter?: Filter | null, 
/**
 * Which thin lines; none: "close" alone. Those for own eyes are on My pages alone.
 */
lines?: Array<TraceKind> | null, };
export type TimelineView = { 
/**
 * What to paint.
 */
scene: Scene, 
/**
 * The first instant of the journal's first day (or today's).
 */
first_ms: number, 
/**
 * The last instant of today.
 */
last_ms: number, };
export type ToReceived = { 
/**
 * Episodes followed.
 */
n: number, 
/**
 * Of these, those in which it came before the next episode began.
 */
events: number, 
/**
 * Episodes left out, since their hours are not known.
 */
left_out: number, 
/**
 * Hours until it had come in half of them; none where that isn't reached.
 */
median_hours: number | null, 
/**
 * Its interval.
 */
median_ci95: [number | null, number | null] | null, 
/**
 * The share in which it had not come yet, at each time at which it came.
 */
curve: Array<CurveStep>, 
/**
 * The longest time an episode was followed.
 */
followed_hours: number, 
/**
 * The episodes followed, by the id of the telling recorded first.
 */
entries: Array<Id>, };
export type Today = { 
/**
 * The computer's date.
 */
date: string, 
/**
 * Days of this week (from Monday, today included) without anything these pages can see.
 */
unlogged_days: number, 
/**
 * Days of this week so far, 1 to 7.
 */
days: number, 
/**
 * The latest episodes, at most five, the newest first.
 */
latest: Array<EntryLine>, 
/**
 * What waits for the reader, who may leave it.
 */
asks: Array<Ask>, 
/**
 * Own shares that settle, which can still be taken back.
 */
settling: Array<EntryLine>, 
/**
 * Days that these pages can see something of, over all time.
 */
observed_days: number, 
/**
 * The next session, if one is planned that these pages can see.
 */
planned?: SessionMark | null, };
export type TodayQuery = { 
/**
 * The pages.
 */
pages: Pages, 
/**
 * The day that the week begins on.
 */
week_start: WeekStart, };
export type ToldBy = "a" | "b" | "both" | "nobody";
export type ToldDifferently = { 
/**
 * The id of the telling recorded first.
 */
episode: Id, 
/**
 * What differs.
 */
what: Array<Difference>, };
export type TooFew = { status: "too_few", 
/**
 * How many there are.
 */
have: number, 
/**
 * How many it takes.
 */
need: number, };
export type Trace = { 
/**
 * What it follows.
 */
kind: TraceKind, 
/**
 * Whose.
 */
role: Role, 
/**
 * Points from left to right; the line breaks between segments. A segment of one point is a
 * dot.
 */
segments: Array<Array<[number, number]>>, 
/**
 * What stands at its end.
 */
word: Message, 
/**
 * Where: the right end of the word's baseline.
 */
word_at: [number, number], 
/**
 * Its sentence.
 */
message: Message, 
/**
 * What its points stand for, in their order.
 */
days: Array<TraceDay>, };
export type TraceDay = { 
/**
 * The first local date.
 */
from: string, 
/**
 * The last local date, where several days stand together.
 */
to: string, 
/**
 * The mean of what was said on them, 0 to 10 but for the load.
 */
value: number, };
export type TraceKind = "close" | "at_ease" | "tank" | "load";
export type Trait = "extraversion" | "agreeableness" | "conscientiousness" | "neuroticism" | "intellect";
export type Transitions = { 
/**
 * The codes of rows and of columns, `a.pursue` to `b.other`.
 */
codes: Array<string>, 
/**
 * Transitions in all; of an episode told twice each telling weighs 1/2.
 */
n: number, 
/**
 * How often each followed each, weighed alike.
 */
observed: Array<Array<number>>, 
/**
 * How often, if what came before made no difference: row x column / n.
 */
expected: Array<Array<number | null>>, 
/**
 * Adjusted residuals (Haberman 1973).
 */
adjusted_residual: Array<Array<number | null>>, 
/**
 * Yule's Q of the table collapsed around each cell.
 */
yules_q: Array<Array<number | null>>, 
/**
 * Its interval, over episodes; none with fewer than eight of them.
 */
yules_q_ci95: Array<Array<[number | null, number | null] | null>>, };
export type Unit = "hour" | "day" | "week" | "month" | "quarter" | "year" | "years";
export type Unlock = { 
/**
 * The passphrase of either partner.
 */
passphrase: string, };
export type Us = { 
/**
 * What both can see; on My pages the other's alone.
 */
pages: Array<DrewPage>, 
/**
 * The reader's own, on My pages.
 */
own?: OwnDrew | null, 
/**
 * What the reader left unfinished, on My pages.
 */
draft?: string | null, };
export type ValueApart = { 
/**
 * Which.
 */
value: string, 
/**
 * With whom it is among the first two.
 */
dear_to: Role, };
export type Version = { 
/**
 * When it was kept, milliseconds since 1970, UTC.
 */
recorded_ms: number, 
/**
 * It is how the telling stands now.
 */
current: boolean, 
/**
 * What it said; none once erased.
 */
said?: VersionSaid | null, };
export type VersionSaid = { 
/**
 * When it began.
 */
at?: When | null, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * The moves in order.
 */
moves: Array<Move>, 
/**
 * How it ended.
 */
ending?: Ending | null, 
/**
 * The words.
 */
words: Words, 
/**
 * "I felt afraid."
 */
afraid: boolean, };
export type Warning = { 
/**
 * What.
 */
code: WarningCode, 
/**
 * How many it concerns.
 */
count: number, };
export type WarningCode = "untimed_episodes" | "quiet_moves" | "times_against_order" | "few_episodes" | "flat_intervals" | "days_assumed";
export type WeekStart = "monday" | "sunday" | "saturday";
export type When = string;
export type Whose = "both" | "mine";
export type Words = { 
/**
 * "When …": what the sentence speaks of.
 */
when?: string, 
/**
 * "… I felt …".
 */
felt?: string, 
/**
 * "… I needed …".
 */
needed?: string, 
/**
 * What set it off.
 */
trigger?: string, 
/**
 * What I did.
 */
did?: string, 
/**
 * What I told myself.
 */
told_myself?: string, 
/**
 * The feeling on the surface (secondary emotion).
 */
surface?: string, 
/**
 * The softer feeling under it (primary emotion).
 */
softer?: string, 
/**
 * The need under the move.
 */
need?: string, 
/**
 * Flooded: too full to take anything in. None: not said.
 */
flooded?: boolean | null, 
/**
 * Free text.
 */
text?: string, 
/**
 * A line to bring to the session.
 */
bring?: string, 
/**
 * The need said directly, in one sentence: made of the words above, and its author's to edit.
 */
direct?: string, 
/**
 * When its author said that sentence; only they know.
 */
said?: When | null, };

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
export const recover = (args: Recover): Promise<Recovered> => call("recover", args);
export const openSample = (): Promise<Session> => call("open_sample");
export const removeSample = (): Promise<Status> => call("remove_sample");
export const inferKind = (args: MovesToName): Promise<KindOfMoves> => call("infer_kind", args);
export const lock = (): Promise<Status> => call("lock");
export const shown = (): Promise<Done> => call("shown");
export const backups = (): Promise<Array<BackupLine>> => call("backups");
export const restoreBackup = (args: RestoreBackup): Promise<Status> => call("restore_backup", args);
export const acknowledgeOlder = (args: Unlock): Promise<Session> => call("acknowledge_older", args);
export const leaveJournal = (args: LeaveJournal): Promise<Left> => call("leave_journal", args);
export const beginFromExports = (args: BeginFromExports): Promise<BegunFromExports> => call("begin_from_exports", args);
export const session = (): Promise<Session> => call("session");
export const stirred = (): Promise<Done> => call("stirred");
export const join = (args: Join): Promise<Joined> => call("join", args);
export const setPartner = (args: PartnerChoice): Promise<Session> => call("set_partner", args);
export const setLanguage = (args: LanguageChoice): Promise<Session> => call("set_language", args);
export const changePassphrase = (args: ChangePassphrase): Promise<Done> => call("change_passphrase", args);
export const renewKeys = (args: RenewKeys): Promise<NewCode> => call("renew_keys", args);
export const today = (args: TodayQuery): Promise<Today> => call("today", args);
export const entries = (args: EntriesQuery): Promise<FoundEntries> => call("entries", args);
export const episode = (args: EpisodeQuery): Promise<EpisodeView> => call("episode", args);
export const addTelling = (args: NewTelling): Promise<Kept> => call("add_telling", args);
export const ownTelling = (args: Subject): Promise<OwnTelling> => call("own_telling", args);
export const editTelling = (args: EditTelling): Promise<Kept> => call("edit_telling", args);
export const shareTelling = (args: ShareTelling): Promise<OwnTelling> => call("share_telling", args);
export const ownVersions = (args: Subject): Promise<Array<Version>> => call("own_versions", args);
export const answerMuchTheSame = (args: Subject): Promise<Kept> => call("answer_much_the_same", args);
export const setAside = (args: Subject): Promise<Done> => call("set_aside", args);
export const proposeLink = (args: LinkProposal): Promise<Done> => call("propose_link", args);
export const agreeLink = (args: Subject): Promise<Done> => call("agree_link", args);
export const withdrawLink = (args: Subject): Promise<Done> => call("withdraw_link", args);
export const keepDirect = (args: KeepDirect): Promise<OwnTelling> => call("keep_direct", args);
export const saveDirectDraft = (args: SaveDirectDraft): Promise<Done> => call("save_direct_draft", args);
export const receiveDirect = (args: ReceiveDirect): Promise<Done> => call("receive_direct", args);
export const us = (args: PagesQuery): Promise<Us> => call("us", args);
export const keepDrew = (args: KeepDrew): Promise<Kept> => call("keep_drew", args);
export const shareDrew = (args: ShareDrew): Promise<Done> => call("share_drew", args);
export const saveDrewDraft = (args: SaveDrewDraft): Promise<Done> => call("save_drew_draft", args);
export const instruments = (): Promise<Array<Instrument>> => call("instruments");
export const questionnaires = (args: PagesQuery): Promise<Array<QuestionnaireHistory>> => call("questionnaires", args);
export const keepAnswers = (args: KeepAnswers): Promise<Kept> => call("keep_answers", args);
export const saveAnswersDraft = (args: SaveAnswersDraft): Promise<Done> => call("save_answers_draft", args);
export const shareAnswers = (args: ShareAnswers): Promise<Done> => call("share_answers", args);
export const profile = (args: PagesQuery): Promise<ProfileView> => call("profile", args);
export const sealed = (args: PagesQuery): Promise<Array<SealedView>> => call("sealed", args);
export const sealTelling = (args: SealTelling): Promise<OwnTelling> => call("seal_telling", args);
export const takeBackSealed = (args: Subject): Promise<OwnTelling> => call("take_back_sealed", args);
export const openSealed = (args: Subject): Promise<SealedView> => call("open_sealed", args);
export const addCheckIn = (args: NewCheckIn): Promise<Kept> => call("add_check_in", args);
export const closeSharing = (): Promise<CloseSharing> => call("close_sharing");
export const shareClose = (args: ShareClose): Promise<CloseSharing> => call("share_close", args);
export const takeBackClose = (): Promise<CloseSharing> => call("take_back_close");
export const addMark = (args: NewMark): Promise<Kept> => call("add_mark", args);
export const ownMarks = (): Promise<Array<OwnMarkView>> => call("own_marks");
export const shareMark = (args: ShareMark): Promise<OwnMarkView> => call("share_mark", args);
export const editMark = (args: EditMark): Promise<OwnMarkView> => call("edit_mark", args);
export const sessions = (args: PagesQuery): Promise<Sessions> => call("sessions", args);
export const sinceSession = (args: PagesQuery): Promise<SinceView> => call("since_session", args);
export const keepLine = (args: KeepLine): Promise<Kept> => call("keep_line", args);
export const shareLine = (args: ShareLine): Promise<Done> => call("share_line", args);
export const bringLine = (args: BringLine): Promise<Done> => call("bring_line", args);
export const keepAgreed = (args: KeepAgreed): Promise<Kept> => call("keep_agreed", args);
export const keepTried = (args: KeepTried): Promise<Kept> => call("keep_tried", args);
export const lookBacks = (args: LookBacksQuery): Promise<LookBacks> => call("look_backs", args);
export const chooseLookBack = (args: LookBackChoice): Promise<LookBackChoice> => call("choose_look_back", args);
export const keepLookBack = (args: KeepLookBack): Promise<Kept> => call("keep_look_back", args);
export const pauses = (args: PagesQuery): Promise<Pauses> => call("pauses", args);
export const askPause = (args: NewPause): Promise<Pause> => call("ask_pause", args);
export const setPause = (args: SetPause): Promise<Pause> => call("set_pause", args);
export const endPause = (args: EndPause): Promise<Pause> => call("end_pause", args);
export const removeEntry = (args: Subject): Promise<Done> => call("remove_entry", args);
export const restoreEntry = (args: Subject): Promise<Done> => call("restore_entry", args);
export const removed = (): Promise<Array<RemovedEntry>> => call("removed");
export const logDrafts = (): Promise<Array<LogDraft>> => call("log_drafts");
export const saveLogDraft = (args: SaveLogDraft): Promise<Done> => call("save_log_draft", args);
export const safekeeping = (): Promise<Safekeeping> => call("safekeeping");
export const restoringRead = (args: Subject): Promise<Done> => call("restoring_read", args);
export const checkJournal = (): Promise<JournalCheck> => call("check_journal");
export const deleteOldBackups = (): Promise<BackupsDeleted> => call("delete_old_backups");
export const timeline = (args: TimelineQuery): Promise<TimelineView> => call("timeline", args);
export const days = (args: PagesQuery): Promise<DaysView> => call("days", args);
export const patterns = (args: PatternsQuery): Promise<PatternsView> => call("patterns", args);
export const behindPattern = (args: BehindQuery): Promise<Behind> => call("behind_pattern", args);
export const reportContents = (args: ReportQuery): Promise<ReportContents> => call("report_contents", args);
export const reportPage = (args: ReportPageQuery): Promise<ReportPage> => call("report_page", args);
export const reportProgress = (): Promise<ReportProgress> => call("report_progress");
export const stopReport = (): Promise<Done> => call("stop_report");
export const stopData = (): Promise<Done> => call("stop_data");
export const taken = (args: PagesQuery): Promise<Array<TakenWords>> => call("taken", args);
export const chatProgress = (): Promise<ChatProgress> => call("chat_progress");
export const stopChat = (): Promise<Done> => call("stop_chat");
export const chatSuggestions = (args: ChatPeople): Promise<ChatSuggestions> => call("chat_suggestions", args);
export const decideChat = (args: ChatDecision): Promise<ChatDecided> => call("decide_chat", args);
export const countMessages = (args: CountMessages): Promise<MessagesCard> => call("count_messages", args);
export const messagesCard = (): Promise<MessagesCard | null> => call("messages_card");
export const takeMessagesOut = (args: Subject): Promise<Done> => call("take_messages_out", args);
export const chooseChat = (args: ChooseChat): Promise<ChatLook | null> => call("choose_chat", args);
export const lookAtChat = (args: ChatChoices): Promise<ChatLook> => call("look_at_chat", args);
export const previewReport = (args: PreviewReport): Promise<ReportPreview | null> => call("preview_report", args);
export const saveReport = (args: SaveReport): Promise<SavedReport | null> => call("save_report", args);
export const saveData = (args: SaveData): Promise<SavedReport | null> => call("save_data", args);
export const saveJournal = (args: SaveJournal): Promise<SavedReport | null> => call("save_journal", args);
export const saveRest = (args: Unlock): Promise<SavedRest | null> => call("save_rest", args);
export const chooseExports = (): Promise<ChosenExports | null> => call("choose_exports");
export const checkNewestBackup = (): Promise<CheckedBackup | null> => call("check_newest_backup");
export const backUpNow = (): Promise<SavedBackup | null> => call("back_up_now");
export const bringBackup = (): Promise<BackupLine | null> => call("bring_backup");
export const hide = (): Promise<Done> => call("hide");
export const preferences = (): Promise<Preferences> => call("preferences");
export const setPreferences = (args: Preferences): Promise<Preferences> => call("set_preferences", args);
