use chrono::{Days, NaiveDate};
use domain::{Episode, Id, Mark};
use serde::Serialize;
use ts_rs::TS;

use crate::kendall::kendall_s;
use crate::measured::{Interval, TooFew, Z};
use crate::observed::daily;

/// Five weeks on each side (Kratochwill et al. 2013: five points a phase).
const MIN_WEEKS: usize = 5;
const WEEK: i64 = 7;
/// The trend before the mark is taken off; what comes after is left as it is.
const VARIANT: &str = "a_vs_b_minus_trend_a";

/// Episodes a week before and after a mark, over observed weeks.
///
/// Non-overlap of all pairs (Parker & Vannest 2009), with the interval of Newcombe 2006, method 5;
/// Tau-U (Parker, Vannest, Davis & Sauber 2011).
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Change {
    /// The mark's id.
    pub mark: Id,
    /// Its date: the first day of the first week after.
    pub date: NaiveDate,
    /// Observed weeks before.
    pub before: usize,
    /// Observed weeks after.
    pub after: usize,
    /// Of all pairs of a week before and a week after, the share in which the one after has fewer
    /// episodes; equal ones count half.
    pub nap: Option<f64>,
    /// Its interval.
    pub nap_ci95: Option<Interval>,
    /// The same from -1 to 1, less the trend that was there before the mark.
    pub tau_u: Option<f64>,
    /// Which Tau-U.
    pub variant: &'static str,
    /// Fewer than five weeks on one side: nothing is compared.
    pub too_few: Option<TooFew>,
}

/// What changed at each of these marks, in their order of time.
pub fn change(episodes: &[Episode<'_>], observed: &[NaiveDate], marks: &[Mark]) -> Vec<Change> {
    let counts = daily(episodes, observed);
    let mut marks: Vec<&Mark> = marks.iter().collect();
    marks.sort_by_key(|mark| (mark.at.date(), &mark.id));
    let of = |mark: &Mark| of_mark(mark, observed, &counts);
    marks.into_iter().map(of).collect()
}

fn of_mark(mark: &Mark, observed: &[NaiveDate], counts: &[usize]) -> Change {
    let date = mark.at.date();
    let weeks = weeks(date, observed, counts);
    let split = weeks.partition_point(|(week, _)| *week < 0);
    // The other way round, since fewer episodes are what a change for the better has.
    let falls: Vec<i64> = weeks.iter().map(|(_, episodes)| -episodes).collect();
    let (before, after) = (split, weeks.len() - split);
    let too_few = TooFew::check(before.min(after), MIN_WEEKS).err();
    let compared = too_few.is_none().then(|| compare(&falls, split));
    Change {
        mark: mark.id.clone(),
        date,
        before,
        after,
        nap: compared.map(|(nap, _)| nap),
        nap_ci95: compared.map(|(nap, _)| newcombe(nap, before, after)),
        tau_u: compared.map(|(_, tau_u)| tau_u),
        variant: VARIANT,
        too_few,
    }
}

/// The observed weeks around a date, counted from it, with their episodes. Weeks that reach beyond
/// the first or last day of which something is known are left out.
fn weeks(date: NaiveDate, observed: &[NaiveDate], counts: &[usize]) -> Vec<(i64, i64)> {
    let week = |day: NaiveDate| (day - date).num_days().div_euclid(WEEK);
    let mut weeks: Vec<(i64, i64)> = Vec::new();
    for (&day, &count) in observed.iter().zip(counts) {
        match weeks.last_mut().filter(|(last, _)| *last == week(day)) {
            Some((_, episodes)) => *episodes += count as i64,
            None => weeks.push((week(day), count as i64)),
        }
    }
    let (Some(first), Some(last)) = (observed.first(), observed.last()) else {
        return weeks;
    };
    let begins_within = |of: i64| of != week(*first) || week(*first - Days::new(1)) != of;
    let ends_within = |of: i64| of != week(*last) || week(*last + Days::new(1)) != of;
    weeks.retain(|&(of, _)| begins_within(of) && ends_within(of));
    weeks
}

/// NAP and Tau-U, both from Kendall's S: that of the pairs between the sides is what is left of
/// the whole when the pairs within each side are taken away.
fn compare(values: &[i64], split: usize) -> (f64, f64) {
    let (before, after) = values.split_at(split);
    let trend = kendall_s(before);
    let between = kendall_s(values) - trend - kendall_s(after);
    let pairs = (before.len() * after.len()) as f64;
    let nap = (1.0 + between as f64 / pairs) / 2.0;
    (nap, (between - trend) as f64 / pairs)
}

/// The shares x from which nap is 1.96 standard errors away, with the standard error that x itself
/// has (Newcombe 2006, method 5).
fn newcombe(nap: f64, before: usize, after: usize) -> Interval {
    let (m, n) = (before as f64, after as f64);
    let h = (m + n) / 2.0 - 1.0;
    let is_outside = |x: f64| {
        let variance =
            x * (1.0 - x) * (1.0 + h * (1.0 - x) / (2.0 - x) + h * x / (1.0 + x)) / (m * n);
        (nap - x).powi(2) > Z * Z * variance
    };
    let bound = |end: f64| {
        if nap == end {
            return end;
        }
        // Inside, however little, on the side of nap.
        let (mut outside, mut inside) = (end, nap);
        for _ in 0..60 {
            let middle = f64::midpoint(outside, inside);
            if is_outside(middle) {
                outside = middle;
            } else {
                inside = middle;
            }
        }
        f64::midpoint(outside, inside)
    };
    [Some(bound(0.0)), Some(bound(1.0))]
}
