use domain::Id;
use serde::Serialize;
use ts_rs::TS;

use crate::bootstrap::{Draws, MIN_EPISODES, Rows, percentile_interval};
use crate::measured::{Interval, TooFew, Z};

/// Five of five is the fewest that a fair coin gives less than once in twenty (1/32; sign test,
/// Arbuthnot 1710).
const MIN_OF: usize = 5;

/// So many of so many, with the entries behind it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Proportion {
    /// How often it was so.
    pub count: usize,
    /// Of how many.
    pub of: usize,
    /// `count` / `of`; none with fewer than five.
    pub share: Option<f64>,
    /// Its interval.
    pub ci95: Option<Interval>,
    /// The shortfall, where there is no share.
    pub too_few: Option<TooFew>,
    /// The episodes in which it was so, by the id of the telling recorded first. Those in which
    /// it wasn't are listed nowhere.
    pub entries: Vec<Id>,
}

impl Proportion {
    /// Of episodes, each of which counts once: for each whether it was so.
    pub(crate) fn of_episodes<'a>(all: impl Iterator<Item = (&'a Id, bool)>) -> Proportion {
        let counts = all.map(|(id, so)| (id, [usize::from(so), 1]));
        let mut proportion = Proportion::counted(counts);
        if proportion.share.is_some() {
            proportion.ci95 = Some(wilson(proportion.count, proportion.of));
        }
        proportion
    }

    /// Of moves, several of which may stand in one episode and hang together there: of every
    /// episode in order the moves with which it was so, and all of them.
    pub(crate) fn of_moves(all: &[(&Id, [usize; 2])], draws: &Draws) -> Proportion {
        let mut proportion = Proportion::counted(all.iter().copied());
        let mut rows = Rows::<2>::new();
        for (_, counts) in all {
            rows.push(&counts.map(|n| n as f64));
        }
        if proportion.share.is_some() && rows.telling_something() >= MIN_EPISODES {
            let rounds = rows.resampled(draws).into_iter();
            let share = |[count, of]: [f64; 2]| (of > 0.0).then(|| count / of);
            proportion.ci95 = percentile_interval(rounds.map(share));
        }
        proportion
    }

    fn counted<'a>(all: impl Iterator<Item = (&'a Id, [usize; 2])>) -> Proportion {
        let (mut count, mut of, mut entries) = (0, 0, Vec::new());
        for (id, [so, all]) in all {
            count += so;
            of += all;
            if so > 0 {
                entries.push(id.clone());
            }
        }
        let enough = TooFew::check(of, MIN_OF);
        Proportion {
            count,
            of,
            share: enough.is_ok().then(|| count as f64 / of as f64),
            ci95: None,
            too_few: enough.err(),
            entries,
        }
    }
}

/// The score interval of a proportion (Wilson 1927).
fn wilson(count: usize, of: usize) -> Interval {
    let (n, share) = (of as f64, count as f64 / of as f64);
    let middle = share + Z * Z / (2.0 * n);
    let spread = Z * (share * (1.0 - share) / n + Z * Z / (4.0 * n * n)).sqrt();
    let bound = |sum: f64| sum / (1.0 + Z * Z / n);
    // It holds the share and stays a share, in spite of rounding where all or none was so.
    [
        Some(bound(middle - spread).clamp(0.0, share)),
        Some(bound(middle + spread).clamp(share, 1.0)),
    ]
}
