use std::fs;

use serde_json::json;

use crate::{NOA, SAM, Window, two_moves, window};

/// Begun and joined; Sam's session is open.
fn both() -> Window {
    let mut window = window();
    window.begin();
    window.join();
    window
}

#[test]
fn each_partner_is_spoken_to_in_their_own_language() {
    let mut window = both();
    assert_eq!(window.call("session", json!(null))["language"], json!(null));
    let session = window.call("set_language", json!({"language": "es"}));
    assert_eq!(session["language"], "es");
    window.lock();
    assert_eq!(window.unlock(NOA)["language"], json!(null));
    window.call("set_language", json!({"language": "de"}));
    window.lock();
    assert_eq!(window.unlock(SAM)["language"], "es");
    window.call("set_language", json!({"language": null}));
    window.lock();
    assert_eq!(window.unlock(SAM)["language"], json!(null));
}

#[test]
fn the_language_is_kept_encrypted_and_says_nothing_on_the_lock_screen() {
    let mut window = both();
    window.call("set_language", json!({"language": "es"}));
    window.lock();
    let status = window.call("status", json!(null));
    assert!(!status.to_string().contains("language"), "{status}");
    let mut looked_at = 0;
    for file in fs::read_dir(window.data.join("journal")).expect("the journal's folder") {
        let path = file.expect("a file").path();
        if path.is_file() {
            let bytes = fs::read(&path).expect("readable");
            assert!(!bytes.windows(8).any(|at| at == b"language"), "{path:?}");
            looked_at += 1;
        }
    }
    assert!(looked_at >= 3, "header, copy and journal were looked at");
}

#[test]
fn the_week_begins_on_the_day_that_is_asked_for() {
    let mut window = window();
    window.begin();
    // Thursday 18 June 2026.
    window.tell(two_moves(), json!({}));
    let mut days = |start: &str| {
        let today = window.call("today", json!({"pages": "mine", "week_start": start}));
        (today["days"].clone(), today["unlogged_days"].clone())
    };
    assert_eq!(days("monday"), (json!(4), json!(3)));
    assert_eq!(days("sunday"), (json!(5), json!(4)));
    assert_eq!(days("saturday"), (json!(6), json!(5)));
}

#[test]
fn a_name_on_the_lock_screen_writes_nothing_into_the_journal() {
    let mut window = both();
    let sam = |on| json!({"name": "Sam", "colour": "teal", "name_on_lock_screen": on});
    let journal =
        |window: &Window| fs::read(window.data.join("journal/journal.db")).expect("the journal");
    let before = journal(&window);
    window.call("set_partner", sam(true));
    let session = window.call("set_partner", sam(false));
    assert_eq!(session["name_on_lock_screen"], false);
    assert!(journal(&window) == before, "a byte changed");
}
