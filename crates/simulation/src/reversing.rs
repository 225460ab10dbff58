use domain::{Act, Kind, Move, Role, Telling};
use serde::Serialize;

use crate::Plan;
use crate::dice::Dice;
use crate::logged::Logged;
use crate::told::{moved, telling};
use crate::weeks::{DAY_MS, FIRST_MONDAY_MS, MINUTE_MS, told_by_a};

/// Who reaches out, before and after a rupture that ends the first half of the weeks.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reversing {
    /// Share of `a`'s pursuits among all, on average, before.
    pub share_a_before: f64,
    /// The same after.
    pub share_a_after: f64,
    /// How far the share goes up and down from evening to evening, at most.
    pub by_night: f64,
    /// Pursuits of an episode: one, and a Poisson number more, this on average.
    pub pursuits_per_episode: f64,
}

pub(crate) fn draw(plan: &Plan, per_week: f64, dice: &mut Dice) -> (Reversing, Logged) {
    let reversing = Reversing {
        share_a_before: dice.between(0.5, 0.8),
        share_a_after: dice.between(0.2, 0.6),
        by_night: 0.2,
        pursuits_per_episode: 4.0,
    };
    let halfway = FIRST_MONDAY_MS + 7 * DAY_MS * i64::from(plan.weeks / 2);
    let mut told = told_by_a(
        plan,
        |_| per_week,
        |start, dice| {
            let share = if start < halfway {
                reversing.share_a_before
            } else {
                reversing.share_a_after
            };
            evening(&reversing, share, start, dice)
        },
    );
    told.push(vec![rupture(halfway)]);
    (reversing, told.into())
}

fn evening(reversing: &Reversing, share: f64, start: i64, dice: &mut Dice) -> Vec<Move> {
    let tonight = share + reversing.by_night * dice.between(-1.0, 1.0);
    let pursuits = 1 + dice.poisson(reversing.pursuits_per_episode - 1.0) as i64;
    let mut one = |place: i64| {
        let actor = if dice.chance(tonight) {
            Role::A
        } else {
            Role::B
        };
        moved(start + 5 * MINUTE_MS * place, actor, Act::Pursue)
    };
    (0..pursuits).map(&mut one).collect()
}

/// A moment before the second half, between any two episodes.
fn rupture(halfway: i64) -> Telling {
    let left = moved(halfway - 1, Role::B, Act::Withdraw);
    Telling {
        kind: Kind::Rupture,
        ..telling(Role::A, halfway - 1, vec![left])
    }
}
