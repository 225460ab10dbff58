use std::sync::atomic::{AtomicBool, Ordering};

/// So much is done between two looks at whether to go on: a millisecond's work, or a few.
pub(crate) const PIECE: usize = 1 << 20;

/// Ends something long before it is done. Whoever works at it in pieces asks between two of them;
/// what has come out by then is thrown away.
#[derive(Default)]
pub(crate) struct Stop(AtomicBool);

impl Stop {
    pub(crate) fn tell(&self) {
        self.0.store(true, Ordering::SeqCst);
    }

    pub(crate) fn is_told(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }

    /// The pieces of these bytes: all of them, unless it is told to stop.
    pub(crate) fn pieces<'a>(&'a self, bytes: &'a [u8]) -> impl Iterator<Item = &'a [u8]> {
        self.until(bytes.chunks(PIECE))
    }

    /// All of these, unless it is told to stop.
    pub(crate) fn until<I: Iterator + Clone>(
        &self,
        all: I,
    ) -> impl Iterator<Item = I::Item> + Clone {
        all.take_while(|_| !self.is_told())
    }
}
