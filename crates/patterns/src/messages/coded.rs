use chrono::{Duration, NaiveDate, TimeZone};
use chrono_tz::Tz;
use domain::Role;

use super::Message;
use crate::excitation::Watched;

/// What one partner sends within so long of the message before is one message in several pieces.
const ONE_MS: i64 = 2 * 60 * 1_000;
/// A day ends when nearly everybody sleeps.
const DAY_ENDS: Duration = Duration::hours(4);

/// Messages as codes: a message, a message again, a long quiet, of each partner.
pub(super) struct Coded {
    /// Each message of which is known what came next.
    pub(super) followed: Vec<Sent>,
    /// Long quiets over night: whether anybody was awake is unknown, so they are none.
    pub(super) nights: u32,
    /// Day by day, from its first message to its last: when somebody sent again, or had been quiet
    /// for long; types in the order a again, a quiet, b again, b quiet.
    pub(super) days: Vec<Watched>,
    /// The days of the first message and of the last.
    pub(super) span: Option<(NaiveDate, NaiveDate)>,
}

/// A message, and what came next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sent {
    pub(super) day: NaiveDate,
    pub(super) by: Role,
    /// The one before was of the same partner, without an answer.
    pub(super) again: bool,
    /// The other was quiet for long.
    pub(super) quiet: bool,
    /// The next is of the same partner.
    pub(super) own_next: bool,
}

/// What one partner sends at once.
struct Turn {
    by: Role,
    begins_ms: i64,
    ends_ms: i64,
    begins_on: NaiveDate,
    ends_on: NaiveDate,
}

impl Coded {
    pub(super) fn of(messages: &[Message], long_quiet_ms: i64, zone: Tz) -> Coded {
        let turns = turns(messages, zone);
        let mut coded = Coded {
            followed: Vec::with_capacity(turns.len()),
            nights: 0,
            days: Vec::new(),
            span: turns
                .first()
                .zip(turns.last())
                .map(|(first, last)| (first.begins_on, last.ends_on)),
        };
        let mut again = false;
        for (place, turn) in turns.iter().enumerate() {
            coded.watch(turn, place.checked_sub(1).map(|before| &turns[before]));
            if let Some(next) = turns.get(place + 1) {
                again = coded.push(turn, next, (again, long_quiet_ms));
            }
        }
        coded
    }

    /// A day goes on with this message, or begins with it.
    fn watch(&mut self, turn: &Turn, before: Option<&Turn>) {
        match self.days.last_mut() {
            Some(day) if before.is_some_and(|before| before.ends_on == turn.begins_on) => {
                day.to_ms = turn.begins_ms;
            }
            _ => self.days.push(Watched {
                from_ms: turn.begins_ms,
                to_ms: turn.begins_ms,
                moves: Vec::new(),
            }),
        }
    }

    /// Takes in a message and what came next; answers whether that is one sent again.
    fn push(&mut self, turn: &Turn, next: &Turn, (again, long_quiet_ms): (bool, i64)) -> bool {
        let own_next = next.by == turn.by;
        let quiet = next.begins_ms - turn.ends_ms >= long_quiet_ms;
        if quiet && turn.ends_on != next.begins_on {
            self.nights += 1;
            return false;
        }
        self.followed.push(Sent {
            day: turn.ends_on,
            by: turn.by,
            again,
            quiet,
            own_next,
        });
        if let Some(day) = self
            .days
            .last_mut()
            .filter(|_| turn.ends_on == next.begins_on)
        {
            if quiet {
                let its = 2 * turn.by.other().index() + 1;
                day.moves.push((turn.ends_ms + long_quiet_ms, its));
            }
            if own_next {
                day.moves.push((next.begins_ms, 2 * turn.by.index()));
            }
        }
        own_next
    }
}

fn turns(messages: &[Message], zone: Tz) -> Vec<Turn> {
    let mut turns: Vec<Turn> = Vec::new();
    for message in messages {
        let Some(day) = day(message.at_ms, zone) else {
            continue;
        };
        match turns.last_mut() {
            Some(turn) if turn.by == message.by && message.at_ms - turn.ends_ms < ONE_MS => {
                (turn.ends_ms, turn.ends_on) = (message.at_ms, day);
            }
            _ => turns.push(Turn {
                by: message.by,
                begins_ms: message.at_ms,
                ends_ms: message.at_ms,
                begins_on: day,
                ends_on: day,
            }),
        }
    }
    turns
}

/// The day that an instant belongs to; none outside of all years.
fn day(at_ms: i64, zone: Tz) -> Option<NaiveDate> {
    let local = zone.timestamp_millis_opt(at_ms).single()?.naive_local();
    Some(local.checked_sub_signed(DAY_ENDS)?.date())
}
