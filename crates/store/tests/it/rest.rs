//! What can still be read of a journal that does not open.

use std::fs;

use domain::{Change, Draft, Role, Scope};
use store::{OpenJournal, Rest, StoreError, read_rest};
use vault::VaultError;

use crate::{
    Home, NOA, NOW, SAM, ZONE, behind_the_back, files, home, joined, phrase, told, unlocked,
};

/// SQLite's own size of a page.
const PAGE: usize = 4096;
/// So many tellings that they stand on many pages.
const TOLD: usize = 100;

/// Sam has told all this privately and shared it; Noa has shared one.
fn shared(home: &Home) {
    let mut sam = joined(home);
    let private = (0..TOLD).map(|n| told(&format!("t{n}"), &words(n)));
    sam.append(private.collect(), NOW, ZONE).expect("writes");
    let published = (0..TOLD).map(|n| publicly(told(&format!("s{n}"), &words(n))));
    sam.append(published.collect(), NOW, ZONE).expect("writes");
    sam.close().expect("closes");
    let mut noa = unlocked(home, NOA);
    noa.append(vec![publicly(told("n", "noas-canary"))], NOW, ZONE)
        .expect("writes");
    noa.close().expect("closes");
}

fn publicly(draft: Draft) -> Draft {
    Draft {
        scope: Scope::Shared,
        ..draft
    }
}

/// Longer than a page takes four of.
fn words(n: usize) -> String {
    format!("telling {n}: {}", "x".repeat(1000))
}

fn rest(home: &Home, passphrase: &str) -> Result<Rest, StoreError> {
    let before = files(&home.journal);
    let rest = read_rest(&home.journal, &phrase(passphrase));
    assert_eq!(files(&home.journal), before, "it is only looked at");
    rest
}

fn texts(rest: &Rest, author: Role, scope: Scope) -> usize {
    let told = rest.revisions.iter().filter(|revision| {
        revision.author == author
            && revision.scope == scope
            && matches!(revision.change, Change::TellingKept(_))
    });
    told.count()
}

fn flip(home: &Home, page: usize) {
    let path = home.journal.join("journal.db");
    let mut bytes = fs::read(&path).expect("read");
    bytes[page * PAGE + 100] ^= 1;
    fs::write(&path, bytes).expect("written");
}

fn pages(home: &Home) -> usize {
    fs::read(home.journal.join("journal.db"))
        .expect("read")
        .len()
        / PAGE
}

#[test]
fn whichever_page_is_damaged_one_part_or_the_other_of_ones_words_is_there() {
    let whole = home();
    shared(&whole);
    let (mut without_private, mut in_part) = (0, 0);
    for page in (1..pages(&whole)).step_by(13) {
        let home = crate::copied(&whole);
        flip(&home, page);
        let Ok(rest) = rest(&home, SAM) else {
            // The page that every other one is found by.
            continue;
        };
        let (private, shared) = (
            texts(&rest, Role::A, Scope::Private),
            texts(&rest, Role::A, Scope::Shared),
        );
        assert_eq!(private, if rest.private { TOLD } else { 0 });
        without_private += usize::from(!rest.private && shared == TOLD);
        in_part += usize::from((TOLD / 2..TOLD).contains(&shared));
        assert!(rest.private || shared > 0, "page {page}");
        assert_eq!(texts(&rest, Role::B, Scope::Shared), 0);
    }
    assert!(
        without_private > 8,
        "{without_private} pages of Sam's blocks"
    );
    assert!(in_part > 0, "{in_part} pages of Sam's shared words");
}

#[test]
fn a_damaged_first_page_leaves_nothing_to_read() {
    let home = home();
    shared(&home);
    flip(&home, 0);
    assert!(matches!(rest(&home, SAM), Err(StoreError::FileUnreadable)));
    assert!(matches!(
        rest(&home, "no such passphrase"),
        Err(StoreError::Vault(VaultError::WrongPassphrase))
    ));
}

#[test]
fn where_every_other_page_is_damaged_nothing_is_found_and_that_ends() {
    let home = home();
    shared(&home);
    for page in 1..pages(&home) {
        flip(&home, page);
    }
    let rest = rest(&home, SAM).expect("looks");
    assert!(!rest.private && rest.revisions.is_empty());
}

#[test]
fn what_the_other_wrote_in_ones_name_is_not_among_ones_words() {
    let home = home();
    shared(&home);
    behind_the_back(&home, NOA)
        .execute_batch("UPDATE revision SET subject = 'forged' WHERE author = 'a' AND seq = 3")
        .expect("changes");
    let refused = OpenJournal::unlock(&home.journal, &phrase(SAM)).err();
    assert!(matches!(refused, Some(StoreError::Tampered(_))));
    let rest = rest(&home, SAM).expect("reads");
    assert!(rest.private);
    assert_eq!(texts(&rest, Role::A, Scope::Shared), TOLD - 1);
    assert_eq!(texts(&rest, Role::A, Scope::Private), TOLD);
}
