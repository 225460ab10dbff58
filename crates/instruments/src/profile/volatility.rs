use super::{Finding, Rule, Threshold, Volatility};

pub(super) fn findings(Volatility(a): Volatility, Volatility(b): Volatility) -> Vec<Finding> {
    let finding = if a <= Threshold::VOLATILITY_LOW && b <= Threshold::VOLATILITY_LOW {
        Some(Finding::meet(Rule::BothKeepCalm))
    } else if a >= Threshold::VOLATILITY_HIGH && b >= Threshold::VOLATILITY_HIGH {
        Some(Finding::loop_starts(Rule::BothRise))
    } else if (a - b).abs() >= Threshold::VOLATILITY_APART {
        Some(Finding::loop_starts(Rule::RiseAtDifferentSpeeds { a, b }))
    } else {
        None
    };
    finding.into_iter().collect()
}
