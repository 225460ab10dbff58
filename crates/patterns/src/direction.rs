use domain::{Class, Role};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::steps::Step;

/// One direction of the loop: who moves first, how, and the answer that is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// `a` pursues, then `b` withdraws.
    APursuesBWithdraws,
    /// `b` withdraws, then `a` pursues.
    BWithdrawsAPursues,
    /// `b` pursues, then `a` withdraws.
    BPursuesAWithdraws,
    /// `a` withdraws, then `b` pursues.
    AWithdrawsBPursues,
}

impl Direction {
    /// All four, in the order in which they are written.
    pub const ALL: [Direction; 4] = [
        Direction::APursuesBWithdraws,
        Direction::BWithdrawsAPursues,
        Direction::BPursuesAWithdraws,
        Direction::AWithdrawsBPursues,
    ];

    /// Who moves first in the pair.
    pub fn first(self) -> Role {
        match self {
            Direction::APursuesBWithdraws | Direction::AWithdrawsBPursues => Role::A,
            Direction::BWithdrawsAPursues | Direction::BPursuesAWithdraws => Role::B,
        }
    }

    /// The class of the first move.
    pub fn given(self) -> Class {
        match self {
            Direction::APursuesBWithdraws | Direction::BPursuesAWithdraws => Class::Pursue,
            Direction::BWithdrawsAPursues | Direction::AWithdrawsBPursues => Class::Withdraw,
        }
    }

    /// The class of the answer.
    pub fn answer(self) -> Class {
        match self.given() {
            Class::Withdraw => Class::Pursue,
            _ => Class::Withdraw,
        }
    }

    /// Its place in [`Direction::ALL`].
    pub(crate) fn index(self) -> usize {
        self as usize
    }

    /// The direction that neighbours belong to, by their first move; none where the same partner
    /// moves twice or the first move is neither.
    pub(crate) fn of(first: Step, second: Step) -> Option<Direction> {
        if first.actor == second.actor {
            return None;
        }
        match (first.actor, first.class) {
            (Role::A, Class::Pursue) => Some(Direction::APursuesBWithdraws),
            (Role::B, Class::Withdraw) => Some(Direction::BWithdrawsAPursues),
            (Role::B, Class::Pursue) => Some(Direction::BPursuesAWithdraws),
            (Role::A, Class::Withdraw) => Some(Direction::AWithdrawsBPursues),
            (_, Class::Repair | Class::Other) => None,
        }
    }
}
