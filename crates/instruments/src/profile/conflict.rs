use domain::Role;

use super::{Conflict, Finding, Rule, Threshold};

/// None where one of the two has too few moves to say anything.
pub(super) fn findings(a: Conflict, b: Conflict) -> Option<Vec<Finding>> {
    let (of_a, of_b) = (share(a)?, share(b)?);
    let mostly = |share: f64| share >= Threshold::MOSTLY;
    let rarely = |share: f64| share <= Threshold::RARELY;
    let reaching = |reaches| {
        Finding::loop_starts(Rule::ReachingMeetsStepping {
            reaches,
            a: of_a,
            a_of: moves(a),
            b: of_b,
            b_of: moves(b),
        })
    };
    let finding = if mostly(of_a) && rarely(of_b) {
        Some(reaching(Role::A))
    } else if mostly(of_b) && rarely(of_a) {
        Some(reaching(Role::B))
    } else if mostly(of_a) && mostly(of_b) {
        Some(Finding::loop_starts(Rule::BothReach))
    } else if rarely(of_a) && rarely(of_b) {
        Some(Finding::loop_starts(Rule::BothStepBack))
    } else if [of_a, of_b].iter().all(|of| !mostly(*of) && !rarely(*of)) {
        Some(Finding::meet(Rule::RolesChange {
            a: of_a,
            a_of: moves(a),
            b: of_b,
            b_of: moves(b),
        }))
    } else {
        None
    };
    Some(finding.into_iter().collect())
}

fn moves(one: Conflict) -> usize {
    one.pursue + one.withdraw
}

fn share(one: Conflict) -> Option<f64> {
    let moves = moves(one);
    (moves >= Threshold::MOVES).then(|| one.pursue as f64 / moves as f64)
}
