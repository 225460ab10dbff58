//! What passes between two sessions: lines to bring, what was agreed, what happened since, and the
//! weekly look back.

use chrono::NaiveDate;
use domain::{Id, LineKind, Role, When};
use patterns::Since;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{EntryLine, Sharing, WeekStart};

/// A session that one of the two marked, as these pages show it.
#[derive(Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SessionMark {
    /// When.
    pub at: When,
    /// A word for it; may be empty.
    pub label: String,
    /// The private id, where it is the reader's own and these are My pages.
    pub own: Option<Id>,
    /// Where its sharing stands, for an own one on My pages.
    pub sharing: Option<Sharing>,
}

/// A line of one of the two, as these pages show it.
#[derive(Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct LineView {
    /// The id under which these pages know it; none for what a telling's words say.
    pub id: Option<Id>,
    /// Whose words.
    pub author: Role,
    /// When it was written down.
    pub at: When,
    /// What for.
    pub kind: LineKind,
    /// The words; may be empty where an entry is named.
    pub text: String,
    /// The entry that it names, where these pages can see it.
    pub entry: Option<EntryLine>,
    /// To bring: since when it has been brought.
    pub brought: Option<When>,
    /// "Changed on …", milliseconds since 1970, UTC; of what both can see.
    pub changed_ms: Option<i64>,
    /// What its author does with it: on My pages, and of what was agreed everywhere.
    pub own: Option<OwnLine>,
}

/// A line as its author can change it.
#[derive(Serialize, TS)]
pub struct OwnLine {
    /// By which id it is changed and removed.
    pub id: Id,
    /// Where its sharing stands.
    pub sharing: Sharing,
}

/// What was agreed, and how it went for each as far as these pages know it.
#[derive(Serialize, TS)]
pub struct AgreedView {
    /// The line, as whoever wrote it down has it.
    pub line: LineView,
    /// How it went, a line of each at most. Nothing is said of who wrote none.
    pub tried: Vec<LineView>,
}

/// Between two sessions, as these pages show it.
#[derive(Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct Sessions {
    /// Sessions still to come, the next first.
    pub planned: Vec<SessionMark>,
    /// The last session that was, if one was marked.
    pub last: Option<SessionMark>,
    /// To bring, the oldest first.
    pub bring: Vec<LineView>,
    /// Brought already, the latest first, at most twenty.
    pub brought: Vec<LineView>,
    /// What was agreed, the latest first.
    pub agreed: Vec<AgreedView>,
    /// How something went that stands there no longer, the latest first.
    pub tried: Vec<LineView>,
}

/// A line to bring, new or changed.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct KeepLine {
    /// An own one to change; none: a new one.
    pub id: Option<Id>,
    /// The words; may be empty where a telling is named.
    pub text: String,
    /// The entry or telling that a new one names, as these pages know it.
    pub entry: Option<Id>,
}

/// Whether a line of the reader's is shared.
#[derive(Deserialize, TS)]
pub struct ShareLine {
    /// Its private id.
    pub id: Id,
    /// Shared or not.
    pub share: bool,
}

/// Whether a line was brought to a session.
#[derive(Deserialize, TS)]
pub struct BringLine {
    /// Its private id.
    pub id: Id,
    /// It was.
    pub brought: bool,
}

/// What was agreed in a session: where both are in the journal, both read it at once.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct KeepAgreed {
    /// An own one to change; none: a new one.
    pub id: Option<Id>,
    /// The words.
    pub text: String,
}

/// How something agreed went, in the reader's own words.
#[derive(Deserialize, TS)]
pub struct KeepTried {
    /// The agreed line, as these pages know it.
    pub agreed: Id,
    /// The words; may be empty.
    pub text: String,
}

/// What happened since the last session, as these pages show it.
#[derive(Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SinceView {
    /// The session; none: none was marked yet.
    pub session: Option<SessionMark>,
    /// What happened since; none where there is no session.
    pub since: Option<Since>,
    /// The entries that `since` names, the newest first.
    pub entries: Vec<EntryLine>,
}

/// A weekly look back of the reader's.
#[derive(Serialize, TS)]
pub struct LookBackView {
    /// Its id.
    pub id: Id,
    /// The first day of the week.
    pub week: NaiveDate,
    /// A good moment.
    pub good: String,
    /// One that was hard, and what was under it.
    pub hard: String,
    /// One thing to try or to bring.
    pub next: String,
}

/// Which week, by the day on which the reader's weeks start.
#[derive(Deserialize, TS)]
pub struct LookBacksQuery {
    /// When a week starts.
    pub week_start: WeekStart,
}

/// The reader's weekly look back, for their eyes alone.
#[derive(Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct LookBacks {
    /// The reader wants one. Off until they say so.
    pub on: bool,
    /// The first day of the present week.
    pub week: NaiveDate,
    /// Its first moment and the end of its last day, milliseconds since 1970, UTC: for its timeline.
    pub from_ms: i64,
    /// The end of its last day.
    pub to_ms: i64,
    /// What was written of the present week.
    pub present: Option<LookBackView>,
    /// Earlier ones, the latest first. Weeks without one are not counted anywhere.
    pub earlier: Vec<LookBackView>,
}

/// Whether the reader wants a weekly look back.
#[derive(Deserialize, Serialize, TS)]
pub struct LookBackChoice {
    /// Wanted.
    pub on: bool,
}

/// The answers of a week.
#[derive(Deserialize, TS)]
pub struct KeepLookBack {
    /// The first day of the week, as [`LookBacks`] has it.
    pub week: NaiveDate,
    /// A good moment.
    pub good: String,
    /// One that was hard, and what was under it.
    pub hard: String,
    /// One thing to try or to bring.
    pub next: String,
}

/// An own mark, moved or worded anew.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct EditMark {
    /// Its private id.
    pub id: Id,
    /// When.
    pub at: When,
    /// A word for it.
    pub label: Option<String>,
}
