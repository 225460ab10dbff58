use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// Rounds of every resampling.
pub(crate) const ROUNDS: usize = 1_000;

/// What the dice are thrown for: each use has its own fixed seed, so that no two share numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Use {
    /// Drawing episodes with replacement.
    Bootstrap,
    /// Shuffling classes among moves.
    Shuffle,
}

/// The random numbers of one round: ChaCha (Bernstein 2008) with eight rounds, stream = round.
pub(crate) struct Dice {
    rng: ChaCha8Rng,
    word: u64,
    spent: u64,
}

impl Dice {
    /// The dice of this round.
    pub(crate) fn of_round(purpose: Use, round: usize) -> Dice {
        let seed = match purpose {
            Use::Bootstrap => 1,
            Use::Shuffle => 2,
        };
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        rng.set_stream(round as u64);
        let spent = u64::MAX;
        Dice {
            rng,
            word: 0,
            spent,
        }
    }

    /// A number from 0 to `n` - 1, each with 1/`n` up to one part in 2^32.
    ///
    /// Several small draws share one 64-bit word: the upper half of word x n is the draw, the
    /// lower half the next word (Brackett-Rozinsky & Lemire 2024).
    #[inline]
    pub(crate) fn below(&mut self, n: u32) -> u32 {
        let n = u64::from(n);
        self.spent = self.spent.saturating_mul(n);
        if self.spent > 1 << 32 {
            self.word = self.rng.next_u64();
            self.spent = n;
        }
        let wide = u128::from(self.word) * u128::from(n);
        self.word = wide as u64;
        (wide >> 64) as u32
    }
}
