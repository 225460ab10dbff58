//! Pauses: asked for, changed and ended by their asker alone.

use domain::{Id, Pause, When};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A pause to ask for, from now on.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct NewPause {
    /// Back at; none: "I don't know yet".
    pub back_at: Option<When>,
}

/// The return time of an own pause, set anew. One that was ended goes on.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SetPause {
    /// The pause.
    pub id: Id,
    /// Back at; none: "I don't know yet".
    pub back_at: Option<When>,
}

/// "I'm back", from an own pause.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EndPause {
    /// The pause.
    pub id: Id,
    /// Since when, not before it began; none: just now.
    pub at: Option<When>,
}

/// The pauses of the first screen.
#[derive(Serialize, TS)]
pub struct Pauses {
    /// Those that go on, the one asked for last in front.
    pub running: Vec<Pause>,
    /// Those of the last days that were ended and that these pages show no telling of, at most two,
    /// the latest in front; on My pages also own ones whose end is not recorded.
    pub lately: Vec<Pause>,
}
