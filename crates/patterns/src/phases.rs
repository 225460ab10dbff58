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
    pub phases: Vec<PhaseSpan>,
    /// Costs of the phases and penalties of the changes: what was made as small as it gets.
    pub cost: f64,
}

/// A phase: days in sequence in which episodes came about equally often (PELT: Killick, Fearnhead & Eckley
/// 2012; Poisson counts).
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PhaseSpan {
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
    let spans = cuts.begins.iter().zip(ends).map(|(&begin, end)| Span {
        days: &observed[begin..end],
        episodes: counts[begin..end].iter().sum(),
    });
    let spans: Vec<Span<'_>> = spans.collect();
    let median = median_rate(&spans, counts.len());
    Ok(Phases {
        phases: spans.iter().map(|span| span.phase(median)).collect(),
        cost: cuts.cost,
    })
}

/// The observed days of a phase, and the episodes that began on them.
struct Span<'a> {
    days: &'a [NaiveDate],
    episodes: usize,
}

impl Span<'_> {
    fn rate(&self) -> f64 {
        self.episodes as f64 / self.days.len() as f64
    }

    fn phase(&self, median: f64) -> PhaseSpan {
        PhaseSpan {
            from: self.days[0],
            to: self.days[self.days.len() - 1],
            days: self.days.len(),
            episodes: self.episodes,
            episodes_per_day: self.rate(),
            kind: kind(self.rate(), median),
        }
    }
}

fn median_rate(spans: &[Span<'_>], days: usize) -> f64 {
    let mut rates: Vec<(f64, usize)> = spans.iter().map(|s| (s.rate(), s.days.len())).collect();
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
