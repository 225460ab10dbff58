//! The sentence said directly: its author says that it was said, and only the other that it was
//! received.

use serde_json::{Value, json};

use crate::{NOA, SAM, Window, text, two_moves, window};

const SENTENCE: &str = "When it went quiet, I felt scared. I need to know you are there.";

/// Sam tells, with words or without them shared, and puts the sentence under it.
fn told(share_words: bool) -> (Window, String) {
    let mut window = window();
    window.begin();
    window.join();
    let share = json!({"moves": true, "words": share_words});
    let id = window.tell(
        two_moves(),
        json!({"words": {"softer": "scared"}, "share": share}),
    );
    window.call(
        "keep_direct",
        json!({"id": id, "direct": SENTENCE, "said": false}),
    );
    (window, id)
}

fn shown(window: &mut Window, pages: &str) -> Value {
    let id = window.entries("ours").remove(0)["id"].clone();
    window.call("episode", json!({"pages": pages, "id": id}))["tellings"][0].clone()
}

fn receive(window: &mut Window, received: bool, share: bool) {
    let telling = window.entries("ours").remove(0)["id"].clone();
    let args = json!({"telling": telling, "received": received, "share": share});
    window.call("receive_direct", args);
}

#[test]
fn a_sentence_is_shared_with_the_words_and_not_without_them() {
    for share_words in [true, false] {
        let (mut window, id) = told(share_words);
        window.call(
            "keep_direct",
            json!({"id": id, "direct": SENTENCE, "said": true}),
        );
        window.lock();
        window.unlock(NOA);
        let seen = shown(&mut window, "ours");
        if share_words {
            assert_eq!(seen["words"]["direct"], SENTENCE);
            assert!(text(&seen["words"]["said"]).starts_with("2026-06-18T12:00"));
        } else {
            assert!(!seen.to_string().contains("scared"), "{seen}");
        }
    }
}

#[test]
fn a_changed_sentence_settles_like_any_words() {
    let (mut window, id) = told(true);
    window.lock();
    window.set("2026-06-18 23:30");
    window.unlock(SAM);
    window.call(
        "keep_direct",
        json!({"id": id, "direct": "canary", "said": false}),
    );
    window.lock();
    window.unlock(NOA);
    assert_eq!(shown(&mut window, "ours")["words"]["direct"], SENTENCE);
    window.lock();
    window.set("2026-06-19 09:30");
    window.unlock(SAM);
    window.lock();
    window.unlock(NOA);
    let seen = shown(&mut window, "ours");
    assert_eq!(seen["words"]["direct"], "canary");
    assert!(seen["changed_ms"].is_i64());
}

#[test]
fn what_is_not_there_was_not_said() {
    let (mut window, id) = told(true);
    let args = json!({"id": id, "direct": " ", "said": true});
    assert!(window.ask("keep_direct", args).is_err());
    let known = window.call(
        "keep_direct",
        json!({"id": id, "direct": SENTENCE, "said": true}),
    );
    window.set("2026-06-18 18:00");
    let again = window.call(
        "keep_direct",
        json!({"id": id, "direct": "Shorter.", "said": true}),
    );
    assert_eq!(again["words"]["said"], known["words"]["said"]);
    let no = window.call(
        "keep_direct",
        json!({"id": id, "direct": "Shorter.", "said": false}),
    );
    assert_eq!(no["words"].get("said"), None);
}

#[test]
fn that_it_was_received_is_its_receivers_until_shared_and_settles() {
    let (mut window, _) = told(true);
    window.lock();
    window.unlock(NOA);
    receive(&mut window, true, false);
    let mine = shown(&mut window, "mine");
    assert_eq!(mine["own_received"]["sharing"]["state"], "private");
    assert_eq!(shown(&mut window, "ours")["received"], Value::Null);
    window.lock();
    window.unlock(SAM);
    assert_eq!(shown(&mut window, "mine")["received"], Value::Null);
    window.lock();

    window.unlock(NOA);
    receive(&mut window, true, true);
    let mine = shown(&mut window, "mine");
    assert_eq!(mine["own_received"]["sharing"]["state"], "settling");
    assert_eq!(shown(&mut window, "ours")["received"], Value::Null);
    window.lock();
    window.unlock(SAM);
    let seen = shown(&mut window, "ours");
    assert!(text(&seen["received"]).starts_with("2026-06-18T12:00"));
    assert_eq!(shown(&mut window, "mine")["own_received"], Value::Null);
}

#[test]
fn that_it_was_received_is_taken_back_at_once() {
    let (mut window, _) = told(true);
    window.lock();
    window.unlock(NOA);
    receive(&mut window, true, true);
    window.lock();
    window.unlock(NOA);
    assert!(shown(&mut window, "ours")["received"].is_string());
    receive(&mut window, false, false);
    assert_eq!(shown(&mut window, "ours")["received"], Value::Null);
    assert_eq!(shown(&mut window, "mine")["own_received"], Value::Null);
    window.lock();
    window.unlock(SAM);
    assert_eq!(shown(&mut window, "ours")["received"], Value::Null);
}

#[test]
fn nobody_says_that_their_own_sentence_was_received() {
    let (mut window, id) = told(true);
    window.lock();
    window.unlock(SAM);
    let standing = window.entries("ours").remove(0)["id"].clone();
    for telling in [json!(id), standing] {
        let args = json!({"telling": telling, "received": true, "share": true});
        assert!(window.ask("receive_direct", args).is_err());
    }
}

