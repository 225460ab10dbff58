//! Invents what a couple would have logged, drawn from known parameters, to check the numbers
//! against these. Nothing here describes people; it is a die with known sides.
//!
//! [`Mechanism::Evenings`] draws a couple with something of everything; each other mechanism draws
//! one thing alone, for one method. A mechanism says in its file what its parameters are.
//!
//! [`texting`] draws what a couple texts, with fights in it whose times are known; [`write()`] puts
//! it into the forms in which messengers export it.

mod change_points;
mod climbing;
mod dice;
mod evenings;
mod excited;
mod export;
mod logged;
mod mechanism;
mod naming;
mod repairing;
mod reversing;
mod stretches;
mod texting;
mod told;
mod truth;
mod turns;
mod weeks;

pub use change_points::Segments;
pub use climbing::Climbing;
pub use evenings::{Couple, Partner, Rates};
pub use excited::Excited;
pub use export::{Form, Written, big, write};
pub use mechanism::{Mechanism, Parameters};
pub use naming::Naming;
pub use repairing::Repairing;
pub use reversing::Reversing;
pub use stretches::Stretches;
pub use texting::{Chase, Fight, Harmless, Texted, Texter, Texters, Texting, TextingPlan, texting};
pub use truth::{Drawn, Truth};
pub use turns::Turns;

use domain::Journal;

use dice::Dice;

/// What to simulate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    /// What is drawn.
    pub mechanism: Mechanism,
    /// The same seed gives the same couple and the same weeks.
    pub seed: u64,
    /// How many weeks.
    pub weeks: u32,
    /// Mean number of episodes a week; none: drawn with the parameters.
    pub episodes_per_week: Option<f64>,
}

/// A simulated journal and what it was drawn from.
pub struct Simulated {
    /// The journal.
    pub journal: Journal,
    /// The parameters.
    pub truth: Truth,
}

/// Draws the parameters from stream 0 of the seed and week k from stream k + 1, so that a longer
/// simulation begins with the shorter one wherever the number of weeks is no parameter.
pub fn simulate(plan: Plan) -> Simulated {
    let mut dice = Dice::new(plan.seed, 0);
    let per_week = dice.between(0.8, 3.0);
    let per_week = plan.episodes_per_week.unwrap_or(per_week);
    let (parameters, logged) = plan.mechanism.draw(&plan, per_week, &mut dice);
    let journal = logged::journal(logged);
    let truth = Truth::of(plan, per_week, parameters, &journal);
    Simulated { journal, truth }
}
