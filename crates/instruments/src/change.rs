use serde::Serialize;
use ts_rs::TS;

use crate::{Instrument, ReliableChange};

/// The standard normal quantile at 0.975, which Jacobson & Truax 1991 round to 1.96.
const Z: f64 = 1.96;

/// Two scores of one person, held against what the score wavers by itself.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "ScoreChange")]
pub struct Change {
    /// The earlier score.
    pub before: f64,
    /// The later score.
    pub after: f64,
    /// Later less earlier.
    pub difference: f64,
    /// The reliable-change index: the difference in its own standard errors.
    pub index: f64,
    /// How many points it takes for the difference to be more than wavering, at 5 %.
    pub takes: f64,
    /// Whether it is that: the index is beyond ±1.96.
    pub reliable: bool,
}

/// The reliable-change index, (after - before) / (sd √2 √(1 - reliability)).
///
/// None where what it takes is not sourced for this score, or a score lies outside its range: a
/// change is then shown as two numbers and no more.
///
/// Jacobson & Truax 1991.
pub fn reliable_change(
    instrument: &Instrument,
    subscale: &str,
    before: f64,
    after: f64,
) -> Option<Change> {
    let subscale = instrument.subscale(subscale)?;
    let [low, high] = subscale.range;
    if [before, after].iter().any(|x| !(low..=high).contains(x)) {
        return None;
    }
    let error = standard_error(subscale.reliable_change.as_ref()?);
    let index = (after - before) / error;
    Some(Change {
        before,
        after,
        difference: after - before,
        index,
        takes: Z * error,
        reliable: index.abs() > Z,
    })
}

/// The standard error of a difference.
fn standard_error(against: &ReliableChange) -> f64 {
    match against {
        ReliableChange::Sample {
            sd, reliability, ..
        } => sd * 2.0_f64.sqrt() * (1.0 - reliability).sqrt(),
        ReliableChange::Published { points, .. } => points / Z,
    }
}
