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
    /// Hours since the move before it; 0 for the one that opens the window.
    pub(crate) gap: f64,
    /// Which of the four.
    pub(crate) kind: usize,
}

/// The windows of a journal, one an episode: its moves of the four types in the order of their
/// times. The first opens the window, the last closes it.
#[derive(Debug, Default)]
pub(crate) struct Windows {
    moves: Vec<Timed>,
    ends: Vec<usize>,
    blocks: Vec<Range<usize>>,
    /// Moves that shared their instant with another of their episode.
    pub(crate) dropped: usize,
}

impl Windows {
    /// The windows of these episodes, from the telling recorded first. Where fewer than two
    /// moves are left there is none.
    pub(crate) fn of(episodes: &[Episode<'_>]) -> Windows {
        let mut windows = Windows::default();
        for episode in episodes {
            let timed = timed(episode.first());
            let alone = alone(&timed);
            windows.dropped += timed.len() - alone.len();
            windows.push(&alone);
        }
        windows.blocks = windows.cut();
        windows
    }

    fn push(&mut self, times: &[(i64, usize)]) {
        if times.len() < 2 {
            return;
        }
        let mut before = times[0].0;
        for &(at, kind) in times {
            let gap = (at - before) as f64 / MS_PER_HOUR;
            self.moves.push(Timed { gap, kind });
            before = at;
        }
        self.ends.push(self.moves.len());
    }

    /// How many windows there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// How many moves count: all but the ones that open a window.
    pub(crate) fn events(&self) -> usize {
        self.moves.len() - self.ends.len()
    }

    /// How many moves of each type were followed by any.
    pub(crate) fn felt(&self) -> [usize; TYPES] {
        let mut felt = [0; TYPES];
        let followed = self.iter().flat_map(|window| &window[..window.len() - 1]);
        followed.for_each(|m| felt[m.kind] += 1);
        felt
    }

    /// In how many windows a move of each type was followed by any.
    pub(crate) fn felt_in(&self) -> [usize; TYPES] {
        let mut felt_in = [0; TYPES];
        for window in self.iter() {
            let followed = &window[..window.len() - 1];
            for (kind, felt_in) in felt_in.iter_mut().enumerate() {
                *felt_in += usize::from(followed.iter().any(|m| m.kind == kind));
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

/// The moves of the four types whose minute is known, in order of time.
fn timed(telling: &Telling) -> Vec<(i64, usize)> {
    let moves = telling.moves.iter();
    let mut timed: Vec<(i64, usize)> = moves
        .filter_map(|m| Some((m.at?.utc_ms()?, kind(m)?)))
        .collect();
    timed.sort_unstable();
    timed
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
