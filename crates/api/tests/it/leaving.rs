use api::{ApiError, BackupTrouble};
use serde_json::{Value, json};

use crate::sealed::{everything, sealed, two_sealed};
use crate::taking::{lived_in, render};
use crate::{NOA, SAM, Window, two_moves, window};

fn leave(window: &mut Window, passphrase: &str) -> Result<Value, ApiError> {
    let given = json!({"passphrase": passphrase, "old_backups": "keep"});
    window.ask("leave_journal", given)
}

#[test]
fn whoever_leaves_is_gone_and_the_other_goes_on() {
    let mut window = lived_in();
    let left = leave(&mut window, SAM).expect("leaves");
    assert_eq!(
        (&left["deleted"], &left["status"]["phase"]),
        (&json!(false), &json!("locked"))
    );
    let refused = window.ask("unlock", json!({"passphrase": SAM}));
    assert_eq!(refused, Err(ApiError::WrongPassphrase));
    let session = window.unlock(NOA);
    assert_eq!(session["left"]["who"], "a");
    assert_eq!(session["partners"][0]["name"], "Sam");
    let ours = window.entries("ours");
    assert_eq!(ours.len(), 1);
    assert_eq!(ours[0]["told_by"], json!(["b"]));
    assert_eq!(window.entries("mine").len(), 2);
    let shown = window.call("patterns", json!({"pages": "mine", "span": "all"}));
    assert!(!shown.to_string().contains("by sam"));
    let export = render(&mut window, json!({"whose": "mine"})).expect("made");
    assert!(!String::from_utf8_lossy(&export.bytes).contains("by sam"));
    window.tell(
        two_moves(),
        json!({"share": {"moves": true, "words": true}}),
    );
    window.lock();
    window.unlock(NOA);
    assert_eq!(window.entries("ours").len(), 2);
}

#[test]
fn what_was_about_to_be_shared_is_not_shared_by_leaving() {
    let mut window = lived_in();
    window.tell(
        two_moves(),
        json!({"share": {"moves": true, "words": true}, "words": {"text": "not yet"}}),
    );
    leave(&mut window, SAM).expect("leaves");
    window.unlock(NOA);
    assert_eq!(window.entries("ours").len(), 1);
}

#[test]
fn nobody_makes_the_other_leave() {
    let mut window = lived_in();
    // Sam's session, and Noa's passphrase.
    let refused = leave(&mut window, NOA);
    assert_eq!(refused, Err(ApiError::WrongPassphrase));
    assert_eq!(window.entries("mine").len(), 2);
    window.lock();
    assert_eq!(leave(&mut window, NOA), Err(ApiError::Locked));
    for passphrase in [SAM, NOA] {
        window.unlock(passphrase);
        assert_eq!(window.entries("mine").len(), 2);
        window.lock();
    }
}

#[test]
fn a_passphrase_that_is_not_ones_own_leaves_everything_as_it_is() {
    let mut window = lived_in();
    assert!(leave(&mut window, "some other words than mine").is_err());
    assert_eq!(window.call("session", Value::Null)["left"], Value::Null);
    window.lock();
    assert_eq!(window.unlock(SAM)["role"], "a");
}

#[test]
fn nothing_is_shared_between_two_after_one_has_left() {
    let mut window = lived_in();
    leave(&mut window, SAM).expect("leaves");
    window.unlock(NOA);
    let wish = json!({"whose": "both", "passphrases": [SAM, NOA]});
    let refused = render(&mut window, wish).err();
    assert_eq!(refused, Some(ApiError::WrongPassphrase));
    let join =
        json!({"name": "Kim", "colour": "plum", "passphrase": SAM, "name_on_lock_screen": false});
    assert_eq!(window.ask("join", join), Err(ApiError::AlreadyJoined));
}

#[test]
fn the_journal_is_deleted_with_the_last_who_leaves() {
    let mut window = lived_in();
    leave(&mut window, SAM).expect("leaves");
    window.unlock(NOA);
    let left = leave(&mut window, NOA).expect("leaves");
    assert_eq!(
        (&left["deleted"], &left["status"]["phase"]),
        (&json!(true), &json!("none"))
    );
    assert!(!window.data.join("journal").exists());
    window.begin();
    assert_eq!(window.entries("mine").len(), 0);
}

#[test]
fn a_journal_that_nobody_joined_is_deleted_by_leaving() {
    let mut window = window();
    window.begin();
    let left = leave(&mut window, SAM).expect("leaves");
    assert_eq!(left["deleted"], true);
    assert!(!window.data.join("journal").exists());
}

