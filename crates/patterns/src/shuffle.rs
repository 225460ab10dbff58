use domain::{Class, Role};

use crate::chance::{Pool, is_pinned};
use crate::cores::over_cores;
use crate::dice::{Dice, Use};
use crate::steps::Step;

/// The informative tellings, packed one byte a move, for shuffling a thousand times.
#[derive(Default)]
pub(crate) struct Shuffles {
    moves: Vec<u8>,
    tellings: Vec<(usize, [Pool; 2])>,
}

/// Rounds that walk through the tellings together.
const LANES: usize = 8;

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

    /// How many pairs of each direction each of so many rounds gives, when each partner's unpinned
    /// classes are shuffled among that partner's unpinned moves.
    pub(crate) fn rounds(&self, count: usize) -> Vec<[u32; 4]> {
        over_cores(count, LANES, [0; 4], |first, rounds| {
            self.shuffle(first, rounds)
        })
    }

    fn shuffle(&self, first: usize, rounds: &mut [[u32; 4]]) {
        let mut dice = std::array::from_fn(|lane| Dice::of_round(Use::Shuffle, first + lane));
        let mut counts = [[0; LANES]; 4];
        let mut begin = 0;
        for &(end, pools) in &self.tellings {
            count_shuffled(&self.moves[begin..end], pools, &mut dice, &mut counts);
            begin = end;
        }
        for (lane, round) in rounds.iter_mut().enumerate() {
            *round = counts.map(|count| count[lane]);
        }
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
fn count_shuffled(
    moves: &[u8],
    pools: [Pool; 2],
    dice: &mut [Dice; LANES],
    counts: &mut [[u32; LANES]; 4],
) {
    let mut left = pools.map(|pool| pool.all);
    let mut pursuits = pools.map(|pool| [pool.pursuits; LANES]);
    let mut before = Drawn::default();
    let mut before_by = moves.first().map_or(0, |first| first & BY_B);
    for &packed in moves {
        let by = packed & BY_B;
        let actor = usize::from(by);
        let this = if packed & DRAWN == 0 {
            Drawn::pinned(packed)
        } else {
            let drawn = Drawn::draw(dice, left[actor], &mut pursuits[actor]);
            left[actor] -= 1;
            drawn
        };
        if by != before_by {
            count(&before, &this, usize::from(before_by), counts);
        }
        (before, before_by) = (this, by);
    }
}

/// What one move is in each of the rounds that go together: 1 or 0.
#[derive(Default)]
struct Drawn {
    pursues: [u32; LANES],
    withdraws: [u32; LANES],
}

impl Drawn {
    fn pinned(packed: u8) -> Drawn {
        Drawn {
            pursues: [u32::from(packed & PURSUE != 0); LANES],
            withdraws: [u32::from(packed & WITHDRAW != 0); LANES],
        }
    }

    fn draw(dice: &mut [Dice; LANES], left: u32, pursuits: &mut [u32; LANES]) -> Drawn {
        let mut drawn = Drawn::default();
        for lane in 0..LANES {
            let pursues = u32::from(dice[lane].below(left) < pursuits[lane]);
            pursuits[lane] -= pursues;
            drawn.pursues[lane] = pursues;
            drawn.withdraws[lane] = 1 - pursues;
        }
        drawn
    }
}

/// Counts neighbours of different actors, in the order of [`Direction::ALL`](crate::Direction).
fn count(first: &Drawn, second: &Drawn, by_b: usize, counts: &mut [[u32; LANES]; 4]) {
    let mut add = |direction: usize, given: &[u32; LANES], answer: &[u32; LANES]| {
        for (sum, (given, answer)) in counts[direction].iter_mut().zip(given.iter().zip(answer)) {
            *sum += given & answer;
        }
    };
    add(2 * by_b, &first.pursues, &second.withdraws);
    add(3 - 2 * by_b, &first.withdraws, &second.pursues);
}
