//! Looking at entries.

use chrono::NaiveDate;
use domain::{
    Difference, Ending, Id, Kind, Language, LineKind, MarkKind, Move, Pause, Range, Role,
    ShareChoice, When, Words,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{OwnReceived, SessionMark, Sharing};

/// Which pages the window shows.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Pages {
    /// Shared things only.
    Ours,
    /// Shared things and the reader's own.
    Mine,
}

/// Something asked of one of the two kinds of pages.
#[derive(Deserialize, TS)]
pub struct PagesQuery {
    /// Which.
    pub pages: Pages,
}

/// Which entries are looked for. What is not said narrows nothing.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EntriesQuery {
    /// In which pages.
    pub pages: Pages,
    /// Words that all stand in what was written, in any order; at most 500 bytes. Case and accents
    /// do not matter.
    pub words: Option<String>,
    /// Of one of these kinds.
    pub kinds: Option<Vec<Kind>>,
    /// Told by whom.
    pub told_by: Option<Teller>,
    /// Begun on this date or later.
    pub from: Option<NaiveDate>,
    /// Begun on this date or before.
    pub to: Option<NaiveDate>,
    /// How many of those found, the newest first, are passed over.
    pub skip: Option<usize>,
}

/// Who told.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Teller {
    /// The first partner, alone or beside the other.
    A,
    /// The second partner, alone or beside the other.
    B,
    /// Both.
    Both,
}

/// Entries that were looked for.
#[derive(Serialize, TS)]
pub struct FoundEntries {
    /// At most 60, the newest first. Where words were looked for, each shows the piece where the
    /// first of them stands.
    pub lines: Vec<EntryLine>,
    /// How many were found.
    pub count: usize,
    /// How many episodes these pages show in all.
    pub all: usize,
}

/// The first screen.
#[derive(Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct Today {
    /// The computer's date.
    pub date: String,
    /// Days of this week (from Monday, today included) without anything these pages can see.
    pub unlogged_days: u32,
    /// Days of this week so far, 1 to 7.
    pub days: u32,
    /// The latest episodes, at most five, the newest first.
    pub latest: Vec<EntryLine>,
    /// What waits for the reader, who may leave it.
    pub asks: Vec<Ask>,
    /// Own shares that settle, which can still be taken back.
    pub settling: Vec<EntryLine>,
    /// Days that these pages can see something of, over all time.
    pub observed_days: usize,
    /// The next session, if one is planned that these pages can see.
    pub planned: Option<SessionMark>,
}

/// One thing that waits.
#[derive(Serialize, TS)]
#[serde(tag = "ask", rename_all = "snake_case")]
pub enum Ask {
    /// The other shared a telling; the reader can tell theirs beside it.
    TellYours {
        /// The other's.
        entry: EntryLine,
        /// It has moves, so "much the same" can be answered.
        has_moves: bool,
    },
    /// The other takes two tellings for one event.
    AgreeLink {
        /// The proposal's id.
        proposal: Id,
        /// The reader's own.
        mine: EntryLine,
        /// The other's.
        theirs: EntryLine,
    },
}

/// An episode in a list.
#[derive(Clone, Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct EntryLine {
    /// The id to open it by.
    pub id: Id,
    /// When it began.
    pub at: Option<When>,
    /// Its kind.
    pub kind: Kind,
    /// Who told it: one or both.
    pub told_by: Vec<Role>,
    /// The moves of the telling recorded first, for its sentence and its small ladder.
    pub moves: Vec<Move>,
    /// How it ended.
    pub ending: Option<Ending>,
    /// The first words of it, at most 140 characters; empty if there are none to see.
    pub words: String,
    /// The private id of the reader's own telling of it, if there is one.
    pub own: Option<Id>,
    /// Where that own telling's sharing stands.
    pub sharing: Option<Sharing>,
}

/// Which episode.
#[derive(Deserialize, TS)]
pub struct EpisodeQuery {
    /// Which pages it is opened from.
    pub pages: Pages,
    /// The id of any of its tellings, as lists and timeline give it.
    pub id: Id,
}

