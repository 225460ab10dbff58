use domain::TooFew;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What becomes of a score when items are left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "rule", rename_all = "snake_case", deny_unknown_fields)]
pub enum Missing {
    /// Every item is needed: the authors publish no other rule.
    All,
    /// The mean of what is answered stands for what is not.
    MeanOfAnswered {
        /// How many answers that takes.
        at_least: usize,
        /// Who says so.
        source: String,
    },
}

impl Missing {
    /// How many of so many items have to be answered.
    pub(crate) fn needs(&self, items: usize) -> usize {
        match self {
            Missing::All => items,
            Missing::MeanOfAnswered { at_least, .. } => *at_least,
        }
    }
}

/// A score, or that too little was answered for one: a value, no error.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
#[serde(untagged)]
pub enum Scored {
    /// Too little was answered.
    TooFew(TooFew),
    /// The score.
    Score(f64),
}

impl Scored {
    /// The score, if enough was answered.
    pub fn value(&self) -> Option<f64> {
        match self {
            Scored::Score(value) => Some(*value),
            Scored::TooFew(_) => None,
        }
    }
}

impl From<Result<f64, TooFew>> for Scored {
    fn from(result: Result<f64, TooFew>) -> Scored {
        match result {
            Ok(value) => Scored::Score(value),
            Err(too_few) => Scored::TooFew(too_few),
        }
    }
}
