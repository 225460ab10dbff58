//! What passes between the two beside tellings: what drew them, what was received, how close it is.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Id, Role, Strength, When};

/// That the other's sentence, said directly, reached the one who says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceivedBody {
    /// The other's shared telling that the sentence stands in.
    pub telling: Id,
    /// Since when the sentence that reached them stands there, milliseconds since 1970, UTC: see
    /// [`crate::SharedTelling::sentence_ms`]. Of another wording nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sentence_ms: Option<i64>,
    /// When; none: no longer said.
    pub at: Option<When>,
}

/// What drew its author to the other: written once, and reread.
#[derive(Clone, derive_more::Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrewBody {
    /// The words.
    #[debug(skip)]
    pub text: String,
}

/// How close it was, of a check-in whose author shares that. What else a check-in says has no
/// place here, and so can never be shared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CloseBody {
    /// When.
    pub at: When,
    /// Close: 0 far, 10 near.
    pub close: Strength,
}

/// What drew one of the two to the other, as a journal holds it.
#[derive(Clone, derive_more::Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Drew {
    /// Its id.
    pub id: Id,
    /// Whose words.
    pub author: Role,
    /// The words.
    #[debug(skip)]
    pub text: String,
}
