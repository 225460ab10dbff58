use chrono::{DateTime, Datelike, Days, Duration, NaiveDate, NaiveDateTime, Timelike, Utc};
use chrono_tz::Tz;
use domain::When;

use crate::message::Message;
use crate::scene::Unit;
use crate::view::{DAY_MS, HOUR_MS, View};

/// A piece of the calendar, as bins and ticks are cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    Minutes15,
    Hour,
    Hours3,
    Day,
    Week,
    Month,
    Quarter,
    Year,
}

/// The zoom step of a span, in milliseconds.
pub(crate) fn unit(span_ms: i64) -> Unit {
    match span_ms {
        ms if ms <= 8 * HOUR_MS => Unit::Hour,
        ms if ms <= 60 * HOUR_MS => Unit::Day,
        ms if ms <= 14 * DAY_MS => Unit::Week,
        ms if ms <= 45 * DAY_MS => Unit::Month,
        ms if ms <= 140 * DAY_MS => Unit::Quarter,
        ms if ms <= 731 * DAY_MS => Unit::Year,
        ms => {
            debug_assert!(ms > 731 * DAY_MS);
            Unit::Years
        }
    }
}

/// The clock on the wall at an instant.
pub(crate) fn local(ms: i64, zone: Tz) -> NaiveDateTime {
    DateTime::<Utc>::from_timestamp_millis(ms)
        .expect("a view lies in the years 1900 to 9999: clamped")
        .with_timezone(&zone)
        .naive_local()
}

/// The local date at an instant.
pub(crate) fn date(ms: i64, zone: Tz) -> NaiveDate {
    local(ms, zone).date()
}

/// The first instant of a local date.
pub(crate) fn start_of(date: NaiveDate, zone: Tz) -> i64 {
    When::Day(date).placed_ms(zone)
}

/// The boundaries of `step` from the last one at or before `from_ms` to the first one at or
/// after `to_ms`, in order and without repetition. Days that change the clock have as many hours
/// as they have.
pub(crate) fn boundaries(from_ms: i64, to_ms: i64, step: Step, zone: Tz) -> Vec<i64> {
    let mut edges = Vec::new();
    match step {
        Step::Minutes15 | Step::Hour | Step::Hours3 => {
            let (every, keep) = match step {
                Step::Minutes15 => (HOUR_MS / 4, 1),
                _ => (HOUR_MS, if step == Step::Hours3 { 3 } else { 1 }),
            };
            // A quarter of an hour divides every offset in use since 1972.
            let mut ms = start_of(date(from_ms, zone), zone);
            while ms < to_ms + 4 * HOUR_MS {
                let clock = local(ms, zone);
                if every < HOUR_MS || clock.hour().is_multiple_of(keep) {
                    edges.push(ms);
                }
                ms += every;
            }
        }
        Step::Day | Step::Week | Step::Month | Step::Quarter | Step::Year => {
            let mut day = floor(date(from_ms, zone), step);
            loop {
                let ms = start_of(day, zone);
                edges.push(ms);
                if ms >= to_ms {
                    break;
                }
                day = next(day, step);
            }
        }
    }
    let first = edges.partition_point(|&ms| ms <= from_ms).saturating_sub(1);
    let last = edges.partition_point(|&ms| ms < to_ms);
    edges.truncate(last + 1);
    edges.drain(..first);
    edges.dedup();
    edges
}

/// The first date of the step that a date lies in; weeks begin on Monday.
pub(crate) fn floor(date: NaiveDate, step: Step) -> NaiveDate {
    let first_of = |month: u32| {
        NaiveDate::from_ymd_opt(date.year(), month, 1).expect("the first of a month exists")
    };
    match step {
        Step::Minutes15 | Step::Hour | Step::Hours3 | Step::Day => date,
        Step::Week => date - Days::new(u64::from(date.weekday().num_days_from_monday())),
        Step::Month => first_of(date.month()),
        Step::Quarter => first_of((date.month0() / 3) * 3 + 1),
        Step::Year => first_of(1),
    }
}

fn next(first: NaiveDate, step: Step) -> NaiveDate {
    let days = match step {
        Step::Minutes15 | Step::Hour | Step::Hours3 | Step::Day => 1,
        Step::Week => 7,
        Step::Month => 31,
        Step::Quarter => 95,
        Step::Year => 370,
    };
    floor(first + Duration::days(days), step)
}

/// A message with the pieces of a date: `weekday`, `day`, `month`, `year`.
pub(crate) fn with_date(message: Message, date: NaiveDate) -> Message {
    message
        .with("weekday", date.weekday().number_from_monday())
        .with("day", date.day())
        .with("month", date.month())
        .with("year", date.year().to_string())
}

/// The same with `day2`, `month2`, `year2` as well.
pub(crate) fn with_dates(message: Message, first: NaiveDate, last: NaiveDate) -> Message {
    with_date(message, first)
        .with("day2", last.day())
        .with("month2", last.month())
        .with("year2", last.year().to_string())
}

/// A message with a date and, where it is known, the time of day: for `mark-when`.
pub(crate) fn with_when(message: Message, when: When) -> Message {
    match when {
        When::Minute(moment) => with_date(message, when.date())
            .with("precision", "minute")
            .with("time", moment.local().format("%H:%M").to_string()),
        When::Day(date) => with_date(message, date).with("precision", "day"),
    }
}

/// A message with the pieces of `range-title`.
pub(crate) fn with_range(message: Message, view: &View, zone: Tz) -> Message {
    let (first, last) = (date(view.from_ms, zone), date(view.to_ms - 1, zone));
    let same_year = first.year() == last.year();
    let same_month = same_year && first.month() == last.month();
    let span = match unit(view.span_ms()) {
        _ if first == last => "day",
        Unit::Years | Unit::Year if whole_years(first, last) && same_year => "year",
        Unit::Years | Unit::Year if whole_years(first, last) => "years",
        Unit::Years | Unit::Year | Unit::Quarter | Unit::Month if whole_months(first, last) => {
            match (same_month, same_year) {
                (true, _) => "month",
                (false, true) => "months",
                (false, false) => "months-years",
            }
        }
        _ if same_year => "days",
        _ => "days-years",
    };
    with_dates(message, first, last).with("span", span)
}

fn whole_months(first: NaiveDate, last: NaiveDate) -> bool {
    first.day() == 1 && (last + Days::new(1)).day() == 1
}

fn whole_years(first: NaiveDate, last: NaiveDate) -> bool {
    first.ordinal() == 1 && (last + Days::new(1)).ordinal() == 1
}
