//! The types that cross to the window, as the window reads them.

mod between;
mod chat;
mod data;
mod document;
mod entries;
mod journal;
mod keys;
mod leaving;
mod look;
mod pause;
mod preferences;
mod questionnaires;
mod safekeeping;
mod sealed;
mod sessions;
mod tell;
mod versions;

pub use domain::Language;

pub use between::*;
pub use chat::*;
pub use data::*;
pub use document::*;
pub use entries::*;
pub use journal::*;
pub use keys::*;
pub use leaving::*;
pub use look::*;
pub use pause::*;
pub use preferences::*;
pub use questionnaires::*;
pub use safekeeping::*;
pub use sealed::*;
pub use sessions::*;
pub use tell::*;
pub use versions::*;
