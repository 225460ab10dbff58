//! Statistics of the pattern: a journal in, numbers out.
//!
//! [`analyse`] is the one door: the window, the command line and the document all print what it
//! returns; [`count_messages`] is another, for a chat that both agreed to have counted. One method a
//! file; each says where it comes from, gives an interval with every
//! estimate, and answers [`TooFew`] where there is too little to say anything. Pure: no I/O, no
//! clock, and the dice are numbered, so the same journal gives the same numbers everywhere.
//! docs/methods.md says in plain words how each number is counted.

mod analysis;
mod answered;
mod behind;
mod bootstrap;
mod chance;
mod change;
mod conditions;
mod contingency;
mod cores;
mod dice;
mod direction;
mod escalation;
mod excitation;
mod finding;
mod front;
mod good_stretches;
mod kaplan_meier;
mod kendall;
mod landmark;
mod lengthening;
mod load;
mod log_rank;
mod loop_figure;
mod measured;
mod median_difference;
mod medians;
mod messages;
mod observed;
mod outcomes;
mod pelt;
mod phases;
mod proportion;
mod protest;
mod quarter;
mod repair_time;
mod reversals;
mod rhythm;
mod roles;
mod security_signs;
mod shares;
mod shuffle;
mod signs;
mod since;
mod spans;
mod steps;
mod theil_sen;
mod told_differently;
mod transitions;
mod warning;
mod wilson;

pub use analysis::{
    Analysis, ByMeaning, Counts, FORMAT, VERSION, analyse, analyse_without_resampling,
};
pub use behind::{behind, behind_finding, behind_repair};
pub use bootstrap::Draws;
pub use change::{Change, change};
pub use conditions::{Conditions, Support, conditions};
pub use direction::Direction;
pub use escalation::{Escalation, QuarterSlopes, Slope, escalation};
pub use excitation::{Excitation, Fit, excitation};
pub use finding::Finding;
pub use front::front;
pub use good_stretches::{
    Ended, EndedBy, Given, GoodStretches, Stretch, StretchStep, good_stretches,
};
pub use lengthening::Lengthening;
pub use load::{LoadDay, load};
pub use loop_figure::{Answered, Loop, loop_figure};
pub use measured::{Interval, Measured, TooFew};
pub use messages::{Followed, InMessages, Message, count_messages, in_messages};
pub use observed::{known_until, observed};
pub use outcomes::{FollowedByEach, Outcome, Outcomes, ToReceived, outcomes};
pub use phases::{PhaseKind, PhaseSpan, Phases, phases};
pub use proportion::Proportion;
pub use protest::{ByClass, FollowedBy, Protest, protest};
pub use quarter::Quarter;
pub use repair_time::{CurveStep, RepairTime, TimeTo, repair_time};
pub use reversals::{Reversal, reversals};
pub use rhythm::{Rhythm, rhythm};
pub use roles::{RoleQuarter, roles};
pub use security_signs::{QuarterReceived, SecuritySigns, security_signs};
pub use signs::{
    Argument, SameArgument, Signs, always_chasing_or_running, closeness_out_of_reach,
    intense_but_unstable, same_argument, signs,
};
pub use since::{
    LoopSince, NewAct, NewKind, NewThings, Since, SinceStretch, last_session, new_things, parted,
    since,
};
pub use steps::counted;
pub use theil_sen::theil_sen;
pub use told_differently::{ToldDifferently, told_differently};
pub use transitions::{Transitions, transitions};
pub use warning::{Warning, WarningCode};
pub use wilson::wilson;
