use std::fs;

use domain::{Role, Scope};
use store::{
    BackupName, Checked, Found, OpenJournal, Part, StoreError, back_up, check, check_with,
};
use vault::VaultError;

use crate::{
    Home, NOA, NOW, SAM, ZONE, behind_the_back, copied, files, home, joined, phrase, told, unlocked,
};

fn closed(home: &Home) {
    let mut sam = joined(home);
    sam.append(vec![told("t", "words")], NOW, ZONE)
        .expect("writes");
    sam.close().expect("closes");
    unlocked(home, NOA).close().expect("closes");
}

pub(crate) fn all(home: &Home, passphrase: &str) -> Vec<Checked> {
    let scratch = tempfile::tempdir().expect("a folder");
    check_with(&home.journal, &phrase(passphrase), scratch.path()).expect("looks")
}

pub(crate) fn found(all: &[Checked], part: Part) -> Option<Found> {
    all.iter()
        .find(|checked| checked.part == part)
        .map(|checked| checked.found)
}

/// What a session finds of a backup.
pub(crate) fn looked_at(journal: &OpenJournal, name: &BackupName) -> Vec<Checked> {
    let all = journal.backup_check(name).run().expect("looks");
    all.expect("nobody ends it")
}

pub(crate) const SHARED_A: Part = Part::Chain(Role::A, Scope::Shared);

#[test]
fn a_whole_journal_holds_with_and_without_a_key() {
    let home = home();
    closed(&home);
    let before = files(&home.journal);
    assert_eq!(check(&home.journal).expect("looks").len(), 3);
    assert!(
        check(&home.journal)
            .expect("looks")
            .iter()
            .all(|c| c.found == Found::Whole)
    );
    for (passphrase, who) in [(SAM, Role::A), (NOA, Role::B)] {
        let all = all(&home, passphrase);
        assert!(all.iter().all(|c| c.found == Found::Whole), "{all:?}");
        assert_eq!(
            all.last().map(|c| c.part),
            Some(Part::Chain(who, Scope::Private))
        );
    }
    assert_eq!(files(&home.journal), before, "looking changes nothing");
}

#[test]
fn a_backup_is_looked_at_like_the_journal_it_holds() {
    let home = home();
    closed(&home);
    let name = back_up(&home.journal, NOW).expect("backs up");
    let path = home.journal.join("backups").join(name.to_string());
    let scratch = tempfile::tempdir().expect("a folder");
    let all = check_with(&path, &phrase(NOA), scratch.path()).expect("looks");
    assert_eq!(all[0].part, Part::Backup);
    assert!(all.iter().all(|c| c.found == Found::Whole), "{all:?}");
    let mut bytes = fs::read(&path).expect("the file");
    bytes[200] ^= 1;
    fs::write(&path, bytes).expect("written");
    let damaged = check(&path).expect("looks");
    assert_eq!(found(&damaged, Part::Backup), Some(Found::Damaged));
}

#[test]
fn headers_are_found_as_they_are() {
    let home = home();
    closed(&home);
    let path = |name: &str| home.journal.join(name);
    let old = fs::read(path("header.json")).expect("read");
    let look = || {
        let all = check(&home.journal).expect("looks");
        [Part::Header, Part::HeaderCopy].map(|part| found(&all, part).expect("looked at"))
    };
    fs::write(path("header.json"), &old[..100]).expect("written");
    assert_eq!(look(), [Found::Damaged, Found::Whole]);
    fs::remove_file(path("header.json")).expect("removed");
    assert_eq!(look(), [Found::Missing, Found::Whole]);
    // As after a crash between the two writings.
    let mut header = vault::read_header(&home.journal).expect("the copy");
    vault::write_header(&home.journal, &mut header).expect("written");
    fs::write(path("header.bak"), &old).expect("written");
    assert_eq!(look(), [Found::Whole, Found::Behind]);
    assert!(Found::Behind.holds());
}

#[test]
fn a_file_is_found_as_it_is_from_outside() {
    let home = home();
    closed(&home);
    let path = home.journal.join("journal.db");
    let whole = fs::read(&path).expect("read");
    let look = || found(&check(&home.journal).expect("looks"), Part::File);
    fs::write(&path, &whole[..whole.len() - 1]).expect("written");
    assert_eq!(look(), Some(Found::Cut));
    fs::write(&path, b"").expect("written");
    assert_eq!(look(), Some(Found::Cut));
    fs::remove_file(&path).expect("removed");
    assert_eq!(look(), Some(Found::Missing));
    rusqlite::Connection::open(&path)
        .and_then(|plain| plain.execute_batch("CREATE TABLE t (x)"))
        .expect("an unencrypted file");
    assert_eq!(look(), Some(Found::Plain));
}

#[test]
fn a_page_that_nobody_in_the_session_reads_is_found() {
    let home = home();
    closed(&home);
    let path = home.journal.join("journal.db");
    let mut bytes = fs::read(&path).expect("read");
    let last = bytes.len() - 2000;
    bytes[last] ^= 1;
    fs::write(&path, bytes).expect("written");
    assert!(
        check(&home.journal)
            .expect("looks")
            .iter()
            .all(|c| c.found.holds())
    );
    assert_eq!(found(&all(&home, SAM), Part::Pages), Some(Found::Damaged));
    let sam = unlocked(&home, SAM);
    assert!(matches!(sam.check_pages(), Err(StoreError::FileUnreadable)));
    assert_eq!(
        found(&sam.check().expect("looks"), Part::Pages),
        Some(Found::Damaged)
    );
}

