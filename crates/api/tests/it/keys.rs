use api::ApiError;
use serde_json::{Value, json};

use crate::{NOA, SAM, Window, text, two_moves, window};

const NEW: &str = "pebble ladder comet ribbon walnut";

/// Begun, joined, something told; the recovery code of the first.
fn begun() -> (Window, String) {
    let mut window = window();
    let begun = window.call(
        "begin_journal",
        json!({"name": "Sam", "colour": "teal", "passphrase": SAM, "name_on_lock_screen": false}),
    );
    window.join();
    window.tell(two_moves(), json!({"words": {"text": "mine"}}));
    (window, text(&begun["recovery_code"]))
}

fn refused(window: &mut Window, name: &str, args: Value) -> ApiError {
    window.ask(name, args).expect_err("refused")
}

#[test]
fn a_passphrase_is_changed_in_its_own_session() {
    let (mut window, code) = begun();
    window.call("change_passphrase", json!({"old": SAM, "new": NEW}));
    window.lock();
    let old = refused(&mut window, "unlock", json!({"passphrase": SAM}));
    assert_eq!(old, ApiError::WrongPassphrase);
    assert_eq!(window.unlock(NEW)["role"], "a");
    assert_eq!(window.entries("mine").len(), 1);
    window.lock();
    window.call("recover", json!({"code": code, "passphrase": SAM}));
}

#[test]
fn a_recovery_code_opens_and_sets_a_new_passphrase_and_a_new_code() {
    let (mut window, code) = begun();
    window.lock();
    let typed = code.to_lowercase().replace('-', " ");
    let recovered = window.call("recover", json!({"code": typed, "passphrase": NEW}));
    assert_eq!(recovered["session"]["role"], "a");
    assert_eq!(window.entries("mine").len(), 1);
    window.lock();
    let spent = refused(
        &mut window,
        "recover",
        json!({"code": code, "passphrase": SAM}),
    );
    assert_eq!(spent, ApiError::WrongCode);
    assert_eq!(window.unlock(NEW)["role"], "a");
    window.lock();
    let fresh = text(&recovered["recovery_code"]);
    window.call("recover", json!({"code": fresh, "passphrase": SAM}));
}

#[test]
fn a_mistyped_code_is_told_from_a_wrong_one() {
    let (mut window, code) = begun();
    window.lock();
    let (last, other) = match code.strip_suffix('0') {
        Some(rest) => (rest, '1'),
        None => (&code[..code.len() - 1], '0'),
    };
    let mistyped = json!({"code": format!("{last}{other}"), "passphrase": NEW});
    let mistyped = refused(&mut window, "recover", mistyped);
    assert_eq!(mistyped, ApiError::CodeMistyped);
    let (_, foreign) = begun();
    let wrong = refused(
        &mut window,
        "recover",
        json!({"code": foreign, "passphrase": NEW}),
    );
    assert_eq!(wrong, ApiError::WrongCode);
}

#[test]
fn renewed_keys_take_a_new_passphrase_and_give_a_new_code() {
    let (mut window, code) = begun();
    let renewed = window.call("renew_keys", json!({"old": SAM, "new": NEW}));
    window.tell(two_moves(), json!({}));
    window.lock();
    let old = refused(&mut window, "unlock", json!({"passphrase": SAM}));
    assert_eq!(old, ApiError::WrongPassphrase);
    let spent = refused(
        &mut window,
        "recover",
        json!({"code": code, "passphrase": SAM}),
    );
    assert_eq!(spent, ApiError::WrongCode);
    let session = window.unlock(NEW);
    assert!(session.get("renewal").is_none());
    assert_eq!(window.entries("mine").len(), 2);
    window.lock();
    assert_eq!(window.unlock(NOA)["role"], "b");
    window.lock();
    let fresh = text(&renewed["recovery_code"]);
    window.call("recover", json!({"code": fresh, "passphrase": SAM}));
}

#[test]
fn a_weak_or_taken_new_passphrase_changes_nothing() {
    let (mut window, code) = begun();
    for name in ["change_passphrase", "renew_keys"] {
        let weak = refused(&mut window, name, json!({"old": SAM, "new": "sam12345"}));
        assert!(matches!(weak, ApiError::WeakPassphrase { .. }));
        let taken = refused(&mut window, name, json!({"old": SAM, "new": NOA}));
        assert_eq!(taken, ApiError::PassphraseTaken);
        let wrong = refused(&mut window, name, json!({"old": NOA, "new": NEW}));
        assert_eq!(wrong, ApiError::WrongPassphrase);
    }
    window.lock();
    for (passphrase, expected) in [("sam12345", "weak"), (NOA, "taken")] {
        let args = json!({"code": code, "passphrase": passphrase});
        match (refused(&mut window, "recover", args), expected) {
            (ApiError::WeakPassphrase { .. }, "weak") | (ApiError::PassphraseTaken, "taken") => {}
            (other, _) => panic!("{other}"),
        }
    }
    assert_eq!(window.call("status", Value::Null)["phase"], "locked");
    assert_eq!(window.unlock(SAM)["role"], "a");
}

#[test]
fn a_renewal_that_was_cut_off_is_said_at_the_next_unlock() {
    for (passphrase, ended) in [(SAM, "cut_off"), (NEW, "finished")] {
        let (mut window, _) = begun();
        window.lock();
        window.unlock(SAM);
        let in_the_way = window.data.join("journal/journal.db-journal");
        std::fs::create_dir(&in_the_way).expect("a folder in the way");
        let failed = refused(&mut window, "renew_keys", json!({"old": SAM, "new": NEW}));
        assert_eq!(failed, ApiError::CannotWrite);
        window.crash();
        std::fs::remove_dir(&in_the_way).expect("removed");
        let session = window.unlock(passphrase);
        assert_eq!(session["renewal"]["ended"], ended);
        assert_eq!(window.entries("mine").len(), 1);
        assert!(window.call("session", Value::Null).get("renewal").is_none());
        window.lock();
        if let Some(code) = session["renewal"]["recovery_code"].as_str() {
            window.call("recover", json!({"code": code, "passphrase": SAM}));
        } else {
            assert!(window.unlock(SAM).get("renewal").is_none());
        }
    }
}
