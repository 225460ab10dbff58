use domain::{Episode, Telling};
use serde::Serialize;
use ts_rs::TS;

use crate::direction::Direction;
use crate::loop_figure::Loop;
use crate::reversals::Reversal;
use crate::roles::RoleQuarter;

/// With fewer episodes percentile intervals come out too narrow (Hesterberg 2015).
const FEW_EPISODES: usize = 20;

/// Something to know when reading the numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Warning {
    /// What.
    pub code: WarningCode,
    /// How many it concerns.
    pub count: usize,
}

/// What a [`Warning`] is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WarningCode {
    /// Episodes without any time: they stand last, and no duration counts them.
    UntimedEpisodes,
    /// Moves without an actor ("it went quiet"): shown, not analysed.
    QuietMoves,
    /// Tellings in which a move has an earlier time than one before it: the order told holds.
    TimesAgainstOrder,
    /// So few episodes that intervals come out too narrow.
    FewEpisodes,
    /// Intervals of the loop's rates, of roles and of reversals without width, since every episode
    /// went the same way: that isn't certainty.
    FlatIntervals,
    /// Days without an entry that count as observed, since the file says nothing of them.
    DaysAssumed,
}

/// The warnings of these episodes and of what was found in them, those that concern none left
/// out.
pub(crate) fn warnings(
    episodes: &[Episode<'_>],
    found: &Loop,
    roles: &[RoleQuarter],
    reversals: &[Reversal],
) -> Vec<Warning> {
    let tellings = || episodes.iter().flat_map(|e| e.tellings());
    let quiet = |t: &Telling| t.moves.iter().filter(|m| m.actor.is_none()).count();
    let few = episodes.len() < FEW_EPISODES;
    let all = [
        (
            WarningCode::UntimedEpisodes,
            episodes.iter().filter(|e| e.start().is_none()).count(),
        ),
        (WarningCode::QuietMoves, tellings().map(quiet).sum()),
        (
            WarningCode::TimesAgainstOrder,
            tellings().filter(|t| is_against_order(t)).count(),
        ),
        (
            WarningCode::FewEpisodes,
            if few { episodes.len() } else { 0 },
        ),
        (
            WarningCode::FlatIntervals,
            flat_intervals(found, roles, reversals),
        ),
    ];
    let concerning = all.into_iter().filter(|(_, count)| *count > 0);
    concerning
        .map(|(code, count)| Warning { code, count })
        .collect()
}

fn is_against_order(telling: &Telling) -> bool {
    let times = telling.moves.iter().filter_map(|m| m.at?.utc_ms());
    !times.is_sorted()
}

fn flat_intervals(found: &Loop, roles: &[RoleQuarter], reversals: &[Reversal]) -> usize {
    let directions = Direction::ALL.map(|d| found.direction(d).found());
    let rates = directions.into_iter().flatten().map(|a| a.rate_ci95);
    let shares = roles.iter().map(|quarter| quarter.ci95);
    let differences = reversals.iter().map(|reversal| reversal.ci95);
    let all = rates.chain(shares).chain(differences);
    all.filter(|ci95| matches!(ci95, Some([Some(low), Some(high)]) if low == high))
        .count()
}