#[test]
fn what_cannot_be_read_cannot_be_received() {
    let (mut window, id) = told(false);
    window.lock();
    window.unlock(NOA);
    let standing = window.entries("ours").remove(0)["id"].clone();
    let args = json!({"telling": standing, "received": true, "share": true});
    assert!(window.ask("receive_direct", args).is_err());
    assert!(
        window
            .ask(
                "keep_direct",
                json!({"id": standing, "direct": "no", "said": false})
            )
            .is_err()
    );
    assert!(
        window
            .ask(
                "keep_direct",
                json!({"id": id, "direct": "no", "said": false})
            )
            .is_err()
    );

    // A sentence that is taken back takes with it that it was received.
    let (mut window, id) = told(true);
    window.lock();
    window.unlock(NOA);
    receive(&mut window, true, true);
    window.lock();
    window.unlock(SAM);
    let moves = json!({"moves": true, "words": false});
    window.call("share_telling", json!({"id": id, "choice": moves}));
    assert_eq!(shown(&mut window, "ours")["received"], Value::Null);
    let journal = window.call("episode", json!({"pages": "mine", "id": id}));
    assert!(journal["tellings"][0]["received"].is_string());
}

#[test]
fn what_was_received_goes_with_the_sentence_and_is_said_anew_of_another() {
    let (mut window, id) = told(true);
    window.lock();
    window.unlock(NOA);
    receive(&mut window, true, true);
    window.lock();
    window.unlock(NOA);
    assert!(shown(&mut window, "ours")["received"].is_string());
    window.lock();

    window.set("2026-06-18 14:00");
    window.unlock(SAM);
    let other = json!({"id": id, "direct": "You never listen.", "said": true});
    window.call("keep_direct", other);
    assert!(shown(&mut window, "ours")["received"].is_string());
    window.lock();
    window.unlock(NOA);
    for pages in ["ours", "mine"] {
        let seen = shown(&mut window, pages);
        assert_eq!(seen["words"]["direct"], "You never listen.");
        assert_eq!(seen["received"], Value::Null, "{pages}");
        assert_eq!(seen["own_received"], Value::Null, "{pages}");
    }
    window.lock();
    window.unlock(SAM);
    assert_eq!(shown(&mut window, "ours")["received"], Value::Null);
    window.lock();

    window.set("2026-06-18 15:00");
    window.unlock(NOA);
    receive(&mut window, true, true);
    let mine = shown(&mut window, "mine");
    assert!(text(&mine["received"]).starts_with("2026-06-18T15:00"));
    assert_eq!(mine["own_received"]["sharing"]["state"], "settling");
    assert_eq!(mine["own_received"]["sharing"]["change"], false);
    assert_eq!(shown(&mut window, "ours")["received"], Value::Null);
    window.lock();
    window.unlock(SAM);
    let seen = shown(&mut window, "ours");
    assert!(text(&seen["received"]).starts_with("2026-06-18T15:00"));
}

#[test]
fn other_words_beside_the_sentence_leave_it_received() {
    let (mut window, id) = told(true);
    window.lock();
    window.unlock(NOA);
    receive(&mut window, true, true);
    window.lock();
    window.set("2026-06-18 14:00");
    window.unlock(SAM);
    let telling = json!({
        "moves": two_moves(),
        "words": {"softer": "alone", "direct": SENTENCE},
    });
    window.call("edit_telling", json!({"id": id, "telling": telling}));
    window.lock();
    window.unlock(NOA);
    let seen = shown(&mut window, "ours");
    assert_eq!(seen["words"]["softer"], "alone");
    assert!(seen["received"].is_string());
}

#[test]
fn a_sentence_that_is_typed_and_not_kept_waits_unseen_and_is_never_shared() {
    let (mut window, id) = told(true);
    window.call(
        "save_direct_draft",
        json!({"id": id, "text": "half a sentence"}),
    );
    window.lock();
    window.unlock(NOA);
    for pages in ["ours", "mine"] {
        let seen = shown(&mut window, pages);
        assert_eq!(seen["words"]["direct"], SENTENCE);
        assert!(!seen.to_string().contains("half"), "{seen}");
    }
    let others = json!({"id": id, "text": "not mine"});
    assert!(window.ask("save_direct_draft", others).is_err());
    window.lock();
    window.unlock(SAM);
    let mine = shown(&mut window, "mine");
    assert_eq!(mine["own"]["direct_draft"], "half a sentence");
    assert!(!shown(&mut window, "ours").to_string().contains("half"));
    let kept = json!({"id": id, "direct": "whole", "said": false});
    window.call("keep_direct", kept);
    let mine = shown(&mut window, "mine");
    assert_eq!(mine["words"]["direct"], "whole");
    assert_eq!(mine["own"]["direct_draft"], Value::Null);
}

#[test]
fn a_telling_that_is_gone_for_good_takes_its_half_sentence_with_it() {
    let (mut window, id) = told(false);
    let draft = json!({"id": id, "text": "half a sentence"});
    window.call("save_direct_draft", draft.clone());
    window.call("remove_entry", json!({ "id": id }));
    assert!(window.ask("save_direct_draft", draft).is_err());
    window.lock();
    window.set("2026-07-19 12:00");
    window.unlock(SAM);
    window.lock();
    let sam = vault::Passphrase::from(SAM.to_owned());
    let journal = window.data.join("journal");
    let file = store::OpenJournal::unlock(&journal, &sam).expect("unlocks");
    let notebook = file
        .draft()
        .map(String::from_utf8_lossy)
        .unwrap_or_default();
    assert!(!notebook.contains("half"), "{notebook}");
}
