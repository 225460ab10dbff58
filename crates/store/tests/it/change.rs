use std::fs;

use domain::Role;
use store::{OpenJournal, StoreError};
use vault::{Kdf, RecoveryCode, VaultError};

use crate::{Home, NOA, NOW, SAM, ZONE, files, home, introduce, joined, phrase, told, unlocked};

const NEW: &str = "pebble ladder comet ribbon walnut";

fn kept(home: &Home) -> (OpenJournal, RecoveryCode) {
    let sam = phrase(SAM);
    let (mut journal, code) =
        OpenJournal::create(&home.journal, &sam, Kdf::FLOOR, None).expect("begins");
    let drafts = vec![introduce("Sam", domain::Colour::Teal), told("t", "words")];
    journal.append(drafts, NOW, ZONE).expect("writes");
    (journal, code)
}

fn is_wrong(home: &Home, passphrase: &str) -> bool {
    let refused = OpenJournal::unlock(&home.journal, &phrase(passphrase)).err();
    matches!(
        refused,
        Some(StoreError::Vault(VaultError::WrongPassphrase))
    )
}

#[test]
fn a_changed_passphrase_opens_everything_and_the_old_one_nothing() {
    let home = home();
    let (mut journal, code) = kept(&home);
    journal
        .change_passphrase(&phrase(SAM), &phrase(NEW), Kdf::FLOOR)
        .expect("changes");
    journal.close().expect("closes");
    assert!(is_wrong(&home, SAM));
    assert_eq!(unlocked(&home, NEW).revisions().len(), 2);
    let recovered = OpenJournal::recover(&home.journal, &code).expect("the code stays");
    assert_eq!(recovered.revisions().len(), 2);
}

#[test]
fn changing_a_passphrase_leaves_the_journal_file_untouched() {
    let home = home();
    joined(&home).close().expect("closes");
    let mut journal = unlocked(&home, NOA);
    let file = home.journal.join("journal.db");
    let before = fs::read(&file).expect("the file");
    journal
        .change_passphrase(&phrase(NOA), &phrase(NEW), Kdf::FLOOR)
        .expect("changes");
    assert_eq!(fs::read(&file).expect("the file"), before);
    journal.close().expect("closes");
    assert_eq!(unlocked(&home, NEW).who(), Role::B);
    assert_eq!(unlocked(&home, SAM).who(), Role::A);
}

#[test]
fn a_wrong_old_passphrase_changes_no_byte() {
    let home = home();
    joined(&home).close().expect("closes");
    let mut journal = unlocked(&home, SAM);
    let before = files(&home.journal);
    for wrong in ["not the one at all", NOA] {
        let (wrong, new) = (phrase(wrong), phrase(NEW));
        for refused in [
            journal.change_passphrase(&wrong, &new, Kdf::FLOOR).err(),
            journal.renew_keys(&wrong, &new, Kdf::FLOOR).err(),
        ] {
            assert!(matches!(
                refused,
                Some(StoreError::Vault(VaultError::WrongPassphrase))
            ));
        }
    }
    assert_eq!(files(&home.journal), before);
}

#[test]
fn a_header_that_cannot_be_written_changes_no_byte() {
    let home = home();
    let (journal, code) = kept(&home);
    journal.close().expect("closes");
    let mut journal = unlocked(&home, SAM);
    let before = files(&home.journal);
    let in_the_way = home.journal.join("header.bak.new");
    fs::create_dir(&in_the_way).expect("a folder in the way");
    let (sam, new) = (phrase(SAM), phrase(NEW));
    for refused in [
        journal.change_passphrase(&sam, &new, Kdf::FLOOR).err(),
        journal.replace_slots(&new, Kdf::FLOOR).err(),
        journal.renew_keys(&sam, &new, Kdf::FLOOR).err(),
    ] {
        assert!(matches!(
            refused,
            Some(StoreError::Vault(VaultError::Io(_)))
        ));
    }
    fs::remove_dir(&in_the_way).expect("removed");
    assert_eq!(files(&home.journal), before);
    journal.close().expect("closes");
    assert!(is_wrong(&home, NEW));
    assert_eq!(unlocked(&home, SAM).revisions().len(), 2);
    assert!(OpenJournal::recover(&home.journal, &code).is_ok());
}

#[test]
fn a_recovery_sets_a_new_passphrase_and_a_new_code() {
    let home = home();
    let (journal, code) = kept(&home);
    journal.close().expect("closes");
    let mut journal = OpenJournal::recover(&home.journal, &code).expect("opens");
    let fresh = journal
        .replace_slots(&phrase(NEW), Kdf::FLOOR)
        .expect("replaces");
    journal.close().expect("closes");
    assert!(is_wrong(&home, SAM));
    let spent = OpenJournal::recover(&home.journal, &code).err();
    assert!(matches!(
        spent,
        Some(StoreError::Vault(VaultError::WrongCode))
    ));
    assert_eq!(unlocked(&home, NEW).revisions().len(), 2);
    assert!(OpenJournal::recover(&home.journal, &fresh).is_ok());
}

#[test]
fn a_wrong_code_changes_no_byte() {
    let home = home();
    let (journal, _) = kept(&home);
    journal.close().expect("closes");
    let (elsewhere, foreign) = kept(&crate::home());
    drop(elsewhere);
    let before = files(&home.journal);
    let refused = OpenJournal::recover(&home.journal, &foreign).err();
    assert!(matches!(
        refused,
        Some(StoreError::Vault(VaultError::WrongCode))
    ));
    assert_eq!(files(&home.journal), before);
}

#[test]
fn a_change_cut_off_between_header_and_copy_is_made_whole_at_the_next_unlock() {
    let home = home();
    let (mut journal, code) = kept(&home);
    let paths = ["header.json", "header.bak"].map(|name| home.journal.join(name));
    let old = fs::read(&paths[0]).expect("a header");
    journal
        .change_passphrase(&phrase(SAM), &phrase(NEW), Kdf::FLOOR)
        .expect("changes");
    journal.close().expect("closes");
    let new = fs::read(&paths[0]).expect("a header");
    for torn in &paths {
        fs::write(torn, &old).expect("put back");
        assert!(is_wrong(&home, SAM));
        drop(unlocked(&home, NEW));
        for path in &paths {
            assert_eq!(fs::read(path).expect("a header"), new);
        }
    }
    // Before the first of the two was in place, nothing has happened.
    for path in &paths {
        fs::write(path, &old).expect("put back");
    }
    drop(unlocked(&home, SAM));
    assert!(OpenJournal::recover(&home.journal, &code).is_ok());
}
