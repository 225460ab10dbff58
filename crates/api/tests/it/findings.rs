//! What keeps happening: three in front, and the entries behind each finding.

use serde_json::{Value, json};

use crate::{NOA, SAM, two_moves, window};

fn behind(pages: &str, finding: &str) -> Value {
    json!({"pages": pages, "span": "all", "finding": finding})
}

fn ids(entries: &Value) -> Vec<&str> {
    let entries = entries.as_array().expect("a list");
    entries
        .iter()
        .map(|line| line["id"].as_str().expect("an id"))
        .collect()
}

#[test]
fn three_stand_in_front_and_the_entries_are_asked_for_one_finding_at_a_time() {
    let mut window = window();
    window.call("open_sample", Value::Null);
    let query = json!({"pages": "ours", "span": "all"});
    let view = window.call("patterns", query);
    assert_eq!(view["front"].as_array().map(Vec::len), Some(3));
    assert_eq!(view["told_by"], json!(["a", "b"]));
    let chasing = &view["analysis"]["signs"]["always_chasing_or_running"];
    assert_eq!(chasing["entries"], json!([]));
    let listed = window.call(
        "behind_pattern",
        behind("ours", "always_chasing_or_running"),
    );
    assert_eq!(listed["of"], chasing["count"]);
    assert_eq!(
        ids(&listed["entries"]).len() as u64,
        chasing["count"].as_u64().expect("a count")
    );
    let dates = listed["entries"].as_array().expect("a list").iter();
    let dates: Vec<&str> = dates
        .map(|line| &line["at"].as_str().expect("dated")[..10])
        .collect();
    assert!(dates.is_sorted_by(|one, next| one >= next), "{dates:?}");
}

#[test]
fn what_is_counted_is_forgotten_as_soon_as_something_is_written() {
    let mut window = window();
    window.begin();
    let at = |day: u32| json!({"at": format!("2026-06-{day:02}T20:00:00+02:00")});
    let query = json!({"pages": "mine", "span": "all"});
    for (nth, day) in (1..=4).enumerate() {
        let id = window.tell(two_moves(), at(day));
        let view = window.call("patterns", query.clone());
        assert_eq!(view["analysis"]["counts"]["episodes"], nth + 1);
        assert_eq!(view["told_by"], json!(["a"]));
        let listed = window.call("behind_pattern", behind("mine", "loop"));
        assert_eq!(ids(&listed["entries"])[0], id);
        assert_eq!(listed["of"], nth + 1);
    }
}

#[test]
fn the_latest_hundred_are_listed_and_how_many_there_are() {
    let mut window = window();
    window.begin();
    for nth in 0..104 {
        let at = format!("2026-05-{:02}T{:02}:00:00+02:00", 1 + nth / 20, nth % 20);
        window.tell(two_moves(), json!({"at": at}));
    }
    let listed = window.call("behind_pattern", behind("mine", "phases"));
    assert_eq!(ids(&listed["entries"]).len(), 100);
    assert_eq!(listed["of"], 104);
    let at = |nth: usize| listed["entries"][nth]["at"].as_str().map(|at| &at[..13]);
    assert_eq!(at(0), Some("2026-05-06T03"));
    assert_eq!(at(99), Some("2026-05-01T04"));
}

#[test]
fn ours_counts_and_lists_nothing_that_is_one_partners_own() {
    let mut window = window();
    window.begin();
    window.join();
    window.unlock(SAM);
    let strong = json!([
        {"actor": "a", "act": "pursue", "strength": 3},
        {"actor": "a", "act": "pursue", "strength": 5},
        {"actor": "a", "act": "pursue", "strength": 8},
    ]);
    for day in 1..=6 {
        let at = format!("2026-06-{day:02}T20:00:00+02:00");
        window.tell(strong.clone(), json!({"at": at}));
    }
    let mine = window.call("behind_pattern", behind("mine", "escalation"));
    assert_eq!(mine["of"], 6);
    for finding in ["escalation", "phases", "loop", "load"] {
        let ours = window.call("behind_pattern", behind("ours", finding));
        assert_eq!(ours, json!({"entries": [], "of": 0}), "{finding}");
    }
    let ours = window.call("patterns", json!({"pages": "ours", "span": "all"}));
    assert_eq!(ours["told_by"], json!([]));
    assert_eq!(ours["analysis"]["load"], Value::Null);
    window.lock();
    window.unlock(NOA);
    let theirs = window.call("behind_pattern", behind("mine", "escalation"));
    assert_eq!(theirs["of"], 0);
}
