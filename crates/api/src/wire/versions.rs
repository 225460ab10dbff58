//! The versions of one's own words.

use domain::{Ending, Kind, Move, When, Words};
use serde::Serialize;
use ts_rs::TS;

/// An own telling as it once was kept.
#[derive(Debug, Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct Version {
    /// When it was kept, milliseconds since 1970, UTC.
    pub recorded_ms: i64,
    /// It is how the telling stands now.
    pub current: bool,
    /// What it said; none once erased.
    pub said: Option<VersionSaid>,
}

/// What a version says.
#[derive(Debug, Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct VersionSaid {
    /// When it began.
    pub at: Option<When>,
    /// Its kind.
    pub kind: Kind,
    /// The moves in order.
    pub moves: Vec<Move>,
    /// How it ended.
    pub ending: Option<Ending>,
    /// The words.
    pub words: Words,
    /// "I felt afraid."
    pub afraid: bool,
}
