use patterns::{TimeTo, good_stretches, observed, repair_time};
use simulation::{Repairing, Stretches};

use super::{Told, found, missing};
use crate::Reading;

/// The median times to a repair and to a received one.
pub(super) fn of_repairs(told: &Told<'_>, repairing: &Repairing) -> Vec<Reading> {
    let times = repair_time(&told.episodes);
    let repair = times.found().map(|times| &times.repair);
    let received = times.found().and_then(|times| times.received.found());
    vec![
        median(
            "repair time: `median_hours`",
            repairing.median_hours,
            repair,
        ),
        median(
            "repair time, `received`: `median_hours`",
            repairing.median_hours_received,
            received,
        ),
    ]
}

fn median(what: &'static str, truth: f64, time: Option<&TimeTo>) -> Reading {
    match time.and_then(|time| Some((time, time.median_hours?))) {
        Some((time, hours)) => found(what, truth, hours, time.median_ci95, time.n),
        None => missing(what, truth),
    }
}

/// The median length of good stretches.
pub(super) fn of_stretches(told: &Told<'_>, stretches: &Stretches) -> Vec<Reading> {
    let what = "good stretches: `median_days`";
    let truth = stretches.median_days();
    let observed = observed(told.journal, &told.episodes);
    let lengths = good_stretches(&told.episodes, &observed);
    let median = lengths.found().and_then(|l| Some((l, l.median_days?)));
    vec![match median {
        Some((lengths, days)) => found(what, truth, days, lengths.median_ci95, lengths.n),
        None => missing(what, truth),
    }]
}
