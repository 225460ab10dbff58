//! What is read of a journal, by mechanism.

mod counts;
mod loops;
mod moves_in_time;
mod named;
mod slopes;
mod times;

use domain::{Episode, Journal};
use patterns::{Draws, Interval, counted};
use simulation::{Mechanism, Parameters, Plan, Simulated, simulate};

use crate::Reading;

/// What a journal says of each number that its mechanism is about, by the name of the number.
pub(crate) fn readings(
    mechanism: Mechanism,
    simulated: &Simulated,
) -> Vec<(&'static str, Reading)> {
    let told = Told::of(&simulated.journal);
    let all = match &simulated.truth.parameters {
        Parameters::Evenings(couple) => loops::of_a_couple(&told, couple),
        Parameters::Turns(turns) if mechanism == Mechanism::Loop => loops::of_turns(&told, turns),
        Parameters::Turns(_) => loops::by_chance(&told, mechanism),
        Parameters::Segments(segments) if mechanism == Mechanism::Phases => {
            counts::of_phases(&told, segments)
        }
        Parameters::Segments(segments) => counts::of_change(&told, segments),
        Parameters::Climbing(climbing) => slopes::of_climbing(&told, climbing),
        Parameters::Reversing(reversing) => counts::of_reversing(&told, reversing),
        Parameters::Repairing(repairing) => times::of_repairs(&told, repairing),
        Parameters::Stretches(stretches) => times::of_stretches(&told, stretches),
        Parameters::Naming(naming) if mechanism == Mechanism::PauseTimeAlike => {
            named::alike(&told, naming)
        }
        Parameters::Naming(naming) => named::of_naming(&told, naming),
        Parameters::Excited(excited) => moves_in_time::of_excitation(&told, excited),
    };
    let named = |reading: Reading| match reading {
        Reading::Estimate { what, .. } | Reading::Null { what, .. } => (what, reading),
    };
    all.into_iter().map(named).collect()
}

/// A journal, and what every number needs of it.
pub(crate) struct Told<'a> {
    pub(crate) journal: &'a Journal,
    pub(crate) episodes: Vec<Episode<'a>>,
    pub(crate) draws: Draws,
}

impl Told<'_> {
    fn of(journal: &Journal) -> Told<'_> {
        let episodes = counted(journal);
        Told {
            journal,
            draws: Draws::among(episodes.len()),
            episodes,
        }
    }
}

/// What fifty thousand episodes give: the truth where it has no closed form. The parameters of
/// such a mechanism are the same for every seed.
pub(crate) fn long_run(mechanism: Mechanism, of: impl Fn(&Told<'_>) -> Option<f64>) -> f64 {
    let simulated = simulate(Plan {
        mechanism,
        seed: u64::MAX,
        weeks: 520,
        episodes_per_week: Some(100.0),
    });
    of(&Told::of(&simulated.journal)).expect("fifty thousand episodes are enough")
}

/// An estimate that came out, with its interval.
pub(crate) fn found(
    what: &'static str,
    truth: f64,
    found: f64,
    interval: Option<Interval>,
    n: usize,
) -> Reading {
    Reading::Estimate {
        what,
        truth,
        found: Some(found),
        interval,
        n,
    }
}

/// No estimate came out.
pub(crate) fn missing(what: &'static str, truth: f64) -> Reading {
    Reading::Estimate {
        what,
        truth,
        found: None,
        interval: None,
        n: 0,
    }
}
