use std::ops::Range;

use domain::{Class, Episode, Move, Role, Telling};

use crate::cores::over_cores;
use crate::spans::MS_PER_HOUR;

/// `a.pursue`, `a.withdraw`, `b.pursue`, `b.withdraw`.
pub(crate) const TYPES: usize = 4;

/// Moves that one core walks through before their sums are added: fixed, so that the sums don't
/// depend on the number of cores.
const BLOCK: usize = 8_192;

/// A move of one of the four types, at a known minute.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Timed {
    /// Hours since the move before it; 0 for what opens the window.
    pub(crate) gap: f64,
    /// Which of the four; none where the window is opened or closed and nobody moves.
    pub(crate) kind: Option<usize>,
}

/// What was watched all the while from one time to another, and the moves in between, milliseconds.
pub(crate) struct Watched {
    pub(crate) from_ms: i64,
    pub(crate) to_ms: i64,
    pub(crate) moves: Vec<(i64, usize)>,
}

/// The windows in which moves of the four types stand, in the order of their times. Of an episode
/// the first move opens the window and the last closes it; what is watched all the while opens
/// and closes without one.
#[derive(Debug, Default)]
pub(crate) struct Windows {
    moves: Vec<Timed>,
    ends: Vec<usize>,
    blocks: Vec<Range<usize>>,
    events: usize,
    /// Moves that shared their instant with another of their episode.
    pub(crate) dropped: usize,
}

impl Windows {
    /// The windows of these episodes, from the telling recorded first. Where fewer than two
    /// moves are left there is none.
    pub(crate) fn of(episodes: &[Episode<'_>]) -> Windows {
        let mut windows = Windows::default();
        for episode in episodes {
            let alone = windows.alone(timed(episode.first()));
            let moves = alone.iter().map(|(at, kind)| (*at, Some(*kind)));
            windows.push(moves);
        }
        windows.blocks = windows.cut();
        windows
    }

    /// The windows of what was watched all the while.
    pub(crate) fn watched(all: impl Iterator<Item = Watched>) -> Windows {
        let mut windows = Windows::default();
        for watched in all {
            let alone = windows.alone(watched.moves);
            let moves = alone.iter().map(|(at, kind)| (*at, Some(*kind)));
            let opens = std::iter::once((watched.from_ms, None));
            windows.push(opens.chain(moves).chain([(watched.to_ms, None)]));
        }
        windows.blocks = windows.cut();
        windows
    }

    /// Those of these moves, in the order of time, that share their instant with no other.
    fn alone(&mut self, mut timed: Vec<(i64, usize)>) -> Vec<(i64, usize)> {
        timed.sort_unstable();
        let alone = alone(&timed);
        self.dropped += timed.len() - alone.len();
        alone
    }

    fn push(&mut self, times: impl Iterator<Item = (i64, Option<usize>)>) {
        let begins = self.moves.len();
        let mut before = None;
        for (at, kind) in times {
            let gap = (at - before.unwrap_or(at)) as f64 / MS_PER_HOUR;
            self.moves.push(Timed { gap, kind });
            before = Some(at);
        }
        if self.moves.len() < begins + 2 {
            self.moves.truncate(begins);
            return;
        }
        let later = &self.moves[begins + 1..];
        self.events += later.iter().filter(|m| m.kind.is_some()).count();
        self.ends.push(self.moves.len());
    }

    /// How many windows there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// How many moves count: all but the ones that open a window.
    pub(crate) fn events(&self) -> usize {
        self.events
    }

    /// How many moves of each type were followed by any.
    pub(crate) fn felt(&self) -> [usize; TYPES] {
        let mut felt = [0; TYPES];
        let followed = self.iter().flat_map(|window| &window[..window.len() - 1]);
        followed
            .filter_map(|m| m.kind)
            .for_each(|kind| felt[kind] += 1);
        felt
    }

    /// In how many windows a move of each type was followed by any.
    pub(crate) fn felt_in(&self) -> [usize; TYPES] {
        let mut felt_in = [0; TYPES];
        for window in self.iter() {
            let followed = &window[..window.len() - 1];
            for (kind, felt_in) in felt_in.iter_mut().enumerate() {
                *felt_in += usize::from(followed.iter().any(|m| m.kind == Some(kind)));
            }
        }
        felt_in
    }

    /// The windows in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &[Timed]> {
        self.range(0..self.len())
    }

    /// What each block of windows gives, spread over the cores, in order.
    pub(crate) fn in_blocks<T: Clone + Send>(
        &self,
        work: impl Fn(&mut dyn Iterator<Item = &[Timed]>) -> T + Sync,
    ) -> Vec<T> {
        let results = over_cores(self.blocks.len(), 1, None, |block, results| {
            results[0] = Some(work(&mut self.range(self.blocks[block].clone())));
        });
        results.into_iter().flatten().collect()
    }

    fn range(&self, windows: Range<usize>) -> impl Iterator<Item = &[Timed]> {
        windows.map(|window| {
            let begin = window.checked_sub(1).map_or(0, |before| self.ends[before]);
            &self.moves[begin..self.ends[window]]
        })
    }

    fn cut(&self) -> Vec<Range<usize>> {
        let (mut blocks, mut begin, mut full) = (Vec::new(), 0, BLOCK);
        for (window, &end) in self.ends.iter().enumerate() {
            if end >= full || window + 1 == self.len() {
                blocks.push(begin..window + 1);
                (begin, full) = (window + 1, end + BLOCK);
            }
        }
        blocks
    }
}

/// The moves of the four types whose minute is known.
fn timed(telling: &Telling) -> Vec<(i64, usize)> {
    let moves = telling.moves.iter();
    moves
        .filter_map(|m| Some((m.at?.utc_ms()?, kind(m)?)))
        .collect()
}

/// Of moves told at one instant nobody knows which came first: all of them are left out.
fn alone(timed: &[(i64, usize)]) -> Vec<(i64, usize)> {
    let together = timed.chunk_by(|one, other| one.0 == other.0);
    together
        .filter(|t| t.len() == 1)
        .flatten()
        .copied()
        .collect()
}

fn kind(m: &Move) -> Option<usize> {
    let by = match m.actor? {
        Role::A => 0,
        Role::B => 2,
    };
    match m.class() {
        Class::Pursue => Some(by),
        Class::Withdraw => Some(by + 1),
        Class::Repair | Class::Other => None,
    }
}
