use serde::{Deserialize, Serialize};

use crate::Role;

/// A backup was put in the place of the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RestoredBody {
    /// When the backup was made, milliseconds since 1970, UTC.
    pub made_ms: i64,
}

/// The journal was older than its reader remembered, and the reader went on with what is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OlderBody {
    /// The last place of each shared chain that the reader remembered, `a` first.
    pub seen: [u64; 2],
    /// The last place that is there.
    pub here: [u64; 2],
}

/// A backup that was put back, as both can see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Restoring {
    /// With whose passphrase.
    pub author: Role,
    /// When.
    pub at_ms: i64,
    /// When the backup was made.
    pub made_ms: i64,
}
