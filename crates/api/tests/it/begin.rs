use std::fs;

use std::time::Duration;

use api::{ApiError, Door};
use serde_json::{Value, json};

use crate::{NOA, SAM, window};

#[test]
fn a_journal_begins_locks_and_opens_again() {
    let mut window = window();
    assert_eq!(window.call("status", Value::Null)["phase"], "none");
    window.begin();
    assert_eq!(window.call("status", Value::Null)["phase"], "open");
    window.lock();
    assert_eq!(window.call("status", Value::Null)["phase"], "locked");
    assert_eq!(window.unlock(SAM)["role"], "a");
}

#[test]
fn a_weak_passphrase_begins_nothing() {
    let mut window = window();
    let weak = json!({"name": "Sam", "colour": "teal", "passphrase": "sam12345", "name_on_lock_screen": false});
    let refused = window.ask("begin_journal", weak);
    assert!(matches!(refused, Err(ApiError::WeakPassphrase { .. })));
    assert_eq!(window.call("status", Value::Null)["phase"], "none");
    assert!(!window.data.join("journal").exists());
}

#[test]
fn a_wrong_passphrase_says_so() {
    let mut window = window();
    window.begin();
    window.lock();
    let refused = window.ask("unlock", json!({"passphrase": NOA}));
    assert_eq!(refused, Err(ApiError::WrongPassphrase));
}

#[test]
fn every_command_behind_the_lock_refuses_without_a_session() {
    let mut window = window();
    window.begin();
    window.lock();
    for command in api::commands() {
        if command.door == Door::Open {
            let refused = window.ask(command.name, json!({}));
            assert_eq!(refused, Err(ApiError::Locked), "{}", command.name);
        }
    }
}

#[test]
fn names_stand_on_the_lock_screen_only_if_chosen() {
    let mut window = window();
    window.begin();
    window.call(
        "join",
        json!({"name": "Noa", "colour": "rust", "passphrase": NOA, "name_on_lock_screen": true}),
    );
    window.lock();
    assert_eq!(window.call("status", Value::Null)["names"], json!(["Noa"]));
}

#[test]
fn a_name_comes_off_the_lock_screen_again_and_out_of_both_headers() {
    let mut window = window();
    window.begin();
    let mut choose = |name: &str, shown: bool| {
        let partner = json!({"name": name, "colour": "teal", "name_on_lock_screen": shown});
        let session = window.call("set_partner", partner);
        assert_eq!(session["name_on_lock_screen"], shown);
        let names = window.call("status", Value::Null)["names"].clone();
        let headers = ["header.json", "header.bak"].map(|file| {
            let header = fs::read(window.data.join("journal").join(file)).expect("a header");
            String::from_utf8_lossy(&header).contains(name)
        });
        (names, headers)
    };
    assert_eq!(choose("Samira", true), (json!(["Samira"]), [true; 2]));
    assert_eq!(choose("Samuel", true), (json!(["Samuel"]), [true; 2]));
    assert_eq!(choose("Samuel", false), (json!([]), [false; 2]));
}

#[test]
fn two_partners_take_two_names_and_two_colours() {
    let mut window = window();
    window.begin();
    for (name, colour, field) in [("sam", "rust", "name"), ("Noa", "teal", "colour")] {
        let refused = window.ask(
            "join",
            json!({"name": name, "colour": colour, "passphrase": NOA, "name_on_lock_screen": false}),
        );
        assert!(matches!(refused, Err(ApiError::Refused { field: f, .. }) if f == field));
    }
}

#[test]
fn a_refused_value_names_its_field_and_quotes_nothing() {
    let mut window = window();
    window.begin();
    let strange = json!({"moves": [{"actor": "a", "act": "secret-word"}]});
    let refused = window.ask("add_telling", strange).expect_err("refused");
    assert!(matches!(&refused, ApiError::Refused { field, .. } if field == "moves[0].act"));
    assert!(!refused.to_string().contains("secret-word"));
}

#[test]
fn beginning_with_the_sample_open_leaves_nothing_of_it() {
    let mut window = window();
    window.call("open_sample", Value::Null);
    window.begin();
    assert!(!window.data.join("sample").exists());
}

#[test]
fn a_journal_is_left_once_nobody_stirred_for_the_limit() {
    let limit = Duration::from_secs(180);
    let mut window = window();
    window.begin();
    window.set("2026-06-18 12:02");
    assert!(!window.desk.is_left(limit));
    window.set("2026-06-18 12:03");
    assert!(window.desk.is_left(limit));
    window.call("stirred", Value::Null);
    window.set("2026-06-18 12:05");
    assert!(
        !window.desk.is_left(limit),
        "two minutes since somebody stirred"
    );
    window.lock();
    window.set("2026-06-19 12:00");
    assert!(!window.desk.is_left(limit), "what is locked is not left");
}
