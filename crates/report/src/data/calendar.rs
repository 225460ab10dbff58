use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::{Id, Journal, MarkKind, Pause, When};
use icalendar::{Calendar, Class, Component, Event, EventLike, Property};
use sha2::{Digest, Sha256};

use super::DataOptions;
use super::words;

/// Sessions and pauses as iCalendar (RFC 5545). A calendar is often shared and synchronised, so a
/// summary is one neutral word: no name, no label, not who asked.
pub(super) fn calendar(journal: &Journal, options: DataOptions) -> Vec<u8> {
    let say = |id: &str| words::say(options.language, id);
    let (session, pause) = (say("calendar-session"), say("calendar-pause"));
    let mut events: Vec<(When, Event)> = Vec::new();
    for mark in journal.marks.iter().filter(|m| m.kind == MarkKind::Session) {
        let event = event(
            ("session", &mark.id),
            mark.at,
            end_of_day(mark.at),
            &session,
        );
        events.push((mark.at, event));
    }
    for one in &journal.pauses {
        let event = event(("pause", &one.id), one.at, end_of_pause(one), &pause);
        events.push((one.at, event));
    }
    events.sort_by_key(|(at, _)| at.placed_ms(journal.zone));
    let mut calendar = Calendar::empty();
    for (name, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Tidemark//EN"),
        ("CALSCALE", "GREGORIAN"),
    ] {
        calendar.append_property(Property::new(name, value));
    }
    for (at, mut event) in events {
        event.timestamp(stamp(at, options.now_ms));
        calendar.push(event);
    }
    calendar.to_string().into_bytes()
}

/// Where a part of the calendar ends.
enum End {
    /// At an instant.
    At(DateTime<Utc>),
    /// Before this date begins.
    Before(NaiveDate),
    /// Not known: an event without an end.
    Unknown,
}

fn event(id: (&str, &Id), at: When, end: End, summary: &str) -> Event {
    let mut event = Event::new();
    event.uid(&uid(id)).summary(summary).class(Class::Private);
    // It says when, and keeps nobody from being invited.
    event.add_property("TRANSP", "TRANSPARENT");
    match at {
        When::Minute(moment) => event.starts(moment.local().with_timezone(&Utc)),
        When::Day(date) => event.starts(date),
    };
    match end {
        End::At(end) => event.ends(end),
        End::Before(date) => event.ends(date),
        End::Unknown => &mut event,
    };
    event.done()
}

/// A day-only entry is all of its day. How long a session was is not known.
fn end_of_day(at: When) -> End {
    match at {
        When::Day(date) => before_next(date),
        When::Minute(_) => End::Unknown,
    }
}

/// When its asker was back, else the time that was named; never before or at its beginning.
fn end_of_pause(pause: &Pause) -> End {
    match (pause.at, pause.ended.or(pause.back_at)) {
        (When::Day(from), end) => before_next(end.map_or(from, When::date).max(from)),
        (When::Minute(from), Some(When::Minute(end))) if end.utc_ms() > from.utc_ms() => {
            End::At(end.local().with_timezone(&Utc))
        }
        (When::Minute(_), _) => End::Unknown,
    }
}

fn before_next(date: NaiveDate) -> End {
    date.checked_add_days(Days::new(1))
        .map_or(End::Unknown, End::Before)
}

/// The same for the same entry, so that importing once more changes instead of adding; and the id
/// of the entry, which stands in other exports too, does not come out of it.
fn uid((kind, id): (&str, &Id)) -> String {
    let digest = Sha256::digest(format!("tidemark calendar 1\n{kind}\n{id}"));
    digest
        .iter()
        .take(16)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// When the file was made, to the day; else when the event begins.
fn stamp(at: When, now_ms: Option<i64>) -> DateTime<Utc> {
    const DAY_MS: i64 = 86_400_000;
    let ms = now_ms.map(|now| now.div_euclid(DAY_MS) * DAY_MS);
    let ms = ms.unwrap_or_else(|| at.placed_ms(chrono_tz::UTC));
    DateTime::from_timestamp_millis(ms).unwrap_or_default()
}
