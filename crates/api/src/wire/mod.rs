//! The types that cross to the window, as the window reads them.

mod between;
mod entries;
mod journal;
mod keys;
mod leaving;
mod look;
mod preferences;
mod pause;
mod safekeeping;
mod sealed;
mod tell;
mod versions;

pub use between::*;
pub use entries::*;
pub use journal::*;
pub use keys::*;
pub use leaving::*;
pub use look::*;
pub use preferences::*;
pub use pause::*;
pub use safekeeping::*;
pub use sealed::*;
pub use tell::*;
pub use versions::*;
