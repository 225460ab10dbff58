use crate::{DateOrder, Format, Reason};

/// What was read of one chat.
#[derive(Clone, Debug, PartialEq)]
pub struct Transcript {
    /// Whose export it is.
    pub format: Format,
    /// Everybody who sent something, in the order of their first message in the file.
    pub senders: Vec<Sender>,
    /// In the order of time; of one instant, in the order of the file.
    pub messages: Vec<Message>,
    /// What could not be read.
    pub skipped: Vec<Skipped>,
    /// Lines that the messenger wrote itself: calls, changes of the group, and the like.
    pub notices: u64,
    /// The order of the dates' numbers, where the format leaves it open.
    pub order: Option<DateOrder>,
    /// The times are those of a clock on the wall, and were placed in the zone that was chosen.
    pub on_the_wall: bool,
    /// Messages at times that the clock skipped or had twice.
    pub clock_changes: ClockChanges,
}

/// Somebody who sent something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    /// As it stands in the export.
    pub name: String,
    /// How many messages.
    pub messages: u64,
}

/// One message: when, by whom, how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message {
    /// Milliseconds since 1970, UTC.
    pub at_ms: i64,
    /// Place among the senders.
    pub sender: u16,
    /// Characters of its text; 0 for what is no text.
    pub length: u32,
}

/// A line that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// The file, where the export is of several.
    pub file: Option<String>,
    /// From 1.
    pub line: u64,
    /// Why, without what stands there.
    pub reason: Reason,
}

/// Messages whose wall time the clock skipped (summer begins; taken as an hour later) or had twice
/// (summer ends; taken as the earlier, unless the file was past it already).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClockChanges {
    /// At times that were not.
    pub skipped: u64,
    /// At times that were twice.
    pub repeated: u64,
}
