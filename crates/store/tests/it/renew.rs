use std::fs;

use domain::{Role, Scope};
use rusqlite::params_from_iter;
use rusqlite::types::Value;
use store::{OpenJournal, StoreError, Tampering};
use vault::{Kdf, VaultError};

use crate::{
    Home, NOA, NOW, SAM, ZONE, files, home, introduce, joined, phrase, told, unlocked, with_the_key,
};

const NEW: &str = "pebble ladder comet ribbon walnut";

fn kept(home: &Home) {
    let mut journal = joined(home);
    let drafts = vec![
        told("t", "words"),
        introduce("Sammy", domain::Colour::Teal),
        told("u", "more words"),
    ];
    journal.append(drafts, NOW, ZONE).expect("writes");
    journal.set_draft(Some(b"half".to_vec())).expect("kept");
    journal.close().expect("closes");
}

fn renew(journal: &mut OpenJournal) -> vault::RecoveryCode {
    journal
        .renew_keys(&phrase(SAM), &phrase(NEW), Kdf::FLOOR)
        .expect("renews")
}

fn blocks(home: &Home, passphrase: &str) -> Vec<(String, Vec<u8>)> {
    let connection = with_the_key(home, passphrase);
    let mut statement = connection
        .prepare("SELECT author, content FROM private_block ORDER BY author, number")
        .expect("reads");
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    rows.expect("reads")
        .map(|row| row.expect("a block"))
        .collect()
}

#[test]
fn renewed_keys_open_everything_and_both_chains_go_on() {
    let home = home();
    kept(&home);
    let mut journal = unlocked(&home, SAM);
    let before = journal.revisions().to_vec();
    let code = renew(&mut journal);
    let drafts = vec![
        told("v", "after"),
        introduce("Samuel", domain::Colour::Teal),
    ];
    journal.append(drafts, NOW, ZONE).expect("writes");
    journal.close().expect("closes");
    let journal = unlocked(&home, NEW);
    for revision in &before {
        assert!(journal.revisions().contains(revision));
    }
    assert_eq!(journal.revisions().len(), before.len() + 2);
    assert_eq!(journal.draft(), Some(&b"half"[..]));
    drop(journal);
    let mut journal = OpenJournal::recover(&home.journal, &code).expect("opens");
    assert!(journal.take_renewal().is_none());
    drop(journal);
    assert_eq!(unlocked(&home, NOA).who(), Role::B);
}

#[test]
fn old_passphrase_and_old_code_open_nothing_any_more() {
    let home = home();
    let (mut journal, code) =
        OpenJournal::create(&home.journal, &phrase(SAM), Kdf::FLOOR, None).expect("begins");
    renew(&mut journal);
    journal.close().expect("closes");
    let before = files(&home.journal);
    let refused = OpenJournal::unlock(&home.journal, &phrase(SAM)).err();
    assert!(matches!(
        refused,
        Some(StoreError::Vault(VaultError::WrongPassphrase))
    ));
    let refused = OpenJournal::recover(&home.journal, &code).err();
    assert!(matches!(
        refused,
        Some(StoreError::Vault(VaultError::WrongCode))
    ));
    assert_eq!(files(&home.journal), before);
}

#[test]
fn every_block_of_ones_own_is_sealed_anew_and_none_of_the_others() {
    let home = home();
    kept(&home);
    let before = blocks(&home, SAM);
    let mut journal = unlocked(&home, SAM);
    renew(&mut journal);
    drop(journal);
    let after = blocks(&home, NEW);
    assert_eq!((before.len(), after.len()), (32, 32));
    for ((author, old), (_, new)) in before.iter().zip(&after) {
        assert_eq!(old != new, author == "a");
    }
}

#[test]
fn a_copy_of_the_folder_made_before_opens_with_the_old_passphrase() {
    let home = home();
    kept(&home);
    let copy = copied(&home);
    let mut journal = unlocked(&home, SAM);
    renew(&mut journal);
    journal.close().expect("closes");
    assert!(!unlocked(&copy, SAM).revisions().is_empty());
}

