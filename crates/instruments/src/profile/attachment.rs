use domain::Role;

use super::{Attachment, Finding, Rule, Threshold};

/// At most one of the first five, and the paces beside it.
pub(super) fn findings(a: Attachment, b: Attachment) -> Vec<Finding> {
    let lean = leans(a) && leans(b);
    let lean = lean.then(|| Finding::meet(Rule::BothLean));
    let paces = (a.avoidance - b.avoidance).abs() >= Threshold::ATTACHMENT_APART;
    let paces = paces.then(|| {
        Finding::loop_starts(Rule::ClosenessAtDifferentPaces {
            a: a.avoidance,
            b: b.avoidance,
        })
    });
    let meeting = meeting(a, b).map(Finding::loop_starts);
    lean.into_iter().chain(meeting).chain(paces).collect()
}

fn meeting(a: Attachment, b: Attachment) -> Option<Rule> {
    let (a_meets_b, b_meets_a) = (
        worries(a) && keeps_to_self(b),
        worries(b) && keeps_to_self(a),
    );
    match (a_meets_b, b_meets_a) {
        (true, true) => Some(Rule::WorryMeetsDistanceBothWays),
        (true, false) => Some(Rule::WorryMeetsDistance { worries: Role::A }),
        (false, true) => Some(Rule::WorryMeetsDistance { worries: Role::B }),
        (false, false) if worries(a) && worries(b) => Some(Rule::BothWorry),
        (false, false) if keeps_to_self(a) && keeps_to_self(b) => Some(Rule::BothKeepToThemselves),
        (false, false) => None,
    }
}

fn leans(one: Attachment) -> bool {
    one.anxiety <= Threshold::ATTACHMENT_LOW && one.avoidance <= Threshold::ATTACHMENT_LOW
}

fn worries(one: Attachment) -> bool {
    one.anxiety >= Threshold::ATTACHMENT_HIGH
}

fn keeps_to_self(one: Attachment) -> bool {
    one.avoidance >= Threshold::ATTACHMENT_HIGH
}
