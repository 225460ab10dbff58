use domain::{Class, Episode, Move};
use serde::Serialize;
use ts_rs::TS;

use crate::answered::pairs;
use crate::bootstrap::{Draws, MIN_EPISODES, Rows, percentile_interval};
use crate::chance::informative;
use crate::direction::Direction;
use crate::measured::{Interval, Measured, TooFew};
use crate::shuffle::Shuffles;
use crate::steps::steps;

/// Five of five is the fewest that a fair coin gives less than once in twenty (1/32; sign test,
/// Arbuthnot 1710): with four, even "always" would say nothing.
const MIN_GIVEN: usize = 5;
/// One telling in which the moves could have stood otherwise.
const MIN_INFORMATIVE: usize = 1;

/// The loop: how often a pursuit was answered by a withdrawal, and a withdrawal by a pursuit,
/// each direction for itself. From the telling recorded first of each episode.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Loop {
    /// `a` pursues, `b` withdraws.
    pub a_pursues_b_withdraws: Measured<Answered>,
    /// `b` withdraws, `a` pursues.
    pub b_withdraws_a_pursues: Measured<Answered>,
    /// `b` pursues, `a` withdraws.
    pub b_pursues_a_withdraws: Measured<Answered>,
    /// `a` withdraws, `b` pursues.
    pub a_withdraws_b_pursues: Measured<Answered>,
}

/// How often one direction's first move was answered so, and how that compares with chance.
///
/// The comparison shuffles classes within a telling and leaves who moved when as it was, after
/// the permutation tests for sequences of Bakeman, Robinson & Quera 1996.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Answered {
    /// Such first moves that a move of the other came next to.
    pub given: u32,
    /// Of these, answered so.
    pub observed: u32,
    /// Episodes with such a first move.
    pub episodes: usize,
    /// `observed` / `given`.
    pub rate: f64,
    /// Its interval, over episodes; none with fewer than eight of them.
    pub rate_ci95: Option<Interval>,
    /// Tellings that can tell the loop from chance.
    pub informative_tellings: usize,
    /// Answered so, in these.
    pub informative_observed: u32,
    /// What chance gives in these.
    pub expected: Option<f64>,
    /// `informative_observed` / `expected`.
    pub ratio: Option<f64>,
    /// Its interval, over episodes; none with fewer than eight of them.
    pub ratio_ci95: Option<Interval>,
    /// The share of shuffles that give as many, the one that was observed among them.
    pub p: Option<f64>,
    /// No informative telling: nothing is compared with chance.
    pub chance: Option<TooFew>,
}

impl Loop {
    /// One direction of it.
    pub fn direction(&self, direction: Direction) -> &Measured<Answered> {
        match direction {
            Direction::APursuesBWithdraws => &self.a_pursues_b_withdraws,
            Direction::BWithdrawsAPursues => &self.b_withdraws_a_pursues,
            Direction::BPursuesAWithdraws => &self.b_pursues_a_withdraws,
            Direction::AWithdrawsBPursues => &self.a_withdraws_b_pursues,
        }
    }

