//! The calendar, unfolded and read line by line as RFC 5545 has it.

use std::collections::BTreeMap;

use domain::{Id, Journal, Language, Mark, MarkKind, Pause, Role, When};
use report::data::{DataOptions, Form, data};

use super::bare;
use crate::couple::{at, day, empty, id, ms, summer};

type Event = BTreeMap<String, String>;

fn read(journal: &Journal, options: DataOptions) -> Vec<Event> {
    let text = String::from_utf8(data(journal, Form::Ics, options).expect("data")).expect("UTF-8");
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert!(text.split("\r\n").all(|line| line.len() <= 75));
    let text = text.replace("\r\n ", "");
    let lines: Vec<&str> = text.split("\r\n").filter(|l| !l.is_empty()).collect();
    assert_eq!(lines[0], "BEGIN:VCALENDAR");
    assert_eq!(lines.last(), Some(&"END:VCALENDAR"));
    assert!(lines.contains(&"VERSION:2.0"));
    assert_eq!(lines.iter().filter(|l| l.starts_with("PRODID:")).count(), 1);
    let mut events = Vec::new();
    for line in &lines[1..] {
        match *line {
            "BEGIN:VEVENT" => events.push(Event::new()),
            "END:VEVENT" => {}
            line => {
                let (name, value) = line.split_once(':').expect("a property");
                if let Some(event) = events.last_mut() {
                    let twice = event.insert(name.to_owned(), value.to_owned());
                    assert_eq!(twice, None, "{name}");
                }
            }
        }
    }
    for event in &events {
        assert!(
            ["UID", "DTSTAMP", "SUMMARY"]
                .iter()
                .all(|name| event.contains_key(*name))
        );
        assert!(event.contains_key("DTSTART") || event.contains_key("DTSTART;VALUE=DATE"));
    }
    events
}

fn session(name: &str, at: When) -> Mark {
    Mark {
        id: id(name),
        author: Role::A,
        at,
        kind: MarkKind::Session,
        label: "with Dr Weber".to_owned(),
    }
}

fn pause(at: When, back_at: Option<When>, ended: Option<When>) -> Pause {
    Pause {
        id: id("p"),
        asked_by: Role::B,
        at,
        back_at,
        ended,
    }
}

#[test]
fn sessions_and_pauses_stand_in_it_and_no_other_mark() {
    let mut journal = summer();
    journal.marks.push(Mark {
        kind: MarkKind::Stressor,
        ..session("work", When::Day(day("2026-07-01")))
    });
    let events = read(&journal, bare());
    let summaries: Vec<&str> = events.iter().map(|e| e["SUMMARY"].as_str()).collect();
    assert_eq!(summaries, ["Appointment", "Appointment", "Break"]);
}

#[test]
fn a_day_only_session_is_an_all_day_event() {
    let mut journal = empty();
    journal
        .marks
        .push(session("s", When::Day(day("2026-12-31"))));
    let event = &read(&journal, bare())[0];
    assert_eq!(event["DTSTART;VALUE=DATE"], "20261231");
    // The end is not part of it.
    assert_eq!(event["DTEND;VALUE=DATE"], "20270101");
}

#[test]
fn a_planned_session_has_its_time_and_no_invented_end() {
    let mut journal = empty();
    journal
        .marks
        .push(session("s", at("2031-06-18T17:00:00+02:00")));
    let event = &read(&journal, bare())[0];
    assert_eq!(event["DTSTART"], "20310618T150000Z");
    assert!(event.keys().all(|name| !name.starts_with("DTEND")));
}

#[test]
fn a_pause_ends_when_its_asker_was_back_else_at_the_time_named_else_nowhere() {
    let (nine, ten, eleven) = (
        at("2026-06-18T21:00:00+02:00"),
        at("2026-06-18T22:00:00+02:00"),
        at("2026-06-18T23:00:00+02:00"),
    );
    let end = |pause: Pause| {
        let mut journal = empty();
        journal.pauses.push(pause);
        read(&journal, bare())[0].get("DTEND").cloned()
    };
    assert_eq!(
        end(pause(nine, Some(ten), Some(eleven))).as_deref(),
        Some("20260618T210000Z")
    );
    assert_eq!(
        end(pause(nine, Some(ten), None)).as_deref(),
        Some("20260618T200000Z")
    );
    assert_eq!(end(pause(nine, None, None)), None);
    assert_eq!(end(pause(nine, None, Some(nine))), None);
    let by_day = Some(When::Day(day("2026-06-19")));
    assert_eq!(end(pause(nine, None, by_day)), None);
}

#[test]
fn nothing_in_it_says_whose_or_what_it_was() {
    let mut journal = summer();
    journal
        .marks
        .push(session("s", at("2026-07-01T17:00:00+02:00")));
    let text = data(&journal, Form::Ics, bare()).expect("data");
    let text = String::from_utf8(text).expect("UTF-8").to_lowercase();
    for word in [
        "weber", "sam", "noa", "therap", "session", "asked", "berlin",
    ] {
        assert!(!text.contains(word), "{word}");
    }
    assert_eq!(read(&journal, bare())[0]["CLASS"], "PRIVATE");
}

#[test]
fn an_event_keeps_its_uid_which_is_not_the_id_of_the_entry() {
    let secret = Id::from_random([7; 16]);
    let mut journal = empty();
    journal.marks.push(Mark {
        id: secret.clone(),
        ..session("s", at("2026-07-01T17:00:00+02:00"))
    });
    let uid = |journal: &Journal| read(journal, bare())[0]["UID"].clone();
    let first = uid(&journal);
    journal.marks[0].at = at("2026-07-02T17:00:00+02:00");
    assert_eq!(uid(&journal), first);
    assert!(!first.contains(&secret.to_string()[..8]));
}

#[test]
fn the_words_are_those_of_the_language_asked_for() {
    let said = |language| {
        let events = read(&summer(), DataOptions { language, ..bare() });
        (events[0]["SUMMARY"].clone(), events[2]["SUMMARY"].clone())
    };
    let pair = |one: &str, two: &str| (one.to_owned(), two.to_owned());
    assert_eq!(said(Language::De), pair("Termin", "Pause"));
    assert_eq!(said(Language::Es), pair("Cita", "Pausa"));
    assert_eq!(said(Language::En), pair("Appointment", "Break"));
}

#[test]
fn it_says_the_day_on_which_it_was_made_and_no_hour() {
    let options = DataOptions {
        now_ms: Some(ms("2026-08-01T23:40:00+02:00")),
        ..bare()
    };
    assert!(
        read(&summer(), options)
            .iter()
            .all(|e| e["DTSTAMP"] == "20260801T000000Z")
    );
}
