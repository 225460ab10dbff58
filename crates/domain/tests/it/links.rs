use domain::{Change, LinkBody, Role};

use crate::{BOTH, Book, WORDS, ZONE, body, book, id, kept};

const A: Role = Role::A;
const B: Role = Role::B;

/// Two tellings of A (drawn-1, drawn-2) and two of B (drawn-3, drawn-4), all shared.
fn four() -> Book {
    let mut book = book();
    for (who, own) in [(A, "a1"), (A, "a2"), (B, "b1"), (B, "b2")] {
        book.keeps(who, own, kept(who, own));
        book.keeps(who, own, Change::ShareChosen(BOTH));
        book.settle(who);
    }
    book
}

fn proposed(mine: &str, theirs: &str) -> Change {
    Change::LinkProposed(LinkBody {
        mine: id(mine),
        theirs: id(theirs),
    })
}

fn links(book: &Book) -> usize {
    book.state(A).ours(ZONE).links.len()
}

#[test]
fn a_link_needs_both() {
    let mut book = four();
    book.shares(A, "p", proposed("drawn-1", "drawn-3"));
    assert_eq!(links(&book), 0);
    book.shares(A, "c", Change::LinkAgreed(id("p")));
    assert_eq!(links(&book), 0);
    book.shares(B, "d", Change::LinkAgreed(id("p")));
    assert_eq!(links(&book), 1);
}

#[test]
fn either_half_can_be_taken_back() {
    for (who, half) in [(A, "p"), (B, "d")] {
        let mut book = four();
        book.shares(A, "p", proposed("drawn-1", "drawn-3"));
        book.shares(B, "d", Change::LinkAgreed(id("p")));
        book.shares(who.other(), half, Change::Removed);
        assert_eq!(links(&book), 1, "the other's half is not one's own");
        book.shares(who, half, Change::Removed);
        assert_eq!(links(&book), 0);
    }
}

#[test]
fn a_link_holds_only_while_both_are_seen_with_their_moves() {
    let mut book = four();
    book.shares(A, "p", proposed("drawn-1", "drawn-3"));
    book.shares(B, "d", Change::LinkAgreed(id("p")));
    book.shares(B, "drawn-3", Change::Removed);
    assert_eq!(links(&book), 0);
    assert!(book.state(A).link_of(&id("drawn-1")).is_none());
    book.shares(B, "drawn-3", Change::Restored);
    assert_eq!(links(&book), 1);
    book.keeps(B, "b1", Change::ShareChosen(WORDS));
    book.settle(B);
    assert_eq!(links(&book), 0);
}

#[test]
fn two_tellings_of_one_partner_are_never_linked() {
    let mut book = four();
    book.shares(A, "p", proposed("drawn-1", "drawn-2"));
    book.shares(B, "d", Change::LinkAgreed(id("p")));
    assert_eq!(links(&book), 0);
    // Nor can one propose in the other's name.
    book.shares(B, "q", proposed("drawn-1", "drawn-3"));
    book.shares(A, "e", Change::LinkAgreed(id("q")));
    assert_eq!(links(&book), 0);
}

#[test]
fn a_telling_stands_in_one_link_and_every_reading_says_which() {
    let mut book = four();
    book.shares(A, "p", proposed("drawn-1", "drawn-3"));
    book.shares(A, "q", proposed("drawn-1", "drawn-4"));
    book.shares(B, "d", Change::LinkAgreed(id("p")));
    book.shares(B, "e", Change::LinkAgreed(id("q")));
    let state = book.state(A);
    assert_eq!(state.ours(ZONE).links.len(), 1);
    let of = |telling: &str| state.link_of(&id(telling)).map(|(link, _)| link.clone());
    assert_eq!(of("drawn-1"), Some(id("p")));
    assert_eq!(of("drawn-3"), Some(id("p")));
    assert_eq!(of("drawn-4"), None);
}

#[test]
fn told_beside_another_the_link_is_proposed_once_the_moves_are_shared() {
    let mut book = book();
    book.keeps(A, "a1", kept(A, "sam's"));
    book.keeps(A, "a1", Change::ShareChosen(BOTH));
    book.settle(A);
    let mut beside = body(B, "noa's");
    beside.beside = Some(id("drawn-1"));
    book.keeps(B, "b1", Change::from(beside));
    book.keeps(B, "b1", Change::ShareChosen(WORDS));
    book.settle(B);
    assert!(book.state(A).links().is_empty());
    book.keeps(B, "b1", Change::ShareChosen(BOTH));
    book.settle(B);
    assert_eq!(book.state(A).links().len(), 1);
    // Taken back, it is not proposed again by itself.
    let proposal = book.state(B).links().keys().next().cloned().expect("one");
    book.shares(B, &proposal.to_string(), Change::Removed);
    book.keeps(B, "b1", kept(B, "noa's, changed"));
    book.settle(B);
    assert_eq!(book.state(A).links().len(), 1);
}
