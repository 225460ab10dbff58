mod always_chasing_or_running;
mod closeness_out_of_reach;
mod intense_but_unstable;
mod reading;
mod resemblance;
mod same_argument;
mod vocabulary;

use chrono::NaiveDate;
use domain::{Episode, Journal};
use serde::Serialize;
use ts_rs::TS;

use crate::measured::Measured;
use crate::proportion::Proportion;

pub use always_chasing_or_running::always_chasing_or_running;
pub use closeness_out_of_reach::closeness_out_of_reach;
pub use intense_but_unstable::intense_but_unstable;
pub use same_argument::{Argument, SameArgument, same_argument};

/// Signs by which two may know the pattern, each with the entries behind it, told of the two and
/// never of one. No diagnosis, and no line above which one is "in it".
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Signs {
    /// The same argument again.
    pub same_argument: Measured<SameArgument>,
    /// Episodes of reaching out and stepping back alone.
    pub always_chasing_or_running: Proportion,
    /// Highs of closeness soon followed by a strong episode.
    pub intense_but_unstable: Proportion,
    /// Closeness asked for, and the other only stepping back.
    pub closeness_out_of_reach: Proportion,
}

/// The signs in these episodes, given the days of which something is known.
pub fn signs(journal: &Journal, episodes: &[Episode<'_>], observed: &[NaiveDate]) -> Signs {
    Signs {
        same_argument: same_argument(episodes, &journal.partners),
        always_chasing_or_running: always_chasing_or_running(episodes),
        intense_but_unstable: intense_but_unstable(episodes, &journal.check_ins, observed),
        closeness_out_of_reach: closeness_out_of_reach(episodes),
    }
}
