//! Holds the numbers of `patterns` to the parameters that simulated journals were drawn from: how
//! far they are off on average, how often their 95 % intervals hold the truth, and how often p
//! falls below 0.05 where there is nothing to find.
//!
//! [`validate`] runs it; [`fights_found`] does the like for the bursts of `chat`; the program of this crate prints it as the tables of docs/methods.md.

mod fights;
mod reading;
mod run;
mod subject;
mod table;
mod tally;

pub use fights::{FITTED_ON, Suggestions, fights_found, fights_table};
pub use reading::Reading;
pub use run::{SIZES, Size, validate};
pub use table::{estimates, nulls, thresholds};
pub use tally::{Tally, Verdicts};
