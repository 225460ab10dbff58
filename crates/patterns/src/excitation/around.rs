use crate::measured::{Interval, Z};

/// The interval around a number that can be 0, from its standard error (Wald 1943), cut off at 0.
pub(crate) fn around(value: f64, error: f64) -> Interval {
    [(value - Z * error).max(0.0), value + Z * error].map(Some)
}

/// The interval of a number that is estimated as 0, from its standard error, if that is known,
/// and the slope there. Along a number that the likelihood is concave in, its logarithm falls
/// at least as steeply further on, so this is the farthest where it can have fallen by half
/// the 95 % quantile of chi square (Wilks 1938).
pub(crate) fn from_zero(error: Option<f64>, slope: f64) -> Option<Interval> {
    let by_slope = (slope < 0.0).then(|| Z * Z / 2.0 / -slope);
    let by_error = error.map(|error| Z * error);
    let bounds = [by_slope, by_error].into_iter().flatten();
    Some([Some(0.0), Some(bounds.reduce(f64::min)?)])
}

/// The same made around the root, the scale on which a count varies by about the same whatever
/// its size (Bartlett 1936), for what is above 0.
pub(crate) fn around_root(value: f64, error: f64) -> Option<Interval> {
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
