//! The types that cross to the window, as the window reads them.

mod entries;
mod journal;
mod look;
mod tell;

pub use entries::*;
pub use journal::*;
pub use look::*;
pub use tell::*;
