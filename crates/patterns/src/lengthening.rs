use serde::Serialize;
use ts_rs::TS;

use crate::measured::{Interval, TooFew, Z};

/// With four in a row, even each longer than the one before would come up by chance in one of
/// twelve orders, either way counted; with five, in one of sixty.
const MIN_STRETCHES: usize = 5;

/// Whether good stretches get longer: the median of the slopes between any two that an episode
/// ended, against their place among these (Theil 1950), with the interval of Sen 1968.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct Lengthening {
    /// Good stretches that an episode ended.
    pub n: usize,
    /// Days that one is longer than the one before.
    pub days_longer: f64,
    /// Its interval.
    pub ci95: Option<Interval>,
}

/// What these lengths, in days and in order, do from one to the next.
pub(crate) fn lengthening(lengths: &[i64]) -> Result<Lengthening, TooFew> {
    TooFew::check(lengths.len(), MIN_STRETCHES)?;
    let mut slopes = Vec::with_capacity(lengths.len() * lengths.len() / 2);
    for (place, first) in lengths.iter().enumerate() {
        let later = (1_u32..).zip(&lengths[place + 1..]);
        slopes.extend(later.map(|(apart, second)| (second - first) as f64 / f64::from(apart)));
    }
    slopes.sort_unstable_by(f64::total_cmp);
    let (lower, upper) = ((slopes.len() - 1) / 2, slopes.len() / 2);
    Ok(Lengthening {
        n: lengths.len(),
        days_longer: f64::midpoint(slopes[lower], slopes[upper]),
        ci95: interval(&slopes, lengths),
    })
}

/// The slopes so many places from either end as 1.96 standard deviations of Kendall's S leave
/// (Sen 1968, with ties; places as in Hollander & Wolfe 1999, section 9.3).
fn interval(slopes: &[f64], lengths: &[i64]) -> Option<Interval> {
    let spread = Z * variance(lengths).sqrt();
    let outside = ((slopes.len() as f64 - spread) / 2.0).floor();
    if outside < 1.0 {
        return None;
    }
    let outside = outside as usize;
    Some([
        Some(slopes[outside - 1]),
        Some(slopes[slopes.len() - outside]),
    ])
}

/// The variance of Kendall's S over all orders (Kendall 1938; with ties Sen 1968).
fn variance(lengths: &[i64]) -> f64 {
    let of = |n: usize| (n * (n - 1) * (2 * n + 5)) as f64;
    let mut sorted = lengths.to_vec();
    sorted.sort_unstable();
    let ties = sorted.chunk_by(|one, other| one == other);
    let ties: f64 = ties.map(|same| of(same.len())).sum();
    (of(lengths.len()) - ties) / 18.0
}
