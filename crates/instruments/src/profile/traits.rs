use std::collections::BTreeMap;

use super::{Finding, Rule, Threshold, Trait};

/// Trait by trait, in the order of the questionnaire.
pub(super) fn findings(a: &BTreeMap<Trait, f64>, b: &BTreeMap<Trait, f64>) -> Vec<Finding> {
    let of = |which: Trait| {
        let (a, b) = (*a.get(&which)?, *b.get(&which)?);
        let apart = (a - b).abs();
        if apart <= Threshold::TRAIT_ALIKE {
            Some(Finding::meet(Rule::AlikeInTrait { which }))
        } else if apart >= Threshold::TRAIT_APART {
            Some(Finding::loop_starts(Rule::ApartInTrait { which, a, b }))
        } else {
            None
        }
    };
    Trait::ALL.into_iter().filter_map(of).collect()
}
