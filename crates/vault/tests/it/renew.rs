use domain::Role;
use vault::{Header, Kdf, Keyring, Renewal, VaultError};

use crate::{NOA, SAM, begun, joined, phrase};

const NEW: &str = "sam's new passphrase";

fn renewing(header: &mut Header, keyring: &Keyring) -> Keyring {
    let pair = (&phrase(SAM), &phrase(NEW));
    header
        .begin_renewal(Role::A, keyring, pair, Kdf::FLOOR)
        .expect("begins")
}

fn opened(header: &Header, passphrase: &str) -> Keyring {
    header.unlock(&phrase(passphrase)).expect("opens").1
}

#[test]
fn every_key_is_new_but_the_shared_one() {
    let (mut header, before, _) = begun();
    let renewed = renewing(&mut header, &before);
    assert!(renewed.private().bytes() != before.private().bytes());
    assert!(renewed.history().bytes() != before.history().bytes());
    assert!(*renewed.shared().sqlcipher_literal() == *before.shared().sqlcipher_literal());
    let old: Vec<_> = renewed
        .history_old()
        .iter()
        .map(|key| key.bytes())
        .collect();
    assert!(old == [before.history().bytes()]);
}

#[test]
fn while_it_lasts_each_passphrase_opens_its_own_keyring() {
    let (mut header, before, code) = begun();
    let renewed = renewing(&mut header, &before);
    let header = Header::parse(&header.to_bytes()).expect("reads");
    assert!(header.is_renewing(Role::A));
    let by_old = opened(&header, SAM);
    assert!(by_old.private().bytes() == before.private().bytes());
    assert!(by_old.private_before().is_none() && header.has_newer(Role::A, &by_old));
    let by_new = opened(&header, NEW);
    assert!(by_new.private().bytes() == renewed.private().bytes());
    let key_before = by_new
        .private_before()
        .expect("it can open the blocks before");
    assert!(key_before.bytes() == before.private().bytes());
    assert!(!header.has_newer(Role::A, &by_new));
    assert!(header.recover(&code).is_ok());
}

#[test]
fn once_ended_the_new_passphrase_and_the_new_code_alone_open() {
    let (mut header, before, code) = begun();
    let renewed = renewing(&mut header, &before);
    let ended = header.end_renewal(Role::A, &renewed).expect("ends");
    let Some(Renewal::Finished(fresh)) = ended else {
        panic!("not finished");
    };
    assert!(!header.is_renewing(Role::A));
    let refused = header.unlock(&phrase(SAM)).err();
    assert!(matches!(refused, Some(VaultError::WrongPassphrase)));
    assert!(matches!(
        header.recover(&code).err(),
        Some(VaultError::WrongCode)
    ));
    for opened in [
        opened(&header, NEW),
        header.recover(&fresh).expect("opens").1,
    ] {
        assert!(opened.private().bytes() == renewed.private().bytes());
        assert!(opened.private_before().is_none());
    }
}

#[test]
fn cut_off_the_old_passphrase_and_the_old_code_alone_open() {
    let (mut header, before, code) = begun();
    renewing(&mut header, &before);
    let ended = header.end_renewal(Role::A, &before).expect("ends");
    assert!(matches!(ended, Some(Renewal::CutOff)));
    assert!(header.unlock(&phrase(NEW)).is_err());
    for opened in [
        opened(&header, SAM),
        header.recover(&code).expect("opens").1,
    ] {
        assert!(opened.private().bytes() == before.private().bytes());
    }
}

#[test]
fn a_renewal_begun_again_takes_the_place_of_the_first_try() {
    let (mut header, before, _) = begun();
    renewing(&mut header, &before);
    let second = renewing(&mut header, &before);
    assert!(opened(&header, NEW).private().bytes() == second.private().bytes());
    assert!(opened(&header, SAM).private().bytes() == before.private().bytes());
}

#[test]
fn nothing_ends_where_nothing_was_begun() {
    let (mut header, keyring, _) = begun();
    let bytes = header.to_bytes();
    let ended = header.end_renewal(Role::A, &keyring).expect("nothing");
    assert!(ended.is_none());
    assert_eq!(header.to_bytes(), bytes);
}

#[test]
fn old_history_keys_are_kept_through_every_renewal() {
    let (mut header, first, _) = begun();
    let second = renewing(&mut header, &first);
    header.end_renewal(Role::A, &second).expect("ends");
    let pair = (&phrase(NEW), &phrase(SAM));
    let third = header
        .begin_renewal(Role::A, &second, pair, Kdf::FLOOR)
        .expect("begins");
    let old: Vec<_> = third.history_old().iter().map(|key| key.bytes()).collect();
    assert!(old == [second.history().bytes(), first.history().bytes()]);
}

#[test]
fn both_partners_can_be_renewing_at_once() {
    let (mut header, first, second) = joined();
    renewing(&mut header, &first);
    let pair = (&phrase(NOA), &phrase("noa's new passphrase"));
    header
        .begin_renewal(Role::B, &second, pair, Kdf::FLOOR)
        .expect("begins");
    for (passphrase, role) in [
        (SAM, Role::A),
        (NEW, Role::A),
        (NOA, Role::B),
        ("noa's new passphrase", Role::B),
    ] {
        let (who, _) = header.unlock(&phrase(passphrase)).expect("opens");
        assert_eq!(who, role, "{passphrase}");
    }
}
