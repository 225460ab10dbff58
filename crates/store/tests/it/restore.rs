use std::fs;
use std::path::Path;

use domain::{Change, Role, Scope};
use store::{BackupKind, BackupName, OpenJournal, StoreError, back_up, backups, restore};
use vault::VaultError;

use crate::{
    Home, NOA, NOW, SAM, ZONE, begun, copied, files, home, joined, phrase, texts, told, unlocked,
};

const LATER: i64 = NOW + 3_600_000;

/// A journal with "one" in its backup and "one", "two" in it now.
fn with_backup(home: &Home) -> BackupName {
    let mut sam = joined(home);
    sam.append(vec![told("t", "one")], NOW, ZONE)
        .expect("writes");
    sam.close().expect("closes");
    let name = back_up(&home.journal, NOW).expect("backs up");
    let mut sam = unlocked(home, SAM);
    sam.append(vec![told("u", "two")], NOW, ZONE)
        .expect("writes");
    sam.close().expect("closes");
    name
}

fn put_back(home: &Home, name: &BackupName, passphrase: &str) -> Result<(), StoreError> {
    restore(&home.journal, name, &phrase(passphrase), LATER, ZONE)
}

fn restorings(journal: &OpenJournal) -> Vec<(Role, i64, i64)> {
    let all = journal.revisions().iter().filter_map(|r| match r.change {
        Change::JournalRestored(body) => {
            assert_eq!(r.scope, Scope::Shared);
            Some((r.author, r.recorded_ms, body.made_ms))
        }
        _ => None,
    });
    all.collect()
}

fn kept(home: &Home, kind: BackupKind) -> Vec<BackupName> {
    let all = backups(&home.journal).expect("reads").into_iter();
    all.filter(|name| name.kind() == kind).collect()
}

#[test]
fn a_backup_put_back_says_so_to_both() {
    let home = home();
    let name = with_backup(&home);
    put_back(&home, &name, SAM).expect("restores");
    let sam = unlocked(&home, SAM);
    assert_eq!(texts(&sam), ["one"]);
    assert_eq!(restorings(&sam), [(Role::A, LATER, NOW)]);
    sam.close().expect("closes");
    let noa = unlocked(&home, NOA);
    assert_eq!(restorings(&noa), [(Role::A, LATER, NOW)]);
}

#[test]
fn either_passphrase_puts_back_and_is_named() {
    let home = home();
    let name = with_backup(&home);
    put_back(&home, &name, NOA).expect("restores");
    let sam = unlocked(&home, SAM);
    assert_eq!(texts(&sam), ["one"]);
    assert_eq!(restorings(&sam), [(Role::B, LATER, NOW)]);
}

#[test]
fn what_stood_there_is_set_aside_and_can_be_put_back_too() {
    let home = home();
    let name = with_backup(&home);
    let before = read(&home.journal, "journal.db");
    put_back(&home, &name, SAM).expect("restores");
    let aside = kept(&home, BackupKind::SetAside);
    assert_eq!(aside.len(), 1);
    let bytes = read(&home.journal, &format!("backups/{}", aside[0]));
    assert!(bytes.ends_with(&before), "byte for byte");
    put_back(&home, &aside[0], SAM).expect("restores again");
    assert_eq!(texts(&unlocked(&home, SAM)), ["one", "two"]);
    assert_eq!(kept(&home, BackupKind::SetAside).len(), 2);
}

#[test]
fn what_was_set_aside_does_not_count_among_the_ten() {
    let home = home();
    let name = with_backup(&home);
    put_back(&home, &name, SAM).expect("restores");
    for n in 1..=11 {
        back_up(&home.journal, LATER + n * 60_000).expect("backs up");
    }
    assert_eq!(kept(&home, BackupKind::SetAside).len(), 1);
    assert_eq!(kept(&home, BackupKind::Automatic).len(), 10);
}

#[test]
fn the_chains_go_on_after_a_restoring() {
    let home = home();
    let name = with_backup(&home);
    put_back(&home, &name, SAM).expect("restores");
    let mut sam = unlocked(&home, SAM);
    sam.append(vec![told("v", "three")], LATER, ZONE)
        .expect("writes");
    sam.close().expect("closes");
    unlocked(&home, NOA).close().expect("verifies");
    assert_eq!(texts(&unlocked(&home, SAM)), ["one", "three"]);
}

#[test]
fn a_passphrase_that_opens_nothing_in_the_backup_changes_nothing() {
    let home = home();
    let name = with_backup(&home);
    let before = files(&home.journal);
    let refused = put_back(&home, &name, "not the one at all").err();
    let wrong = matches!(
        refused,
        Some(StoreError::Vault(VaultError::WrongPassphrase))
    );
    assert!(wrong, "{refused:?}");
    assert_eq!(files(&home.journal), before);
}