#[test]
fn a_deleting_that_was_cut_off_goes_on_when_the_window_opens() {
    let mut window = window();
    window.begin();
    window.lock();
    let journal = window.data.join("journal");
    // As far as leaving comes before the folder goes.
    let sam = vault::Passphrase::from(SAM.to_owned());
    let mut file = store::OpenJournal::unlock(&journal, &sam).expect("unlocks");
    file.leave(&sam, 0, chrono_tz::Tz::UTC).expect("leaves");
    drop(file);
    assert_eq!(window.call("status", Value::Null)["phase"], "none");
    assert!(!journal.exists());
}

#[test]
fn what_was_opened_together_stays_open_for_the_other() {
    for (leaver, goes, stays) in [(SAM, "sams", NOA), (NOA, "noas", SAM)] {
        let (mut window, sams, noas) = two_sealed();
        window.unlock(SAM);
        window.call("open_sealed", json!({ "id": sams }));
        window.lock();
        window.unlock(NOA);
        window.call("open_sealed", json!({ "id": noas }));
        window.lock();
        window.unlock(SAM);
        window.lock();
        window.unlock(leaver);
        leave(&mut window, leaver).expect("leaves");
        window.unlock(stays);
        assert_eq!(sealed(&mut window).len(), 0);
        let ours = everything(&mut window, "ours");
        for canary in ["sams", "noas"] {
            let words = format!("{canary}-canary");
            assert_eq!(ours.contains(&words), canary != goes, "{words}");
        }
    }
}

#[test]
fn what_is_sealed_can_be_taken_back_when_the_other_has_left() {
    let (mut window, sams, noas) = two_sealed();
    window.unlock(NOA);
    window.call("open_sealed", json!({ "id": noas }));
    window.lock();
    window.unlock(SAM);
    // Both have pressed, and Noa's key is still to come.
    window.call("open_sealed", json!({ "id": sams }));
    leave(&mut window, SAM).expect("leaves");
    window.unlock(NOA);
    assert_eq!(sealed(&mut window).len(), 1);
    window.call("take_back_sealed", json!({ "id": noas }));
    assert_eq!(sealed(&mut window).len(), 0);
    assert!(everything(&mut window, "mine").contains("noas-canary"));
}

#[test]
fn that_both_took_their_words_is_still_noted_after_one_left() {
    let mut window = lived_in();
    let wish = json!({"whose": "both", "passphrases": [SAM, NOA]});
    let export = render(&mut window, wish).expect("made");
    let path = window.data.join(&export.file_name);
    api::save_export(&mut window.desk, &export, &path).expect("saved");
    leave(&mut window, SAM).expect("leaves");
    window.unlock(NOA);
    let taken = window.call("taken", json!({"pages": "ours"}));
    assert_eq!(taken[0]["joint"], true);
}

fn backups(window: &mut Window) -> usize {
    let list = window.call("backups", Value::Null);
    list.as_array().expect("a list").len()
}

#[test]
fn a_backup_is_made_of_what_stays_and_older_ones_are_said_to_keep_words() {
    let mut window = lived_in();
    let left = leave(&mut window, SAM).expect("leaves");
    assert_eq!(left["in_backups"], true);
    let newest = window.call("backups", Value::Null)[0]["name"].clone();
    let put_back = json!({"name": newest, "passphrase": NOA});
    window.call("restore_backup", put_back);
    let session = window.call("acknowledge_older", json!({"passphrase": NOA}));
    assert_eq!(session["left"]["who"], "a");
    assert_eq!(window.entries("mine").len(), 2);
}

#[test]
fn backups_that_keep_the_words_go_where_that_is_wished() {
    let mut window = lived_in();
    assert!(backups(&mut window) > 0);
    let given = json!({"passphrase": SAM, "old_backups": "delete"});
    let left = window.ask("leave_journal", given).expect("leaves");
    assert_eq!(
        (&left["deleted"], &left["in_backups"]),
        (&json!(false), &json!(false))
    );
    assert_eq!(backups(&mut window), 1);
    window.unlock(NOA);
    assert_eq!(window.entries("mine").len(), 2);
}

#[test]
fn no_backup_brings_back_who_has_left() {
    let mut window = lived_in();
    window.lock();
    let before = window.call("backups", Value::Null)[0]["name"].clone();
    window.unlock(SAM);
    leave(&mut window, SAM).expect("leaves");
    for passphrase in [SAM, NOA] {
        let put_back = json!({"name": before, "passphrase": passphrase});
        let refused = window.ask("restore_backup", put_back);
        let why = BackupTrouble::BeforeLeaving;
        assert_eq!(refused, Err(ApiError::BackupUnusable { why }));
    }
    let refused = window.ask("unlock", json!({"passphrase": SAM}));
    assert_eq!(refused, Err(ApiError::WrongPassphrase));
}

#[test]
fn the_sample_is_removed_and_not_left() {
    let mut window = window();
    window.call("open_sample", Value::Null);
    assert!(matches!(
        leave(&mut window, SAM),
        Err(ApiError::Refused { .. })
    ));
    window.call("session", Value::Null);
}
