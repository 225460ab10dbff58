use std::sync::OnceLock;

use patterns::escalation;
use simulation::{Climbing, Mechanism};

use super::{Told, found, long_run, missing};
use crate::Reading;

/// The slope of `a`'s own strengths: against the climb, which rounding to whole strengths blunts,
/// and against what rounding leaves of it.
pub(super) fn of_climbing(told: &Told<'_>, climbing: &Climbing) -> Vec<Reading> {
    let climb = "escalation: `median_slope` against the climb before rounding";
    let rounded = "escalation: `median_slope` against the climb as told";
    let slopes = escalation(&told.episodes, &told.draws);
    let Some(slope) = slopes.a.found() else {
        return vec![missing(climb, climbing.climb), missing(rounded, as_told())];
    };
    vec![
        found(climb, climbing.climb, slope.median_slope, None, slope.n),
        found(rounded, as_told(), slope.median_slope, slope.ci95, slope.n),
    ]
}

fn as_told() -> f64 {
    static SLOPE: OnceLock<f64> = OnceLock::new();
    *SLOPE.get_or_init(|| {
        long_run(Mechanism::Escalation, |told| {
            let slopes = escalation(&told.episodes, &told.draws);
            slopes.a.found().map(|slope| slope.median_slope)
        })
    })
}
