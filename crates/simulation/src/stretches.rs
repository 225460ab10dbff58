use domain::Role;
use serde::Serialize;

use crate::Plan;
use crate::dice::Dice;
use crate::logged::Logged;
use crate::told::{short, telling};
use crate::weeks::{DAY_MS, FIRST_MONDAY_MS, MINUTE_MS, every_day};

/// Days from one episode to the next: up to ten, or a good stretch; a check-in on every day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Stretches {
    /// Chance of a good stretch.
    pub good: f64,
    /// Chance, on each day from the fifteenth on, that it ends.
    pub ends_a_day: f64,
}

impl Stretches {
    /// The first number of days that half of the good stretches don't outlast.
    pub fn median_days(&self) -> f64 {
        14.0 + (0.5_f64.ln() / (1.0 - self.ends_a_day).ln()).ceil()
    }
}

pub(crate) fn draw(plan: &Plan, dice: &mut Dice) -> (Stretches, Logged) {
    let stretches = Stretches {
        good: dice.between(0.3, 0.6),
        ends_a_day: dice.between(0.04, 0.12),
    };
    let days = 7 * i64::from(plan.weeks);
    let (mut day, mut told) = (0, Vec::new());
    let mut dice = Dice::new(plan.seed, 1);
    while day < days {
        let start = FIRST_MONDAY_MS + day * DAY_MS + 20 * 60 * MINUTE_MS;
        told.push(vec![telling(Role::A, start, short(start))]);
        day += gap(&stretches, &mut dice);
    }
    let logged = Logged {
        told,
        checked_in: every_day(plan.weeks),
        ..Logged::default()
    };
    (stretches, logged)
}

fn gap(stretches: &Stretches, dice: &mut Dice) -> i64 {
    if !dice.chance(stretches.good) {
        return 1 + dice.below(10) as i64;
    }
    let mut days = 15;
    while !dice.chance(stretches.ends_a_day) {
        days += 1;
    }
    days
}
