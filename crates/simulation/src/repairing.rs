use domain::{Act, Move, Role};
use serde::Serialize;

use crate::Plan;
use crate::dice::Dice;
use crate::logged::Logged;
use crate::told::{moved, received};
use crate::weeks::{HOUR_MS, told_by_a};

/// Repairs of `b` that come one after the other at a steady hazard until one reaches `a`, who
/// tells.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Repairing {
    /// Hours until half of the episodes have a repair.
    pub median_hours: f64,
    /// Hours until half of them have one that was received.
    pub median_hours_received: f64,
}

pub(crate) fn draw(plan: &Plan, per_week: f64, dice: &mut Dice) -> (Repairing, Logged) {
    let median_hours = dice.between(2.0, 12.0);
    let received = dice.between(0.4, 0.9);
    let repairing = Repairing {
        median_hours,
        median_hours_received: median_hours / received,
    };
    let told = told_by_a(
        plan,
        |_| per_week,
        |start, dice| evening(&repairing, start, dice),
    );
    (repairing, told.into())
}

fn evening(repairing: &Repairing, start: i64, dice: &mut Dice) -> Vec<Move> {
    let mean = repairing.median_hours / std::f64::consts::LN_2;
    let reaches = repairing.median_hours / repairing.median_hours_received;
    let mut moves = vec![moved(start, Role::A, Act::Pursue)];
    let mut hours = 0.0;
    loop {
        hours += dice.exponential(mean);
        let at = start + (hours * HOUR_MS) as i64;
        if dice.chance(reaches) {
            moves.push(received(at, Role::B));
            return moves;
        }
        moves.push(moved(at, Role::B, Act::Repair));
    }
}