#[test]
fn an_open_journal_is_not_put_under_another() {
    let home = home();
    let name = with_backup(&home);
    let _open = unlocked(&home, SAM);
    assert!(matches!(
        put_back(&home, &name, SAM),
        Err(StoreError::InUse)
    ));
}

#[test]
fn a_backup_from_before_the_other_joined_shuts_nobody_out() {
    let home = home();
    begun(&home).close().expect("closes");
    let alone = back_up(&home.journal, NOW).expect("backs up");
    let mut sam = unlocked(&home, SAM);
    sam.join(
        &phrase(NOA),
        vault::Kdf::FLOOR,
        None,
        crate::introduce("Noa", domain::Colour::Rust),
        NOW,
        ZONE,
    )
    .expect("joins");
    sam.close().expect("closes");
    let before = files(&home.journal);
    let refused = put_back(&home, &alone, SAM);
    assert!(matches!(refused, Err(StoreError::BackupBeforeJoining)));
    assert_eq!(files(&home.journal), before);
}

#[test]
fn a_backup_of_another_journal_is_refused() {
    let (here, there) = (home(), home());
    joined(&here).close().expect("closes");
    let name = with_backup(&there);
    let from = there.journal.join("backups").join(name.to_string());
    let brought = store::take_in(&here.journal, &from).expect("takes in");
    let before = files(&here.journal);
    assert!(matches!(
        put_back(&here, &brought, SAM),
        Err(StoreError::BackupOfAnother)
    ));
    assert_eq!(files(&here.journal), before);
}

#[test]
fn a_damaged_backup_changes_nothing() {
    let home = home();
    let name = with_backup(&home);
    let path = home.journal.join("backups").join(name.to_string());
    let whole = fs::read(&path).expect("the file");
    let mut flipped = whole.clone();
    flipped[whole.len() - 1] ^= 1;
    for bytes in [&whole[..whole.len() / 2], &flipped, b""] {
        fs::write(&path, bytes).expect("written");
        let before = files(&home.journal);
        assert!(matches!(
            put_back(&home, &name, SAM),
            Err(StoreError::BackupDamaged)
        ));
        assert_eq!(files(&home.journal), before);
    }
}

#[test]
fn a_page_that_only_the_other_could_read_is_looked_at_too() {
    let home = home();
    let name = with_backup(&home);
    // A journal that was damaged before its backup was made: every sum of the backup is right.
    let path = home.journal.join("journal.db");
    let mut bytes = fs::read(&path).expect("the file");
    let last = bytes.len() - 2000;
    bytes[last] ^= 1;
    fs::write(&path, bytes).expect("written");
    let damaged = back_up(&home.journal, LATER).expect("backs up");
    assert!(matches!(
        put_back(&home, &damaged, SAM),
        Err(StoreError::BackupDamaged)
    ));
    put_back(&home, &name, SAM).expect("the earlier one is whole");
}

#[test]
fn a_backup_that_is_not_there_is_said() {
    let home = home();
    with_backup(&home);
    let none = BackupName::new(0, BackupKind::Automatic).expect("a name");
    assert!(matches!(
        put_back(&home, &none, SAM),
        Err(StoreError::NoSuchBackup)
    ));
}

#[test]
fn on_a_computer_without_a_journal_a_backup_becomes_one() {
    let (here, there) = (home(), home());
    let name = with_backup(&there);
    let from = there.journal.join("backups").join(name.to_string());
    let brought = store::take_in(&here.journal, &from).expect("takes in");
    put_back(&here, &brought, SAM).expect("restores");
    assert_eq!(texts(&unlocked(&here, SAM)), ["one"]);
    assert!(kept(&here, BackupKind::SetAside).is_empty());
}

#[test]
fn the_passphrases_of_the_backups_day_hold_again() {
    let home = home();
    let name = with_backup(&home);
    let old = read(&home.journal, "header.json");
    // As after a change of passphrases: another header over the same keys of the file.
    let mut header = vault::Header::parse(&old).expect("reads");
    vault::write_header(&home.journal, &mut header).expect("written");
    put_back(&home, &name, SAM).expect("restores");
    assert_eq!(
        read(&home.journal, "header.json"),
        read(&home.journal, "header.bak")
    );
    unlocked(&home, SAM).close().expect("opens");
    unlocked(&home, NOA).close().expect("opens");
}

/// What stands in the folder at each point at which a restoring can be cut off, up to the
/// decision: nothing has changed.
#[test]
fn cut_off_before_the_decision_nothing_has_changed() {
    let home = home();
    let name = with_backup(&home);
    let decided = decided_of(&home, &name);
    for cut in 0..=3 {
        let home = copied(&home);
        let before = without_backups(&home);
        let aside = home.journal.join("restore.new");
        fs::create_dir(&aside).expect("a folder");
        for (part, bytes) in decided.iter().take(cut) {
            let half = if cut == 3 {
                bytes.len()
            } else {
                bytes.len() / 2
            };
            fs::write(aside.join(part), &bytes[..half]).expect("written");
        }
        let sam = unlocked(&home, SAM);
        assert_eq!(texts(&sam), ["one", "two"], "cut off after {cut} files");
        assert!(restorings(&sam).is_empty());
        drop(sam);
        assert_eq!(without_backups(&home), before);
    }
}

