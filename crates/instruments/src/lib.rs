//! Questionnaires as data, and their scoring.
//!
//! Each questionnaire is a file in `instruments/`: its items by id, their scales, what is reversed,
//! how it is scored, its sources and the terms of its text. [`shipped`] reads them all, [`read`]
//! reads one and refuses a bad one, [`score`] scores what somebody answered. Adding a questionnaire
//! is a file and a line in `shipped.rs`.
//!
//! [`profile`] reads the scores that two people share, side by side: where they meet, and where the
//! loop may start. That reading is our own and no validated test.
//!
//! No cut-off and no type is in here. A change is called reliable only where its inputs are
//! sourced ([`reliable_change`]). docs/methods.md says how each number comes about.

mod change;
mod check;
mod error;
mod instrument;
mod missing;
mod profile;
mod read;
mod response;
mod score;
mod shipped;
mod source;
mod words;

pub use change::{Change, reliable_change};
pub use domain::{Language, TooFew};
pub use error::{InstrumentError, ScoreError};
pub use instrument::{HigherIs, Instrument, Item, Kind, Part, Scoring, Subscale};
pub use missing::{Missing, Scored};
pub use profile::{
    Aspect, Attachment, Conflict, Finding, Place, Profile, Rule, Shared, Threshold, Trait,
    ValueApart, Volatility, profile,
};
pub use read::read;
pub use response::{Poles, Response, Shown};
pub use score::{Scores, SubscaleScore, score};
pub use shipped::{by_id, shipped};
pub use source::{Grant, Licence, ReliableChange, Source, SourceKind};
pub use words::Words;
