use domain::{Class, Move, Role};
use serde::Serialize;

use crate::Plan;
use crate::dice::Dice;
use crate::logged::Logged;
use crate::told::{bare, moved};
use crate::weeks::{MINUTE_MS, told_by_a};

/// Moves that pursue or withdraw, each by the other partner than the one before, or in runs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Turns {
    /// Chance that `b` withdraws next to `a`'s pursuit whatever `b` would do otherwise: the loop.
    pub strength: f64,
    /// Share of pursuits of `a` otherwise.
    pub a_pursues: f64,
    /// The same of `b`.
    pub b_pursues: f64,
    /// How far these shares go up and down from evening to evening, at most.
    pub by_night: f64,
    /// Chance that the next move is by the same partner, a minute later on average; by the other
    /// one it comes twenty minutes later.
    pub runs: f64,
    /// Mean number of moves: four, and a Poisson number more.
    pub moves_per_episode: f64,
}

impl Turns {
    /// With a loop, the same for every seed.
    pub(crate) fn with_a_loop() -> Turns {
        Turns {
            strength: 0.35,
            a_pursues: 0.5,
            b_pursues: 0.5,
            by_night: 0.0,
            runs: 0.0,
            moves_per_episode: 10.0,
        }
    }

    /// Without a loop.
    pub(crate) fn by_chance(dice: &mut Dice) -> Turns {
        Turns {
            strength: 0.0,
            a_pursues: dice.between(0.3, 0.7),
            b_pursues: dice.between(0.3, 0.7),
            ..Turns::with_a_loop()
        }
    }

    /// Without a loop; roles differ by night.
    pub(crate) fn by_night(dice: &mut Dice) -> Turns {
        Turns {
            by_night: 0.3,
            ..Turns::by_chance(dice)
        }
    }

    /// Without a loop; several moves in a row.
    pub(crate) fn in_bursts(dice: &mut Dice) -> Turns {
        Turns {
            runs: dice.between(0.4, 0.7),
            by_night: 0.3,
            ..Turns::by_chance(dice)
        }
    }

    /// What the loop's `rate` estimates for "`a` pursues, `b` withdraws".
    pub fn rate_a_pursues_b_withdraws(&self) -> f64 {
        self.strength + (1.0 - self.strength) * (1.0 - self.b_pursues)
    }

    /// What Yule's Q estimates for the same, from strict turn-taking: half of the transitions lead
    /// from `a` to `b`, and no other leads to a withdrawal of `b`.
    pub fn yules_q_a_pursues_b_withdraws(&self) -> f64 {
        let row = self.a_pursues / 2.0;
        let cell = row * self.rate_a_pursues_b_withdraws();
        let column = cell + (0.5 - row) * (1.0 - self.b_pursues);
        let (b, c) = (row - cell, column - cell);
        let d = 1.0 - cell - b - c;
        (cell * d - b * c) / (cell * d + b * c)
    }
}

pub(crate) fn draw(plan: &Plan, per_week: f64, turns: Turns) -> (Turns, Logged) {
    let told = told_by_a(
        plan,
        |_| per_week,
        |start, dice| evening(&turns, start, dice),
    );
    (turns, told.into())
}

fn evening(turns: &Turns, start: i64, dice: &mut Dice) -> Vec<Move> {
    let tonight = [turns.a_pursues, turns.b_pursues]
        .map(|share| share + turns.by_night * dice.between(-1.0, 1.0));
    let mut actor = if dice.chance(0.5) { Role::A } else { Role::B };
    let (mut at, mut moves) = (start, Vec::new());
    let mut before: Option<(Role, Class)> = None;
    for _ in 0..4 + dice.poisson(turns.moves_per_episode - 4.0) {
        let draws_back = before == Some((Role::A, Class::Pursue)) && actor == Role::B;
        let class = if draws_back && dice.chance(turns.strength) {
            Class::Withdraw
        } else if dice.chance(tonight[actor.index()]) {
            Class::Pursue
        } else {
            Class::Withdraw
        };
        moves.push(moved(at, actor, bare(class)));
        before = Some((actor, class));
        let goes_on = dice.chance(turns.runs);
        let minutes = dice.exponential(if goes_on { 1.0 } else { 20.0 });
        at += (minutes * MINUTE_MS as f64) as i64;
        if !goes_on {
            actor = actor.other();
        }
    }
    moves
}
