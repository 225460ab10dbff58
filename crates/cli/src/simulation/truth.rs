use domain::Journal;
use serde::Serialize;

use super::{Couple, Plan};

/// truth.json: the parameters that a simulated journal was drawn from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Truth {
    /// Always `tidemark.truth`.
    pub format: &'static str,
    /// Always 1.
    pub version: u32,
    /// The seed.
    pub seed: u64,
    /// The number of weeks.
    pub weeks: u32,
    /// The parameters.
    pub parameters: Couple,
    /// What came of them.
    pub drawn: Drawn,
}

/// How much was drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Drawn {
    /// Episodes.
    pub episodes: usize,
    /// Tellings.
    pub tellings: usize,
    /// Moves of all tellings.
    pub moves: usize,
}

impl Truth {
    pub(super) fn of(plan: Plan, couple: Couple, journal: &Journal) -> Truth {
        Truth {
            format: "tidemark.truth",
            version: 1,
            seed: plan.seed,
            weeks: plan.weeks,
            parameters: couple,
            drawn: Drawn {
                episodes: journal.tellings.len() - journal.links.len(),
                tellings: journal.tellings.len(),
                moves: journal.tellings.iter().map(|t| t.moves.len()).sum(),
            },
        }
    }

    /// As pretty-printed JSON with a final line break.
    pub fn to_json(&self) -> Vec<u8> {
        let mut bytes =
            serde_json::to_vec_pretty(self).expect("the truth has string keys and finite numbers");
        bytes.push(b'\n');
        bytes
    }
}
