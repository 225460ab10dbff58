//! Numbers, days and times of day at the head of a text, and what follows them.

use std::ops::RangeInclusive;

use chrono::NaiveDate;

/// A number of so many digits, no more and no fewer.
pub(crate) fn digits(text: &str, count: RangeInclusive<usize>) -> Option<(u32, &str)> {
    let found = text.bytes().take_while(u8::is_ascii_digit).count();
    if !count.contains(&found) {
        return None;
    }
    let (number, rest) = text.split_at(found);
    Some((number.parse().ok()?, rest))
}

/// `2023-01-02`, with this between its numbers, where there is such a day.
pub(crate) fn day(text: &str, between: char) -> Option<(NaiveDate, &str)> {
    let (year, rest) = digits(text, 4..=4)?;
    let (month, rest) = digits(rest.strip_prefix(between)?, 1..=2)?;
    let (day, rest) = digits(rest.strip_prefix(between)?, 1..=2)?;
    let day = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    Some((day, rest))
}

/// `15:04` or `15:04:05`.
pub(crate) fn clock(text: &str) -> Option<(Clock, &str)> {
    let (hour, rest) = digits(text, 1..=2)?;
    let (minute, rest) = digits(rest.strip_prefix(':')?, 2..=2)?;
    let (second, rest) = match rest.strip_prefix(':') {
        Some(rest) => {
            let (second, rest) = digits(rest, 2..=2)?;
            (Some(second), rest)
        }
        None => (None, rest),
    };
    if hour > 23 || minute > 59 || second.is_some_and(|second| second > 59) {
        return None;
    }
    let clock = Clock {
        hour,
        minute,
        second,
    };
    Some((clock, rest))
}

/// A time of day; not every format has seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Clock {
    pub(crate) hour: u32,
    pub(crate) minute: u32,
    pub(crate) second: Option<u32>,
}
