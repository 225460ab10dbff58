use domain::Role;
use vault::{Header, Kdf, VaultError};

use crate::{NOA, SAM, begun, joined, phrase};

const NEW: &str = "sam's new passphrase";

fn refused(header: &Header, passphrase: &str) -> bool {
    let refused = header.unlock(&phrase(passphrase)).err();
    matches!(refused, Some(VaultError::WrongPassphrase))
}

#[test]
fn the_new_passphrase_opens_the_same_keyring_and_the_old_one_nothing() {
    let (mut header, keyring, code) = begun();
    header
        .change_passphrase(Role::A, &keyring, (&phrase(SAM), &phrase(NEW)), Kdf::FLOOR)
        .expect("changes");
    let (role, opened) = header.unlock(&phrase(NEW)).expect("opens");
    assert_eq!(role, Role::A);
    assert!(opened.private().bytes() == keyring.private().bytes());
    assert!(refused(&header, SAM));
    let (_, recovered) = header.recover(&code).expect("the code stays");
    assert!(recovered.private().bytes() == keyring.private().bytes());
}

#[test]
fn a_copy_of_the_header_made_before_opens_with_the_old_passphrase() {
    let (mut header, keyring, _) = begun();
    let copy = Header::parse(&header.to_bytes()).expect("reads");
    header
        .change_passphrase(Role::A, &keyring, (&phrase(SAM), &phrase(NEW)), Kdf::FLOOR)
        .expect("changes");
    assert!(copy.unlock(&phrase(SAM)).is_ok());
    assert!(refused(&copy, NEW));
}

#[test]
fn a_change_leaves_the_others_slots_alone() {
    let (mut header, keyring, second) = joined();
    header
        .change_passphrase(Role::A, &keyring, (&phrase(SAM), &phrase(NEW)), Kdf::FLOOR)
        .expect("changes");
    let (role, opened) = header.unlock(&phrase(NOA)).expect("opens");
    assert_eq!(role, Role::B);
    assert!(opened.private().bytes() == second.private().bytes());
}

#[test]
fn a_wrong_old_passphrase_changes_no_byte() {
    let (mut header, keyring, _) = joined();
    let before = header.to_bytes();
    for wrong in ["not the one at all", NOA] {
        let pair = (&phrase(wrong), &phrase(NEW));
        let changed = header.change_passphrase(Role::A, &keyring, pair, Kdf::FLOOR);
        assert!(matches!(changed, Err(VaultError::WrongPassphrase)));
        let renewed = header.begin_renewal(Role::A, &keyring, pair, Kdf::FLOOR);
        assert!(matches!(renewed.err(), Some(VaultError::WrongPassphrase)));
    }
    assert_eq!(header.to_bytes(), before);
}

#[test]
fn a_passphrase_that_opens_already_is_not_taken_again() {
    let (mut header, keyring, _) = joined();
    let before = header.to_bytes();
    for taken in [SAM, NOA] {
        let pair = (&phrase(SAM), &phrase(taken));
        let changed = header.change_passphrase(Role::A, &keyring, pair, Kdf::FLOOR);
        assert!(matches!(changed, Err(VaultError::PassphraseTaken)));
        let renewed = header.begin_renewal(Role::A, &keyring, pair, Kdf::FLOOR);
        assert!(matches!(renewed.err(), Some(VaultError::PassphraseTaken)));
    }
    let replaced = header.replace_slots(Role::A, &keyring, &phrase(NOA), Kdf::FLOOR);
    assert!(matches!(replaced.err(), Some(VaultError::PassphraseTaken)));
    assert_eq!(header.to_bytes(), before);
}

#[test]
fn a_recovery_replaces_passphrase_and_code() {
    let (mut header, _, code) = begun();
    let (role, keyring) = header.recover(&code).expect("opens");
    let fresh = header
        .replace_slots(role, &keyring, &phrase(NEW), Kdf::FLOOR)
        .expect("replaces");
    assert!(refused(&header, SAM));
    let old = header.recover(&code).err();
    assert!(matches!(old, Some(VaultError::WrongCode)));
    let by_passphrase = header.unlock(&phrase(NEW)).expect("opens").1;
    let by_code = header.recover(&fresh).expect("opens").1;
    for opened in [by_passphrase, by_code] {
        assert!(opened.history().bytes() == keyring.history().bytes());
    }
}

#[test]
fn whoever_forgot_may_choose_the_same_passphrase_again() {
    let (mut header, _, code) = begun();
    let (role, keyring) = header.recover(&code).expect("opens");
    header
        .replace_slots(role, &keyring, &phrase(SAM), Kdf::FLOOR)
        .expect("replaces");
    assert!(header.unlock(&phrase(SAM)).is_ok());
}

#[test]
fn wrong_tries_lock_nobody_out() {
    let (header, _, _) = begun();
    for n in 0..20 {
        assert!(refused(&header, &format!("try {n}")));
    }
    assert!(header.unlock(&phrase(SAM)).is_ok());
}
