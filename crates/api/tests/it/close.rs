//! How close it is, shared as a standing choice: that alone, and only from then on.

use serde_json::{Value, json};

use crate::{NOA, SAM, Window, window};

fn both_joined() -> Window {
    let mut window = window();
    window.begin();
    window.join();
    window
}

fn check_in(window: &mut Window, close: u8) {
    let args = json!({"at": "2026-06-18", "close": close, "at_ease": 2, "tank": 1});
    window.call("add_check_in", args);
}

fn share(window: &mut Window, on: bool) -> Value {
    window.call("share_close", json!({ "on": on }))
}

/// How close both can see that Sam was.
fn seen(window: &mut Window) -> Vec<u8> {
    let args = json!({"whose": "both", "passphrases": [SAM, NOA]});
    let wish = serde_json::from_value(args).expect("a wish");
    let export = api::render_journal(&mut window.desk, wish).expect("an export");
    let journal: Value = serde_json::from_slice(&export.bytes).expect("JSON");
    let check_ins = journal["check_ins"].as_array().expect("a list").clone();
    for check_in in &check_ins {
        assert_eq!(check_in["author"], "a");
        assert!(check_in.get("at_ease").is_none() && check_in.get("tank").is_none());
    }
    let close = |c: &Value| u8::try_from(c["close"].as_u64().expect("close")).expect("0 to 10");
    let mut all: Vec<u8> = check_ins.iter().map(close).collect();
    all.sort_unstable();
    all
}

#[test]
fn nothing_is_shared_before_the_choice_nor_of_what_came_before_it() {
    let mut window = both_joined();
    let before = window.call("close_sharing", Value::Null);
    assert_eq!(before, json!({"on": false, "shown": 0}));
    check_in(&mut window, 3);
    window.lock();
    window.unlock(SAM);
    share(&mut window, true);
    check_in(&mut window, 7);
    assert_eq!(seen(&mut window), Vec::<u8>::new());
    window.lock();
    window.unlock(NOA);
    assert_eq!(seen(&mut window), [7]);
    let noas = window.call("close_sharing", Value::Null);
    assert_eq!(noas, json!({"on": false, "shown": 0}));
    let timeline = window.call("timeline", json!({"pages": "ours", "width": 720}));
    assert_eq!(timeline["scene"]["lines"][0]["role"], "a");
}

#[test]
fn what_is_given_at_night_settles_after_nine() {
    let mut window = both_joined();
    share(&mut window, true);
    window.set("2026-06-18 23:40");
    check_in(&mut window, 2);
    window.lock();
    window.unlock(NOA);
    assert_eq!(seen(&mut window), Vec::<u8>::new());
    window.lock();
    window.set("2026-06-19 09:10");
    window.unlock(SAM);
    assert_eq!(seen(&mut window), [2]);
}

#[test]
fn turned_off_it_stops_what_comes_and_what_settles_and_earlier_ones_can_be_taken_back() {
    let mut window = both_joined();
    share(&mut window, true);
    check_in(&mut window, 7);
    window.lock();
    window.unlock(SAM);
    check_in(&mut window, 8);
    assert_eq!(share(&mut window, false), json!({"on": false, "shown": 1}));
    check_in(&mut window, 9);
    window.lock();
    window.unlock(NOA);
    assert_eq!(seen(&mut window), [7]);
    // Nobody takes back what the other shared.
    window.call("take_back_close", Value::Null);
    assert_eq!(seen(&mut window), [7]);
    window.lock();
    window.unlock(SAM);
    let after = window.call("take_back_close", Value::Null);
    assert_eq!(after, json!({"on": false, "shown": 0}));
    assert_eq!(seen(&mut window), Vec::<u8>::new());
    window.lock();
    window.unlock(SAM);
    assert_eq!(seen(&mut window), Vec::<u8>::new());
}

#[test]
fn a_check_in_without_close_is_never_shared() {
    let mut window = both_joined();
    share(&mut window, true);
    window.call("add_check_in", json!({"at_ease": 4, "tank": 3}));
    window.lock();
    assert_eq!(window.unlock(SAM)["published_now"], 0);
    assert_eq!(seen(&mut window), Vec::<u8>::new());
}

#[test]
fn a_removed_check_in_is_hidden_from_both() {
    let mut window = both_joined();
    share(&mut window, true);
    check_in(&mut window, 6);
    let id = window.call("add_check_in", json!({"at": "2026-06-17", "close": 5}))["id"].clone();
    window.lock();
    window.unlock(SAM);
    assert_eq!(seen(&mut window), [5, 6]);
    window.call("remove_entry", json!({ "id": id }));
    assert_eq!(seen(&mut window), [6]);
    window.call("restore_entry", json!({ "id": id }));
    assert_eq!(seen(&mut window), [5, 6]);
}

#[test]
fn what_lies_in_the_bin_is_taken_back_with_the_rest() {
    let mut window = both_joined();
    share(&mut window, true);
    check_in(&mut window, 6);
    let id = window.call("add_check_in", json!({"at": "2026-06-17", "close": 5}))["id"].clone();
    window.lock();
    window.unlock(SAM);
    window.call("remove_entry", json!({ "id": id }));
    // What is no longer shared from now on says nothing of what was before.
    share(&mut window, false);
    window.call("restore_entry", json!({ "id": id }));
    assert_eq!(seen(&mut window), [5, 6]);
    window.call("remove_entry", json!({ "id": id }));
    window.call("take_back_close", Value::Null);
    window.call("restore_entry", json!({ "id": id }));
    assert_eq!(seen(&mut window), Vec::<u8>::new());
    window.lock();
    window.unlock(SAM);
    assert_eq!(seen(&mut window), Vec::<u8>::new());
}
