use domain::{Change, Colour, Kind, MarkBody, MarkKind, Role, Scope, ShareChoice, When};

use crate::{BOTH, MOVES, WORDS, ZONE, alone, body, book, id, kept};

const A: Role = Role::A;
const B: Role = Role::B;

#[test]
fn what_is_kept_stays_private_until_it_is_shared() {
    let mut book = book();
    book.keeps(A, "own", kept(A, "words"));
    assert!(book.settle(A).is_empty());
    book.keeps(A, "own", Change::ShareChosen(BOTH));
    assert_eq!(book.seen(), [""; 0]);
    book.settle(A);
    assert_eq!(book.seen(), ["words"]);
    assert!(book.settle(A).is_empty());
}

#[test]
fn a_share_taken_back_in_time_writes_nothing_shared() {
    let mut book = book();
    book.keeps(A, "own", kept(A, "words"));
    book.keeps(A, "own", Change::ShareChosen(BOTH));
    book.keeps(A, "own", Change::ShareChosen(ShareChoice::NOTHING));
    assert!(book.settle(A).is_empty());
}

#[test]
fn an_edit_undone_before_it_takes_effect_leaves_no_mark_of_a_change() {
    let mut book = book();
    book.keeps(A, "own", kept(A, "one"));
    book.keeps(A, "own", Change::ShareChosen(BOTH));
    book.settle(A);
    book.keeps(A, "own", kept(A, "two"));
    book.keeps(A, "own", kept(A, "one"));
    assert!(book.settle(A).is_empty());
    book.keeps(A, "own", kept(A, "two"));
    book.settle(A);
    let state = book.state(B);
    let (_, seen) = state.seen_tellings().next().expect("shared");
    assert!(seen.changed_ms.is_some());
    assert_eq!(seen.published.words.as_ref().expect("words").text, "two");
}

#[test]
fn an_edit_in_the_night_waits_for_the_morning_with_all_of_the_share() {
    let mut book = book();
    book.keeps(A, "own", kept(A, "one"));
    book.keeps(A, "own", Change::ShareChosen(BOTH));
    book.set("2026-06-18 23:00");
    book.keeps(A, "own", kept(A, "two"));
    assert!(book.settle(A).is_empty());
    book.set("2026-06-19 09:00");
    book.settle(A);
    assert_eq!(book.seen(), ["two"]);
}

#[test]
fn nothing_is_published_before_the_other_has_joined() {
    let mut book = alone();
    book.keeps(A, "own", kept(A, "words"));
    book.keeps(A, "own", Change::ShareChosen(BOTH));
    assert!(book.settle(A).is_empty());
    book.introduce(B, "Noa", Colour::Rust);
    assert_eq!(book.settle(A).len(), 2);
    assert_eq!(book.seen(), ["words"]);
}

#[test]
fn words_shared_without_the_moves_say_nothing_of_them() {
    let mut book = book();
    book.keeps(A, "own", kept(A, "words"));
    book.keeps(A, "own", Change::ShareChosen(WORDS));
    book.settle(A);
    let journal = book.state(B).ours(ZONE);
    let seen = &journal.tellings[0];
    assert!(seen.moves.is_empty());
    assert_eq!(seen.kind, Kind::Other);
    book.keeps(A, "own", Change::ShareChosen(BOTH));
    book.settle(A);
    let journal = book.state(B).ours(ZONE);
    assert_eq!(journal.tellings[0].kind, Kind::TextingFight);
}

#[test]
fn moves_shared_without_the_words_hold_no_note() {
    let mut book = book();
    let mut body = body(A, "words");
    body.moves[0].note = Some("a note in own words".to_owned());
    book.keeps(A, "own", Change::from(body));
    book.keeps(A, "own", Change::ShareChosen(MOVES));
    book.settle(A);
    let journal = book.state(B).ours(ZONE);
    assert_eq!(journal.tellings[0].moves[0].note, None);
    assert!(journal.tellings[0].words.is_empty());
}

