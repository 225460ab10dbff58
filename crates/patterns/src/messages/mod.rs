//! The loop in the messages of the two, which are observed completely: a chat has every message
//! of both, where an evening is told as it is remembered.

mod coded;
mod followed;
mod weeks;

use chrono_tz::Tz;
use domain::{MessagesBody, MessagesExcitation, Role};
use serde::Serialize;
use ts_rs::TS;

use crate::excitation::{Excitation, excitation_watched};
use crate::measured::Measured;

use coded::Coded;
pub use followed::Followed;
use followed::followed;
use weeks::weeks;

/// A message, of which nothing is known but its time and its sender.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message {
    /// Milliseconds since 1970, UTC.
    pub at_ms: i64,
    /// Who sent it.
    pub by: Role,
}

/// What followed what in the messages. A message sent again without an answer and a long quiet
/// are no steps of a fight: only how often one comes after the other is counted, each direction
/// for itself.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct InMessages {
    /// `a` sent again, and a long quiet of `b` came next.
    pub a_again_b_quiet: Measured<Followed>,
    /// After a long quiet of `b` the next message was `a`'s.
    pub b_quiet_a_again: Measured<Followed>,
    /// `b` sent again, and a long quiet of `a` came next.
    pub b_again_a_quiet: Measured<Followed>,
    /// After a long quiet of `a` the next message was `b`'s.
    pub a_quiet_b_again: Measured<Followed>,
}

/// What is kept of these messages, which are in the order of time; none without any. A quiet of
/// `long_quiet_ms` milliseconds or more is long; days and nights are those of `zone`.
pub fn count_messages(messages: &[Message], long_quiet_ms: i64, zone: Tz) -> Option<MessagesBody> {
    let coded = Coded::of(messages, long_quiet_ms, zone);
    let (from, to) = coded.span?;
    let brought = excitation_watched(coded.days.into_iter());
    Some(MessagesBody {
        from,
        to,
        messages: sum(messages.len()),
        long_quiet_minutes: u32::try_from(long_quiet_ms / 60_000).unwrap_or(u32::MAX),
        nights: coded.nights,
        weeks: weeks(&coded.followed),
        excitation: brought.found().map(kept),
    })
}

/// What followed what, from the sums of each week.
pub fn in_messages(body: &MessagesBody) -> InMessages {
    let [a_again_b_quiet, b_quiet_a_again] = followed(body.weeks.iter().map(|w| (w.a, w.b)));
    let [b_again_a_quiet, a_quiet_b_again] = followed(body.weeks.iter().map(|w| (w.b, w.a)));
    InMessages {
        a_again_b_quiet,
        b_quiet_a_again,
        b_again_a_quiet,
        a_quiet_b_again,
    }
}

fn kept(excitation: &Excitation) -> MessagesExcitation {
    MessagesExcitation {
        branching: excitation.branching,
        branching_ci95: excitation.branching_ci95,
        days: sum(excitation.realisations),
        events: sum(excitation.events),
    }
}

fn sum(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
