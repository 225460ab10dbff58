use std::thread;

use chrono::NaiveDate;
use domain::{Episode, Journal, Meaning, Move};
use serde::Serialize;
use ts_rs::TS;

use crate::bootstrap::Draws;
use crate::change::{Change, change};
use crate::conditions::{Conditions, conditions};
use crate::escalation::{Escalation, escalation};
use crate::excitation::{Excitation, excitation};
use crate::good_stretches::{GoodStretches, good_stretches};
use crate::load::{LoadDay, load};
use crate::loop_figure::{Loop, loop_figure};
use crate::measured::Measured;
use crate::observed::observed;
use crate::outcomes::{Outcomes, outcomes};
use crate::phases::{PhaseSpan, phases};
use crate::protest::{Protest, protest};
use crate::repair_time::{RepairTime, repair_time};
use crate::reversals::{Reversal, reversals};
use crate::rhythm::{Rhythm, rhythm};
use crate::roles::{RoleQuarter, roles};
use crate::security_signs::{SecuritySigns, security_signs};
use crate::signs::{Signs, signs};
use crate::steps::counted;
use crate::told_differently::{ToldDifferently, told_differently};
use crate::transitions::{Transitions, transitions};
use crate::warning::{Warning, warnings};

/// The `format` of an analysis.
pub const FORMAT: &str = "tidemark.analysis";
/// The `version` of an analysis.
pub const VERSION: u32 = 1;

/// The numbers of a journal.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Analysis {
    /// Always [`FORMAT`].
    pub format: &'static str,
    /// Always [`VERSION`].
    pub version: u32,
    /// What was counted.
    pub counts: Counts,
    /// What to know when reading the rest.
    pub warnings: Vec<Warning>,
    /// What followed what.
    pub transitions: Measured<Transitions>,
    /// The loop.
    #[serde(rename = "loop")]
    pub loop_figure: Loop,
    /// How moves bring moves, in time.
    pub excitation: Measured<Excitation>,
    /// Time to the first repair.
    pub repair_time: Measured<RepairTime>,
    /// How strength goes along an episode.
    pub escalation: Escalation,
    /// Stretches without an episode.
    pub good_stretches: Measured<GoodStretches>,
    /// Times in which episodes came about equally often.
    pub phases: Measured<Vec<PhaseSpan>>,
    /// What the phases cost, penalties included: nothing cuts the days more cheaply. None where
    /// there are too few days.
    pub phase_cost: Option<f64>,
    /// Episodes a week before and after each mark.
    pub change: Vec<Change>,
    /// When episodes began.
    pub rhythm: Rhythm,
    /// Protest, and what came next.
    pub protest: Protest,
    /// The same numbers by what moves were meant as.
    pub meaning: ByMeaning,
    /// What the two tell differently.
    pub told_differently: Vec<ToldDifferently>,
    /// Who reached out, by quarter.
    pub roles: Vec<RoleQuarter>,
    /// Who reached out before and after each rupture.
    pub reversals: Vec<Reversal>,
    /// What followed a pause with a time named, and naming the cycle.
    pub outcomes: Outcomes,
    /// The conditions of change, for the couple; none on anybody's own pages.
    pub conditions: Option<Conditions>,
    /// Signs of security.
    pub security_signs: SecuritySigns,
    /// The reader's own load line; none on Ours.
    pub load: Option<Vec<LoadDay>>,
    /// How the two may know the pattern.
    pub signs: Signs,
}

/// What changes where someone says what an own move was.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ByMeaning {
    /// The loop once more, with moves made in care counted as other; none where no move is
    /// marked so, since it would be the same.
    pub second_run_of_loop: Option<Loop>,
}

/// How much was counted; what is left out of figures isn't among it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Counts {
    /// Episodes: linked pairs of tellings, and tellings alone.
    pub episodes: usize,
    /// Tellings.
    pub tellings: usize,
    /// Moves told, `quiet` among them.
    pub moves: usize,
}

/// Everything that is counted in a journal.
pub fn analyse(journal: &Journal) -> Analysis {
    let episodes = counted(journal);
    let draws = Draws::among(episodes.len());
    of(journal, &episodes, &draws)
}

/// The same without intervals from resampling, and without p, for who has no second to wait.
pub fn analyse_without_resampling(journal: &Journal) -> Analysis {
    of(journal, &counted(journal), &Draws::none())
}

fn of(journal: &Journal, episodes: &[Episode<'_>], draws: &Draws) -> Analysis {
    let observed = observed(journal, episodes);
    // To read the words takes about as long as all that isn't resampled.
    thread::scope(|scope| {
        let signs = scope.spawn(|| signs(journal, episodes, &observed));
        let signs = || signs.join().expect("reading words does not panic");
        beside(journal, episodes, &observed, draws, signs)
    })
}

/// All other numbers beside the signs, which are asked for last.
fn beside(
    journal: &Journal,
    episodes: &[Episode<'_>],
    observed: &[NaiveDate],
    draws: &Draws,
    signs: impl FnOnce() -> Signs,
) -> Analysis {
    let loop_figure = loop_figure(episodes, draws);
    let phases = phases(episodes, observed);
    let (roles, reversals) = (roles(episodes, draws), reversals(episodes, draws));
    Analysis {
        format: FORMAT,
        version: VERSION,
        counts: counts(episodes),
        warnings: warnings(episodes, &loop_figure, &roles, &reversals),
        transitions: transitions(episodes, draws),
        loop_figure,
        excitation: excitation(episodes),
        repair_time: repair_time(episodes),
        escalation: escalation(episodes, draws),
        good_stretches: good_stretches(episodes, observed),
        phase_cost: phases.found().map(|found| found.cost),
        phases: phases.map(|found| found.phases),
        change: change(episodes, observed, &journal.marks),
        rhythm: rhythm(episodes),
        protest: protest(episodes, draws),
        meaning: by_meaning(episodes, draws),
        told_differently: told_differently(episodes),
        roles,
        reversals,
        outcomes: outcomes(episodes, draws),
        conditions: conditions(episodes, journal),
        security_signs: security_signs(episodes, draws),
        load: load(episodes, &journal.check_ins, journal.reader),
        signs: signs(),
    }
}

fn counts(episodes: &[Episode<'_>]) -> Counts {
    let tellings = || episodes.iter().flat_map(|e| e.tellings());
    Counts {
        episodes: episodes.len(),
        tellings: tellings().count(),
        moves: tellings().map(|t| t.moves.len()).sum(),
    }
}

fn by_meaning(episodes: &[Episode<'_>], draws: &Draws) -> ByMeaning {
    let second_run = || Loop::of(episodes, Move::class_by_meaning, draws);
    ByMeaning {
        second_run_of_loop: has_care(episodes).then(second_run),
    }
}

/// Some move of the tellings that the loop reads is marked as made in care.
fn has_care(episodes: &[Episode<'_>]) -> bool {
    let mut moves = episodes.iter().flat_map(|e| &e.first().moves);
    moves.any(|m| m.meaning == Some(Meaning::Care))
}
