//! A couple with something of everything: turn-taking, answers that feed the loop, repairs, times
//! that are known to the day only, tellings by both.

mod acts;
mod couple;
mod evening;
mod telling;

pub use couple::{Couple, Partner, Rates};

use crate::Plan;
use crate::dice::Dice;
use crate::logged::Logged;
use crate::weeks::week_by_week;
use evening::Evening;

pub(crate) fn draw(plan: &Plan, per_week: f64, dice: &mut Dice) -> (Couple, Logged) {
    let couple = Couple::draw(dice);
    let told = week_by_week(
        plan,
        |_| per_week,
        evening::start,
        |start, dice| {
            let evening = Evening::draw(&couple, start, dice);
            telling::tell(&couple, &evening, dice)
        },
    );
    (couple, told.into())
}
