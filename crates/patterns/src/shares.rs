use domain::{Class, Episode, Move, Role};

use crate::bootstrap::{Draws, MIN_EPISODES, percentile_interval};
use crate::cores::over_cores;
use crate::measured::Interval;
use crate::steps::steps;

/// Five of five is the fewest that a fair coin gives less than once in twenty (1/32; sign test,
/// Arbuthnot 1710): with four, even "always the same one" would say nothing.
const MIN_PURSUITS: u32 = 5;

/// The pursuits of `a` among all pursuits, in several groups of episodes.
pub(crate) struct Shares {
    sums: Vec<Pursuits>,
    entries: Vec<Entry>,
}

/// How many pursuits, and how many of them by `a`.
#[derive(Clone, Copy, Debug, Default)]
struct Pursuits {
    by_a: u32,
    all: u32,
    episodes: usize,
}

/// The pursuits of one episode, which is in one group.
struct Entry {
    episode: usize,
    group: usize,
    by_a: u32,
    all: u32,
}

impl Shares {
    /// Each episode by the telling recorded first, in the group that `group` gives its place.
    pub(crate) fn of(
        episodes: &[Episode<'_>],
        groups: usize,
        group: impl Fn(usize) -> Option<usize>,
    ) -> Shares {
        let mut shares = Shares {
            sums: vec![Pursuits::default(); groups],
            entries: Vec::new(),
        };
        for (place, episode) in episodes.iter().enumerate() {
            let steps = steps(episode.first(), Move::class);
            let pursuits = || steps.iter().filter(|step| step.class == Class::Pursue);
            let all = pursuits().count() as u32;
            let by_a = pursuits().filter(|step| step.actor == Role::A).count() as u32;
            if let Some(group) = group(place).filter(|_| all > 0) {
                shares.add(Entry {
                    episode: place,
                    group,
                    by_a,
                    all,
                });
            }
        }
        shares
    }

    fn add(&mut self, entry: Entry) {
        let sum = &mut self.sums[entry.group];
        sum.by_a += entry.by_a;
        sum.all += entry.all;
        sum.episodes += 1;
        self.entries.push(entry);
    }

    /// Pursuits in this group.
    pub(crate) fn pursuits(&self, group: usize) -> u32 {
        self.sums[group].all
    }

    /// The share of `a` in this group; none with fewer than five pursuits.
    pub(crate) fn share(&self, group: usize) -> Option<f64> {
        let sum = self.sums[group];
        (sum.all >= MIN_PURSUITS).then(|| f64::from(sum.by_a) / f64::from(sum.all))
    }

    /// The shares of all groups in each round of a bootstrap over all episodes.
    pub(crate) fn resampled(&self, draws: &Draws) -> Vec<Vec<Option<f64>>> {
        over_cores(
            draws.rounds(),
            1,
            Vec::new(),
            |round, results: &mut [Vec<Option<f64>>]| {
                let times = draws.of_round(round);
                let mut sums = vec![(0, 0); self.sums.len()];
                // Neighbours are mostly of one group, whose sums then need no fetching.
                for of_one in self.entries.chunk_by(|one, other| one.group == other.group) {
                    let (mut by_a, mut all) = sums[of_one[0].group];
                    for entry in of_one {
                        let times = u32::from(times[entry.episode]);
                        by_a += times * entry.by_a;
                        all += times * entry.all;
                    }
                    sums[of_one[0].group] = (by_a, all);
                }
                let share = |(by_a, all)| (all > 0).then(|| f64::from(by_a) / f64::from(all));
                results[0] = sums.into_iter().map(share).collect();
            },
        )
    }

    /// The interval of a number made of the shares of these groups; none where one of them has no
    /// share or fewer than eight episodes.
    pub(crate) fn interval(
        &self,
        groups: &[usize],
        resampled: &[Vec<Option<f64>>],
        of: impl Fn(&[Option<f64>]) -> Option<f64>,
    ) -> Option<Interval> {
        let is_enough = |group: &usize| {
            self.share(*group).is_some() && self.sums[*group].episodes >= MIN_EPISODES
        };
        if !groups.iter().all(is_enough) {
            return None;
        }
        percentile_interval(resampled.iter().map(|round| of(round)))
    }
}
