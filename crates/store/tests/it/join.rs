use domain::{Change, Role, Scope};
use store::StoreError;
use vault::{Kdf, VaultError};

use crate::{NOA, NOW, SAM, ZONE, begun, home, introduce, joined, phrase, told, unlocked};

#[test]
fn both_unlock_and_see_the_shared_part_alone_of_the_other() {
    let home = home();
    let mut sam = joined(&home);
    sam.append(vec![told("sam's", "only mine")], NOW, ZONE)
        .expect("writes");
    sam.close().expect("closes");
    let mut noa = unlocked(&home, NOA);
    assert_eq!(noa.who(), Role::B);
    assert!(noa.joined());
    assert!(noa.revisions().iter().all(|r| r.scope == Scope::Shared));
    assert_eq!(noa.revisions().len(), 2);
    noa.append(vec![told("noa's", "only mine too")], NOW, ZONE)
        .expect("writes");
    drop(noa);
    let sam = unlocked(&home, SAM);
    let private: Vec<_> = sam
        .revisions()
        .iter()
        .filter(|r| r.scope == Scope::Private)
        .collect();
    assert_eq!(private.len(), 1);
    assert_eq!(private[0].subject, crate::id("sam's"));
}

#[test]
fn the_second_seat_is_taken_once() {
    let home = home();
    let mut journal = joined(&home);
    let third = introduce("Third", domain::Colour::Plum);
    let refused = journal.join(&phrase("anything"), Kdf::FLOOR, None, third, NOW, ZONE);
    assert!(matches!(
        refused.err(),
        Some(StoreError::Vault(VaultError::AlreadyJoined))
    ));
}

#[test]
fn a_joining_cut_off_before_the_header_starts_anew() {
    let home = home();
    begun(&home).close().expect("closes");
    let headers = ["header.json", "header.bak"].map(|name| home.journal.join(name));
    let before = headers
        .clone()
        .map(|path| std::fs::read(path).expect("a header"));
    let mut journal = unlocked(&home, SAM);
    let first_try = introduce("Typo", domain::Colour::Plum);
    journal
        .join(
            &phrase("a first try"),
            Kdf::FLOOR,
            None,
            first_try,
            NOW,
            ZONE,
        )
        .expect("joins");
    drop(journal);
    for (path, bytes) in headers.iter().zip(before) {
        std::fs::write(path, bytes).expect("put back");
    }
    let mut journal = unlocked(&home, SAM);
    assert!(!journal.joined());
    assert_eq!(journal.revisions().len(), 1);
    let noa = introduce("Noa", domain::Colour::Rust);
    journal
        .join(&phrase(NOA), Kdf::FLOOR, None, noa, NOW, ZONE)
        .expect("joins");
    drop(journal);
    for passphrase in [NOA, SAM] {
        let journal = unlocked(&home, passphrase);
        let theirs = journal.revisions().iter().filter(|r| r.author == Role::B);
        let said: Vec<_> = theirs.map(|r| &r.change).collect();
        assert!(
            matches!(&said[..], [Change::PartnerIntroduced(body)] if body.name == "Noa"),
            "what the first try said is gone: {said:?}"
        );
    }
}

#[test]
fn confirming_tells_the_two_passphrases_apart() {
    let home = home();
    let journal = joined(&home);
    journal.confirms(Role::A, &phrase(SAM)).expect("sam's");
    journal.confirms(Role::B, &phrase(NOA)).expect("noa's");
    assert!(journal.confirms(Role::B, &phrase(SAM)).is_err());
}
