//! Whatever the bytes are, reading them ends in a value or an error; and what was read is written
//! as it was read. Run by `cargo +nightly fuzz run TARGET`, and by the tests of `store` over the
//! corpus and seeded changes of it.

use domain::{Change, ChangeError, Journal, Role};
use sha2::{Digest, Sha256};
use store::{Backup, BackupName};
use vault::{Header, Key, Payloads, RecoveryCode, VaultId};

/// The header of a real journal, for its identity.
const HEADER: &[u8] = include_bytes!("../../crates/store/tests/fixtures/v1/header.json");

/// A target with its name.
pub type Target = (&'static str, fn(&[u8]));

/// All of them.
pub const TARGETS: [Target; 5] = [
    ("backup", backup),
    ("header", header),
    ("private", private),
    ("change", change),
    ("journal", journal),
];

/// A backup as it stands, and the same lines with the sums that they would have; and a file's name.
pub fn backup(bytes: &[u8]) {
    read_backup(bytes);
    if let Some(summed) = with_sums(bytes) {
        read_backup(&summed);
    }
    if let Some(name) = std::str::from_utf8(bytes).ok().and_then(BackupName::parse) {
        assert_eq!(Some(&name), BackupName::parse(&name.to_string()).as_ref());
        assert_eq!(BackupName::new(name.made_ms(), name.kind()), Some(name));
    }
}

/// What is read can be written in that one way only: its time stands in its second line, and
/// neither less nor more is read.
fn read_backup(bytes: &[u8]) {
    let Ok(backup) = Backup::parse(bytes) else {
        return;
    };
    let made = format!("tidemark backup 1\nmade {}\n", backup.made_ms());
    assert!(bytes.starts_with(made.as_bytes()));
    assert!(Backup::parse(&bytes[..bytes.len() - 1]).is_err());
    assert!(Backup::parse(&[bytes, b"\n"].concat()).is_err());
    let mut damaged = bytes.to_vec();
    let at = bytes.len() / 2;
    damaged[at] ^= 1;
    assert!(Backup::parse(&damaged).is_err());
}

/// None: there is no head to sum up.
fn with_sums(bytes: &[u8]) -> Option<Vec<u8>> {
    let begins = &bytes[..bytes.len().min(1024)];
    let text = match std::str::from_utf8(begins) {
        Ok(text) => text,
        Err(error) => std::str::from_utf8(&begins[..error.valid_up_to()]).ok()?,
    };
    let end = text.find("head ")?;
    let mut rest = &bytes[end + text[end..].find('\n')? + 1..];
    let files = rest;
    let mut head = String::new();
    for line in text[..end].lines() {
        let parts: Vec<&str> = line.splitn(3, ' ').collect();
        let length = parts.get(1).and_then(|length| length.parse().ok());
        match (
            &parts[..],
            length.and_then(|length| rest.split_at_checked(length)),
        ) {
            ([sum, length, name], Some((file, after))) if sum.len() == 64 => {
                head += &format!("{} {length} {name}\n", sum_of(file));
                rest = after;
            }
            _ => head += &format!("{line}\n"),
        }
    }
    head += &format!("head {}\n", sum_of(head.as_bytes()));
    Some([head.as_bytes(), files].concat())
}

/// The header as it stands, and the same JSON behind the checksum that it would have.
pub fn header(bytes: &[u8]) {
    read_header(bytes);
    let json = bytes.split_inclusive(|b| *b == b'\n').skip(1);
    let json: Vec<u8> = json.flatten().copied().collect();
    let mut summed = sum_of(&json).into_bytes();
    summed.push(b'\n');
    summed.extend(json);
    read_header(&summed);
}

fn sum_of(bytes: &[u8]) -> String {
    let sum = Sha256::digest(bytes);
    sum.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn read_header(bytes: &[u8]) {
    let Ok(header) = Header::parse(bytes) else {
        return;
    };
    let written = header.to_bytes();
    let again = Header::parse(&written).expect("what was written is read");
    assert_eq!(again.to_bytes(), written);
    let code: RecoveryCode = "0000-0000-0000-0000-0000-0000-0000"
        .parse()
        .expect("a code");
    assert!(header.recover(&code).is_err());
}

/// The private part: what an unlock reads out of the sealed blocks, and damaged blocks.
pub fn private(bytes: &[u8]) {
    let _ = store::read_private(vault_id(), bytes);
    let key = Key::from_bytes(&[7; 32]);
    let payloads = Payloads {
        front: &bytes[..bytes.len().min(1_000)],
        rest: bytes,
    };
    let mut blocks = vault::seal_blocks(&key, vault_id(), Role::A, payloads, 1);
    let opened =
        vault::open_blocks(&key, vault_id(), Role::A, blocks.len(), &blocks).expect("opens");
    assert_eq!(opened.front().ok(), Some(payloads.front));
    assert_eq!(opened.rest().ok(), Some(payloads.rest));
    if let [at, bit, ..] = bytes {
        blocks[0][usize::from(*at)] ^= 1 << (bit % 8);
        assert!(vault::open_blocks(&key, vault_id(), Role::A, blocks.len(), &blocks).is_err());
    }
    let raw = [bytes.to_vec()];
    assert!(vault::open_blocks(&key, vault_id(), Role::A, raw.len(), &raw).is_err());
}

/// A revision's verb and body.
pub fn change(bytes: &[u8]) {
    if let Some(Ok(change)) = read_change(bytes) {
        let again = Change::read(change.verb(), &change.body());
        assert_eq!(again.as_ref(), Ok(&change));
    }
}

/// The verb on the first line, the body behind it.
pub fn read_change(bytes: &[u8]) -> Option<Result<Change, ChangeError>> {
    let end = bytes.iter().position(|b| *b == b'\n')?;
    let verb = std::str::from_utf8(&bytes[..end]).ok()?;
    Some(Change::read(verb, &bytes[end + 1..]))
}

/// A journal.json.
pub fn journal(bytes: &[u8]) {
    if let Ok(journal) = Journal::from_json(bytes) {
        let again = Journal::from_json(&journal.to_json());
        assert_eq!(again.ok().as_ref(), Some(&journal));
    }
}

/// Whose the private corpus is.
pub fn vault_id() -> VaultId {
    Header::parse(HEADER).expect("a header").vault()
}
