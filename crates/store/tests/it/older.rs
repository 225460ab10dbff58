//! A journal that is not all that its reader remembers.

use domain::{Change, OlderBody, Role, Scope};
use store::{Older, OpenJournal, StoreError};

use crate::{
    Home, NOA, NOW, SAM, ZONE, behind_the_back, copied, home, introduce, joined, phrase, unlocked,
};

/// Both have seen all three of Sam's shared revisions.
fn seen_by_both(home: &Home) {
    let mut journal = joined(home);
    for name in ["Sammy", "Samuel"] {
        journal
            .append(vec![introduce(name, domain::Colour::Teal)], NOW, ZONE)
            .expect("writes");
    }
    journal.close().expect("closes");
    unlocked(home, NOA).close().expect("closes");
}

fn cut(home: &Home) {
    behind_the_back(home, SAM)
        .execute("DELETE FROM revision WHERE author='a' AND seq=3", [])
        .expect("deleted");
}

fn refusal(home: &Home, passphrase: &str) -> Older {
    match OpenJournal::unlock(&home.journal, &phrase(passphrase)).err() {
        Some(StoreError::Older(older)) => older,
        other => panic!("unlock answers {other:?}"),
    }
}

fn go_on(home: &Home, passphrase: &str) -> Result<OpenJournal, StoreError> {
    OpenJournal::unlock_older(&home.journal, &phrase(passphrase), NOW + 5, ZONE)
}

#[test]
fn a_revision_cut_from_the_end_is_remembered_by_both() {
    let home = home();
    seen_by_both(&home);
    cut(&home);
    for passphrase in [SAM, NOA] {
        let older = refusal(&home, passphrase);
        assert_eq!((older.missing, older.restored_ms), (Some(1), None));
    }
}

#[test]
fn its_reader_goes_on_with_what_is_there_and_keeps_that_they_did() {
    let home = home();
    seen_by_both(&home);
    cut(&home);
    go_on(&home, NOA).expect("goes on").close().expect("closes");
    let noa = unlocked(&home, NOA);
    let kept: Vec<_> = noa
        .revisions()
        .iter()
        .filter(|r| matches!(r.change, Change::OlderAccepted(_)))
        .collect();
    let body = OlderBody {
        seen: [3, 1],
        here: [2, 1],
    };
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].change, Change::OlderAccepted(body));
    assert_eq!((kept[0].author, kept[0].scope), (Role::B, Scope::Private));
    drop(noa);
    // One's going on is not the other's.
    assert_eq!(refusal(&home, SAM).missing, Some(1));
    let mut sam = go_on(&home, SAM).expect("goes on");
    sam.append(vec![introduce("Sami", domain::Colour::Teal)], NOW, ZONE)
        .expect("the chain goes on");
    sam.close().expect("closes");
    unlocked(&home, NOA).close().expect("verifies");
}

#[test]
fn others_in_the_place_of_those_remembered_are_not_counted() {
    let home = home();
    seen_by_both(&home);
    // Sam's chain goes on from before what Noa remembers, as long as it was.
    cut(&home);
    let mut sam = go_on(&home, SAM).expect("goes on");
    sam.append(vec![introduce("Sami", domain::Colour::Teal)], NOW, ZONE)
        .expect("writes");
    sam.close().expect("closes");
    assert_eq!(refusal(&home, NOA).missing, None);
}

#[test]
fn a_refusal_writes_nothing() {
    let home = home();
    seen_by_both(&home);
    cut(&home);
    let before = crate::files(&home.journal);
    refusal(&home, NOA);
    assert_eq!(crate::files(&home.journal), before);
}

#[test]
fn a_journal_as_remembered_keeps_nothing_of_it() {
    let home = home();
    seen_by_both(&home);
    let noa = go_on(&home, NOA).expect("opens");
    let kept = noa.revisions().iter();
    assert!(
        !kept
            .into_iter()
            .any(|r| matches!(r.change, Change::OlderAccepted(_)))
    );
}

#[test]
fn what_does_not_verify_is_never_gone_on_with() {
    let whole = home();
    seen_by_both(&whole);
    cut(&whole);
    for change in [
        "UPDATE revision SET recorded_ms = 0 WHERE author='a' AND seq=2",
        "UPDATE revision SET body = CAST('{}' AS BLOB) WHERE author='a' AND seq=2",
        "UPDATE revision SET body = CAST('{}' AS BLOB) WHERE author='b' AND seq=1",
        "DELETE FROM revision WHERE author='a' AND seq=1",
    ] {
        let home = copied(&whole);
        behind_the_back(&home, NOA)
            .execute(change, [])
            .expect("changed");
        let refused = go_on(&home, SAM).err();
        assert!(
            matches!(refused, Some(StoreError::Tampered(_))),
            "{change}: {refused:?}"
        );
    }
}
