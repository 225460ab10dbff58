use chrono_tz::Tz;
use serde_json::{Value, json};

use crate::{SAM, window};

const NOW: i64 = 1_781_776_800_000;

#[test]
fn the_sample_opens_shows_patterns_and_goes_without_a_trace() {
    let mut window = window();
    let session = window.call("open_sample", Value::Null);
    assert_eq!(
        (&session["sample"], &session["joined"]),
        (&json!(true), &json!(true))
    );
    let patterns = window.call("patterns", json!({"pages": "ours", "span": "all"}));
    let given = &patterns["analysis"]["loop"]["a_pursues_b_withdraws"]["given"];
    assert!(given.as_u64().is_some_and(|n| n >= 10), "{given}");
    assert!(window.data.join("sample").exists());
    let status = window.call("remove_sample", Value::Null);
    assert_eq!(status["phase"], "none");
    assert!(!window.data.join("sample").exists());
}

#[test]
fn the_sample_touches_no_journal() {
    let mut window = window();
    window.begin();
    window.tell(crate::two_moves(), json!({}));
    window.call("open_sample", Value::Null);
    window.lock();
    assert!(!window.data.join("sample").exists());
    window.unlock(SAM);
    assert_eq!(window.entries("mine").len(), 1);
}

#[test]
fn the_window_and_the_command_line_read_the_same_sample() {
    let mut window = window();
    window.set("2026-06-18 12:00");
    window.call("open_sample", Value::Null);
    let shown: Vec<Value> = window
        .entries("ours")
        .iter()
        .rev()
        .map(|line| json!([line["at"], line["moves"], line["told_by"]]))
        .collect();
    let journal = api::sample_journal(NOW, Tz::Europe__Berlin);
    let episodes = journal.episodes();
    let read: Vec<Value> = episodes
        .iter()
        .map(|e| {
            let told: Vec<_> = e.tellings().filter_map(|t| t.author).collect();
            json!([e.start(), e.first().moves, told])
        })
        .collect();
    assert!(shown == read, "the two samples differ");
}

#[test]
fn the_couple_of_the_sample_has_a_profile_of_both() {
    let mut window = window();
    window.call("open_sample", Value::Null);
    let profile = window.call("profile", json!({"pages": "ours"}));
    let read = json!(["attachment", "volatility", "values", "conflict"]);
    assert_eq!(profile["read"], read);
    for path in profile["paths"].as_array().expect("a list") {
        assert_eq!(path["points"].as_array().map(Vec::len), Some(3));
    }
    assert!(
        profile["findings"]
            .as_array()
            .is_some_and(|all| all.len() >= 2)
    );
    let all = window.call("questionnaires", json!({"pages": "ours"}));
    let taken = all.as_array().expect("a list").iter();
    let taken: usize = taken
        .map(|of| of["taken"].as_array().map_or(0, Vec::len))
        .sum();
    assert_eq!(taken, 16, "every answer of the sample has a score");
}

#[test]
fn the_sample_has_something_to_bring_and_something_that_was_tried() {
    let mut window = window();
    window.call("open_sample", Value::Null);
    let ours = window.call("sessions", json!({"pages": "ours"}));
    let of = |list: &Value| list.as_array().map(Vec::len);
    // What tellings say is to be brought stands among the lines.
    assert!(of(&ours["bring"]) > Some(2), "{ours}");
    assert_eq!(of(&ours["agreed"]), Some(2));
    assert_eq!(of(&ours["agreed"][1]["tried"]), Some(2));
    assert_eq!(ours["brought"], json!([]));
    let mine = window.call("sessions", json!({"pages": "mine"}));
    assert_eq!(of(&mine["brought"]), Some(1));
    // Nothing of it is about to change.
    let settles = mine.to_string().contains("settling");
    assert!(!settles, "{mine}");
    let since = window.call("since_session", json!({"pages": "ours"}));
    assert!(of(&since["entries"]) > Some(1), "{since}");
    assert!(since["since"]["before"].is_object());
}
