//! Tellings, moves, marks, and the fold that makes a journal of revisions.

use serde::{Deserialize, Serialize};

/// Which partner: `a` began the journal, `b` joined it. Nothing else follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// The one who began the journal.
    A,
    /// The one who joined.
    B,
}
