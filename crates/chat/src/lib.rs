//! Chat exports as times, senders and lengths; and the bursts in them.
//!
//! [`Source`] opens a file, a folder or a zip; [`read`] makes a [`Transcript`] of it. Of each
//! message only its time, its sender and its length are kept: no text leaves this crate.

mod bursts;
mod error;
mod format;
mod gathered;
mod json;
mod lines;
mod read;
mod reason;
mod recognise;
mod scan;
mod source;
mod text;
mod transcript;
mod wall;

mod imessage;
mod meta;
mod signal;
mod table;
mod telegram;
mod whatsapp;

pub use bursts::{Burst, Sent, THRESHOLD, Why, between, bursts, long_quiet_ms};
pub use error::{ChatError, ChatName, Refusal};
pub use format::{DateOrder, Format};
pub use read::{Choices, read};
pub use reason::Reason;
pub use source::Source;
pub use table::Columns;
pub use transcript::{ClockChanges, Message, Sender, Skipped, Transcript};
