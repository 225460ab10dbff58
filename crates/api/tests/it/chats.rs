//! A chat export is read without the desk, and what its timing suggests becomes a telling only
//! where its importer says so.

use std::fs;
use std::path::{Path, PathBuf};

use api::wire::{ChatChoices, ChatLook};
use serde_json::{Value, json};
use simulation::{Form, TextingPlan, texting, write};

use crate::safekeeping::two_days;
use crate::{NOA, SAM, Window, text};

/// A year of two, as WhatsApp exports it.
fn year(folder: &Path) -> PathBuf {
    days(folder, 365)
}

/// The year's first days.
fn days(folder: &Path, days: u32) -> PathBuf {
    let texted = texting(TextingPlan {
        seed: 4,
        days,
        fights_per_week: 1.0,
    });
    let mut forms = Form::ALL.into_iter();
    let form = forms.find(|form| form.code() == "ios_de").expect("a form");
    let written = write(&texted.messages, form, chrono_tz::Tz::UTC, 4);
    let path = folder.join(format!("{days}.txt"));
    fs::write(&path, &written.files[0].1).expect("written");
    path
}

impl Window {
    /// As the shell does it.
    fn chat(&mut self, path: Option<PathBuf>, choices: Value) -> ChatLook {
        let choices = api::read(choices).expect("choices");
        let reading = api::begin_chat(&mut self.desk, path, choices).expect("begins");
        let read = reading.read();
        api::take_chat(&mut self.desk, read).expect("a session is open")
    }

    /// The two senders of what was read.
    fn people(&mut self, path: PathBuf) -> Value {
        let ChatLook::Chat(found) = self.chat(Some(path), json!({"zone": "UTC"})) else {
            panic!("a chat");
        };
        assert_eq!(found.format, "whatsapp");
        assert_eq!(found.preview.len(), 5);
        json!({"mine": found.senders[0].name, "theirs": found.senders[1].name})
    }
}

#[test]
fn what_is_kept_is_the_importers_alone_and_nothing_is_made_twice() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = year(folder.path());
    let mut window = two_days();
    window.unlock(SAM);
    let all = json!({"pages": "mine"});
    let before = window.call("entries", all.clone())["lines"]
        .as_array()
        .expect("lines")
        .len();
    let people = window.people(path.clone());
    let found = window.call("chat_suggestions", people.clone());
    let suggestions = found["suggestions"].as_array().expect("a list").clone();
    assert!(suggestions.len() > 20, "{}", suggestions.len());
    assert_eq!(found["decided_before"], 0);
    let lines = window.call("entries", all.clone())["lines"]
        .as_array()
        .expect("lines")
        .len();
    assert_eq!(lines, before, "nothing is made unasked");

    let kept = window.call(
        "decide_chat",
        json!({"id": suggestions[0]["id"], "does": "keep"}),
    );
    window.call(
        "decide_chat",
        json!({"id": suggestions[1]["id"], "does": "keep"}),
    );
    let dropped = window.call(
        "decide_chat",
        json!({"id": suggestions[2]["id"], "does": "drop"}),
    );
    assert_eq!(dropped["kept"], Value::Null);
    let once_more = json!({"id": suggestions[2]["id"], "does": "keep"});
    assert_eq!(
        window.ask("decide_chat", once_more),
        Err(api::ApiError::NotFound)
    );
    for does in ["undo", "drop"] {
        window.call(
            "decide_chat",
            json!({"id": suggestions[2]["id"], "does": does}),
        );
    }
    let told = window.call("own_telling", json!({"id": kept["kept"]}));
    assert_eq!(told["kind"], "texting_fight");
    let acts: Vec<&str> = told["moves"]
        .as_array()
        .expect("moves")
        .iter()
        .map(|told| told["act"].as_str().expect("a code"))
        .collect();
    let (quiet, again) = acts.split_last().expect("moves");
    assert_eq!(*quiet, "quiet");
    assert!(!again.is_empty() && again.iter().all(|act| *act == "messaged_again"));
    assert_eq!(told["sharing"]["state"], "private");
    let lines = window.call("entries", all.clone())["lines"]
        .as_array()
        .expect("lines")
        .len();
    assert_eq!(lines, before + 2);

    window.call("lock", Value::Null);
    window.unlock(NOA);
    for pages in ["mine", "ours"] {
        let theirs = window.call("entries", json!({"pages": pages})).to_string();
        assert!(!theirs.contains("texting_fight"), "{pages}");
    }
    window.call("lock", Value::Null);

    window.unlock(SAM);
    let ours = window.call("entries", json!({"pages": "ours"})).to_string();
    assert!(!ours.contains("texting_fight"));
    let people = window.people(path);
    let again = window.call("chat_suggestions", people);
    assert_eq!(again["decided_before"], 3);
    let left = again["suggestions"].as_array().expect("a list").len();
    assert_eq!(left, suggestions.len() - 3);
}

#[test]
fn a_lock_forgets_the_chat_and_what_is_read_meanwhile() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = year(folder.path());
    let mut window = two_days();
    window.unlock(SAM);
    let people = window.people(path.clone());
    let reading = api::begin_chat(&mut window.desk, Some(path), ChatChoices::default());
    let reading = reading.expect("begins");
    window.call("lock", Value::Null);
    let read = reading.read();
    assert!(api::take_chat(&mut window.desk, read).is_err(), "locked");
    window.unlock(SAM);
    let refused = window.ask("chat_suggestions", people);
    assert!(matches!(refused, Err(api::ApiError::Refused { .. })));
}

