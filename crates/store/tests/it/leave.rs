use std::fs;

use domain::{Change, Draft, MarkBody, MarkKind, Role, Scope, TellingBody, When};
use store::{OpenJournal, StoreError, back_up, remove_abandoned, restore};
use vault::VaultError;

use crate::{
    Home, NOA, NOW, SAM, ZONE, begun, behind_the_back, files, home, id, joined, phrase, told,
    unlocked,
};

const HEADERS: [&str; 2] = ["header.json", "header.bak"];

fn shared_mark(subject: &str, label: &str) -> Draft {
    Draft {
        scope: Scope::Shared,
        subject: id(subject),
        change: Change::MarkPublished(MarkBody {
            at: When::Day("2026-06-18".parse().expect("a date")),
            kind: MarkKind::Milestone,
            label: label.to_owned(),
        }),
    }
}

/// Both wrote in both parts.
fn lived_in(home: &Home) {
    let mut sam = joined(home);
    let words = vec![
        told("s", "canary of sam"),
        shared_mark("sm", "canary of sam"),
    ];
    sam.append(words, NOW, ZONE).expect("writes");
    sam.set_draft(Some(b"canary of sam".to_vec()))
        .expect("kept");
    sam.close().expect("closes");
    let mut noa = unlocked(home, NOA);
    let words = vec![told("n", "words of noa"), shared_mark("nm", "words of noa")];
    noa.append(words, NOW, ZONE).expect("writes");
    noa.close().expect("closes");
}

fn refused(home: &Home, passphrase: &str) -> bool {
    let unlocked = OpenJournal::unlock(&home.journal, &phrase(passphrase));
    matches!(
        unlocked.err(),
        Some(StoreError::Vault(VaultError::WrongPassphrase))
    )
}

fn leave(home: &Home, passphrase: &str) {
    let mut journal = unlocked(home, passphrase);
    journal
        .leave(&phrase(passphrase), NOW + 5, ZONE)
        .expect("leaves");
}

#[test]
fn whoever_leaves_takes_every_word_and_key_along() {
    let home = home();
    lived_in(&home);
    leave(&home, SAM);
    assert!(refused(&home, SAM));
    let connection = behind_the_back(&home, NOA);
    let mut statement = connection
        .prepare("SELECT verb, body FROM revision WHERE author='a' AND body IS NOT NULL")
        .expect("reads");
    let rows = statement
        .query_map([], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, Vec<u8>>(1)?))
        })
        .expect("reads");
    let left: Vec<(String, Vec<u8>)> = rows.map(|row| row.expect("a row")).collect();
    let verbs: Vec<&str> = left.iter().map(|(verb, _)| verb.as_str()).collect();
    assert_eq!(verbs, ["partner.introduce", "erase", "partner.leave"]);
    for (_, body) in left {
        assert!(!body.windows(6).any(|w| w == b"canary"));
    }
}

#[test]
fn the_other_goes_on_and_sees_that_the_words_are_gone() {
    let home = home();
    lived_in(&home);
    leave(&home, SAM);
    let mut noa = unlocked(&home, NOA);
    let by = |journal: &OpenJournal, author| -> Vec<&'static str> {
        let said = journal.revisions().iter().filter(|r| r.author == author);
        said.map(|r| r.change.verb()).collect()
    };
    assert_eq!(by(&noa, Role::A), ["partner.introduce", "partner.leave"]);
    assert_eq!(
        by(&noa, Role::B),
        ["partner.introduce", "mark.publish", TellingBody::VERB]
    );
    noa.append(vec![told("n2", "and on")], NOW + 6, ZONE)
        .expect("writes");
    noa.close().expect("closes");
    assert_eq!(by(&unlocked(&home, NOA), Role::B).len(), 4);
}

#[test]
fn the_private_part_of_whoever_left_is_as_large_as_before_and_opens_to_nobody() {
    let home = home();
    lived_in(&home);
    let header = vault::read_header(&home.journal).expect("a header");
    let (_, sams) = header.unlock(&phrase(SAM)).expect("opens");
    let blocks = || -> Vec<Vec<u8>> {
        let connection = behind_the_back(&home, NOA);
        let sql = "SELECT content FROM private_block WHERE author='a' ORDER BY number";
        let mut statement = connection.prepare(sql).expect("reads");
        let rows = statement.query_map([], |row| row.get(0)).expect("reads");
        rows.map(|row| row.expect("a block")).collect()
    };
    let opens = |blocks: &[Vec<u8>]| {
        vault::open_blocks(
            sams.private(),
            header.vault(),
            Role::A,
            blocks.len(),
            blocks,
        )
        .is_ok()
    };
    let before = blocks();
    assert!(opens(&before));
    leave(&home, SAM);
    let after = blocks();
    assert_eq!(before.len(), after.len());
    assert!(!opens(&after));
}

#[test]
fn nobody_makes_the_other_leave() {
    let home = home();
    lived_in(&home);
    let before = files(&home.journal);
    let mut noa = unlocked(&home, NOA);
    // Not even with the other's passphrase: it is the reader who leaves.
    for given in [SAM, "a third passphrase"] {
        let refused = noa.leave(&phrase(given), NOW, ZONE).err();
        let wrong = StoreError::Vault(VaultError::WrongPassphrase);
        assert_eq!(refused.map(|e| e.to_string()), Some(wrong.to_string()));
    }
    drop(noa);
    assert_eq!(files(&home.journal), before);
    leave(&home, NOA);
    let sam = unlocked(&home, SAM);
    assert_eq!(sam.draft(), Some(&b"canary of sam"[..]));
    let own = sam.revisions().iter().filter(|r| r.author == Role::A);
    assert_eq!(own.count(), 3);
}

