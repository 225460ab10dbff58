use domain::Role;
use vault::{Header, Kdf, VaultError};

use crate::{begun, phrase};

#[test]
fn a_seat_that_was_left_opens_to_nothing_and_the_others_opens_as_before() {
    let (mut header, first, code) = begun();
    let (noa, kdf) = (phrase("noa's passphrase"), Kdf::FLOOR);
    let (second, _) = header.join(&first, &noa, kdf, None).expect("joins");
    header.leave(Role::A);
    let header = Header::parse(&header.to_bytes()).expect("a header");
    assert!(header.has_left(Role::A) && !header.has_left(Role::B));
    let refused = header.unlock(&phrase("sam's passphrase")).err();
    assert!(matches!(refused, Some(VaultError::WrongPassphrase)));
    let refused = header.recover(&code).err();
    assert!(matches!(refused, Some(VaultError::WrongCode)));
    let (role, opened) = header.unlock(&noa).expect("opens");
    assert_eq!(role, Role::B);
    assert!(opened.private().bytes() == second.private().bytes());
}

#[test]
fn a_seat_that_was_left_holds_nothing_of_its_owner() {
    let (mut header, first, _) =
        Header::begin(&phrase("sam's passphrase"), Kdf::FLOOR, Some("Sam".into())).expect("begins");
    let (noa, kdf) = (phrase("noa's passphrase"), Kdf::FLOOR);
    header.join(&first, &noa, kdf, None).expect("joins");
    header.leave(Role::A);
    let text = String::from_utf8(header.to_bytes()).expect("text");
    let (_, json) = text.split_once('\n').expect("two lines");
    let json: serde_json::Value = serde_json::from_str(json).expect("JSON");
    let empty = serde_json::json!({"lock_name": null, "keyrings": [], "slots": []});
    assert_eq!(json["a"], empty);
}

#[test]
fn nobody_takes_a_seat_that_was_left() {
    let (mut header, first, _) = begun();
    let (noa, kdf) = (phrase("noa's passphrase"), Kdf::FLOOR);
    header.join(&first, &noa, kdf, None).expect("joins");
    header.leave(Role::B);
    assert!(header.joined());
    let again = header.join(&first, &noa, kdf, None).err();
    assert!(matches!(again, Some(VaultError::AlreadyJoined)));
}

#[test]
fn a_journal_is_abandoned_when_all_who_were_there_have_left() {
    let (mut alone, first, _) = begun();
    let mut both = alone.clone();
    alone.leave(Role::A);
    assert!(alone.is_abandoned());
    both.join(&first, &phrase("noa's passphrase"), Kdf::FLOOR, None)
        .expect("joins");
    both.leave(Role::A);
    assert!(!both.is_abandoned());
    both.leave(Role::B);
    assert!(both.is_abandoned());
}
