use crate::measured::{Interval, Z};

/// The interval around a number that can be 0, from its standard error (Wald 1943), cut off at 0.
pub(crate) fn around(value: f64, error: f64) -> Interval {
    [(value - Z * error).max(0.0), value + Z * error].map(Some)
}

/// The same made around the root, the scale on which a count varies by about the same whatever
/// its size (Bartlett 1936).
pub(crate) fn around_root(value: f64, error: f64) -> Option<Interval> {
    if value == 0.0 {
        return Some(around(value, error));
    }
    let (root, reach) = (value.sqrt(), Z * error / (2.0 * value.sqrt()));
    finite([(root - reach).max(0.0), root + reach].map(|bound| bound * bound))
}

/// The same made around the logarithm, for what is above 0.
pub(crate) fn around_logarithm(value: f64, error: f64) -> Option<Interval> {
    let reach = Z * error / value;
    finite([-reach, reach].map(|reach| value * reach.exp()))
}

fn finite(bounds: [f64; 2]) -> Option<Interval> {
    let all = bounds.iter().all(|bound| bound.is_finite());
    all.then_some(bounds.map(Some))
}
