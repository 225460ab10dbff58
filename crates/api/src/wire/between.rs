//! What passes between the two: the sentence said directly, what drew them, how close it is.

use domain::{Id, Role, When};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Sharing;

/// The sentence of an own telling, as its author edits it.
#[derive(Deserialize, TS)]
pub struct KeepDirect {
    /// The own telling's private id.
    pub id: Id,
    /// The sentence; empty: none any more.
    pub direct: String,
    /// "I said this."
    pub said: bool,
}

/// A sentence that was typed and not kept yet.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SaveDirectDraft {
    /// The own telling's private id.
    pub id: Id,
    /// The sentence; none: nothing is left.
    pub text: Option<String>,
}

/// Whether the other's sentence has reached the reader, and whether the other is to know.
#[derive(Deserialize, TS)]
pub struct ReceiveDirect {
    /// The other's telling, by shared id.
    pub telling: Id,
    /// It has.
    pub received: bool,
    /// Share that; settles like any share.
    pub share: bool,
}

/// What the reader says of the other's sentence: their own until they share it.
#[derive(Serialize, TS)]
pub struct OwnReceived {
    /// When it reached them.
    pub at: When,
    /// Where the sharing of that stands.
    pub sharing: Sharing,
}

/// What drew the two together, as these pages show it.
#[derive(Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct Us {
    /// What both can see; on My pages the other's alone.
    pub pages: Vec<DrewPage>,
    /// The reader's own, on My pages.
    pub own: Option<OwnDrew>,
    /// What the reader left unfinished, on My pages.
    pub draft: Option<String>,
}

/// What drew one of the two, as both can read it.
#[derive(Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct DrewPage {
    /// Whose words.
    pub author: Role,
    /// The words.
    pub text: String,
    /// "Changed on …", milliseconds since 1970, UTC.
    pub changed_ms: Option<i64>,
}

/// What drew the reader, as they keep it.
#[derive(Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct OwnDrew {
    /// Its private id.
    pub id: Id,
    /// The words.
    pub text: String,
    /// Last kept after the first time, milliseconds since 1970, UTC.
    pub changed_ms: Option<i64>,
    /// Where its sharing stands.
    pub sharing: Sharing,
}

/// What drew the reader, to be kept.
#[derive(Deserialize, TS)]
pub struct KeepDrew {
    /// The words.
    pub text: String,
}

/// Whether to share what drew the reader.
#[derive(Deserialize, TS)]
pub struct ShareDrew {
    /// Shared or not.
    pub share: bool,
}

/// What was typed and not kept yet.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SaveDrewDraft {
    /// The words; none: nothing is left.
    pub text: Option<String>,
}

/// The standing choice to share how close check-ins say it is.
#[derive(Serialize, TS)]
pub struct CloseSharing {
    /// It stands.
    pub on: bool,
    /// Earlier check-ins of which both can see how close it was.
    pub shown: usize,
}

/// Whether the choice is to stand.
#[derive(Deserialize, TS)]
pub struct ShareClose {
    /// From now on.
    pub on: bool,
}
