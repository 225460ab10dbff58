use domain::Role;
use store::{OpenJournal, StoreError};
use vault::{Kdf, VaultError};

use crate::fixture::frozen;
use crate::{NOW, SAM, ZONE, begun, files, home, phrase, told, unlocked};

#[test]
fn what_was_appended_is_there_after_the_next_unlock() {
    let home = home();
    let mut journal = begun(&home);
    let written = journal
        .append(vec![told("t", "the tide came in")], NOW, ZONE)
        .expect("writes");
    assert_eq!(written[0].seq, 1);
    journal.close().expect("closes");
    let journal = unlocked(&home, SAM);
    assert_eq!(journal.who(), Role::A);
    assert!(!journal.joined());
    assert_eq!(journal.revisions().last(), written.last());
}

#[test]
fn what_was_appended_is_there_without_closing() {
    let home = home();
    let mut journal = begun(&home);
    journal
        .append(vec![told("t", "words")], NOW, ZONE)
        .expect("writes");
    drop(journal);
    assert_eq!(unlocked(&home, SAM).revisions().len(), 2);
}

#[test]
fn wrong_passphrase_leaves_every_file_untouched() {
    let home = home();
    begun(&home).close().expect("closes");
    let before = files(&home.journal);
    let refused = OpenJournal::unlock(&home.journal, &phrase("not the one at all"));
    assert!(matches!(
        refused.err(),
        Some(StoreError::Vault(VaultError::WrongPassphrase))
    ));
    assert_eq!(files(&home.journal), before);
}

#[test]
fn a_second_program_is_refused() {
    let home = home();
    let _open = begun(&home);
    let second = OpenJournal::unlock(&home.journal, &phrase(SAM));
    assert!(matches!(second.err(), Some(StoreError::InUse)));
}

#[test]
fn a_journal_is_never_begun_over_another() {
    let home = home();
    begun(&home).close().expect("closes");
    let before = files(&home.journal);
    let again = OpenJournal::create(&home.journal, &phrase(SAM), Kdf::FLOOR, None);
    assert!(matches!(again.err(), Some(StoreError::Exists)));
    assert_eq!(files(&home.journal), before);
}

#[test]
fn a_beginning_that_was_cut_off_begins_anew() {
    let home = home();
    let aside = home.journal.with_file_name("journal.new");
    std::fs::create_dir_all(&aside).expect("a folder");
    std::fs::write(aside.join("journal.db"), b"half").expect("a file");
    begun(&home).close().expect("closes");
    assert!(!aside.exists());
}

#[test]
fn a_missing_file_is_said_and_not_made() {
    let home = home();
    begun(&home).close().expect("closes");
    std::fs::remove_file(home.journal.join("journal.db")).expect("removed");
    let refused = OpenJournal::unlock(&home.journal, &phrase(SAM));
    assert!(matches!(refused.err(), Some(StoreError::FileMissing)));
    assert!(!home.journal.join("journal.db").exists());
}

#[test]
fn a_damaged_file_is_refused_and_left_as_it_is() {
    let home = home();
    begun(&home).close().expect("closes");
    let path = home.journal.join("journal.db");
    let whole = std::fs::read(&path).expect("the file");
    for at in [3, 20, 1_000, 4_500] {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        std::fs::write(&path, &bytes).expect("written");
        let refused = OpenJournal::unlock(&home.journal, &phrase(SAM));
        if at < 16 {
            // The first sixteen bytes are the salt, and ours comes from the keyring.
            assert!(refused.is_ok());
            continue;
        }
        assert!(matches!(refused.err(), Some(StoreError::FileUnreadable)));
        assert_eq!(std::fs::read(&path).expect("the file"), bytes);
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_others_can_open_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let home = home();
    begun(&home).close().expect("closes");
    let mode = |mode| std::fs::Permissions::from_mode(mode);
    assert_eq!(
        std::fs::metadata(&home.journal)
            .expect("a folder")
            .permissions()
            .mode()
            & 0o777,
        0o700
    );
    std::fs::set_permissions(&home.journal, mode(0o750)).expect("set");
    let refused = OpenJournal::unlock(&home.journal, &phrase(SAM));
    assert!(matches!(
        refused.err(),
        Some(StoreError::FolderOpenToOthers)
    ));
}

#[test]
fn a_draft_is_kept_and_cleared() {
    let home = home();
    let mut journal = begun(&home);
    journal
        .set_draft(Some(b"half a thought".to_vec()))
        .expect("kept");
    drop(journal);
    let mut journal = unlocked(&home, SAM);
    assert_eq!(journal.draft(), Some(&b"half a thought"[..]));
    journal.set_draft(None).expect("cleared");
    drop(journal);
    assert_eq!(unlocked(&home, SAM).draft(), None);
}

#[test]
fn the_private_part_grows_by_doubling() {
    let home = home();
    let mut journal = begun(&home);
    let long = "x".repeat(60_000);
    for n in 0..20 {
        journal
            .append(vec![told(&format!("t{n}"), &long)], NOW, ZONE)
            .expect("writes");
    }
    journal.close().expect("closes");
    let connection = crate::behind_the_back(&home, SAM);
    let blocks: i64 = connection
        .query_row(
            "SELECT count(*) FROM private_block WHERE author = 'a'",
            [],
            |r| r.get(0),
        )
        .expect("counted");
    assert_eq!(blocks, 32);
    drop(connection);
    assert_eq!(unlocked(&home, SAM).revisions().len(), 21);
}

#[test]
fn a_file_in_plain_is_refused_and_left_as_it_is() {
    let home = home();
    begun(&home).close().expect("closes");
    let path = home.journal.join("journal.db");
    std::fs::remove_file(&path).expect("removed");
    let plain = rusqlite::Connection::open(&path).expect("opens");
    plain
        .execute_batch("CREATE TABLE revision (x)")
        .expect("writes");
    drop(plain);
    let before = files(&home.journal);
    let refused = OpenJournal::unlock(&home.journal, &phrase(SAM)).err();
    assert!(matches!(refused, Some(StoreError::FileInPlain)));
    assert_eq!(files(&home.journal), before);
}

#[test]
fn a_journal_begins_in_an_empty_folder_and_not_in_a_full_one() {
    let home = home();
    std::fs::create_dir(&home.journal).expect("a folder");
    begun(&home).close().expect("closes");

    let full = crate::home();
    std::fs::create_dir(&full.journal).expect("a folder");
    std::fs::write(full.journal.join("letter"), b"of somebody").expect("a file");
    let refused = OpenJournal::create(&full.journal, &phrase(SAM), Kdf::FLOOR, None).err();
    assert!(matches!(refused, Some(StoreError::Io(_))));
    let left = files(&full.journal);
    assert!(left.len() == 1 && left[0].1 == b"of somebody");
}

#[test]
fn a_private_part_of_a_newer_version_is_said_to_be_newer() {
    let vault = vault::read_header(&frozen()).expect("a header").vault();
    for newer in [&[3, 0, 0][..], &[]] {
        let refused = store::read_private(vault, newer).err();
        assert!(matches!(refused, Some(StoreError::Newer)));
    }
    for version in [1, 2] {
        let damaged = store::read_private(vault, &[version, 0xff]).err();
        assert!(matches!(
            damaged,
            Some(StoreError::Vault(VaultError::BlockDamaged(0)))
        ));
    }
}
