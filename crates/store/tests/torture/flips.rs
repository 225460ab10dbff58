//! Damage: single bits anywhere in the folder's files, and headers cut at any length.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use store::StoreError;
use vault::{HEADER, HEADER_COPY, Header, VaultError, read_header};

use crate::couple::{NOA, SAM, begin_and_join, unlock};
use crate::folder;
use crate::look::{Seen, look};
use crate::tally::{Tally, is_long};

const FILE: &str = "journal.db";
/// Bytes of the file's salt.
const SALT: usize = 16;
/// What the driver is told: to unlock.
pub(crate) const OPEN: &str = "open";

/// A bit of a file, or the same bit of both headers.
struct Flip {
    files: &'static [&'static str],
    at: usize,
    bit: u8,
}

/// Random bits: in the file each is found at an unlock or a lock, in both headers at an unlock; one
/// header of the two is made whole by the other. An unlock changes no byte of what it refuses.
pub(crate) fn flips() -> Tally {
    let mut tally = Tally::new("flipped bits");
    let (home, journal) = folder::holding(begin_and_join);
    let whole = [SAM, NOA].map(|who| look(&journal, who).expect("opens"));
    let count: u64 = if is_long() { 10_000 } else { 300 };
    let lanes: Vec<u64> = (0..20).collect();
    let mended = AtomicUsize::new(0);
    tally.spread(&lanes, |lane| {
        let copy = home.path().join(format!("lane {lane}"));
        folder::copy(&journal, &copy);
        let mut dice = ChaCha8Rng::seed_from_u64(*lane);
        let outcomes = (0..count / 20).map(|_| {
            let is_found = one_flip(&copy, &drawn(&copy, &mut dice), &whole)?;
            mended.fetch_add(usize::from(!is_found), Ordering::Relaxed);
            Ok(())
        });
        outcomes.collect()
    });
    tally.note(format!("{} of them mended", mended.into_inner()));
    tally
}

/// Eight in ten in the file, one in a header, one in both.
fn drawn(journal: &Path, dice: &mut ChaCha8Rng) -> Flip {
    let files: &[&str] = match dice.next_u32() % 10 {
        0 => &[HEADER, HEADER_COPY],
        1 => &[[HEADER], [HEADER_COPY]][dice.next_u32() as usize % 2],
        _ => &[FILE],
    };
    let length = fs::metadata(journal.join(files[0])).expect("a file").len();
    Flip {
        files,
        at: usize::try_from(dice.next_u64() % length).expect("a small file"),
        bit: (dice.next_u32() % 8) as u8,
    }
}

/// Whether it was found.
fn one_flip(journal: &Path, flip: &Flip, whole: &[Seen; 2]) -> Result<bool, String> {
    let failed = |what: &str| format!("{:?} byte {} bit {}: {what}", flip.files, flip.at, flip.bit);
    let mut put_back = Vec::new();
    for name in flip.files {
        let path = journal.join(name);
        let bytes = fs::read(&path).expect("a file");
        let mut damaged = bytes.clone();
        damaged[flip.at] ^= 1 << flip.bit;
        fs::write(&path, &damaged).expect("written");
        put_back.push((path, bytes, damaged));
    }
    let mut outcome = Ok(false);
    // Either partner first; what one has found the other needs not find.
    let mut readers: Vec<_> = [SAM, NOA].into_iter().zip(whole).collect();
    readers.rotate_left(flip.at % 2);
    for (who, whole) in readers {
        if outcome == Ok(true) && !flip.at.is_multiple_of(8) {
            break;
        }
        match catch_unwind(AssertUnwindSafe(|| look(journal, who))) {
            Err(_) => outcome = Err(failed("panicked")),
            Ok(Err(StoreError::Io(_) | StoreError::Sql(_) | StoreError::InUse)) => {
                outcome = Err(failed("taken for a fault of the disk"));
            }
            Ok(Err(_)) => outcome = outcome.map(|_| true),
            Ok(Ok(seen)) if seen == *whole => {}
            Ok(Ok(_)) => outcome = Err(failed("not found, and something else is seen")),
        }
    }
    for (path, bytes, damaged) in put_back {
        // A header that opened by its copy is made whole by the unlock. Of the file an unlock reads
        // neither the salt in front, which comes with the key, nor an index that only writing needs:
        // that page is found at the lock.
        let is_mended = outcome == Ok(false) && !path.ends_with(FILE);
        if outcome == Ok(false) && path.ends_with(FILE) && flip.at >= SALT {
            outcome = match unlock(journal, SAM).and_then(|sam| sam.check_pages()) {
                Err(StoreError::FileUnreadable) => Ok(true),
                _ => Err(failed("not found")),
            };
        }
        if fs::read(&path).expect("a file") != if is_mended { &bytes } else { &damaged }[..] {
            outcome = Err(failed("the unlock left another file"));
        }
        fs::write(&path, bytes).expect("put back");
    }
    outcome
}

/// A damaged file is refused without a word on standard error, where SQLCipher would log.
pub(crate) fn without_a_word() -> Tally {
    let mut tally = Tally::new("damage is not logged");
    let (home, journal) = folder::holding(begin_and_join);
    let path = journal.join(FILE);
    let mut bytes = fs::read(&path).expect("a file");
    bytes[5_000] ^= 1;
    fs::write(&path, bytes).expect("written");
    let own = std::env::current_exe().expect("the tests are a program");
    let mut driver = Command::new(own);
    let said = driver
        .args(["drive", OPEN])
        .arg(home.path())
        .output()
        .expect("runs");
    let (out, err) = (String::from_utf8_lossy(&said.stdout), said.stderr);
    tally.count(
        if out.starts_with("refused: the journal file does not open") && err.is_empty() {
            Ok(())
        } else {
            Err(format!("{out}{}", String::from_utf8_lossy(&err)))
        },
    );
    tally
}

/// Every byte of the headers flipped and every length cut: one damaged, the other serves; both
/// damaged, neither does.
pub(crate) fn headers() -> Tally {
    let mut tally = Tally::new("damaged headers");
    let (_home, journal) = folder::holding(begin_and_join);
    let whole = fs::read(journal.join(HEADER)).expect("a header");
    let bits = if is_long() { 8 } else { 1 };
    let flips = (0..whole.len()).flat_map(|at| (0..bits).map(move |bit| (at, bit)));
    let flipped = flips.map(|(at, bit)| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << ((at + bit) % 8);
        bytes
    });
    let cut = (0..whole.len()).map(|length| whole[..length].to_vec());
    for damaged in flipped.chain(cut) {
        for files in [&[HEADER][..], &[HEADER_COPY], &[HEADER, HEADER_COPY]] {
            tally.count(one_header(&journal, files, &damaged, &whole));
        }
    }
    tally
}

fn one_header(journal: &Path, files: &[&str], damaged: &[u8], whole: &[u8]) -> Result<(), String> {
    for name in files {
        fs::write(journal.join(name), damaged).expect("written");
    }
    let outcome = match (files, read_header(journal)) {
        ([_], Ok(header)) if header.to_bytes() == whole => Ok(()),
        ([_, _], Err(VaultError::HeaderUnreadable)) => Ok(()),
        (_, Ok(_)) => Err("a damaged header was read".to_owned()),
        (_, Err(error)) => Err(error.to_string()),
    };
    for name in files {
        fs::write(journal.join(name), whole).expect("put back");
    }
    assert!(Header::parse(whole).is_ok());
    outcome.map_err(|what| format!("{files:?}: {what}"))
}
