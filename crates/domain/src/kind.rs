use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Act, Class, Move};

/// The kind of an episode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// One stops trying. Marked, never inferred.
    Rupture,
    /// Someone asked for space, or there was a pause.
    SpaceRequest,
    /// Half or more of the moves are messages, calls, or their absence.
    TextingFight,
    /// Half or more of the moves are withdrawals or quiet.
    Silence,
    /// Any other with moves.
    Argument,
    /// Without moves.
    Other,
}

/// How an episode ended, in its teller's view.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// Talked it through.
    TalkedThrough,
    /// Drifted back to normal.
    Drifted,
    /// Still open.
    Open,
}

/// The kind that the moves suggest; the first that fits, as WORDS lists them. A rupture is
/// marked by its teller and never comes out of this.
pub fn infer_kind(moves: &[Move]) -> Kind {
    let half =
        |fits: fn(&Move) -> bool| 2 * moves.iter().filter(|m| fits(m)).count() >= moves.len();
    if moves.is_empty() {
        Kind::Other
    } else if moves.iter().any(asks_space) {
        Kind::SpaceRequest
    } else if half(is_texting) {
        Kind::TextingFight
    } else if half(is_silence) {
        Kind::Silence
    } else {
        Kind::Argument
    }
}

fn asks_space(m: &Move) -> bool {
    matches!(m.act, Act::AskedSpace | Act::AskedSpaceWithTime)
}

fn is_texting(m: &Move) -> bool {
    matches!(
        m.act,
        Act::MessagedAgain
            | Act::CalledAgain
            | Act::CalledRepeatedly
            | Act::NoReply
            | Act::WentOffline
    )
}

fn is_silence(m: &Move) -> bool {
    m.class() == Class::Withdraw || m.act == Act::Quiet
}
