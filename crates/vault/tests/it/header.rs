use std::fs;

use domain::Role;
use vault::{HEADER, HEADER_COPY, Header, Kdf, VaultError, read_header};

use crate::{begun, phrase};

#[test]
fn each_passphrase_opens_its_own_keyring_with_the_same_shared_key() {
    let (mut header, first, _) = begun();
    let noa = phrase("noa's passphrase");
    let (second, _) = header.join(&first, &noa, Kdf::FLOOR, None).expect("joins");
    let (role, opened) = header.unlock(&phrase("sam's passphrase")).expect("opens");
    assert_eq!(role, Role::A);
    assert!(opened.private().bytes() == first.private().bytes());
    let (role, opened) = header.unlock(&noa).expect("opens");
    assert_eq!(role, Role::B);
    assert!(opened.private().bytes() == second.private().bytes());
    assert!(opened.private().bytes() != first.private().bytes());
    assert!(
        *opened.shared().sqlcipher_literal() == *first.shared().sqlcipher_literal(),
        "one file, one key"
    );
    assert_eq!(first.shared().sqlcipher_literal().len(), 99);
}

#[test]
fn another_passphrase_opens_nothing() {
    let (header, _, _) = begun();
    let refused = header.unlock(&phrase("another passphrase")).err();
    assert!(matches!(refused, Some(VaultError::WrongPassphrase)));
}

#[test]
fn nobody_joins_twice() {
    let (mut header, first, _) = begun();
    let (p, k) = (phrase("noa's passphrase"), Kdf::FLOOR);
    header.join(&first, &p, k, None).expect("joins");
    let again = header.join(&first, &p, k, None).err();
    assert!(matches!(again, Some(VaultError::AlreadyJoined)));
}

#[test]
fn the_first_ones_passphrase_is_not_the_joiners_too() {
    let (mut header, first, _) = begun();
    let same = phrase("sam's passphrase");
    let refused = header.join(&first, &same, Kdf::FLOOR, None).err();
    assert!(matches!(refused, Some(VaultError::PassphraseTaken)));
    assert!(!header.joined());
}

#[test]
fn the_recovery_code_opens_its_own_keyring() {
    let (mut header, first, code) = begun();
    let (second, other_code) = header
        .join(&first, &phrase("noa's passphrase"), Kdf::FLOOR, None)
        .expect("joins");
    let (role, opened) = header.recover(&code).expect("opens");
    assert_eq!(role, Role::A);
    assert!(opened.history().bytes() == first.history().bytes());
    let typed = other_code.to_string().parse().expect("a code");
    let (role, opened) = header.recover(&typed).expect("opens");
    assert_eq!(role, Role::B);
    assert!(opened.history().bytes() == second.history().bytes());
    let (_, _, foreign) = begun();
    let refused = header.recover(&foreign).err();
    assert!(matches!(refused, Some(VaultError::WrongCode)));
}

#[test]
fn confirming_is_of_that_partner_alone() {
    let (mut header, first, _) = begun();
    let (sam, noa) = (phrase("sam's passphrase"), phrase("noa's passphrase"));
    let early = header.confirms(Role::B, &noa).err();
    assert!(matches!(early, Some(VaultError::NotJoined)));
    header.join(&first, &noa, Kdf::FLOOR, None).expect("joins");
    header.confirms(Role::A, &sam).expect("sam's");
    header.confirms(Role::B, &noa).expect("noa's");
    let crossed = header.confirms(Role::B, &sam).err();
    assert!(matches!(crossed, Some(VaultError::WrongPassphrase)));
}

#[test]
fn any_changed_byte_of_the_header_is_refused() {
    let (header, _, _) = begun();
    let bytes = header.to_bytes();
    for i in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[i] ^= 1;
        assert!(Header::parse(&damaged).is_err(), "byte {i}");
    }
    for length in 0..bytes.len() {
        assert!(Header::parse(&bytes[..length]).is_err(), "cut at {length}");
    }
    assert!(Header::parse(&bytes).is_ok());
}

fn rewritten(change: impl Fn(&str) -> String) -> Result<Header, VaultError> {
    Header::parse(&bytes_rewritten(change))
}

/// A header whose JSON was changed, behind the sum that it then has.
fn bytes_rewritten(change: impl Fn(&str) -> String) -> Vec<u8> {
    use sha2::{Digest, Sha256};
    let (header, _, _) = begun();
    let text = String::from_utf8(header.to_bytes()).expect("text");
    let (_, json) = text.split_once('\n').expect("two lines");
    let json = change(json);
    let sum: String = Sha256::digest(json.as_bytes())
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect();
    format!("{sum}\n{json}").into_bytes()
}

