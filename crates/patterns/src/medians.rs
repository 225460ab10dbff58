use crate::bootstrap::{Draws, percentile_interval};
use crate::cores::over_cores;
use crate::measured::Interval;

/// Numbers of which the median is taken, each with the place of its episode among all of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sample {
    values: Vec<(f64, u32)>,
}

impl Sample {
    /// Adds the number of an episode.
    pub(crate) fn push(&mut self, value: f64, episode: usize) {
        let episode = u32::try_from(episode).expect("a journal holds under 2^32 episodes");
        self.values.push((value, episode));
    }

    /// How many numbers there are.
    pub(crate) fn len(&self) -> usize {
        self.values.len()
    }

    /// Puts the numbers in order, as [`Sample::median`] and [`intervals`] want them.
    pub(crate) fn sort(&mut self) {
        let by = |one: &(f64, u32), other: &(f64, u32)| one.0.total_cmp(&other.0);
        self.values.sort_by(by);
    }

    /// The median; none of nothing.
    pub(crate) fn median(&self) -> Option<f64> {
        let last = self.values.len().checked_sub(1)?;
        let (lower, upper) = (self.values[last / 2].0, self.values[last.div_ceil(2)].0);
        Some(f64::midpoint(lower, upper))
    }

    /// The median where each episode was drawn so many times; none if none of them was.
    fn median_of_drawn(&self, times: &[u8]) -> Option<f64> {
        let drawn = |episode: &u32| u32::from(times[*episode as usize]);
        let all: u32 = self.values.iter().map(|(_, e)| drawn(e)).sum();
        let last = all.checked_sub(1)?;
        let (mut seen, mut lower) = (0, None);
        for (value, episode) in &self.values {
            seen += drawn(episode);
            if lower.is_none() && seen > last / 2 {
                lower = Some(*value);
            }
            if seen > last.div_ceil(2) {
                return lower.map(|lower| f64::midpoint(lower, *value));
            }
        }
        None
    }
}

/// The intervals of the medians of several samples of the same episodes, which are drawn with
/// replacement once for all samples (Efron 1979).
pub(crate) fn intervals(samples: &[&Sample], draws: &Draws) -> Vec<Option<Interval>> {
    if samples.is_empty() {
        return Vec::new();
    }
    let rounds = over_cores(
        draws.rounds(),
        1,
        Vec::new(),
        |round, results: &mut [Vec<Option<f64>>]| {
            let times = draws.of_round(round);
            let medians = samples.iter().map(|s| s.median_of_drawn(times));
            results[0] = medians.collect();
        },
    );
    let of = |sample: usize| percentile_interval(rounds.iter().map(|round| round[sample]));
    (0..samples.len()).map(of).collect()
}
