use patterns::Interval;

/// What one journal says of one number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reading {
    /// An estimate of something whose truth is known.
    Estimate {
        /// The number, as in the page.
        what: &'static str,
        /// What it estimates.
        truth: f64,
        /// What came out; none where there was too little, or it is undefined.
        found: Option<f64>,
        /// Its 95 % interval.
        interval: Option<Interval>,
        /// How much it rests on: what `need` is compared with.
        n: usize,
    },
    /// A p where nothing is to be found.
    Null {
        /// The test, and what was drawn.
        what: &'static str,
        /// What came out.
        p: Option<f64>,
    },
}

/// True if the interval holds the truth; a bound that is not reached bounds nothing.
pub(crate) fn holds(interval: Interval, truth: f64) -> bool {
    let [low, high] = interval;
    low.is_none_or(|low| low <= truth) && high.is_none_or(|high| truth <= high)
}

#[cfg(test)]
mod tests {
    use super::holds;

    #[test]
    fn an_interval_holds_what_lies_in_it_and_a_bound_not_reached_bounds_nothing() {
        assert!(holds([Some(1.0), Some(2.0)], 1.0) && holds([Some(1.0), Some(2.0)], 2.0));
        assert!(!holds([Some(1.0), Some(2.0)], 0.9) && !holds([Some(1.0), Some(2.0)], 2.1));
        assert!(holds([Some(1.0), None], 9.0) && !holds([Some(1.0), None], 0.9));
        assert!(holds([None, Some(2.0)], 0.0) && !holds([None, Some(2.0)], 2.1));
    }
}
