//! Statistics of the pattern: a journal in, numbers out.
//!
//! [`analyse`] is the one door: the window, the command line and the document all print what it
//! returns. One method a file; each says where it comes from, gives an interval with every
//! estimate, and answers [`TooFew`] where there is too little to say anything. Pure: no I/O, no
//! clock, and the dice are numbered, so the same journal gives the same numbers everywhere.
//! docs/methods.md says in plain words how each number is counted.

mod analysis;
mod answered;
mod behind;
mod bootstrap;
mod chance;
mod contingency;
mod dice;
mod direction;
mod kaplan_meier;
mod loop_figure;
mod measured;
mod repair_time;
mod shuffle;
mod steps;
mod transitions;
mod warning;

pub use analysis::{Analysis, Counts, FORMAT, VERSION, analyse};
pub use behind::{behind, behind_repair};
pub use direction::Direction;
pub use kaplan_meier::CurveStep;
pub use loop_figure::{Answered, Loop};
pub use measured::{Interval, Measured, TooFew};
pub use repair_time::{RepairTime, TimeTo};
pub use transitions::Transitions;
pub use warning::{Warning, WarningCode};
