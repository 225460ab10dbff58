use std::fs;

use domain::Scope;
use store::{OpenJournal, StoreError};
use vault::VaultError;

use crate::{Home, NOW, SAM, ZONE, files, home, id, joined, phrase, texts, told, unlocked};

fn closed(home: &Home) {
    let mut sam = joined(home);
    sam.append(vec![told("t", "words")], NOW, ZONE)
        .expect("writes");
    sam.close().expect("closes");
}

fn unlock(home: &Home) -> Result<OpenJournal, StoreError> {
    OpenJournal::unlock(&home.journal, &phrase(SAM))
}

#[test]
fn one_header_damaged_cut_or_gone_the_other_serves() {
    for name in ["header.json", "header.bak"] {
        let home = home();
        closed(&home);
        let path = home.journal.join(name);
        let whole = fs::read(&path).expect("read");
        let mut flipped = whole.clone();
        flipped[200] ^= 1;
        for bytes in [&flipped[..], &whole[..whole.len() / 2], b""] {
            fs::write(&path, bytes).expect("written");
            assert_eq!(texts(&unlock(&home).expect("unlocks")), ["words"]);
        }
        fs::remove_file(&path).expect("removed");
        assert_eq!(texts(&unlock(&home).expect("unlocks")), ["words"]);
    }
}

#[test]
fn without_any_header_it_is_said_and_nothing_is_changed() {
    let home = home();
    closed(&home);
    fs::write(home.journal.join("header.json"), b"x").expect("written");
    fs::write(home.journal.join("header.bak"), b"y").expect("written");
    let before = files(&home.journal);
    let refused = unlock(&home).err();
    assert!(matches!(
        refused,
        Some(StoreError::Vault(VaultError::HeaderUnreadable))
    ));
    assert_eq!(files(&home.journal), before);
    fs::remove_file(home.journal.join("header.json")).expect("removed");
    fs::remove_file(home.journal.join("header.bak")).expect("removed");
    let refused = unlock(&home).err();
    assert!(
        matches!(refused, Some(StoreError::Vault(VaultError::Io(_)))),
        "{refused:?}"
    );
}

#[test]
fn a_file_damaged_cut_or_emptied_is_refused_and_left_as_it_is() {
    let home = home();
    closed(&home);
    let path = home.journal.join("journal.db");
    let whole = fs::read(&path).expect("read");
    let mut flipped = whole.clone();
    flipped[100] ^= 1;
    for bytes in [
        &flipped[..],
        &whole[..whole.len() / 2],
        &whole[..5000],
        &whole[..10],
        b"",
    ] {
        fs::write(&path, bytes).expect("written");
        let refused = unlock(&home).err();
        assert!(
            matches!(refused, Some(StoreError::FileUnreadable)),
            "{refused:?}"
        );
        assert_eq!(fs::read(&path).expect("read"), bytes);
    }
}

/// A folder in the place of the file that SQLite writes beside a transaction: not even the
/// superuser can write it.
#[test]
fn what_cannot_be_written_is_not_kept_and_the_session_goes_on() {
    let home = home();
    closed(&home);
    let mut sam = unlocked(&home, SAM);
    let rollback = home.journal.join("journal.db-journal");
    fs::create_dir(&rollback).expect("a folder");
    let refused = sam.append(vec![told("u", "lost")], NOW, ZONE).err();
    assert!(matches!(refused, Some(StoreError::Sql(_))), "{refused:?}");
    assert!(sam.erase(&[(Scope::Private, id("t"))], NOW, ZONE).is_err());
    assert!(sam.set_draft(Some(b"lost".to_vec())).is_err());
    assert_eq!((texts(&sam), sam.draft()), (vec!["words".to_owned()], None));
    fs::remove_dir(&rollback).expect("removed");
    sam.append(vec![told("v", "kept")], NOW, ZONE)
        .expect("writes");
    sam.close().expect("closes");
    assert_eq!(texts(&unlocked(&home, SAM)), ["words", "kept"]);
}
