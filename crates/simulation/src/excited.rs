use domain::{Act, Move, Role};
use serde::Serialize;

use crate::Plan;
use crate::dice::Dice;
use crate::logged::Logged;
use crate::told::moved;
use crate::weeks::{HOUR_MS, told_by_a};

/// The four kinds of move, in the order of the matrix.
const KINDS: [(Role, Act); 4] = [
    (Role::A, Act::Pursue),
    (Role::A, Act::Withdraw),
    (Role::B, Act::Pursue),
    (Role::B, Act::Withdraw),
];

/// A multivariate Hawkes process with an exponential kernel (Hawkes 1971), one realisation an
/// episode: a first move, and then as many as the episode has.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Excited {
    /// How fast the excitation fades, per hour.
    pub decay_per_hour: f64,
    /// Moves of each kind per hour that nothing set off: a.pursue, a.withdraw, b.pursue,
    /// b.withdraw.
    pub baseline_per_hour: [f64; 4],
    /// `branching[i][j]`: moves of kind j that one move of kind i sets off, on average.
    pub branching: [[f64; 4]; 4],
    /// Mean number of moves: three, and a Poisson number more.
    pub moves_per_episode: f64,
}

impl Excited {
    fn draw(dice: &mut Dice) -> Excited {
        let mut branching = [[0.0; 4]; 4];
        for (from, row) in branching.iter_mut().enumerate() {
            for (to, mean) in row.iter_mut().enumerate() {
                let feeds_the_loop = from / 2 != to / 2 && from % 2 != to % 2;
                *mean = if feeds_the_loop {
                    dice.between(0.25, 0.5)
                } else {
                    dice.between(0.05, 0.12)
                };
            }
        }
        Excited {
            decay_per_hour: dice.between(3.0, 8.0),
            baseline_per_hour: [0.0; 4].map(|_| dice.between(0.15, 0.5)),
            branching,
            moves_per_episode: 10.0,
        }
    }

    /// The largest eigenvalue of the branching matrix, by powers of it (von Mises &
    /// Pollaczek-Geiringer 1929): every entry is above zero, so there is one, and it stands alone.
    pub fn spectral_radius(&self) -> f64 {
        let mut direction = [0.25; 4];
        let mut radius = 0.0;
        for _ in 0..200 {
            let next: [f64; 4] = std::array::from_fn(|to| {
                let from = direction.iter().zip(&self.branching);
                from.map(|(weight, row)| weight * row[to]).sum()
            });
            radius = next.iter().sum();
            direction = next.map(|weight| weight / radius);
        }
        radius
    }
}

pub(crate) fn draw(plan: &Plan, per_week: f64, dice: &mut Dice) -> (Excited, Logged) {
    let excited = Excited::draw(dice);
    let told = told_by_a(
        plan,
        |_| per_week,
        |start, dice| evening(&excited, start, dice),
    );
    (excited, told.into())
}

/// By thinning (Ogata 1981): between moves the intensity only falls.
fn evening(excited: &Excited, start: i64, dice: &mut Dice) -> Vec<Move> {
    let length = 3 + dice.poisson(excited.moves_per_episode - 3.0);
    let mut kind = dice.below(4);
    let mut hours = 0.0;
    let mut extra = [0.0; 4];
    let mut moves = Vec::with_capacity(length);
    loop {
        let (actor, act) = KINDS[kind];
        moves.push(moved(start + (hours * HOUR_MS) as i64, actor, act));
        if moves.len() == length {
            return moves;
        }
        for (to, extra) in extra.iter_mut().enumerate() {
            *extra += excited.branching[kind][to] * excited.decay_per_hour;
        }
        (hours, kind) = next(excited, &mut extra, hours, dice);
    }
}

/// When the next move comes, and which.
fn next(excited: &Excited, extra: &mut [f64; 4], from: f64, dice: &mut Dice) -> (f64, usize) {
    let mut hours = from;
    loop {
        let most: f64 = excited.baseline_per_hour.iter().chain(&*extra).sum();
        let wait = dice.exponential(1.0 / most);
        hours += wait;
        let faded = (-excited.decay_per_hour * wait).exp();
        extra.iter_mut().for_each(|extra| *extra *= faded);
        let mut at = dice.unit() * most;
        for (kind, extra) in extra.iter().enumerate() {
            at -= excited.baseline_per_hour[kind] + extra;
            if at < 0.0 {
                return (hours, kind);
            }
        }
    }
}
