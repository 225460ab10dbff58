//! Sealed tellings.

use domain::{About, Id, Role, ShareChoice};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An own telling to seal, or to seal anew, until both open.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SealTelling {
    /// Its private id.
    pub id: Id,
    /// What of it opens; none: as before, else all of it.
    pub choice: Option<ShareChoice>,
    /// The one line that the other sees; none: as before, else the day and part of day of the
    /// telling.
    pub about: Option<About>,
    /// The other's sealed telling that it stands beside, by its id; none: as before.
    pub beside: Option<Id>,
}

/// A sealed telling: one line, and nothing of what it holds.
#[derive(Debug, Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SealedView {
    /// Its id, to tell one beside it or to set it aside.
    pub id: Id,
    /// Whose.
    pub author: Role,
    /// What it is about, as its author says.
    pub about: About,
    /// Sealed anew, milliseconds since 1970, UTC.
    pub changed_ms: Option<i64>,
    /// The other partner's sealed telling that it stands beside.
    pub beside: Option<Id>,
    /// The private id of the reader's own, on My pages.
    pub own: Option<Id>,
    /// How far it is. Whether the other has pressed Open is not said, nor whether the reader has
    /// on Ours.
    pub stage: SealedStage,
    /// New enough for the first screen, and not set aside on My pages.
    pub on_today: bool,
}

/// How far a sealed telling is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SealedStage {
    /// It stands.
    Sealed,
    /// The reader has pressed Open; on My pages alone.
    Pressed,
    /// Both have: it opens in the next session of the one who pressed first.
    Opening,
    /// A key came that does not fit.
    DoesNotOpen,
}
