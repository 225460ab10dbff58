use chrono::NaiveDate;
use patterns::{change, observed, phases, reversals, roles};
use simulation::{Reversing, Segments};

use super::{Told, found, missing};
use crate::Reading;

const HOW_MANY: &str = "phases: how many of them (three)";
const FOUND: &str = "phases: share of changes found within four weeks";

/// How far from a true change one that was found may lie, in days.
const NEAR: i64 = 28;

/// How many phases there are, and how many of the true changes were found.
pub(super) fn of_phases(told: &Told<'_>, segments: &Segments) -> Vec<Reading> {
    let observed = observed(told.journal, &told.episodes);
    let phases = phases(&told.episodes, &observed);
    let Some(phases) = phases.found().map(|found| &found.phases) else {
        return vec![missing(HOW_MANY, 3.0), missing(FOUND, 1.0)];
    };
    let cuts: Vec<_> = phases.iter().skip(1).map(|phase| phase.from).collect();
    let changes = segments.changes();
    let near = changes
        .iter()
        .filter(|change| {
            cuts.iter()
                .any(|cut| (*cut - **change).num_days().abs() <= NEAR)
        })
        .count();
    let phases_found = phases.len() as f64;
    vec![
        found(HOW_MANY, 3.0, phases_found, None, 0),
        found(FOUND, 1.0, near as f64 / changes.len() as f64, None, 0),
    ]
}

/// NAP and Tau-U of two halves.
pub(super) fn of_change(told: &Told<'_>, segments: &Segments) -> Vec<Reading> {
    let observed = observed(told.journal, &told.episodes);
    let changes = change(&told.episodes, &observed, &told.journal.marks);
    let [before, after] = segments.episodes_per_week[..] else {
        return Vec::new();
    };
    let nap = share_with_fewer(before, after);
    let tau = 2.0 * nap - 1.0;
    let of = |change: &patterns::Change| {
        let weeks = change.before.min(change.after);
        let value = change.nap.map_or_else(
            || missing("change: `nap`", nap),
            |value| found("change: `nap`", nap, value, change.nap_ci95, weeks),
        );
        let tau_u = change.tau_u.map_or_else(
            || missing("change: `tau_u`", tau),
            |value| found("change: `tau_u`", tau, value, None, weeks),
        );
        [value, tau_u]
    };
    changes.iter().flat_map(of).collect()
}

/// The chance that a week after has fewer episodes than one before, equal ones counted half, for
/// Poisson numbers with these means.
fn share_with_fewer(before: f64, after: f64) -> f64 {
    let terms = |mean: f64| {
        let next =
            move |term: &(f64, u32)| Some((term.0 * mean / f64::from(term.1 + 1), term.1 + 1));
        std::iter::successors(Some(((-mean).exp(), 0)), next).take(200)
    };
    let mut share = 0.0;
    for (p, more) in terms(before) {
        for (q, fewer) in terms(after).take(more as usize + 1) {
            share += p * q * if fewer < more { 1.0 } else { 0.5 };
        }
    }
    share
}

/// Who reached out, by quarter and around the rupture.
pub(super) fn of_reversing(told: &Told<'_>, reversing: &Reversing) -> Vec<Reading> {
    let change = reversing.share_a_after - reversing.share_a_before;
    let around = reversals(&told.episodes, &told.draws);
    let of = |reversal: &patterns::Reversal| {
        let n = episodes_before(told, reversal.date);
        let n = n.min(told.episodes.len() - n);
        match reversal.difference {
            Some(value) => found("reversals: `difference`", change, value, reversal.ci95, n),
            None => missing("reversals: `difference`", change),
        }
    };
    let quarters = roles(&told.episodes, &told.draws);
    let end = NaiveDate::from_ymd_opt(2016, 4, 1).expect("a date");
    let is_whole = around.iter().all(|reversal| reversal.date >= end);
    let first = quarters.first().filter(|_| is_whole);
    let first = first.and_then(|q| Some((q, q.share_a?)));
    let share = reversing.share_a_before;
    let first = match first {
        Some((quarter, value)) => found(
            "roles: `share_a`, first quarter",
            share,
            value,
            quarter.ci95,
            episodes_before(told, end),
        ),
        None => missing("roles: `share_a`, first quarter", share),
    };
    around.iter().map(of).chain([first]).collect()
}

/// How many episodes began before this date.
fn episodes_before(told: &Told<'_>, date: NaiveDate) -> usize {
    let starts = told.episodes.iter().filter_map(domain::Episode::start);
    starts.filter(|start| start.date() < date).count()
}