#[test]
fn a_file_that_is_no_chat_is_an_answer() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = two_days();
    window.unlock(SAM);
    let cases = [
        ("a.txt", "%PDF-1.7", "no_chat"),
        ("a.html", "<div class=\"page_wrap\">", "telegram_page"),
        ("b.zip", "PK\u{3}\u{4}", "damaged"),
    ];
    for (name, text, why) in cases {
        let path = folder.path().join(name);
        fs::write(&path, text).expect("written");
        let look = window.chat(Some(path), json!({}));
        let look = serde_json::to_value(look).expect("JSON");
        assert_eq!(look, json!({"found": "refused", "why": why}));
    }
    let open = folder.path().join("open.txt");
    fs::write(
        &open,
        "01/02/2024, 21:05 - Ann: a\n03/02/2024, 21:05 - Ben: b\n",
    )
    .expect("written");
    let look = window.chat(Some(open), json!({}));
    assert!(matches!(look, ChatLook::NeedsOrder));
    let look = window.chat(None, json!({"order": "mdy"}));
    assert!(matches!(look, ChatLook::Chat(_)));
}

#[test]
fn an_export_that_overlaps_an_earlier_one_asks_about_nothing_twice() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = two_days();
    window.unlock(SAM);
    let people = window.people(days(folder.path(), 200));
    let found = window.call("chat_suggestions", people);
    let decided = found["suggestions"].as_array().expect("a list").clone();
    for suggestion in &decided {
        window.call(
            "decide_chat",
            json!({"id": suggestion["id"], "does": "drop"}),
        );
    }
    window.lock();
    window.unlock(SAM);
    let people = window.people(year(folder.path()));
    let found = window.call("chat_suggestions", people);
    assert!(
        found["decided_before"].as_u64() > Some(10),
        "{}",
        found["decided_before"]
    );
    let left = found["suggestions"].as_array().expect("a list");
    assert!(left.len() > 10, "the rest of the year is new");
    for suggestion in left {
        let overlaps = |known: &&Value| {
            text(&known["from"]) <= text(&suggestion["to"])
                && text(&known["to"]) >= text(&suggestion["from"])
        };
        assert_eq!(decided.iter().find(overlaps), None, "{suggestion}");
    }
}

#[test]
fn whoever_imports_it_the_two_are_the_same_two() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = year(folder.path());
    let mut window = two_days();
    window.unlock(SAM);
    let sams = window.people(path.clone());
    let of_sam = window.call("chat_suggestions", sams.clone());
    window.lock();
    window.unlock(NOA);
    window.people(path);
    let noas = json!({"mine": sams["theirs"], "theirs": sams["mine"]});
    assert_eq!(window.call("chat_suggestions", noas), of_sam);
}

#[test]
fn a_reading_that_is_stopped_keeps_nothing_even_if_it_was_done_by_then() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = year(folder.path());
    let mut window = two_days();
    window.unlock(SAM);
    let people = window.people(path.clone());
    for done in [false, true] {
        let reading = api::begin_chat(&mut window.desk, Some(path.clone()), ChatChoices::default());
        let reading = reading.expect("begins");
        let read = if done {
            let read = reading.read();
            window.call("stop_chat", Value::Null);
            read
        } else {
            window.call("stop_chat", Value::Null);
            reading.read()
        };
        let look = api::take_chat(&mut window.desk, read).expect("a session is open");
        assert!(matches!(look, ChatLook::Stopped), "{done}");
        let asked = window.ask("chat_suggestions", people.clone());
        assert!(asked.is_err(), "nothing is read");
    }
}

#[test]
fn the_loop_is_counted_in_messages_where_both_agree_and_either_takes_it_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = year(folder.path());
    let mut window = two_days();
    let passphrases = |a: &str, b: &str| json!({"passphrases": [a, b]});
    window.unlock(SAM);
    let refused = window.ask("count_messages", passphrases(SAM, NOA));
    assert!(matches!(refused, Err(api::ApiError::Refused { .. })));
    let people = window.people(path);
    window.call("chat_suggestions", people);
    for wrong in [[SAM, SAM], [NOA, SAM], [SAM, "something else"]] {
        let refused = window.ask("count_messages", passphrases(wrong[0], wrong[1]));
        assert_eq!(refused, Err(api::ApiError::WrongPassphrase));
    }
    assert_eq!(window.call("messages_card", Value::Null), Value::Null);

    let card = window.call("count_messages", passphrases(SAM, NOA));
    let ways = [
        "a_again_b_quiet",
        "b_quiet_a_again",
        "b_again_a_quiet",
        "a_quiet_b_again",
    ];
    for way in ways {
        let rate = card["counted"][way]["rate"].as_f64().expect("enough");
        assert!((0.0..=1.0).contains(&rate), "{way}: {rate}");
    }
    assert!(card["excitation"]["events"].as_u64() > Some(200));
    let told = card.to_string();
    assert!(!told.contains("at_ms") && told.len() < 8_000, "sums alone");
    let counted_anew = window.call("count_messages", passphrases(SAM, NOA));
    assert_ne!(counted_anew["id"], card["id"]);
    window.call("lock", Value::Null);

    window.unlock(NOA);
    assert_eq!(window.call("messages_card", Value::Null), counted_anew);
    window.call("take_messages_out", json!({"id": counted_anew["id"]}));
    assert_eq!(window.call("messages_card", Value::Null), Value::Null);
    let gone = window.ask("take_messages_out", json!({"id": counted_anew["id"]}));
    assert_eq!(gone, Err(api::ApiError::NotFound));
    window.call("lock", Value::Null);
    window.unlock(SAM);
    assert_eq!(window.call("messages_card", Value::Null), Value::Null);
}
