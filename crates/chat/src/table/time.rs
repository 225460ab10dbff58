use crate::Reason;
use chrono::NaiveDate;

use crate::DateOrder;

use crate::scan::{clock, day, digits};
use crate::wall::{in_range, wall_ms};

/// What a time says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// An instant.
    Exact,
    /// What a clock on the wall showed, wherever it hung.
    Wall,
}

/// A time in milliseconds, or why it is none. `order` is how 3/4/2026 is to be read.
pub(super) fn moment(text: &str, order: Option<DateOrder>) -> Result<(i64, Kind), Reason> {
    if let Some(at) = since_1970(text) {
        return Ok((at, Kind::Exact));
    }
    let (date, rest) = match day(text, '-').or_else(|| day(text, '/')) {
        Some(found) => found,
        None => day_in_order(text, order)?,
    };
    let rest = rest.strip_prefix(',').unwrap_or(rest);
    let rest = rest.strip_prefix(['T', 't', ' ']).ok_or(Reason::NoTime)?;
    written(date, rest.trim_start())
        .ok_or(Reason::NoTime)?
        .ok_or(Reason::NoSuchTime)
}

/// Ten digits of seconds, with a fraction or not, or thirteen of milliseconds.
fn since_1970(text: &str) -> Option<i64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !plain(whole) || !plain(fraction) {
        return None;
    }
    let number: i64 = whole.parse().ok()?;
    match (whole.len(), text.len()) {
        (10, _) => in_range(number * 1_000 + milliseconds(fraction)?.0),
        (13, 13) => in_range(number),
        _ => None,
    }
}

/// A time of day, perhaps with a fraction of a second, perhaps with a zone. The inner is none where
/// no journal could hold it.
fn written(date: NaiveDate, text: &str) -> Option<Option<(i64, Kind)>> {
    let (clock, rest) = clock(text)?;
    let (fraction, rest) = match rest.strip_prefix(['.', ',']) {
        Some(rest) if clock.second.is_some() => milliseconds(rest)?,
        _ => (0, rest),
    };
    let zone = rest.trim_start();
    let kind = if zone.is_empty() {
        Kind::Wall
    } else {
        Kind::Exact
    };
    let offset = if zone.is_empty() { 0 } else { offset(zone)? };
    let wall = wall_ms(date, clock.hour, clock.minute, clock.second.unwrap_or(0));
    let at = wall.and_then(|wall| in_range(wall + fraction - offset));
    Some(at.map(|at| (at, kind)))
}

/// Of a fraction of any length, and what follows it.
fn milliseconds(text: &str) -> Option<(i64, &str)> {
    let count = text.bytes().take_while(u8::is_ascii_digit).count();
    let (fraction, rest) = text.split_at(count);
    let shown = &fraction[..count.min(3)];
    let number: i64 = shown.parse().ok()?;
    let scale = [100, 10, 1].get(shown.len() - 1)?;
    Some((number * scale, rest))
}

/// `Z`, `UTC`, `+01:00` or `+0100`, in milliseconds.
fn offset(text: &str) -> Option<i64> {
    if matches!(text, "Z" | "z" | "UTC" | "GMT") {
        return Some(0);
    }
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let rest = text.strip_prefix(['+', '-', '\u{2212}'])?;
    let plain = rest.replace(':', "");
    let (number, after) = digits(&plain, 4..=4)?;
    let (hours, minutes) = (number / 100, number % 100);
    let valid = after.is_empty() && hours < 24 && minutes < 60;
    valid.then_some(sign * i64::from(hours * 60 + minutes) * 60_000)
}

/// 3/4/2026 is two days. That of a journal of two would be wrong by months.
fn day_in_order(text: &str, order: Option<DateOrder>) -> Result<(NaiveDate, &str), Reason> {
    let three = || {
        let (first, rest) = digits(text, 1..=2)?;
        let (second, rest) = digits(rest.strip_prefix(['/', '.', '-'])?.trim_start(), 1..=2)?;
        let (third, rest) = digits(rest.strip_prefix(['/', '.', '-'])?.trim_start(), 2..=4)?;
        Some(([first, second, third], rest))
    };
    let ([first, second, third], rest) = three().ok_or(Reason::NoTime)?;
    let long = |year: u32| if year < 100 { 2_000 + year } else { year };
    let (year, month, day) = match order.ok_or(Reason::OrderOpen)? {
        DateOrder::Dmy => (long(third), second, first),
        DateOrder::Mdy => (long(third), first, second),
        DateOrder::Ymd => (long(first), second, third),
    };
    let year = i32::try_from(year).map_err(|_| Reason::NoSuchTime)?;
    let date = NaiveDate::from_ymd_opt(year, month, day).ok_or(Reason::NoSuchTime)?;
    Ok((date, rest))
}