#[test]
fn costs_out_of_range_are_refused() {
    let m = format!("\"m_kib\": {}", Kdf::FLOOR.m_kib);
    assert!(rewritten(|json| json.replace(&m, "\"m_kib\": 19456")).is_ok());
    for forged in ["\"m_kib\": 8", "\"m_kib\": 4000000"] {
        let refused = rewritten(|json| json.replace(&m, forged)).err();
        assert!(matches!(refused, Some(VaultError::KdfOutOfRange)));
    }
}

#[test]
fn a_newer_header_is_said_to_be_newer() {
    let refused = rewritten(|json| json.replace("\"version\": 1", "\"version\": 2")).err();
    assert!(matches!(refused, Some(VaultError::HeaderNewer(2))));
}

#[test]
fn cheaper_parameters_do_not_open_a_slot() {
    let weaker = rewritten(|json| json.replace("\"t\": 2", "\"t\": 1")).expect("well-formed");
    let refused = weaker.unlock(&phrase("sam's passphrase")).err();
    assert!(matches!(refused, Some(VaultError::WrongPassphrase)));
}

#[test]
fn the_header_holds_no_key_in_plain() {
    let (header, keyring, code) = begun();
    let text = String::from_utf8(header.to_bytes()).expect("text");
    let hex = |bytes: &[u8]| -> String { bytes.iter().map(|b| format!("{b:02x}")).collect() };
    for key in [keyring.private(), keyring.history()] {
        assert!(!text.contains(&hex(key.bytes())));
    }
    let literal = keyring.shared().sqlcipher_literal();
    assert!(!text.contains(&literal[2..98]));
    assert!(!text.contains(&code.to_string()));
}

#[test]
fn what_is_wrong_with_both_headers_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let missing = read_header(folder.path()).err();
    assert!(matches!(missing, Some(VaultError::Io(_))));

    let m = format!("\"m_kib\": {}", Kdf::FLOOR.m_kib);
    let costly = |json: &str| json.replace(&m, "\"m_kib\": 4000000");
    let newer = |json: &str| json.replace("\"version\": 1", "\"version\": 2");
    let whole = bytes_rewritten(str::to_owned);
    for (header, copy, says) in [
        (bytes_rewritten(costly), b"gone".to_vec(), "out of range"),
        (b"gone".to_vec(), bytes_rewritten(costly), "out of range"),
        (whole.clone(), bytes_rewritten(newer), "newer"),
        (bytes_rewritten(newer), whole, "newer"),
    ] {
        fs::write(folder.path().join(HEADER), header).expect("written");
        fs::write(folder.path().join(HEADER_COPY), copy).expect("written");
        let refused = read_header(folder.path()).err().map(|e| e.to_string());
        assert!(
            refused.as_ref().is_some_and(|what| what.contains(says)),
            "{refused:?}"
        );
    }
}

#[test]
fn what_is_no_header_is_refused_whatever_its_sum() {
    let short = |json: &str| {
        let (before, rest) = json.split_once("\"vault\": \"").expect("a vault");
        format!("{before}\"vault\": \"{}", &rest[2..])
    };
    let odd = |json: &str| json.replace("\"vault\": \"", "\"vault\": \"0");
    for refused in [
        rewritten(|json| json.replace("tidemark.header", "tidemark.journal")),
        rewritten(short),
        rewritten(odd),
        rewritten(|json| json.replace("\"vault\": \"", "\"vault\": \"zz")),
        rewritten(|json| format!("{json}{}", " ".repeat(256 * 1024))),
        rewritten(|_| "[]".to_owned()),
    ] {
        assert!(matches!(refused.err(), Some(VaultError::HeaderUnreadable)));
    }
    assert!(Header::parse(b"one line").is_err());
}

#[test]
fn names_for_the_lock_screen_are_those_that_were_chosen() {
    let sam = phrase("sam's passphrase");
    let name = Some("Sam".to_owned());
    let (mut header, first, _) = Header::begin(&sam, Kdf::FLOOR, name).expect("begins");
    let noa = phrase("noa's passphrase");
    header.join(&first, &noa, Kdf::FLOOR, None).expect("joins");
    assert_eq!(header.lock_names(), ["Sam"]);
    assert_eq!(header.vault().to_string().len(), 32);
}
