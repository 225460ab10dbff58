//! Looking for entries: in memory, in what the pages may show, after unlock alone.

mod fold;
mod index;
mod texts;
mod wish;

pub(crate) use index::Index;
pub(crate) use wish::Wish;