#[test]
fn an_old_header_does_not_open_the_renewed_private_part() {
    let home = home();
    kept(&home);
    let copy = copied(&home);
    let mut journal = unlocked(&home, SAM);
    renew(&mut journal);
    journal.close().expect("closes");
    for name in ["header.json", "header.bak"] {
        fs::copy(copy.journal.join(name), home.journal.join(name)).expect("put back");
    }
    let refused = OpenJournal::unlock(&home.journal, &phrase(SAM)).err();
    assert!(matches!(
        refused,
        Some(StoreError::Vault(VaultError::BlockDamaged(0)))
    ));
}

/// The other holds the shared key. With the old passphrase and an old copy they hold the old
/// history key too.
#[test]
fn an_old_history_key_speaks_for_nobody_after_the_renewal() {
    let home = home();
    kept(&home);
    let copy = copied(&home);
    let mut journal = unlocked(&home, SAM);
    renew(&mut journal);
    journal.close().expect("closes");
    let mut forger = unlocked(&copy, SAM);
    let forged = forger
        .append(vec![introduce("Not me", domain::Colour::Teal)], NOW, ZONE)
        .expect("writes");
    drop(forger);
    let into = with_the_key(&home, NOA);
    let row: Vec<Value> = with_the_key(&copy, NOA)
        .query_row(
            "SELECT * FROM revision WHERE author = 'a' AND seq = ?1",
            [forged[0].seq],
            |row| (0..12).map(|column| row.get(column)).collect(),
        )
        .expect("is there");
    into.execute(
        "INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        params_from_iter(row),
    )
    .expect("put in");
    drop(into);
    let refused = OpenJournal::unlock(&home.journal, &phrase(NEW)).err();
    let Some(StoreError::Tampered(Tampering {
        author,
        scope,
        seq,
        what,
    })) = refused
    else {
        panic!("the forgery is not found");
    };
    assert_eq!(
        (author, scope, seq),
        (Role::A, Scope::Shared, forged[0].seq)
    );
    assert_eq!(what, "not tagged by its author");
}

#[test]
fn keys_can_be_renewed_again_and_again() {
    let home = home();
    kept(&home);
    let phrases = [SAM, NEW, SAM, NEW];
    let mut journal = unlocked(&home, SAM);
    let before = journal.revisions().to_vec();
    for pair in phrases.windows(2) {
        journal
            .renew_keys(&phrase(pair[0]), &phrase(pair[1]), Kdf::FLOOR)
            .expect("renews");
        journal
            .append(vec![introduce("Sam", domain::Colour::Teal)], NOW, ZONE)
            .expect("writes");
    }
    journal.close().expect("closes");
    assert_eq!(unlocked(&home, NEW).revisions().len(), before.len() + 3);
}

#[test]
fn a_renewal_that_failed_can_be_tried_again_in_the_same_session() {
    let home = home();
    kept(&home);
    let mut journal = unlocked(&home, SAM);
    let file = fs::read(home.journal.join("journal.db")).expect("the file");
    let in_the_way = home.journal.join("journal.db-journal");
    fs::create_dir(&in_the_way).expect("a folder in the way");
    let failed = journal.renew_keys(&phrase(SAM), &phrase(NEW), Kdf::FLOOR);
    assert!(matches!(failed.err(), Some(StoreError::Sql(_))));
    assert_eq!(
        fs::read(home.journal.join("journal.db")).expect("the file"),
        file
    );
    fs::remove_dir(&in_the_way).expect("removed");
    journal
        .append(vec![told("v", "in between")], NOW, ZONE)
        .expect("the session goes on");
    let code = renew(&mut journal);
    journal.close().expect("closes");
    let mut journal = unlocked(&home, NEW);
    assert!(journal.take_renewal().is_none());
    assert_eq!(journal.revisions().len(), 6);
    drop(journal);
    assert!(OpenJournal::recover(&home.journal, &code).is_ok());
}

fn copied(from: &Home) -> Home {
    let copy = home();
    fs::create_dir_all(&copy.journal).expect("a folder");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let own = fs::Permissions::from_mode(0o700);
        fs::set_permissions(&copy.journal, own).expect("set");
    }
    for (path, bytes) in files(&from.journal) {
        let name = path.file_name().expect("a name");
        fs::write(copy.journal.join(name), bytes).expect("copied");
    }
    copy
}
