use domain::{Class, Role};

use crate::chance::{Pool, is_pinned};
use crate::dice::{Dice, Use, in_rounds};
use crate::steps::Step;

/// The informative tellings, packed one byte a move, for shuffling a thousand times.
#[derive(Default)]
pub(crate) struct Shuffles {
    moves: Vec<u8>,
    tellings: Vec<(usize, [Pool; 2])>,
}

/// Bit of a move by `b`.
const BY_B: u8 = 1;
/// Bit of a pinned pursuit.
const PURSUE: u8 = 2;
/// Bit of a pinned withdrawal.
const WITHDRAW: u8 = 4;
/// Bit of a move whose class is drawn.
const DRAWN: u8 = 8;

impl Shuffles {
    /// Adds a telling.
    pub(crate) fn push(&mut self, steps: &[Step], pools: [Pool; 2]) {
        let packed = steps.iter().enumerate().map(|(i, &step)| pack(i, step));
        self.moves.extend(packed);
        self.tellings.push((self.moves.len(), pools));
    }

    /// How many pairs of each direction each round gives, when each partner's unpinned classes
    /// are shuffled among that partner's unpinned moves.
    pub(crate) fn rounds(&self) -> Vec<[u32; 4]> {
        in_rounds(1, [0; 4], |first, rounds| rounds[0] = self.round(first))
    }

    fn round(&self, round: usize) -> [u32; 4] {
        let mut dice = Dice::of_round(Use::Shuffle, round);
        let mut counts = [0; 4];
        let mut begin = 0;
        for &(end, pools) in &self.tellings {
            count_shuffled(&self.moves[begin..end], pools, &mut dice, &mut counts);
            begin = end;
        }
        counts
    }
}

fn pack(place: usize, step: Step) -> u8 {
    let actor = match step.actor {
        Role::A => 0,
        Role::B => BY_B,
    };
    let class = match step.class {
        _ if !is_pinned(place, step) => DRAWN,
        Class::Pursue => PURSUE,
        Class::Withdraw => WITHDRAW,
        Class::Repair | Class::Other => 0,
    };
    actor | class
}

/// Shuffles one telling by selection sampling (Fan, Muller & Rezucha 1962): walking along, an
/// unpinned move pursues with probability pursuits left / moves left of its actor, which makes
/// every arrangement equally likely. The dice don't know `a` from `b`.
fn count_shuffled(moves: &[u8], pools: [Pool; 2], dice: &mut Dice, counts: &mut [u32; 4]) {
    let mut left = pools;
    let mut previous = moves.first().map_or(0, |first| first & BY_B);
    for &packed in moves {
        let mut this = packed;
        if packed & DRAWN != 0 {
            let pool = &mut left[usize::from(packed & BY_B)];
            let pursues = dice.below(pool.all) < pool.pursuits;
            pool.all -= 1;
            pool.pursuits -= u32::from(pursues);
            this = (packed & BY_B) | if pursues { PURSUE } else { WITHDRAW };
        }
        if (previous ^ this) & BY_B != 0 {
            count(previous, this, counts);
        }
        previous = this;
    }
}

/// Counts neighbours of different actors, in the order of [`Direction::ALL`](crate::Direction).
fn count(first: u8, second: u8, counts: &mut [u32; 4]) {
    let answered = u32::from(first & PURSUE != 0 && second & WITHDRAW != 0);
    let chased = u32::from(first & WITHDRAW != 0 && second & PURSUE != 0);
    let by_b = usize::from(first & BY_B);
    counts[2 * by_b] += answered;
    counts[3 - 2 * by_b] += chased;
}
