use domain::{Act, Move, Role};
use serde::Serialize;

use crate::Plan;
use crate::dice::Dice;
use crate::logged::Logged;
use crate::told::{moved, received};
use crate::weeks::{HOUR_MS, MINUTE_MS, told_by_a};

/// Episodes with a move that names something, and the like without: how long from there until a
/// repair reaches `a`, who tells, at a steady hazard each.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Naming {
    /// The move that names it, fourth of the episode.
    pub naming: Act,
    /// What `b` does in its place otherwise.
    pub otherwise: Act,
    /// Share of episodes in which it is named.
    pub named: f64,
    /// Hours until half of those have a received repair.
    pub median_hours_with: f64,
    /// Hours until half of the others have.
    pub median_hours_without: f64,
}

impl Naming {
    /// A return time, which shortens it.
    pub(crate) fn a_time(dice: &mut Dice) -> Naming {
        let naming = Naming::a_time_in_vain(dice);
        Naming {
            median_hours_with: naming.median_hours_without * dice.between(0.3, 0.8),
            ..naming
        }
    }

    /// A return time, which changes nothing.
    pub(crate) fn a_time_in_vain(dice: &mut Dice) -> Naming {
        let hours = dice.between(4.0, 12.0);
        Naming {
            naming: Act::AskedSpaceWithTime,
            otherwise: Act::AskedSpace,
            named: dice.between(0.3, 0.6),
            median_hours_with: hours,
            median_hours_without: hours,
        }
    }

    /// The cycle, which shortens it or makes it longer.
    pub(crate) fn the_cycle(dice: &mut Dice) -> Naming {
        let hours = dice.between(3.0, 9.0);
        Naming {
            naming: Act::NamedCycle,
            otherwise: Act::ShortAnswers,
            named: dice.between(0.2, 0.5),
            median_hours_with: hours * dice.between(0.4, 1.2),
            median_hours_without: hours,
        }
    }
}

pub(crate) fn draw(plan: &Plan, per_week: f64, naming: Naming) -> (Naming, Logged) {
    let told = told_by_a(
        plan,
        |_| per_week,
        |start, dice| evening(&naming, start, dice),
    );
    (naming, told.into())
}

fn evening(naming: &Naming, start: i64, dice: &mut Dice) -> Vec<Move> {
    let (act, median) = if dice.chance(naming.named) {
        (naming.naming, naming.median_hours_with)
    } else {
        (naming.otherwise, naming.median_hours_without)
    };
    let minute = |minutes: i64| start + minutes * MINUTE_MS;
    let hours = dice.exponential(median / std::f64::consts::LN_2);
    vec![
        moved(minute(0), Role::A, Act::Pursue),
        moved(minute(4), Role::B, Act::Withdraw),
        moved(minute(8), Role::A, Act::Pursue),
        moved(minute(12), Role::B, act),
        received(minute(12) + (hours * HOUR_MS) as i64, Role::B),
    ]
}