#[test]
fn a_leaving_cut_off_before_the_header_is_finished_by_the_next_unlock() {
    let home = home();
    lived_in(&home);
    let kept = HEADERS.map(|name| fs::read(home.journal.join(name)).expect("a header"));
    leave(&home, SAM);
    for (name, bytes) in HEADERS.iter().zip(kept) {
        fs::write(home.journal.join(name), bytes).expect("put back");
    }
    assert!(!header_says_left(&home));
    let before = files(&home.journal);
    let scratch = tempfile::tempdir().expect("a folder");
    let looked = store::check_with(&home.journal, &phrase(SAM), scratch.path());
    let wrong = StoreError::Vault(VaultError::WrongPassphrase);
    assert_eq!(looked.err().map(|e| e.to_string()), Some(wrong.to_string()));
    assert_eq!(files(&home.journal), before);
    assert!(refused(&home, SAM));
    assert!(header_says_left(&home));
    assert_eq!(unlocked(&home, NOA).who(), Role::B);
}

#[test]
fn a_copy_of_the_header_with_the_old_keys_opens_nothing() {
    let home = home();
    lived_in(&home);
    let copy = fs::read(home.journal.join("header.bak")).expect("a header");
    leave(&home, SAM);
    fs::write(home.journal.join("header.json"), b"damaged").expect("written");
    fs::write(home.journal.join("header.bak"), copy).expect("put back");
    assert!(refused(&home, SAM));
    assert!(header_says_left(&home));
}

fn header_says_left(home: &Home) -> bool {
    let header = vault::read_header(&home.journal).expect("a header");
    header.has_left(Role::A)
}

#[test]
fn a_leaving_that_the_other_forged_takes_no_key_away() {
    let home = home();
    lived_in(&home);
    let before = fs::read(home.journal.join("header.json")).expect("a header");
    let connection = behind_the_back(&home, NOA);
    connection
        .execute(
            "INSERT INTO revision SELECT author, seq + 1, randomblob(16), prev, subject, \
             'partner.leave', zone, recorded_ms, body_hash, tag, salt, body \
             FROM revision WHERE author='a' ORDER BY seq DESC LIMIT 1",
            [],
        )
        .expect("forged");
    drop(connection);
    let refused = OpenJournal::unlock(&home.journal, &phrase(SAM)).err();
    assert!(matches!(refused, Some(StoreError::Tampered(_))));
    let after = fs::read(home.journal.join("header.json")).expect("a header");
    assert_eq!(after, before);
}

#[test]
fn a_session_that_has_left_writes_nothing_more() {
    let home = home();
    lived_in(&home);
    let mut sam = unlocked(&home, SAM);
    sam.leave(&phrase(SAM), NOW, ZONE).expect("leaves");
    let refused = sam.append(vec![told("late", "too late")], NOW, ZONE).err();
    assert!(matches!(refused, Some(StoreError::Unsure)));
    assert!(sam.close().is_err());
    assert_eq!(unlocked(&home, NOA).who(), Role::B);
}

#[test]
fn a_backup_from_before_somebody_left_is_not_put_back() {
    let home = home();
    lived_in(&home);
    let before = back_up(&home.journal, NOW).expect("backs up");
    leave(&home, SAM);
    let after = back_up(&home.journal, NOW + 60_000).expect("backs up");
    let put_back = |name, passphrase| {
        restore(
            &home.journal,
            name,
            &phrase(passphrase),
            NOW + 120_000,
            ZONE,
        )
    };
    for passphrase in [SAM, NOA] {
        let refused = put_back(&before, passphrase).err();
        assert!(matches!(refused, Some(StoreError::BackupBeforeLeaving)));
    }
    put_back(&after, NOA).expect("restores");
    assert!(refused(&home, SAM));
}

#[test]
fn the_folder_goes_with_its_backups_when_the_last_has_left() {
    let home = home();
    lived_in(&home);
    back_up(&home.journal, NOW).expect("backs up");
    leave(&home, SAM);
    assert!(!remove_abandoned(&home.journal).expect("looks"));
    assert_eq!(unlocked(&home, NOA).who(), Role::B);
    leave(&home, NOA);
    assert!(remove_abandoned(&home.journal).expect("removes"));
    assert!(!home.journal.exists());
    assert!(!remove_abandoned(&home.journal).expect("looks"));
    begun(&home).close().expect("a new one begins");
}

#[test]
fn a_journal_that_nobody_joined_goes_with_its_one_partner() {
    let home = home();
    begun(&home).close().expect("closes");
    assert!(!remove_abandoned(&home.journal).expect("looks"));
    leave(&home, SAM);
    assert!(remove_abandoned(&home.journal).expect("removes"));
    assert!(!home.journal.exists());
}

#[test]
fn what_a_removing_that_was_cut_off_left_goes_at_the_next() {
    let home = home();
    begun(&home).close().expect("closes");
    leave(&home, SAM);
    let gone = home.journal.with_file_name("journal.gone");
    fs::rename(&home.journal, &gone).expect("cut off here");
    assert!(!remove_abandoned(&home.journal).expect("goes on"));
    assert!(!gone.exists());
}

#[test]
fn a_journal_with_an_unreadable_header_is_never_removed() {
    let home = home();
    begun(&home).close().expect("closes");
    leave(&home, SAM);
    for name in HEADERS {
        fs::write(home.journal.join(name), b"damaged").expect("written");
    }
    let before = files(&home.journal);
    assert!(!remove_abandoned(&home.journal).expect("looks"));
    assert_eq!(files(&home.journal), before);
}