/// And after it: whoever opens the folder next finishes.
#[test]
fn cut_off_after_the_decision_the_next_unlock_finishes() {
    let home = home();
    let name = with_backup(&home);
    let decided = decided_of(&home, &name);
    for moved in 0..=4 {
        let home = copied(&home);
        // A transaction of the old file that was cut off must not be undone in the new one.
        fs::write(home.journal.join("journal.db-journal"), stale_rollback()).expect("written");
        let waiting = home.journal.join("restore");
        fs::create_dir(&waiting).expect("a folder");
        for (nth, (part, bytes)) in decided.iter().enumerate() {
            let at = if nth < moved { &home.journal } else { &waiting };
            fs::write(at.join(part), bytes).expect("written");
        }
        if moved > 0 {
            fs::remove_file(home.journal.join("journal.db-journal")).expect("removed");
        }
        if moved == 4 {
            fs::remove_dir(&waiting).expect("removed");
        }
        let noa = unlocked(&home, NOA);
        assert_eq!(restorings(&noa), [(Role::A, LATER, NOW)], "{moved} moved");
        drop(noa);
        assert!(!waiting.exists());
        for (part, bytes) in &decided {
            assert_eq!(&read(&home.journal, part), bytes, "{part}, {moved} moved");
        }
        assert_eq!(texts(&unlocked(&home, SAM)), ["one"]);
    }
}

#[test]
fn a_restoring_that_was_cut_off_is_finished_before_a_backup_too() {
    let home = home();
    let name = with_backup(&home);
    let decided = decide(&home, &name);
    let name = back_up(&home.journal, LATER).expect("backs up");
    let backup = read(&home.journal, &format!("backups/{name}"));
    assert!(backup.ends_with(&decided[0].1));
}

/// What is written after a recovery would otherwise go with the next unlock.
#[test]
fn a_restoring_that_was_cut_off_is_finished_before_a_recovery_too() {
    let home = home();
    let mut sam = joined(&home);
    let code = sam
        .replace_slots(&phrase(SAM), vault::Kdf::FLOOR)
        .expect("a new code");
    sam.close().expect("closes");
    let name = back_up(&home.journal, NOW).expect("backs up");
    decide(&home, &name);
    let mut sam = OpenJournal::recover(&home.journal, &code).expect("opens");
    assert_eq!(restorings(&sam), [(Role::A, LATER, NOW)]);
    sam.append(vec![told("u", "after the recovery")], LATER, ZONE)
        .expect("writes");
    sam.close().expect("closes");
    assert_eq!(texts(&unlocked(&home, SAM)), ["after the recovery"]);
}

#[test]
fn a_journal_whose_last_session_was_cut_off_is_set_aside_with_what_undoes_it() {
    let home = home();
    let name = with_backup(&home);
    let rollback = stale_rollback();
    fs::write(home.journal.join("journal.db-journal"), &rollback).expect("written");
    put_back(&home, &name, SAM).expect("restores");
    assert!(!home.journal.join("journal.db-journal").exists());
    let aside = &kept(&home, BackupKind::SetAside)[0];
    assert!(read(&home.journal, &format!("backups/{aside}")).ends_with(&rollback));
    assert_eq!(texts(&unlocked(&home, SAM)), ["one"]);
}

/// A restoring of this backup that is cut off right after its decision.
fn decide(home: &Home, name: &BackupName) -> Vec<(&'static str, Vec<u8>)> {
    let decided = decided_of(home, name);
    let waiting = home.journal.join("restore");
    fs::create_dir(&waiting).expect("a folder");
    for (part, bytes) in &decided {
        fs::write(waiting.join(part), bytes).expect("written");
    }
    decided
}

/// What a restoring puts in place, in its order.
fn decided_of(home: &Home, name: &BackupName) -> Vec<(&'static str, Vec<u8>)> {
    let done = copied(home);
    put_back(&done, name, SAM).expect("restores");
    let parts = ["journal.db", "header.json", "header.bak"].into_iter();
    parts
        .map(|part| (part, read(&done.journal, part)))
        .collect()
}

/// Anything that stands where SQLite would look for a transaction to undo.
fn stale_rollback() -> Vec<u8> {
    vec![0xd9; 5000]
}

fn read(folder: &Path, name: &str) -> Vec<u8> {
    fs::read(folder.join(name)).expect("a file")
}

fn without_backups(home: &Home) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let all = files(&home.journal).into_iter();
    all.filter(|(path, _)| !path.starts_with(home.journal.join("backups")))
        .collect()
}
