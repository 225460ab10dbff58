use domain::{Scope, TellingBody};

use crate::{NOA, NOW, SAM, ZONE, begun, home, id, introduce, joined, told, unlocked};

#[test]
fn erased_private_words_are_gone_and_the_chain_still_verifies() {
    let home = home();
    let mut journal = begun(&home);
    journal
        .append(vec![told("gone", "one"), told("stays", "two")], NOW, ZONE)
        .expect("writes");
    journal
        .append(vec![told("gone", "one, changed")], NOW, ZONE)
        .expect("writes");
    journal
        .erase(&[(Scope::Private, id("gone"))], NOW, ZONE)
        .expect("erases");
    let subjects = |journal: &store::OpenJournal| -> Vec<String> {
        let private = journal.revisions().iter();
        let private = private.filter(|r| r.scope == Scope::Private);
        private.map(|r| r.subject.to_string()).collect()
    };
    assert_eq!(subjects(&journal), ["stays"]);
    journal.close().expect("closes");
    assert_eq!(subjects(&unlocked(&home, SAM)), ["stays"]);
}

#[test]
fn what_is_left_of_erased_words_is_that_they_were_kept_and_when() {
    let home = home();
    let mut journal = begun(&home);
    for (text, at) in [("one", NOW), ("two", NOW + 1)] {
        journal
            .append(vec![told("t", text), told("other", text)], at, ZONE)
            .expect("writes");
    }
    let kept = journal.kept_of(&id("t"));
    assert!(kept.iter().all(|kept| kept.change.is_some()));
    journal
        .erase(&[(Scope::Private, id("t"))], NOW + 2, ZONE)
        .expect("erases");
    journal.close().expect("closes");
    let kept = unlocked(&home, SAM).kept_of(&id("t"));
    let left = kept
        .iter()
        .filter(|kept| TellingBody::is_kept_by(&kept.verb));
    let left: Vec<_> = left
        .map(|kept| (kept.recorded_ms, kept.change.clone()))
        .collect();
    assert_eq!(left, [(NOW, None), (NOW + 1, None)]);
}

#[test]
fn erased_shared_words_are_gone_for_both() {
    let home = home();
    let mut journal = joined(&home);
    journal
        .append(vec![introduce("Sammy", domain::Colour::Teal)], NOW, ZONE)
        .expect("writes");
    journal
        .erase(&[(Scope::Shared, id("Sammy"))], NOW, ZONE)
        .expect("erases");
    journal
        .append(vec![introduce("Samuel", domain::Colour::Teal)], NOW, ZONE)
        .expect("the chain goes on");
    journal.close().expect("closes");
    for passphrase in [SAM, NOA] {
        let journal = unlocked(&home, passphrase);
        assert!(!journal.revisions().iter().any(|r| r.subject == id("Sammy")));
        assert!(
            journal
                .revisions()
                .iter()
                .any(|r| r.subject == id("Samuel"))
        );
    }
    let left: i64 = crate::behind_the_back(&home, SAM)
        .query_row(
            "SELECT count(*) FROM revision WHERE subject='Sammy' AND body IS NOT NULL \
             AND verb <> 'erase'",
            [],
            |row| row.get(0),
        )
        .expect("counted");
    assert_eq!(left, 0);
}

#[test]
fn the_others_words_cannot_be_erased() {
    let home = home();
    joined(&home).close().expect("closes");
    let mut noa = unlocked(&home, NOA);
    noa.erase(&[(Scope::Shared, id("Sam"))], NOW, ZONE)
        .expect("nothing of hers to erase");
    assert!(noa.revisions().iter().any(|r| r.subject == id("Sam")));
}
