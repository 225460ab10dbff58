use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One thing that an analysis says of a couple, in the order of the window's list: the loop, what
/// helps, over time, signs. Matrices, roles and tests are none: they stand in the document's
/// appendix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// The loop, both of its turns.
    Loop,
    /// Protest, and what came next.
    Protest,
    /// What the two tell differently.
    ToldDifferently,
    /// How strength goes along the reader's own moves.
    Escalation,
    /// Who reached out before and after a rupture.
    Reversal,
    /// Time to the first repair, and to the first received one.
    RepairTime,
    /// After space was asked for, with a time named and without.
    PauseTimeNamed,
    /// After "this is our loop", and otherwise.
    NamedCycle,
    /// Each named an own part.
    OwnedParts,
    /// Someone stayed or waited.
    StayedOrWaited,
    /// Whoever stepped back came back.
    CameBack,
    /// Support from outside.
    Support,
    /// A need said without a step back after it.
    NeedSaid,
    /// Space taken without pursuit.
    SpaceWithoutPursuit,
    /// Stretches without an episode.
    GoodStretches,
    /// Time to the first received repair by quarter.
    ReceivedByQuarter,
    /// Episodes a week around marks.
    Change,
    /// Times in which episodes came about equally often.
    Phases,
    /// Hours and weekdays.
    Rhythm,
    /// The reader's own load line.
    Load,
    /// The same argument again.
    SameArgument,
    /// Episodes of reaching out and stepping back alone.
    AlwaysChasingOrRunning,
    /// Highs soon followed by a strong episode.
    IntenseButUnstable,
    /// Closeness asked for, and the other only stepping back.
    ClosenessOutOfReach,
}

impl Finding {
    /// All of them, in order.
    pub const ALL: [Finding; 24] = [
        Finding::Loop,
        Finding::Protest,
        Finding::ToldDifferently,
        Finding::Escalation,
        Finding::Reversal,
        Finding::RepairTime,
        Finding::PauseTimeNamed,
        Finding::NamedCycle,
        Finding::OwnedParts,
        Finding::StayedOrWaited,
        Finding::CameBack,
        Finding::Support,
        Finding::NeedSaid,
        Finding::SpaceWithoutPursuit,
        Finding::GoodStretches,
        Finding::ReceivedByQuarter,
        Finding::Change,
        Finding::Phases,
        Finding::Rhythm,
        Finding::Load,
        Finding::SameArgument,
        Finding::AlwaysChasingOrRunning,
        Finding::IntenseButUnstable,
        Finding::ClosenessOutOfReach,
    ];
}
