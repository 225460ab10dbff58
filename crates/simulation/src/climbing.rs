use domain::{Act, Move, Role, Strength};
use serde::Serialize;

use crate::Plan;
use crate::dice::Dice;
use crate::logged::Logged;
use crate::told::moved;
use crate::weeks::{MINUTE_MS, told_by_a};

/// How strong each move of `a` was in `a`, who tells: up to 1.5 more or less than the climb says,
/// rounded, and never beyond the ends of the scale.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Climbing {
    /// Of the first move, 0 to 10.
    pub strength: f64,
    /// By how much each move is stronger than the one before.
    pub climb: f64,
    /// How far that goes up and down from evening to evening, at most.
    pub by_night: f64,
    /// Moves of each episode, by turns.
    pub moves: usize,
}

pub(crate) fn draw(plan: &Plan, per_week: f64) -> (Climbing, Logged) {
    let climbing = Climbing {
        strength: 4.0,
        climb: 0.15,
        by_night: 0.2,
        moves: 12,
    };
    let told = told_by_a(
        plan,
        |_| per_week,
        |start, dice| evening(&climbing, start, dice),
    );
    (climbing, told.into())
}

fn evening(climbing: &Climbing, start: i64, dice: &mut Dice) -> Vec<Move> {
    let climb = climbing.climb + climbing.by_night * dice.between(-1.0, 1.0);
    let mut one = |place: usize| {
        let at = start + 5 * MINUTE_MS * place as i64;
        if place % 2 == 1 {
            return moved(at, Role::B, Act::Withdraw);
        }
        let around = climbing.strength + climb * place as f64 + dice.between(-1.5, 1.5);
        let strength = Strength::try_from(around.round() as i64).expect("from 0 to 10");
        Move {
            strength: Some(strength),
            ..moved(at, Role::A, Act::Pursue)
        }
    };
    (0..climbing.moves).map(&mut one).collect()
}
