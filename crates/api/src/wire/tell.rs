//! Telling: what the log writes.

use domain::{Ending, Id, Kind, MarkKind, Move, ShareChoice, Strength, When, Words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One of the things in the journal, by its id.
#[derive(Deserialize, TS)]
pub struct Subject {
    /// The id.
    pub id: Id,
}

/// Something was kept, durably, under this id.
#[derive(Serialize, TS)]
pub struct Kept {
    /// The private id.
    pub id: Id,
}

/// Moves whose kind is asked for.
#[derive(Deserialize, TS)]
pub struct MovesToName {
    /// The moves in order.
    pub moves: Vec<Move>,
}

/// What the moves suggest.
#[derive(Serialize, TS)]
pub struct KindOfMoves {
    /// The kind.
    pub kind: Kind,
}

/// A telling to keep. Times come as RFC 3339 with the offset of the window's zone, or as dates.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct NewTelling {
    /// When it began; none: just now.
    pub at: Option<When>,
    /// Chosen; none: inferred from the moves.
    pub kind: Option<Kind>,
    /// The moves in order.
    pub moves: Vec<Move>,
    /// How it ended.
    pub ending: Option<Ending>,
    /// The words.
    pub words: Option<Words>,
    /// "I felt afraid": private for ever.
    pub afraid: Option<bool>,
    /// The other's shared telling that this one stands beside (its shared id).
    pub beside: Option<Id>,
    /// The pause that it tells of.
    pub pause: Option<Id>,
    /// What of it to share; none: nothing.
    pub share: Option<ShareChoice>,
}

/// An own telling as it is to be from now on.
#[derive(Deserialize, TS)]
pub struct EditTelling {
    /// Its private id.
    pub id: Id,
    /// All of it; `at` none keeps the time it had, `share` none the choice it had.
    pub telling: NewTelling,
}

/// An own telling as its author keeps it.
#[derive(Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct OwnTelling {
    /// Its private id.
    pub id: Id,
    /// When it began.
    pub at: Option<When>,
    /// The kind that stands.
    pub kind: Kind,
    /// The kind was chosen, not inferred.
    pub kind_chosen: bool,
    /// The moves in order.
    pub moves: Vec<Move>,
    /// How it ended.
    pub ending: Option<Ending>,
    /// The words.
    pub words: Words,
    /// "I felt afraid."
    pub afraid: bool,
    /// The shared telling that it stands beside.
    pub beside: Option<Id>,
    /// The pause that it tells of; it may be gone by now.
    pub pause: Option<Id>,
    /// What its author wants shared.
    pub choice: ShareChoice,
    /// Where that stands.
    pub sharing: Sharing,
}

/// Where the sharing of an own thing stands.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Sharing {
    /// Its author's alone, and to stay so.
    Private,
    /// To be shared (or changed); until then it can be taken back without a trace.
    Settling {
        /// When it takes effect.
        due: Due,
        /// Something of it is shared already, and this changes it.
        change: bool,
    },
    /// Shared as chosen.
    Shared,
    /// To be sealed until both open, or sealed anew; until then it can be taken back without a
    /// trace.
    Sealing {
        /// When it takes effect.
        due: Due,
        /// An earlier version stands sealed.
        change: bool,
    },
    /// Sealed until both open.
    Sealed,
}

/// When a share takes effect.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Due {
    /// At the next lock.
    NextLock,
    /// In the author's first session after the next nine in the morning.
    AfterNine,
}

/// What of a telling to share.
#[derive(Deserialize, TS)]
pub struct ShareTelling {
    /// Its private id.
    pub id: Id,
    /// The choice.
    pub choice: ShareChoice,
}

/// Two shared tellings that the reader takes for one event.
#[derive(Deserialize, TS)]
pub struct LinkProposal {
    /// The reader's, by shared id.
    pub mine: Id,
    /// The other's, by shared id.
    pub theirs: Id,
}

/// A check-in; what was not touched is none. At least one must be said.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct NewCheckIn {
    /// When; none: now.
    pub at: Option<When>,
    /// Close.
    pub close: Option<Strength>,
    /// At ease.
    pub at_ease: Option<Strength>,
    /// Left in the tank.
    pub tank: Option<Strength>,
}

/// A mark to keep.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct NewMark {
    /// When; none: today.
    pub at: Option<When>,
    /// What.
    pub kind: MarkKind,
    /// A word for it.
    pub label: Option<String>,
    /// Share it; "I've run out" is always private.
    pub share: Option<bool>,
}

/// An own mark.
#[derive(Serialize, TS)]
pub struct OwnMarkView {
    /// Its private id.
    pub id: Id,
    /// When.
    pub at: When,
    /// What.
    pub kind: MarkKind,
    /// A word for it.
    pub label: String,
    /// Where its sharing stands.
    pub sharing: Sharing,
}

/// Whether to share a mark.
#[derive(Deserialize, TS)]
pub struct ShareMark {
    /// Its private id.
    pub id: Id,
    /// Shared or not.
    pub share: bool,
}

/// A log as it was left, for its author alone: the window's own text.
#[derive(Serialize, TS)]
pub struct LogDraft {
    /// Drawn by the window when the log was begun.
    pub id: Id,
    /// What was left.
    pub text: String,
}

/// A log as it is being left, kept under its own id.
#[derive(Deserialize, TS)]
pub struct SaveLogDraft {
    /// Drawn by the window when the log was begun.
    pub id: Id,
    /// At most 256 KiB; none: nothing is left of it.
    pub text: Option<String>,
}
