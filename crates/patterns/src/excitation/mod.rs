mod around;
mod branching;
mod curvature;
mod hawkes;
mod most_likely;
mod polish;
mod sandwich;
mod scale;
mod spectral_radius;
mod sweep;
mod time_rescaling;
mod windows;

use domain::Episode;
use serde::Serialize;
use ts_rs::TS;

use crate::measured::{Interval, Measured, TooFew};

use around::{around_logarithm, around_root, from_zero};
use branching::Branching;
use hawkes::DECAY;
use most_likely::MostLikely;
use sandwich::Spread;
pub use time_rescaling::Fit;
use time_rescaling::time_rescaling;
pub(crate) use windows::Watched;
use windows::{TYPES, Windows};

/// The types of moves, in the order of rows and columns.
const CODES: [&str; TYPES] = ["a.pursue", "a.withdraw", "b.pursue", "b.withdraw"];

/// With fewer windows their scores say too little about how they differ from one another.
const MIN_WINDOWS: usize = 20;
/// About ten a parameter, of which there are 21: the least with which the intervals were tried on
/// simulated journals.
const MIN_EVENTS: usize = 200;

/// How moves bring moves, in time: a multivariate Hawkes process on reaching out and stepping
/// back of the two (Hawkes 1971; Ozaki 1979; Halpin & De Boeck 2013).
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Excitation {
    /// The types, in the order of everything below.
    pub codes: [&'static str; TYPES],
    /// How fast a move ceases to be felt, an hour; none where no move brings any.
    pub decay_per_hour: Option<f64>,
    /// Its interval; none where nothing is surely brought, or where a bound holds the decay.
    pub decay_ci95: Option<Interval>,
    /// Moves an hour that answer no other.
    pub baseline_per_hour: [f64; TYPES],
    /// Their intervals.
    pub baseline_ci95: [Option<Interval>; TYPES],
    /// Row by row for the move before: how many moves of each type one of it brings by itself.
    /// None where no such move was followed by any.
    pub branching: [[Option<f64>; TYPES]; TYPES],
    /// Their intervals; none where the moves cannot tell.
    pub branching_ci95: [[Option<Interval>; TYPES]; TYPES],
    /// The largest eigenvalue of the branching: how many moves a move brings in the next
    /// generation, once it has run for long. From 1 on it would never end by itself.
    pub spectral_radius: f64,
    /// Its interval.
    pub spectral_radius_ci95: Option<Interval>,
    /// Logarithm of the likelihood, in moves an hour.
    pub log_likelihood: f64,
    /// Episodes with two moves or more.
    pub realisations: usize,
    /// Their moves, without the ones that open them.
    pub events: usize,
    /// Moves left out, of all episodes, since another shared their instant.
    pub dropped: usize,
    /// How well all this fits.
    pub fit: Fit,
}

/// The excitation in these episodes, each by the telling recorded first.
pub fn excitation(episodes: &[Episode<'_>]) -> Measured<Excitation> {
    found(&Windows::of(episodes)).into()
}

/// The excitation in what was watched all the while.
pub(crate) fn excitation_watched(watched: impl Iterator<Item = Watched>) -> Measured<Excitation> {
    found(&Windows::watched(watched)).into()
}

fn found(windows: &Windows) -> Result<Excitation, TooFew> {
    TooFew::check(windows.len(), MIN_WINDOWS)?;
    TooFew::check(windows.events(), MIN_EVENTS)?;
    let likely = MostLikely::of(windows);
    let process = &likely.process;
    let spread = Spread::of(windows, &likely);
    let branching = Branching::of(&likely, &spread, windows.felt_in());
    let is_told = branching.is_sure() && likely.is_decay_free;
    let error = spread.error_of(DECAY).filter(|_| is_told);
    let baseline_ci95 = |j: usize| match (process.baseline[j], spread.error_of(j)) {
        (0.0, error) => from_zero(error, likely.likelihood.score[j]),
        (rate, error) => around_root(rate, error?),
    };
    Ok(Excitation {
        codes: CODES,
        decay_per_hour: branching.is_some().then_some(process.decay),
        decay_ci95: error.and_then(|error| around_logarithm(process.decay, error)),
        baseline_per_hour: process.baseline,
        baseline_ci95: std::array::from_fn(baseline_ci95),
        branching: branching.told,
        branching_ci95: branching.ci95,
        spectral_radius: branching.radius,
        spectral_radius_ci95: branching.radius_ci95,
        log_likelihood: likely.likelihood.log,
        realisations: windows.len(),
        events: windows.events(),
        dropped: windows.dropped,
        fit: time_rescaling(windows, process),
    })
}