    /// The loop of these episodes, with each move in the class that `class` gives it.
    pub(crate) fn of(episodes: &[Episode<'_>], class: fn(&Move) -> Class, draws: &Draws) -> Loop {
        let evidence = Evidence::gather(episodes, class, draws);
        let of = |direction| Measured::from(evidence.answered(direction));
        Loop {
            a_pursues_b_withdraws: of(Direction::APursuesBWithdraws),
            b_withdraws_a_pursues: of(Direction::BWithdrawsAPursues),
            b_pursues_a_withdraws: of(Direction::BPursuesAWithdraws),
            a_withdraws_b_pursues: of(Direction::AWithdrawsBPursues),
        }
    }
}

/// The loop of these episodes, each move in its own class.
pub fn loop_figure(episodes: &[Episode<'_>], draws: &Draws) -> Loop {
    Loop::of(episodes, Move::class, draws)
}

/// Where each number of an episode stands in its row, four directions each.
const GIVEN: usize = 0;
const OBSERVED: usize = 4;
const INFORMATIVE: usize = 8;
const EXPECTED: usize = 12;
const WIDTH: usize = 16;

/// Everything counted, drawn and shuffled, for all four directions.
struct Evidence {
    sums: [f64; WIDTH],
    episodes: [usize; WIDTH],
    informative_tellings: [usize; 4],
    resampled: Vec<[f64; WIDTH]>,
    shuffled: Vec<[u32; 4]>,
}

impl Evidence {
    fn gather(episodes: &[Episode<'_>], class: fn(&Move) -> Class, draws: &Draws) -> Evidence {
        let mut rows = Rows::new();
        let mut shuffles = Shuffles::default();
        let mut informative_tellings = [0; 4];
        for episode in episodes {
            let steps = steps(episode.first(), class);
            let (pairs, informative) = (pairs(&steps), informative(&steps));
            let mut row = [0.0; WIDTH];
            for i in 0..4 {
                row[GIVEN + i] = f64::from(pairs.given[i]);
                row[OBSERVED + i] = f64::from(pairs.observed[i]);
                if let Some(found) = informative.as_ref().filter(|f| f.directions[i]) {
                    informative_tellings[i] += 1;
                    row[INFORMATIVE + i] = f64::from(pairs.observed[i]);
                    row[EXPECTED + i] = found.expected[i];
                }
            }
            rows.push(&row);
            if let Some(found) = informative {
                shuffles.push(&steps, found.pools);
            }
        }
        Evidence {
            sums: rows.sums(),
            episodes: rows.episodes(),
            informative_tellings,
            resampled: rows.resampled(draws),
            shuffled: shuffles.rounds(draws.rounds()),
        }
    }

    fn answered(&self, direction: Direction) -> Result<Answered, TooFew> {
        let i = direction.index();
        let given = self.sums[GIVEN + i] as u32;
        TooFew::check(given as usize, MIN_GIVEN)?;
        let observed = self.sums[OBSERVED + i] as u32;
        let chance = TooFew::check(self.informative_tellings[i], MIN_INFORMATIVE).err();
        let expected = chance.is_none().then_some(self.sums[EXPECTED + i]);
        Ok(Answered {
            given,
            observed,
            episodes: self.episodes[GIVEN + i],
            rate: f64::from(observed) / f64::from(given),
            rate_ci95: self.interval(OBSERVED + i, GIVEN + i),
            informative_tellings: self.informative_tellings[i],
            informative_observed: self.sums[INFORMATIVE + i] as u32,
            expected,
            ratio: expected.and_then(|e| divided(self.sums[INFORMATIVE + i], e)),
            ratio_ci95: self.interval(INFORMATIVE + i, EXPECTED + i),
            p: chance.is_none().then(|| self.p(i)).flatten(),
            chance,
        })
    }

    /// The interval of a ratio of two sums.
    fn interval(&self, above: usize, below: usize) -> Option<Interval> {
        if self.episodes[below] < MIN_EPISODES {
            return None;
        }
        percentile_interval(self.resampled.iter().map(|r| divided(r[above], r[below])))
    }

    /// (1 + rounds with as many or more) / (1 + rounds): the observed arrangement is one of those
    /// that chance could have given (Phipson & Smyth 2010). None without rounds.
    fn p(&self, direction: usize) -> Option<f64> {
        let rounds = self.shuffled.len();
        let observed = self.sums[INFORMATIVE + direction] as u32;
        let as_many = self.shuffled.iter().filter(|r| r[direction] >= observed);
        (rounds > 0).then(|| (1 + as_many.count()) as f64 / (1 + rounds) as f64)
    }
}

fn divided(above: f64, below: f64) -> Option<f64> {
    (below > 0.0).then(|| above / below)
}
