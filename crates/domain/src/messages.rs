use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What was counted in the two partners' messages, once both agreed. Sums alone: no message's
/// time, and nothing of its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessagesBody {
    /// The day of the first message.
    pub from: NaiveDate,
    /// The day of the last.
    pub to: NaiveDate,
    /// How many messages.
    pub messages: u32,
    /// From how many minutes on a quiet is long for these two.
    pub long_quiet_minutes: u32,
    /// Long quiets over night, which say nothing.
    pub nights: u32,
    /// Week by week, those with messages alone.
    pub weeks: Vec<MessagesWeek>,
    /// How messages sent again and long quiets bring one another; none: too few.
    pub excitation: Option<MessagesExcitation>,
}

/// A week, for each partner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessagesWeek {
    /// Partner a's messages.
    pub a: SentInWeek,
    /// Partner b's.
    pub b: SentInWeek,
}

/// One partner's messages of a week, of which it is known what came next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentInWeek {
    /// All of them; what is sent within two minutes is one.
    pub sent: u32,
    /// Sent again, without an answer in between.
    pub again: u32,
    /// Followed by a long quiet of the other.
    pub quiet: u32,
    /// Both: sent again, and followed by a long quiet.
    pub again_quiet: u32,
    /// Followed by a long quiet, and then by one more of the same partner.
    pub quiet_own_next: u32,
}

/// How a message sent again and a long quiet bring one another, rows for what came before:
/// a's message again, a's long quiet, b's message again, b's long quiet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MessagesExcitation {
    /// How many of each one of them brings by itself; none where none was followed by any.
    pub branching: [[Option<f64>; 4]; 4],
    /// 95 % intervals, a bound that is not reached none; none where the messages cannot tell.
    pub branching_ci95: [[Option<[Option<f64>; 2]>; 4]; 4],
    /// Days with two of them or more.
    pub days: u32,
    /// How many of them, without the first of each day.
    pub events: u32,
}

/// Its numbers are never NaN: what is undefined is none.
impl Eq for MessagesExcitation {}
