use domain::SentInWeek;
use serde::Serialize;
use ts_rs::TS;

use crate::bootstrap::{Draws, MIN_EPISODES, Rows, percentile_interval};
use crate::measured::{Interval, Measured, TooFew};

/// As for the loop that is told: with four, even "always" would say nothing.
const MIN_GIVEN: usize = 5;

/// How often one thing was followed by another in the messages, and how that compares with others
/// of the same week.
///
/// A message sent again is compared with all messages of its sender: how often each was followed
/// by a long quiet. A long quiet is compared with all long quiets of the two: how often the
/// partner wrote next who was left without an answer.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Followed {
    /// How often the first came about.
    pub given: u32,
    /// How often the second came next.
    pub observed: u32,
    /// `observed` / `given`.
    pub rate: f64,
    /// Its interval, over weeks; none with fewer than eight of them.
    pub rate_ci95: Option<Interval>,
    /// Weeks that can tell: some of what is compared, not all, is what is given, and some, not
    /// all, is followed so.
    pub weeks: usize,
    /// Observed in these weeks.
    pub weeks_observed: u32,
    /// What there would be of that if what is given made no difference within a week.
    pub expected: Option<f64>,
    /// `weeks_observed` / `expected`.
    pub ratio: Option<f64>,
    /// Its interval, over weeks; none with fewer than eight of them.
    pub ratio_ci95: Option<Interval>,
    /// How often as large a difference would come by chance (Mantel & Haenszel 1959, two-sided,
    /// weeks as strata, without a correction for continuity).
    pub p: Option<f64>,
}

/// The first partner sent again, then a long quiet of the second; and a long quiet of the second,
/// then one more of the first.
pub(super) fn followed(
    weeks: impl Iterator<Item = (SentInWeek, SentInWeek)>,
) -> [Measured<Followed>; 2] {
    let (again, quiet): (Vec<Week>, Vec<Week>) = weeks
        .map(|(own, others)| {
            let again = Week::of(own.sent, own.again, own.quiet, own.again_quiet);
            let quiets = own.quiet + others.quiet;
            let own_next = own.quiet_own_next + others.quiet - others.quiet_own_next;
            let quiet = Week::of(quiets, own.quiet, own_next, own.quiet_own_next);
            (again, quiet)
        })
        .unzip();
    [again, quiet].map(|weeks| found(&weeks).into())
}

/// What is compared in one week: how many, how many with what is given, how many followed so, and
/// both.
struct Week {
    all: f64,
    given: f64,
    followed: f64,
    both: f64,
}

impl Week {
    fn of(all: u32, given: u32, followed: u32, both: u32) -> Week {
        let [all, given, followed, both] = [all, given, followed, both].map(f64::from);
        Week {
            all,
            given,
            followed,
            both,
        }
    }

    /// Both, if what is given made no difference.
    fn expected(&self) -> f64 {
        self.given * self.followed / self.all
    }

    /// How far both is spread then (hypergeometric). Zero where the week can't tell.
    fn variance(&self) -> f64 {
        let (n, given, followed) = (self.all, self.given, self.followed);
        if n < 2.0 {
            return 0.0;
        }
        given * (n - given) * followed * (n - followed) / (n * n * (n - 1.0))
    }
}

const GIVEN: usize = 0;
const BOTH: usize = 1;
const TOLD: usize = 2;
const EXPECTED: usize = 3;

fn found(weeks: &[Week]) -> Result<Followed, TooFew> {
    let mut rows = Rows::<4>::new();
    let mut variance = 0.0;
    for week in weeks {
        let tells = week.variance() > 0.0;
        let told = |value: f64| if tells { value } else { 0.0 };
        rows.push(&[
            week.given,
            week.both,
            told(week.both),
            if tells { week.expected() } else { 0.0 },
        ]);
        variance += week.variance();
    }
    let sums = rows.sums();
    TooFew::check(sums[GIVEN] as usize, MIN_GIVEN)?;
    let resampled = rows.resampled(&Draws::among(weeks.len()));
    let in_weeks = rows.episodes();
    let interval = |above: usize, below: usize| {
        let rounds = resampled.iter();
        let ratios = rounds.map(|sums| divided(sums[above], sums[below]));
        let interval = (in_weeks[below] >= MIN_EPISODES).then(|| percentile_interval(ratios));
        interval.flatten()
    };
    let beyond = sums[TOLD] - sums[EXPECTED];
    Ok(Followed {
        given: sums[GIVEN] as u32,
        observed: sums[BOTH] as u32,
        rate: sums[BOTH] / sums[GIVEN],
        rate_ci95: interval(BOTH, GIVEN),
        weeks: weeks.iter().filter(|week| week.variance() > 0.0).count(),
        weeks_observed: sums[TOLD] as u32,
        expected: (variance > 0.0).then_some(sums[EXPECTED]),
        ratio: divided(sums[TOLD], sums[EXPECTED]),
        ratio_ci95: interval(TOLD, EXPECTED),
        // P(chi-square with one degree > x) = erfc(sqrt(x / 2)).
        p: (variance > 0.0).then(|| libm::erfc((beyond * beyond / variance / 2.0).sqrt())),
    })
}

fn divided(above: f64, below: f64) -> Option<f64> {
    (below > 0.0).then(|| above / below)
}