#[test]
fn a_damaged_first_page_leaves_nothing_to_look_at_behind_it() {
    let home = home();
    closed(&home);
    let path = home.journal.join("journal.db");
    let mut bytes = fs::read(&path).expect("read");
    bytes[100] ^= 1;
    fs::write(&path, bytes).expect("written");
    let all = all(&home, SAM);
    assert_eq!(
        all.last(),
        Some(&Checked {
            part: Part::Pages,
            found: Found::Damaged
        })
    );
}

#[test]
fn a_chain_that_does_not_verify_is_named_with_its_place() {
    let home = home();
    closed(&home);
    behind_the_back(&home, NOA)
        .execute(
            "UPDATE revision SET body = CAST('{}' AS BLOB) WHERE author='a'",
            [],
        )
        .expect("changed");
    let all = all(&home, NOA);
    assert_eq!(found(&all, SHARED_A), Some(Found::NotVerified { seq: 1 }));
    assert_eq!(
        found(&all, Part::Chain(Role::B, Scope::Shared)),
        Some(Found::Whole)
    );
    assert_eq!(
        found(&all, Part::Chain(Role::B, Scope::Private)),
        Some(Found::Whole)
    );
}

#[test]
fn a_chain_that_is_older_than_remembered_is_named() {
    let home = home();
    closed(&home);
    behind_the_back(&home, NOA)
        .execute("DELETE FROM revision WHERE author='a'", [])
        .expect("deleted");
    assert_eq!(found(&all(&home, NOA), SHARED_A), Some(Found::Older));
}

#[test]
fn private_blocks_that_do_not_open_leave_the_shared_part_to_look_at() {
    let home = home();
    closed(&home);
    behind_the_back(&home, NOA)
        .execute(
            "UPDATE private_block SET content = zeroblob(65536) WHERE author='a'",
            [],
        )
        .expect("changed");
    let all = all(&home, SAM);
    assert_eq!(found(&all, SHARED_A), Some(Found::Whole));
    assert_eq!(
        found(&all, Part::Chain(Role::A, Scope::Private)),
        Some(Found::Damaged)
    );
}

#[test]
fn a_wrong_passphrase_is_said() {
    let home = home();
    closed(&home);
    let scratch = tempfile::tempdir().expect("a folder");
    let refused = check_with(&home.journal, &phrase("none of both"), scratch.path()).err();
    assert!(matches!(
        refused,
        Some(StoreError::Vault(VaultError::WrongPassphrase))
    ));
}

#[test]
fn a_session_looks_at_the_newest_backup_and_leaves_nothing_behind() {
    let home = home();
    closed(&home);
    let name = back_up(&home.journal, NOW).expect("backs up");
    let sam = unlocked(&home, SAM);
    let before: Vec<_> = files(&home.journal)
        .into_iter()
        .map(|(path, _)| path)
        .collect();
    let all = looked_at(&sam, &name);
    assert!(all.iter().all(|c| c.found == Found::Whole), "{all:?}");
    let after: Vec<_> = files(&home.journal)
        .into_iter()
        .map(|(path, _)| path)
        .collect();
    assert_eq!(before, after);
}

/// As after keys were renewed: the private part of the backup opens with none of the present ones,
/// and the header is a later one.
#[test]
fn a_private_part_under_earlier_keys_is_not_called_damaged() {
    let home = home();
    closed(&home);
    let then = copied(&home);
    behind_the_back(&then, NOA)
        .execute(
            "UPDATE private_block SET content = zeroblob(65536) WHERE author='a'",
            [],
        )
        .expect("changed");
    let name = back_up(&then.journal, NOW).expect("backs up");
    let from = then.journal.join("backups").join(name.to_string());
    let name = store::take_in(&home.journal, &from).expect("takes in");
    let private = Part::Chain(Role::A, Scope::Private);
    let look = || looked_at(&unlocked(&home, SAM), &name);
    assert_eq!(found(&look(), private), Some(Found::Damaged));
    let mut header = vault::read_header(&home.journal).expect("a header");
    vault::write_header(&home.journal, &mut header).expect("written");
    assert_eq!(found(&look(), private), Some(Found::EarlierKeys));
    assert_eq!(found(&look(), SHARED_A), Some(Found::Whole));
}

#[test]
fn a_backup_of_another_journal_is_found_to_be_one() {
    let (here, there) = (home(), home());
    closed(&here);
    closed(&there);
    let name = back_up(&there.journal, NOW).expect("backs up");
    let from = there.journal.join("backups").join(name.to_string());
    let name = store::take_in(&here.journal, &from).expect("takes in");
    let all = looked_at(&unlocked(&here, SAM), &name);
    assert_eq!(found(&all, Part::Header), Some(Found::OfAnother));
}
