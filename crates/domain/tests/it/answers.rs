//! Answers to questionnaires: their author's alone until they are shared as a whole and settle.

use std::collections::BTreeMap;

use domain::{AnswersBody, Change, Role, Scope, ShareChoice};

use crate::{BOTH, ZONE, book, id};

const A: Role = Role::A;
const B: Role = Role::B;

fn answers(first: i32) -> Change {
    let at = "2026-06-18".parse().expect("a day");
    let items = [("1", first), ("12", 4)];
    Change::AnswersKept(AnswersBody {
        at,
        instrument: "csi-4".to_owned(),
        items: BTreeMap::from(items.map(|(id, value)| (id.to_owned(), value))),
    })
}

#[test]
fn answers_are_their_authors_until_they_settle_and_stand_once() {
    let mut book = book();
    book.keeps(A, "own", answers(6));
    assert!(book.settle(A).is_empty());
    assert_eq!(book.state(A).my_pages(ZONE).answers.len(), 1);
    assert!(book.state(A).ours(ZONE).answers.is_empty());
    assert!(book.state(B).my_pages(ZONE).answers.is_empty());
    book.keeps(A, "own", Change::ShareChosen(BOTH));
    assert!(book.state(A).ours(ZONE).answers.is_empty());
    assert_eq!(book.settle(A).len(), 2);
    assert!(book.settle(A).is_empty());
    let seen = book.state(B).ours(ZONE).answers;
    assert_eq!(
        (seen.len(), seen[0].author, seen[0].items["1"]),
        (1, A, 6.0)
    );
    assert_eq!(book.state(A).my_pages(ZONE).answers, seen);
    assert_eq!(book.state(B).my_pages(ZONE).answers, seen);
}

#[test]
fn what_is_no_longer_shared_or_was_removed_is_not_seen() {
    let mut book = book();
    book.keeps(A, "own", answers(6));
    book.keeps(A, "own", Change::ShareChosen(BOTH));
    let drafts = book.settle(A);
    let standing = drafts.iter().find(|d| d.scope == Scope::Shared);
    let standing = standing.expect("published").subject.clone();
    let count = |book: &crate::Book| book.state(B).ours(ZONE).answers.len();
    for (change, seen) in [
        (Change::Removed, 0),
        (Change::Restored, 1),
        (Change::Withdrawn, 0),
    ] {
        book.shares(A, &standing.to_string(), change);
        assert_eq!(count(&book), seen);
    }
    book.keeps(A, "own", Change::ShareChosen(ShareChoice::NOTHING));
    assert!(book.settle(A).is_empty());
    book.keeps(A, "own", Change::ShareChosen(BOTH));
    book.settle(A);
    assert_eq!(count(&book), 1);
    book.keeps(A, "own", Change::Removed);
    assert!(book.state(A).my_pages(ZONE).answers.is_empty());
    assert!(book.state(A).answers()[&id("own")].removed_ms.is_some());
}

#[test]
fn verbs_and_bodies_stay_as_they_are() {
    let kept = answers(6);
    let Change::AnswersKept(body) = kept.clone() else {
        unreachable!("it keeps answers")
    };
    let published = Change::AnswersPublished(body);
    let written = r#"{"at":"2026-06-18","instrument":"csi-4","items":{"1":6,"12":4}}"#;
    for (change, verb) in [(kept, "answers.keep"), (published, "answers.publish")] {
        assert_eq!(change.verb(), verb);
        assert_eq!(change.body(), written.as_bytes());
        assert_eq!(Change::read(verb, written.as_bytes()), Ok(change));
    }
}
