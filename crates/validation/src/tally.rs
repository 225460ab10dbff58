use std::collections::BTreeMap;

use crate::Reading;
use crate::reading::holds;

/// What many journals said of one number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tally {
    /// It is a p where nothing is to be found.
    pub is_null: bool,
    /// Journals that were asked.
    pub asked: usize,
    /// Of these, those with an answer.
    pub found: usize,
    /// Sum of what was found less the truth.
    pub off: f64,
    /// Answers with an interval.
    pub intervals: usize,
    /// Intervals that hold the truth; of a null, values of p below 0.05.
    pub held: usize,
    /// For each n, the intervals and those that hold the truth.
    pub by_n: BTreeMap<usize, (usize, usize)>,
}

/// The tallies of some journals by number.
pub type Verdicts = BTreeMap<&'static str, Tally>;

impl Tally {
    /// What was found less the truth, on average.
    pub fn bias(&self) -> f64 {
        self.off / self.found as f64
    }

    /// The share of intervals that hold the truth; of a null, the share of p below 0.05.
    pub fn share(&self) -> f64 {
        self.held as f64 / self.intervals as f64
    }

    pub(crate) fn add(&mut self, reading: &Reading) {
        self.asked += 1;
        self.is_null = matches!(reading, Reading::Null { .. });
        match *reading {
            Reading::Estimate {
                truth,
                found: Some(found),
                interval,
                n,
                ..
            } => {
                self.found += 1;
                self.off += found - truth;
                if let Some(interval) = interval {
                    let holds = usize::from(holds(interval, truth));
                    self.intervals += 1;
                    self.held += holds;
                    let (intervals, held) = self.by_n.entry(n).or_default();
                    *intervals += 1;
                    *held += holds;
                }
            }
            Reading::Null { p: Some(p), .. } => {
                self.found += 1;
                self.intervals += 1;
                self.held += usize::from(p < 0.05);
            }
            Reading::Estimate { found: None, .. } | Reading::Null { p: None, .. } => {}
        }
    }

    /// Takes in what other journals said of the same number.
    pub fn join(&mut self, other: Tally) {
        self.is_null = other.is_null;
        self.asked += other.asked;
        self.found += other.found;
        self.off += other.off;
        self.intervals += other.intervals;
        self.held += other.held;
        for (n, (intervals, held)) in other.by_n {
            let sum = self.by_n.entry(n).or_default();
            sum.0 += intervals;
            sum.1 += held;
        }
    }
}
