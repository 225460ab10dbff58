use crate::cores::over_cores;
use crate::dice::{Dice, ROUNDS, Use};
use crate::measured::Interval;

/// With eight or nine, nine of ten intervals hold the truth of simulated journals; with fewer they
/// do worse (docs/methods.md, Validation).
pub(crate) const MIN_EPISODES: usize = 8;

/// Rounds that walk through the rows together.
const LANES: usize = 8;

/// How often each episode was drawn in each round, the same for every number: as many draws as
/// there are episodes, with replacement.
pub struct Draws {
    rounds: Vec<Vec<u8>>,
}

impl Draws {
    /// The draws among so many episodes.
    pub fn among(episodes: usize) -> Draws {
        let count = u32::try_from(episodes).expect("a journal holds under 2^32 episodes");
        let rounds = over_cores(ROUNDS, 1, Vec::new(), |round, results: &mut [Vec<u8>]| {
            let mut dice = Dice::of_round(Use::Bootstrap, round);
            // Once each on average; that one comes 255 times has a chance below 1e-500.
            let mut times = vec![0_u8; episodes];
            for _ in 0..count {
                let drawn = &mut times[dice.below(count) as usize];
                *drawn = drawn.saturating_add(1);
            }
            results[0] = times;
        });
        Draws { rounds }
    }

    /// Nothing is drawn: there are no intervals and no p then.
    pub fn none() -> Draws {
        Draws { rounds: Vec::new() }
    }

    /// How many rounds there are.
    pub(crate) fn rounds(&self) -> usize {
        self.rounds.len()
    }

    /// How often each episode was drawn in this round. After the last round they begin anew, for
    /// whoever takes several at a time.
    pub(crate) fn of_round(&self, round: usize) -> &[u8] {
        &self.rounds[round % self.rounds.len()]
    }
}

/// What each episode adds to `W` sums: all that a bootstrap over episodes needs to know of it.
/// Only what isn't zero is kept.
pub(crate) struct Rows<const W: usize> {
    ends: Vec<usize>,
    columns: Vec<u8>,
    values: Vec<f64>,
}

impl<const W: usize> Rows<W> {
    pub(crate) fn new() -> Rows<W> {
        const { assert!(W <= 256, "a column is a byte") };
        Rows {
            ends: Vec::new(),
            columns: Vec::new(),
            values: Vec::new(),
        }
    }

    /// Adds the next episode.
    pub(crate) fn push(&mut self, row: &[f64; W]) {
        for (column, &value) in row.iter().enumerate() {
            if value != 0.0 {
                self.columns.push(column as u8);
                self.values.push(value);
            }
        }
        self.ends.push(self.columns.len());
    }

    /// The sums over all episodes.
    pub(crate) fn sums(&self) -> [f64; W] {
        let mut sums = [0.0; W];
        for (&column, value) in self.columns.iter().zip(&self.values) {
            sums[usize::from(column)] += value;
        }
        sums
    }

    /// How many episodes add to each sum.
    pub(crate) fn episodes(&self) -> [usize; W] {
        let mut episodes = [0; W];
        for &column in &self.columns {
            episodes[usize::from(column)] += 1;
        }
        episodes
    }

    /// How many episodes add anything.
    pub(crate) fn telling_something(&self) -> usize {
        let begins = std::iter::once(&0).chain(&self.ends);
        begins.zip(&self.ends).filter(|(b, e)| b < e).count()
    }

    /// The sums of each round, in which as many episodes as there are were drawn with
    /// replacement (Efron 1979; whole episodes, since moves within one hang together: Davison &
    /// Hinkley 1997, section 3.8).
    pub(crate) fn resampled(&self, draws: &Draws) -> Vec<[f64; W]> {
        over_cores(draws.rounds(), LANES, [0.0; W], |first, rounds| {
            self.draw(draws, first, rounds);
        })
    }

    fn draw(&self, draws: &Draws, first: usize, rounds: &mut [[f64; W]]) {
        let drawn: [&[u8]; LANES] = std::array::from_fn(|lane| draws.of_round(first + lane));
        let mut sums = [[0.0; LANES]; W];
        let mut begin = 0;
        for (episode, &end) in self.ends.iter().enumerate() {
            let times = drawn.each_ref().map(|round| f64::from(round[episode]));
            for entry in begin..end {
                let value = self.values[entry];
                let sum = &mut sums[usize::from(self.columns[entry])];
                for lane in 0..LANES {
                    sum[lane] += value * times[lane];
                }
            }
            begin = end;
        }
        for (lane, round) in rounds.iter_mut().enumerate() {
            *round = sums.map(|sum| sum[lane]);
        }
    }
}

/// The middle 95 % of what the rounds gave (percentile interval, Efron & Tibshirani 1993,
/// chapter 13). Rounds in which the number is undefined are left out; where they are more than
/// one in twenty, there is no interval.
pub(crate) fn percentile_interval(rounds: impl Iterator<Item = Option<f64>>) -> Option<Interval> {
    let mut values: Vec<f64> = rounds.flatten().collect();
    if values.len() < ROUNDS - ROUNDS / 20 {
        return None;
    }
    values.sort_unstable_by(f64::total_cmp);
    Some([0.025, 0.975].map(|share| Some(quantile(&values, share))))
}

/// Quantile of sorted values, linear between neighbours (Hyndman & Fan 1996, type 7).
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let place = share * (sorted.len() - 1) as f64;
    let (below, above) = (
        sorted[place.floor() as usize],
        sorted[place.ceil() as usize],
    );
    below + (above - below) * place.fract()
}
