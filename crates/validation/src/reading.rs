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
