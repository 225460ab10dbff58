use domain::Journal;
use serde::Serialize;

use crate::{Mechanism, Parameters, Plan};

/// truth.json: the parameters that a simulated journal was drawn from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Truth {
    /// Always `tidemark.truth`.
    pub format: &'static str,
    /// Always 1.
    pub version: u32,
    /// What was drawn.
    pub mechanism: Mechanism,
    /// The seed.
    pub seed: u64,
    /// The number of weeks.
    pub weeks: u32,
    /// Mean number of episodes a week (Poisson), where the mechanism itself has none.
    pub episodes_per_week: f64,
    /// The parameters.
    pub parameters: Parameters,
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
    pub(crate) fn of(
        plan: Plan,
        episodes_per_week: f64,
        parameters: Parameters,
        journal: &Journal,
    ) -> Truth {
        Truth {
            format: "tidemark.truth",
            version: 1,
            mechanism: plan.mechanism,
            seed: plan.seed,
            weeks: plan.weeks,
            episodes_per_week,
            parameters,
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