#[test]
fn afraid_is_never_published() {
    let mut book = book();
    let mut body = body(A, "words");
    body.afraid = true;
    book.keeps(A, "own", Change::from(body));
    book.keeps(A, "own", Change::ShareChosen(BOTH));
    let drafts = book.settle(A);
    let shared = drafts.iter().filter(|d| d.scope == Scope::Shared);
    for draft in shared {
        assert!(!String::from_utf8_lossy(&draft.change.body()).contains("afraid"));
    }
    assert!(book.state(B).ours(ZONE).tellings[0].in_figures);
    assert!(!book.state(A).my_pages(ZONE).tellings[0].in_figures);
}

#[test]
fn what_was_withdrawn_is_not_brought_back_by_restoring() {
    let mut book = book();
    book.keeps(A, "own", kept(A, "words"));
    book.keeps(A, "own", Change::ShareChosen(BOTH));
    book.settle(A);
    book.shares(A, "drawn-1", Change::Withdrawn);
    book.shares(A, "drawn-1", Change::Removed);
    book.shares(A, "drawn-1", Change::Restored);
    assert_eq!(book.seen(), [""; 0]);
    // It is still to be shared: only publishing anew shows it.
    book.settle(A);
    assert_eq!(book.seen(), ["words"]);
}

#[test]
fn nothing_removed_is_published() {
    let mut book = book();
    book.keeps(A, "own", kept(A, "words"));
    book.keeps(A, "own", Change::ShareChosen(BOTH));
    book.keeps(A, "own", Change::Removed);
    assert!(book.settle(A).is_empty());
    book.keeps(A, "own", Change::Restored);
    assert_eq!(book.settle(A).len(), 2);
}

#[test]
fn another_one_about_the_same_subject_is_not_heard() {
    let mut book = book();
    book.keeps(A, "own", kept(A, "words"));
    book.keeps(A, "own", Change::ShareChosen(BOTH));
    book.settle(A);
    for change in [Change::Removed, Change::Withdrawn] {
        book.shares(B, "drawn-1", change);
    }
    assert_eq!(book.seen(), ["words"]);
}

#[test]
fn a_mark_shared_no_longer_is_not_brought_back_by_restoring() {
    let mut book = book();
    let mark = MarkBody {
        at: When::Day("2026-06-18".parse().expect("a date")),
        kind: MarkKind::Stressor,
        label: "a move of house".to_owned(),
    };
    book.keeps(A, "own", Change::MarkKept(mark));
    book.keeps(A, "own", Change::ShareChosen(BOTH));
    book.settle(A);
    assert_eq!(book.state(B).ours(ZONE).marks.len(), 1);
    book.keeps(A, "own", Change::ShareChosen(ShareChoice::NOTHING));
    book.settle(A);
    book.shares(A, "drawn-1", Change::Restored);
    assert!(book.state(B).ours(ZONE).marks.is_empty());
}

#[test]
fn the_private_id_never_stands_in_the_shared_part() {
    let mut book = book();
    book.keeps(A, "own", kept(A, "words"));
    book.keeps(A, "own", Change::ShareChosen(BOTH));
    for draft in book.settle(A) {
        if draft.scope == Scope::Shared {
            assert_ne!(draft.subject, id("own"));
            assert!(!String::from_utf8_lossy(&draft.change.body()).contains("\"own\""));
        }
    }
}

#[test]
fn what_comes_back_at_night_settles_like_any_share_of_the_night() {
    let mut book = book();
    book.keeps(A, "own", kept(A, "words"));
    book.keeps(A, "own", Change::ShareChosen(BOTH));
    book.keeps(A, "own", Change::Removed);
    assert!(book.settle(A).is_empty());
    book.set("2026-06-18 23:00");
    book.keeps(A, "own", Change::Restored);
    assert!(book.settle(A).is_empty());
    book.set("2026-06-19 09:00");
    book.settle(A);
    assert_eq!(book.seen(), ["words"]);
}
