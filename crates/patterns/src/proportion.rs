use domain::Id;
use serde::Serialize;
use ts_rs::TS;

use crate::bootstrap::{Draws, MIN_EPISODES, Rows, percentile_interval};
use crate::measured::{Interval, TooFew};
use crate::wilson::wilson;

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
        let (mut of, mut entries) = (0, Vec::new());
        for (id, so) in all {
            of += 1;
            entries.extend(so.then(|| id.clone()));
        }
        Proportion::told(entries, of)
    }

    /// These entries, one each, of so many chances.
    pub(crate) fn told(entries: Vec<Id>, of: usize) -> Proportion {
        let count = entries.len();
        let mut proportion = Proportion::counted(count, of, entries);
        proportion.ci95 = proportion.share.map(|_| wilson(count, of));
        proportion
    }

    /// Of moves, several of which may stand in one episode and hang together there: of every
    /// episode in order the moves with which it was so, and all of them.
    pub(crate) fn of_moves(all: &[(&Id, [usize; 2])], draws: &Draws) -> Proportion {
        let (mut count, mut of, mut entries) = (0, 0, Vec::new());
        for (id, [so, all]) in all {
            count += so;
            of += all;
            entries.extend((*so > 0).then(|| (*id).clone()));
        }
        let mut proportion = Proportion::counted(count, of, entries);
        let mut rows = Rows::<2>::new();
        for (_, counts) in all {
            rows.push(&counts.map(|n| n as f64));
        }
        let episodes = rows.telling_something();
        if proportion.share.is_some() && episodes >= MIN_EPISODES {
            proportion.ci95 = match proportion.count {
                // All rounds would agree: the episodes are taken for one each then.
                0 => Some(wilson(0, episodes)),
                count if count == proportion.of => Some(wilson(episodes, episodes)),
                _ => {
                    let rounds = rows.resampled(draws).into_iter();
                    let share = |[count, of]: [f64; 2]| (of > 0.0).then(|| count / of);
                    percentile_interval(rounds.map(share))
                }
            };
        }
        proportion
    }

    fn counted(count: usize, of: usize, entries: Vec<Id>) -> Proportion {
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
