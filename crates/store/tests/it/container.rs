use proptest::prelude::*;
use sha2::{Digest, Sha256};
use store::{Backup, StoreError};

const NAMES: [&str; 4] = [
    "header.json",
    "header.bak",
    "journal.db",
    "journal.db-journal",
];

/// A backup as the page on backups describes it.
pub(crate) fn written(made: &str, files: &[(&str, &str, &[u8])]) -> Vec<u8> {
    let mut head = format!("tidemark backup 1\nmade {made}\n");
    for (length, name, bytes) in files {
        head += &format!("{} {length} {name}\n", sum(bytes));
    }
    head += &format!("head {}\n", sum(head.as_bytes()));
    let bytes = files.iter().flat_map(|(_, _, bytes)| bytes.iter().copied());
    head.into_bytes().into_iter().chain(bytes).collect()
}

pub(crate) fn sum(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn small() -> Vec<u8> {
    written(
        "1781776800000",
        &[
            ("3", NAMES[0], b"one"),
            ("0", NAMES[1], b""),
            ("5", NAMES[2], b"three"),
        ],
    )
}

fn refused(bytes: &[u8]) -> bool {
    matches!(
        Backup::parse(bytes),
        Err(StoreError::BackupDamaged | StoreError::Newer)
    )
}

#[test]
fn what_is_written_so_is_read() {
    let bytes = small();
    assert_eq!(
        Backup::parse(&bytes).expect("reads").made_ms(),
        1_781_776_800_000
    );
}

#[test]
fn a_flipped_bit_shows_wherever_it_is() {
    let mut bytes = small();
    for at in 0..bytes.len() * 8 {
        bytes[at / 8] ^= 1 << (at % 8);
        assert!(refused(&bytes), "bit {at}");
        bytes[at / 8] ^= 1 << (at % 8);
    }
}

#[test]
fn a_backup_that_is_cut_or_goes_on_is_refused() {
    let mut bytes = small();
    for length in 0..bytes.len() {
        assert!(refused(&bytes[..length]), "{length}");
    }
    bytes.push(0);
    assert!(refused(&bytes));
}

#[test]
fn a_later_version_is_said_to_be_newer() {
    for (version, newer) in [
        ("2", true),
        ("4294967295", true),
        ("0", false),
        ("-1", false),
        ("x", false),
    ] {
        let bytes = format!("tidemark backup {version}\nanything at all");
        let read = Backup::parse(bytes.as_bytes());
        assert_eq!(matches!(read, Err(StoreError::Newer)), newer, "{version}");
        assert!(read.is_err());
    }
}

#[test]
fn files_stand_once_and_in_their_order() {
    let read = |names: &[&str]| {
        let files: Vec<(&str, &str, &[u8])> =
            names.iter().map(|name| ("1", *name, &b"x"[..])).collect();
        Backup::parse(&written("5", &files)).is_ok()
    };
    assert!(read(&[]));
    assert!(read(&NAMES));
    assert!(read(&["header.json", "journal.db"]));
    assert!(!read(&["journal.db", "header.json"]));
    assert!(!read(&["journal.db", "journal.db"]));
    assert!(!read(&["../journal.db"]));
    assert!(!read(&["lock"]));
}

#[test]
fn numbers_are_written_in_one_way() {
    for made in ["05", "+5", " 5", "5 ", "", "0x5", "99999999999999999999"] {
        assert!(refused(&written(made, &[])), "{made}");
    }
    assert!(Backup::parse(&written("-5", &[])).is_ok());
    for length in [
        "01",
        "+1",
        "-1",
        "18446744073709551615",
        "18446744073709551616",
        "",
        "2",
    ] {
        assert!(
            refused(&written("5", &[(length, NAMES[2], b"x")])),
            "{length}"
        );
    }
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        prop_assert!(refused(&bytes));
    }

    #[test]
    fn no_head_makes_it_panic(
        made in "-?[0-9]{0,20}",
        files in proptest::collection::vec(("[0-9]{0,20}", 0..4usize), 0..5),
        after in proptest::collection::vec(any::<u8>(), 0..50),
    ) {
        let files: Vec<(&str, &str, &[u8])> = files
            .iter()
            .map(|(length, name)| (length.as_str(), NAMES[*name], &b""[..]))
            .collect();
        let bytes = [written(&made, &files), after].concat();
        // What is read is what would be written.
        if let Ok(backup) = Backup::parse(&bytes) {
            prop_assert_eq!(backup.made_ms().to_string(), made);
        }
    }
}
