//! What drew the two together: a page each, its author's alone until it is shared.

use serde_json::{Value, json};

use crate::{NOA, SAM, Window, text, window};

fn both_joined() -> Window {
    let mut window = window();
    window.begin();
    window.join();
    window
}

fn us(window: &mut Window, pages: &str) -> Value {
    window.call("us", json!({ "pages": pages }))
}

#[test]
fn a_page_is_its_authors_until_it_is_shared_and_settles() {
    let mut window = both_joined();
    window.call(
        "keep_drew",
        json!({"text": "  The way you laughed at the map.\n"}),
    );
    let own = us(&mut window, "mine")["own"].clone();
    assert_eq!(own["text"], "The way you laughed at the map.");
    assert_eq!(own["sharing"]["state"], "private");
    assert_eq!(
        us(&mut window, "ours"),
        json!({"pages": [], "own": null, "draft": null})
    );
    window.lock();
    window.unlock(NOA);
    assert_eq!(us(&mut window, "mine")["pages"], json!([]));
    window.lock();

    window.unlock(SAM);
    window.call("share_drew", json!({"share": true}));
    assert_eq!(
        us(&mut window, "mine")["own"]["sharing"]["state"],
        "settling"
    );
    assert_eq!(us(&mut window, "ours")["pages"], json!([]));
    window.lock();
    window.unlock(NOA);
    let page = us(&mut window, "mine")["pages"][0].clone();
    assert_eq!(
        (page["author"].clone(), page["changed_ms"].clone()),
        (json!("a"), Value::Null)
    );
    assert_eq!(us(&mut window, "ours")["pages"][0]["text"], own["text"]);
}

#[test]
fn a_changed_page_shows_when_and_keeps_what_stood_until_it_settles() {
    let mut window = both_joined();
    window.call("keep_drew", json!({"text": "first"}));
    window.call("share_drew", json!({"share": true}));
    window.lock();
    window.set("2026-06-18 23:00");
    window.unlock(SAM);
    window.call("keep_drew", json!({"text": "second"}));
    assert_eq!(us(&mut window, "ours")["pages"][0]["text"], "first");
    window.lock();
    window.set("2026-06-19 09:30");
    window.unlock(SAM);
    let page = us(&mut window, "ours")["pages"][0].clone();
    assert_eq!(page["text"], "second");
    assert!(page["changed_ms"].is_i64());
}

#[test]
fn a_page_taken_back_is_gone_at_once_and_one_removed_comes_back() {
    let mut window = both_joined();
    window.call("keep_drew", json!({"text": "canary"}));
    window.call("share_drew", json!({"share": true}));
    window.lock();
    window.unlock(SAM);
    window.call("share_drew", json!({"share": false}));
    assert_eq!(us(&mut window, "ours")["pages"], json!([]));
    window.call("share_drew", json!({"share": true}));
    window.lock();
    window.unlock(SAM);

    let id = us(&mut window, "mine")["own"]["id"].clone();
    window.call("remove_entry", json!({ "id": id }));
    assert_eq!(us(&mut window, "mine")["own"], Value::Null);
    assert_eq!(us(&mut window, "ours")["pages"], json!([]));
    assert_eq!(
        window.call("removed", Value::Null)[0]["thing"]["was"],
        "drew"
    );
    window.call("restore_entry", json!({ "id": id }));
    assert_eq!(us(&mut window, "ours")["pages"][0]["text"], "canary");

    window.call("remove_entry", json!({ "id": id }));
    window.lock();
    window.set("2026-07-20 12:00");
    window.unlock(SAM);
    assert!(window.ask("restore_entry", json!({ "id": id })).is_err());
}

#[test]
fn nobody_changes_the_others_page() {
    let mut window = both_joined();
    window.call("keep_drew", json!({"text": "Sam's"}));
    window.call("share_drew", json!({"share": true}));
    let id = us(&mut window, "mine")["own"]["id"].clone();
    window.lock();
    window.unlock(NOA);
    assert!(window.ask("remove_entry", json!({ "id": id })).is_err());
    assert!(window.ask("share_drew", json!({"share": false})).is_err());
    window.call("keep_drew", json!({"text": "Noa's"}));
    let mine = us(&mut window, "mine");
    assert_eq!(mine["own"]["text"], "Noa's");
    assert_eq!(mine["pages"][0]["text"], "Sam's");
}

#[test]
fn what_is_typed_and_not_kept_waits_unseen_and_is_never_shared() {
    let mut window = both_joined();
    window.call("keep_drew", json!({"text": "whole"}));
    window.call("share_drew", json!({"share": true}));
    window.call("save_drew_draft", json!({"text": "half a thought"}));
    window.lock();
    window.unlock(NOA);
    assert_eq!(us(&mut window, "ours")["pages"][0]["text"], "whole");
    assert_eq!(us(&mut window, "mine")["draft"], Value::Null);
    window.lock();
    window.unlock(SAM);
    assert_eq!(text(&us(&mut window, "mine")["draft"]), "half a thought");
    assert_eq!(us(&mut window, "ours")["draft"], Value::Null);
    window.call("keep_drew", json!({"text": "whole again"}));
    assert_eq!(us(&mut window, "mine")["draft"], Value::Null);
}

#[test]
fn an_empty_or_endless_page_is_refused() {
    let mut window = both_joined();
    assert!(window.ask("keep_drew", json!({"text": " \n"})).is_err());
    let endless = json!({"text": "canary ".repeat(5_000)});
    for command in ["keep_drew", "save_drew_draft"] {
        let refused = window.ask(command, endless.clone()).expect_err(command);
        assert!(!refused.to_string().contains("canary"));
    }
}

#[test]
fn an_older_page_that_comes_back_takes_the_place_of_the_one_that_stands() {
    let mut window = both_joined();
    let shared = |window: &mut Window, text: &str| {
        let id = window.call("keep_drew", json!({ "text": text }))["id"].clone();
        window.call("share_drew", json!({"share": true}));
        window.lock();
        window.unlock(SAM);
        id
    };
    let first = shared(&mut window, "first");
    window.call("remove_entry", json!({ "id": first }));
    let second = shared(&mut window, "second");
    assert_ne!(first, second);
    for (back, text) in [(first, "first"), (second, "second")] {
        window.call("restore_entry", json!({ "id": back }));
        let pages = us(&mut window, "ours")["pages"].clone();
        assert_eq!(pages.as_array().expect("a list").len(), 1, "{pages}");
        assert_eq!(pages[0]["text"], text);
        assert_eq!(us(&mut window, "mine")["own"]["text"], text);
        let bin = window.call("removed", Value::Null);
        assert_eq!(bin.as_array().expect("a list").len(), 1, "{bin}");
    }
}
