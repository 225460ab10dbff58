use domain::Class;

use crate::direction::Direction;
use crate::steps::Step;

/// One partner's unpinned moves in a telling.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Pool {
    pub(crate) pursuits: u32,
    pub(crate) all: u32,
}

impl Pool {
    /// Holds both pursue and withdraw.
    fn is_mixed(self) -> bool {
        0 < self.pursuits && self.pursuits < self.all
    }

    /// The share of this class, pursue or withdraw.
    fn share(self, class: Class) -> f64 {
        let count = match class {
            Class::Pursue => self.pursuits,
            _ => self.all - self.pursuits,
        };
        f64::from(count) / f64::from(self.all)
    }
}

/// A telling that can tell the loop from chance.
pub(crate) struct Informative {
    /// `a`'s and `b`'s unpinned moves.
    pub(crate) pools: [Pool; 2],
    /// The directions for which it is informative: some neighbours move in that order.
    pub(crate) directions: [bool; 4],
    /// How often chance alone gives each direction's pair, exactly.
    pub(crate) expected: [f64; 4],
}

/// Pinned: it stays where it is when classes are shuffled. The first move of a telling, every
/// repair and every other, so that the usual arc of an evening stays as it was.
pub(crate) fn is_pinned(place: usize, step: Step) -> bool {
    place == 0 || matches!(step.class, Class::Repair | Class::Other)
}

/// What chance gives in this telling, if each partner's unpinned moves hold both pursue and
/// withdraw; nothing otherwise.
pub(crate) fn informative(steps: &[Step]) -> Option<Informative> {
    let pools = pools(steps);
    if !pools.iter().all(|pool| pool.is_mixed()) {
        return None;
    }
    let mut directions = [false; 4];
    let mut expected = [0.0; 4];
    for place in 1..steps.len() {
        let (first, second) = (steps[place - 1], steps[place]);
        let here = |d: &Direction| d.first() == first.actor && first.actor != second.actor;
        for direction in Direction::ALL.into_iter().filter(here) {
            directions[direction.index()] = true;
            expected[direction.index()] += probability(&pools, place - 1, first, direction.given())
                * probability(&pools, place, second, direction.answer());
        }
    }
    Some(Informative {
        pools,
        directions,
        expected,
    })
}

fn pools(steps: &[Step]) -> [Pool; 2] {
    let mut pools = [Pool::default(); 2];
    for (place, &step) in steps.iter().enumerate() {
        if !is_pinned(place, step) {
            let pool = &mut pools[step.actor.index()];
            pool.all += 1;
            pool.pursuits += u32::from(step.class == Class::Pursue);
        }
    }
    pools
}

/// How likely the move at this place has the class when the unpinned ones are shuffled.
fn probability(pools: &[Pool; 2], place: usize, step: Step, class: Class) -> f64 {
    if is_pinned(place, step) {
        f64::from(u8::from(step.class == class))
    } else {
        pools[step.actor.index()].share(class)
    }
}