/// An episode with its tellings, side by side.
#[derive(Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct EpisodeView {
    /// The id of the telling recorded first.
    pub id: Id,
    /// When it began.
    pub at: Option<When>,
    /// Its kind.
    pub kind: Kind,
    /// One or two, the one recorded first in front.
    pub tellings: Vec<TellingView>,
    /// Where two tellings differ; no percentage.
    pub differs: Vec<Difference>,
    /// The link that holds it together, or the proposal that waits.
    pub link: Option<LinkView>,
    /// The reader can tell theirs beside it: it is the other's, shared, and not told yet.
    pub can_tell_beside: bool,
    /// Own shared tellings that the reader may take for the same event.
    pub can_link: Vec<EntryLine>,
    /// The pauses that its tellings are of.
    pub pauses: Vec<Pause>,
}

/// One partner's account.
#[derive(Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct TellingView {
    /// Its id in these pages.
    pub id: Id,
    /// Whose.
    pub author: Role,
    /// When it began.
    pub at: Option<When>,
    /// Its kind.
    pub kind: Kind,
    /// The moves in order; none if they are not shared.
    pub moves: Option<Vec<Move>>,
    /// How it ended.
    pub ending: Option<Ending>,
    /// The words; none if they are not shared.
    pub words: Option<Words>,
    /// "Changed on …", milliseconds since 1970, UTC.
    pub changed_ms: Option<i64>,
    /// When the sentence said directly reached the other, as far as these pages may show it.
    pub received: Option<When>,
    /// Whether it reached the reader, on My pages, of the other's.
    pub own_received: Option<OwnReceived>,
    /// What only its author sees of it.
    pub own: Option<OwnSide>,
}

/// What only the author sees of a telling.
#[derive(Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct OwnSide {
    /// Its private id: to edit, share, remove.
    pub id: Id,
    /// A sentence to say directly that was typed and not kept yet, on My pages.
    pub direct_draft: Option<String>,
    /// "I felt afraid": only ever true on My pages.
    pub afraid: bool,
    /// What is to be shared.
    pub choice: ShareChoice,
    /// Where that stands.
    pub sharing: Sharing,
}

/// A link or the proposal of one.
#[derive(Serialize, TS)]
pub struct LinkView {
    /// Its id, to agree or to withdraw.
    pub id: Id,
    /// Who proposed it.
    pub by: Role,
    /// Both agree.
    pub agreed: bool,
}

/// What a removed thing was.
#[derive(Serialize, TS)]
#[serde(tag = "was", rename_all = "snake_case")]
pub enum RemovedThing {
    /// A telling.
    Telling {
        /// Its kind.
        kind: Kind,
    },
    /// A check-in.
    CheckIn,
    /// A mark.
    Mark {
        /// Its kind.
        kind: MarkKind,
    },
    /// A pause.
    Pause,
    /// What drew the reader to the other.
    Drew,
    /// What the reader answered in a questionnaire.
    Answers {
        /// Which, by its id.
        instrument: String,
    },
    /// A line for or from a session.
    Line {
        /// What for.
        kind: LineKind,
    },
    /// A weekly look back.
    LookBack,
}

/// Something in the bin.
#[derive(Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct RemovedEntry {
    /// Its private id.
    pub id: Id,
    /// What it was.
    pub thing: RemovedThing,
    /// When it was about.
    pub at: Option<When>,
    /// Days until it goes for good, 0 to 30.
    pub days_left: u32,
}

/// Which document.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Whose {
    /// What both shared: needs both passphrases.
    Both,
    /// The reader's own words alone.
    Mine,
}

/// A document's range and side.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct ReportQuery {
    /// The dates.
    pub range: Range,
    /// Whose.
    pub whose: Whose,
    /// What the document is written in; English where it is not said.
    #[serde(default)]
    pub language: Language,
}

/// What a document would hold.
#[derive(Serialize, TS)]
pub struct ReportContents {
    /// Episodes in the range.
    pub episodes: usize,
    /// Of them, told by both.
    pub told_by_both: usize,
    /// Lines to bring.
    pub lines: usize,
    /// `Tidemark_<from>_to_<to>.pdf`.
    pub file_name: String,
    /// The date of the last session before today, in the range or before it.
    pub last_session: Option<NaiveDate>,
    /// The episodes, the oldest first.
    pub entries: Vec<EntryLine>,
}
