use domain::Role;
use serde::Serialize;

use crate::dice::Dice;

/// The parameters of a simulated couple: what truth.json tells.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Couple {
    /// Mean number of moves of an episode: two, and a Poisson number more.
    pub moves_per_episode: f64,
    /// Chance that `a` makes the first move.
    pub a_begins: f64,
    /// Chance that the next move is the other's.
    pub turn_taking: f64,
    /// How often a move is answered by what feeds the loop.
    pub rates: Rates,
    /// What `a` does when nothing is answered, and how strong.
    pub a: Partner,
    /// The same of `b`.
    pub b: Partner,
    /// Chance of a repair in the first three fifths of an episode.
    pub repair_early: f64,
    /// Chance of a repair in the last two fifths.
    pub repair_late: f64,
    /// Chance that the other's repair reached its teller.
    pub received: f64,
    /// Mean minutes between two moves (exponential).
    pub minutes_between: f64,
    /// Chance that a late repair comes hours later.
    pub sleeps_on_it: f64,
    /// Chance that `a` tells an episode first.
    pub a_tells: f64,
    /// Chance that the other tells it too.
    pub both_tell: f64,
    /// Chance that the second telling begins one move later.
    pub begins_later: f64,
    /// Chance that a move is told as a class alone.
    pub class_alone: f64,
    /// Chance that an episode's times are known to the day only.
    pub day_only: f64,
    /// Chance that an episode has no time at all.
    pub untimed: f64,
}

/// Of neighbouring moves in which the first partner's move is the one named first, and the next
/// is the other partner's: the share in which the other answers as named. What the loop's `rate`
/// estimates.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Rates {
    /// After a pursuit of `a`, `b` withdraws.
    pub a_pursues_b_withdraws: f64,
    /// After a withdrawal of `b`, `a` pursues.
    pub b_withdraws_a_pursues: f64,
    /// After a pursuit of `b`, `a` withdraws.
    pub b_pursues_a_withdraws: f64,
    /// After a withdrawal of `a`, `b` pursues.
    pub a_withdraws_b_pursues: f64,
}

/// The leanings of one partner where no rate applies.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Partner {
    /// Share of pursuits.
    pub pursue: f64,
    /// Share of withdrawals; what is left is other.
    pub withdraw: f64,
    /// How strong the first move is, 0 to 10.
    pub strength: f64,
    /// By how much each move is stronger than the one before.
    pub climb: f64,
}

impl Couple {
    pub(super) fn draw(dice: &mut Dice) -> Couple {
        Couple {
            moves_per_episode: dice.between(9.0, 11.5),
            a_begins: dice.between(0.3, 0.7),
            turn_taking: dice.between(0.65, 0.95),
            rates: Rates {
                a_pursues_b_withdraws: dice.between(0.3, 0.8),
                b_withdraws_a_pursues: dice.between(0.3, 0.8),
                b_pursues_a_withdraws: dice.between(0.3, 0.8),
                a_withdraws_b_pursues: dice.between(0.3, 0.8),
            },
            a: Partner::draw(dice),
            b: Partner::draw(dice),
            repair_early: dice.between(0.01, 0.05),
            repair_late: dice.between(0.1, 0.3),
            received: dice.between(0.3, 0.8),
            minutes_between: dice.between(4.0, 25.0),
            sleeps_on_it: dice.between(0.05, 0.3),
            a_tells: dice.between(0.35, 0.65),
            both_tell: dice.between(0.2, 0.5),
            begins_later: dice.between(0.1, 0.4),
            class_alone: dice.between(0.2, 0.5),
            day_only: dice.between(0.0, 0.08),
            untimed: dice.between(0.0, 0.04),
        }
    }

    pub(super) fn partner(&self, role: Role) -> &Partner {
        match role {
            Role::A => &self.a,
            Role::B => &self.b,
        }
    }
}

impl Rates {
    /// How often the other answers this partner's pursuit with a withdrawal.
    pub(super) fn to_pursuit_of(self, role: Role) -> f64 {
        match role {
            Role::A => self.a_pursues_b_withdraws,
            Role::B => self.b_pursues_a_withdraws,
        }
    }

    /// How often the other answers this partner's withdrawal with a pursuit.
    pub(super) fn to_withdrawal_of(self, role: Role) -> f64 {
        match role {
            Role::A => self.a_withdraws_b_pursues,
            Role::B => self.b_withdraws_a_pursues,
        }
    }
}

impl Partner {
    fn draw(dice: &mut Dice) -> Partner {
        let pursue = dice.between(0.3, 0.6);
        Partner {
            pursue,
            withdraw: dice.between(0.25, 0.95 - pursue),
            strength: dice.between(2.0, 5.0),
            climb: dice.between(0.0, 0.5),
        }
    }
}
