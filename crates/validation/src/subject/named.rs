use domain::Act;
use patterns::{Outcome, outcomes};
use simulation::Naming;

use super::{Told, found, missing};
use crate::Reading;

/// How much sooner a repair is received where something was named.
pub(super) fn of_naming(told: &Told<'_>, naming: &Naming) -> Vec<Reading> {
    let outcomes = outcomes(&told.episodes, &told.draws);
    vec![match naming.naming {
        Act::NamedCycle => difference(
            "outcomes, `named_cycle`: `difference`",
            naming,
            &outcomes.named_cycle,
        ),
        _ => difference(
            "outcomes, `pause_time_named`: `difference`",
            naming,
            &outcomes.pause_time_named,
        ),
    }]
}

fn difference(what: &'static str, naming: &Naming, outcome: &Outcome) -> Reading {
    let truth = naming.median_hours_with - naming.median_hours_without;
    let groups = outcome.with.found().zip(outcome.without.found());
    match outcome.difference.zip(groups) {
        Some((hours, (with, without))) => {
            found(what, truth, hours, outcome.ci95, with.n.min(without.n))
        }
        None => missing(what, truth),
    }
}

/// The test where naming a time changes nothing.
pub(super) fn alike(told: &Told<'_>, naming: &Naming) -> Vec<Reading> {
    let outcome = outcomes(&told.episodes, &told.draws).pause_time_named;
    vec![
        difference(
            "outcomes: `difference` of two groups alike",
            naming,
            &outcome,
        ),
        Reading::Null {
            what: "outcomes: `log_rank_p`, naming a time changes nothing",
            p: outcome.log_rank_p,
        },
    ]
}
