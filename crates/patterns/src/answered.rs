use crate::direction::Direction;
use crate::steps::Step;

/// How often each direction's first move stood in a telling before a move of the other, and how
/// often the answer followed. Indexed by [`Direction::index`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Pairs {
    pub(crate) given: [u32; 4],
    pub(crate) observed: [u32; 4],
}

/// Counts the neighbouring moves of one telling.
pub(crate) fn pairs(steps: &[Step]) -> Pairs {
    let mut pairs = Pairs::default();
    for pair in steps.windows(2) {
        if let Some(direction) = Direction::of(pair[0], pair[1]) {
            pairs.given[direction.index()] += 1;
            pairs.observed[direction.index()] += u32::from(pair[1].class == direction.answer());
        }
    }
    pairs
}
