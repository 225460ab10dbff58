use patterns::{Excitation, excitation};
use simulation::Excited;

use super::{Told, found, missing};
use crate::Reading;

const FED: &str = "excitation: `branching`, what feeds the loop";
const REST: &str = "excitation: `branching`, the rest";
const BASELINE: &str = "excitation: `baseline_per_hour`";
const DECAY: &str = "excitation: `decay_per_hour`";
const RADIUS: &str = "excitation: `spectral_radius`";
const FIT: &str = "excitation: `fit.p`, where the process is what was drawn";

/// Every parameter of the process, and its fit.
pub(super) fn of_excitation(told: &Told<'_>, excited: &Excited) -> Vec<Reading> {
    match excitation(&told.episodes).found() {
        Some(estimate) => of_estimate(estimate, excited),
        None => {
            let mut none = vec![missing(FED, 0.0); 4];
            none.extend(vec![missing(REST, 0.0); 12]);
            none.extend(vec![missing(BASELINE, 0.0); 4]);
            none.extend([missing(DECAY, 0.0), missing(RADIUS, 0.0)]);
            none.push(Reading::Null { what: FIT, p: None });
            none
        }
    }
}

fn of_estimate(estimate: &Excitation, excited: &Excited) -> Vec<Reading> {
    let n = estimate.realisations;
    let mut all = Vec::new();
    for (i, row) in excited.branching.iter().enumerate() {
        for (j, &truth) in row.iter().enumerate() {
            let feeds_the_loop = i / 2 != j / 2 && i % 2 != j % 2;
            let what = if feeds_the_loop { FED } else { REST };
            all.push(match estimate.branching[i][j] {
                Some(value) => found(what, truth, value, estimate.branching_ci95[i][j], n),
                None => missing(what, truth),
            });
        }
    }
    for (j, &truth) in excited.baseline_per_hour.iter().enumerate() {
        let value = estimate.baseline_per_hour[j];
        all.push(found(BASELINE, truth, value, estimate.baseline_ci95[j], n));
    }
    let truth = excited.decay_per_hour;
    all.push(match estimate.decay_per_hour {
        Some(decay) => found(DECAY, truth, decay, estimate.decay_ci95, n),
        None => missing(DECAY, truth),
    });
    let radius = estimate.spectral_radius;
    let truth = excited.spectral_radius();
    all.push(found(
        RADIUS,
        truth,
        radius,
        estimate.spectral_radius_ci95,
        n,
    ));
    all.push(Reading::Null {
        what: FIT,
        p: Some(estimate.fit.p),
    });
    all
}
