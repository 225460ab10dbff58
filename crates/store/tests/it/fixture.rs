//! A journal of file version 1, frozen: whatever comes later must still open it.

use std::fs;
use std::path::{Path, PathBuf};

use domain::{Change, Role, Scope};
use store::OpenJournal;

use crate::{Home, NOA, NOW, SAM, ZONE, home, id, joined, phrase, told};

const FILES: [&str; 3] = ["header.json", "header.bak", "journal.db"];

pub(crate) fn frozen() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/v1")
}

fn thawed() -> Home {
    let home = home();
    fs::create_dir_all(&home.journal).expect("a folder");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let own = fs::Permissions::from_mode(0o700);
        fs::set_permissions(&home.journal, own).expect("set");
    }
    for name in FILES {
        fs::copy(frozen().join(name), home.journal.join(name)).expect("copied");
    }
    home
}

#[test]
fn a_journal_of_version_1_can_be_left() {
    let home = thawed();
    let mut noa = OpenJournal::unlock(&home.journal, &phrase(NOA)).expect("unlocks");
    noa.leave(&phrase(NOA), NOW, ZONE).expect("leaves");
    drop(noa);
    assert!(OpenJournal::unlock(&home.journal, &phrase(NOA)).is_err());
    let sam = OpenJournal::unlock(&home.journal, &phrase(SAM)).expect("unlocks");
    assert_eq!(sam.who(), Role::A);
}

#[test]
fn a_journal_of_version_1_opens_for_both() {
    let home = thawed();
    for (passphrase, who, text) in [
        (SAM, Role::A, "what Sam kept in version 1"),
        (NOA, Role::B, "what Noa kept in version 1"),
    ] {
        let journal = OpenJournal::unlock(&home.journal, &phrase(passphrase)).expect("unlocks");
        assert_eq!(journal.who(), who);
        let private: Vec<_> = journal
            .revisions()
            .iter()
            .filter(|r| r.scope == Scope::Private)
            .collect();
        assert_eq!(private.len(), 1);
        assert!(matches!(
            &private[0].change,
            Change::TellingKept(body) if body.words.text == text
        ));
        let names = journal.revisions().iter();
        let names = names.filter(|r| matches!(r.change, Change::PartnerIntroduced(_)));
        assert_eq!(names.count(), 2);
        assert!(
            !journal
                .revisions()
                .iter()
                .any(|r| r.subject == id("erased"))
        );
        journal.close().expect("closes");
    }
}

#[test]
fn what_is_kept_in_a_journal_of_version_1_stays_without_a_lock() {
    let home = thawed();
    for n in 1..=3 {
        let mut sam = OpenJournal::unlock(&home.journal, &phrase(SAM)).expect("unlocks");
        sam.append(vec![told(&format!("new{n}"), "kept")], NOW, ZONE)
            .expect("writes");
        sam.set_draft(Some(format!("thought {n}").into_bytes()))
            .expect("writes");
        drop(sam);
        let sam = OpenJournal::unlock(&home.journal, &phrase(SAM)).expect("unlocks");
        let kept = sam.revisions().iter().filter(|r| r.scope == Scope::Private);
        assert_eq!(kept.count(), 1 + n);
        assert_eq!(sam.draft(), Some(format!("thought {n}").as_bytes()));
    }
}

/// Ran once, when version 1 was new.
#[test]
#[ignore = "writes the frozen fixture anew"]
fn freeze_version_1() {
    let home = home();
    let mut sam = joined(&home);
    sam.append(
        vec![
            told("sam", "what Sam kept in version 1"),
            told("erased", "gone"),
        ],
        NOW,
        ZONE,
    )
    .expect("writes");
    sam.erase(&[(Scope::Private, id("erased"))], NOW, ZONE)
        .expect("erases");
    sam.close().expect("closes");
    let mut noa = OpenJournal::unlock(&home.journal, &phrase(NOA)).expect("unlocks");
    noa.append(vec![told("noa", "what Noa kept in version 1")], NOW, ZONE)
        .expect("writes");
    noa.close().expect("closes");
    fs::create_dir_all(frozen()).expect("a folder");
    for name in FILES {
        fs::copy(home.journal.join(name), frozen().join(name)).expect("copied");
    }
}
