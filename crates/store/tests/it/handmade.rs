//! Backups in which every sum is right and yet something is not as this version writes it.

use std::fs;
use std::path::Path;

use store::{BackupName, Found, Part, StoreError, back_up, check_with, restore};

use crate::check::looked_at;
use crate::container::{sum, written};
use crate::{Home, NOW, SAM, ZONE, files, home, joined, phrase, unlocked};

const FILES: [&str; 3] = ["header.json", "header.bak", "journal.db"];

fn closed(home: &Home) -> Vec<(&'static str, Vec<u8>)> {
    joined(home).close().expect("closes");
    let read = |name| fs::read(home.journal.join(name)).expect("a file");
    FILES.map(|name| (name, read(name))).to_vec()
}

/// Puts a backup of these files on the shelf.
fn shelved(home: &Home, parts: &[(&str, Vec<u8>)]) -> BackupName {
    let lengths: Vec<_> = parts
        .iter()
        .map(|(_, bytes)| bytes.len().to_string())
        .collect();
    let parts: Vec<_> = parts
        .iter()
        .zip(&lengths)
        .map(|((name, bytes), length)| (length.as_str(), *name, bytes.as_slice()))
        .collect();
    taken_in(home, &written(&NOW.to_string(), &parts))
}

fn taken_in(home: &Home, bytes: &[u8]) -> BackupName {
    let from = home.journal.with_file_name("mine.tidemark");
    fs::write(&from, bytes).expect("written");
    store::take_in(&home.journal, &from).expect("takes in")
}

fn put_back(home: &Home, name: &BackupName) -> Option<StoreError> {
    restore(&home.journal, name, &phrase(SAM), NOW, ZONE).err()
}

/// The same header, as a later version would call it.
fn newer(header: &[u8]) -> Vec<u8> {
    let text = String::from_utf8(header.to_vec()).expect("text");
    let json = text.split_once('\n').expect("a sum in front").1;
    let later = json.replace("\"version\": 1", "\"version\": 2");
    assert_ne!(json, later);
    format!("{}\n{later}", sum(later.as_bytes())).into_bytes()
}

#[test]
fn a_backup_with_a_newer_header_is_said_to_be_newer_and_changes_nothing() {
    let home = home();
    let mut parts = closed(&home);
    parts[0].1 = newer(&parts[0].1);
    let name = shelved(&home, &parts);
    let before = files(&home.journal);
    assert!(matches!(put_back(&home, &name), Some(StoreError::Newer)));
    assert_eq!(files(&home.journal), before);
}

#[test]
fn a_newer_journal_is_not_replaced_by_an_older_one() {
    let home = home();
    let parts = closed(&home);
    let name = shelved(&home, &parts);
    for (file, bytes) in &parts[..2] {
        fs::write(home.journal.join(file), newer(bytes)).expect("written");
    }
    let before = files(&home.journal);
    assert!(matches!(put_back(&home, &name), Some(StoreError::Newer)));
    assert_eq!(files(&home.journal), before);
}

#[test]
fn a_backup_without_its_headers_or_its_file_is_damaged_and_changes_nothing() {
    for left in [&[2][..], &[0, 1], &[]] {
        let home = home();
        let parts = closed(&home);
        let parts: Vec<_> = left.iter().map(|n| parts[*n].clone()).collect();
        let name = shelved(&home, &parts);
        let before = files(&home.journal);
        let refused = put_back(&home, &name);
        assert!(
            matches!(refused, Some(StoreError::BackupDamaged)),
            "{left:?}: {refused:?}"
        );
        assert_eq!(files(&home.journal), before);
    }
}

#[test]
fn a_backup_whose_headers_are_damaged_is_found_to_be_so() {
    let home = home();
    let mut parts = closed(&home);
    for part in &mut parts[..2] {
        part.1[10] ^= 1;
    }
    let name = shelved(&home, &parts);
    let all = looked_at(&unlocked(&home, SAM), &name);
    let found: Vec<_> = all.iter().map(|c| (c.part, c.found)).collect();
    assert_eq!(
        found,
        [(Part::Backup, Found::Whole), (Part::Header, Found::Damaged)]
    );
    assert!(matches!(
        put_back(&home, &name),
        Some(StoreError::BackupDamaged)
    ));
}

#[test]
fn a_backup_of_a_later_form_is_named_and_not_judged() {
    let home = home();
    closed(&home);
    let name = back_up(&home.journal, NOW).expect("backs up");
    let path = home.journal.join("backups").join(name.to_string());
    for (bytes, found) in [
        ("tidemark backup 2\nanything at all", Found::Newer),
        ("tidemark backup 1\nmade 5\n", Found::Damaged),
    ] {
        fs::write(&path, bytes).expect("written");
        let sam = unlocked(&home, SAM);
        let names = sam.backups().expect("reads");
        assert_eq!(names, std::slice::from_ref(&name));
        assert_eq!(only(&looked_at(&sam, &name)), found);
        drop(sam);
        assert_eq!(only(&look(&path)), found);
    }
}

fn look(path: &Path) -> Vec<store::Checked> {
    let scratch = tempfile::tempdir().expect("a folder");
    check_with(path, &phrase(SAM), scratch.path()).expect("looks")
}

/// Nothing but the backup itself was looked at.
fn only(all: &[store::Checked]) -> Found {
    assert_eq!((all.len(), all[0].part), (1, Part::Backup));
    all[0].found
}

#[test]
fn a_folder_without_its_file_does_not_take_the_place_of_whole_backups() {
    let home = home();
    closed(&home);
    back_up(&home.journal, NOW).expect("backs up");
    fs::remove_file(home.journal.join("journal.db")).expect("removed");
    let before = files(&home.journal);
    let refused = back_up(&home.journal, NOW + 60_000).err();
    assert!(
        matches!(refused, Some(StoreError::FileMissing)),
        "{refused:?}"
    );
    assert_eq!(files(&home.journal), before);
}
