use chrono::NaiveDate;
use domain::Episode;
use serde::Serialize;
use ts_rs::TS;

use crate::measured::{Measured, TooFew};
use crate::observed::daily;
use crate::pelt::pelt;

/// A phase takes at least a week, so that no single evening is one.
const LEAST: usize = 7;
/// Two phases: with fewer days nothing could have changed.
const MIN_DAYS: usize = 2 * LEAST;

/// The observed days cut into phases in which episodes came about equally often.
#[derive(Clone, Debug, PartialEq)]
pub struct Phases {
    /// The phases in order.
    pub phases: Vec<Phase>,
    /// Costs of the phases and penalties of the changes: what was made as small as it gets.
    pub cost: f64,
}

/// Days in sequence in which episodes came about equally often (PELT: Killick, Fearnhead & Eckley
/// 2012; Poisson counts).
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Phase {
    /// Its first observed day.
    pub from: NaiveDate,
    /// Its last observed day.
    pub to: NaiveDate,
    /// Observed days.
    pub days: usize,
    /// Episodes that began on these.
    pub episodes: usize,
    /// `episodes` / `days`.
    pub episodes_per_day: f64,
    /// How that compares with the rest of the journal.
    pub kind: PhaseKind,
}

/// A phase against the journal's own median: the lowest rate at or under which half of the
/// observed days lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum PhaseKind {
    /// At most the median.
    Calm,
    /// Above it, and at most twice the median.
    Strained,
    /// More than twice the median.
    Cycle,
}

/// The phases of these episodes over the days of which something is known.
pub fn phases(episodes: &[Episode<'_>], observed: &[NaiveDate]) -> Measured<Phases> {
    found(episodes, observed).into()
}

fn found(episodes: &[Episode<'_>], observed: &[NaiveDate]) -> Result<Phases, TooFew> {
    TooFew::check(observed.len(), MIN_DAYS)?;
    let counts = daily(episodes, observed);
    let penalty = 2.0 * (counts.len() as f64).ln();
    let cuts = pelt(&counts, LEAST, penalty).expect("more days than the least of a phase");
    let ends = cuts.begins.iter().skip(1).copied().chain([counts.len()]);
    let mut phases: Vec<Phase> = cuts
        .begins
        .iter()
        .zip(ends)
        .map(|(&begin, end)| phase(&counts[begin..end], &observed[begin..end]))
        .collect();
    let median = median_rate(&phases, counts.len());
    for phase in &mut phases {
        phase.kind = kind(phase.episodes_per_day, median);
    }
    Ok(Phases {
        phases,
        cost: cuts.cost,
    })
}

fn phase(counts: &[usize], days: &[NaiveDate]) -> Phase {
    let episodes: usize = counts.iter().sum();
    Phase {
        from: days[0],
        to: days[days.len() - 1],
        days: days.len(),
        episodes,
        episodes_per_day: episodes as f64 / days.len() as f64,
        kind: PhaseKind::Calm,
    }
}

fn median_rate(phases: &[Phase], days: usize) -> f64 {
    let mut rates: Vec<(f64, usize)> = phases
        .iter()
        .map(|phase| (phase.episodes_per_day, phase.days))
        .collect();
    rates.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut seen = 0;
    let half = rates.iter().find(|(_, long)| {
        seen += long;
        2 * seen >= days
    });
    half.map_or(0.0, |(rate, _)| *rate)
}

fn kind(rate: f64, median: f64) -> PhaseKind {
    if rate <= median {
        PhaseKind::Calm
    } else if rate <= 2.0 * median {
        PhaseKind::Strained
    } else {
        PhaseKind::Cycle
    }
}
