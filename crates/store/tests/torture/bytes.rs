//! The fuzz targets without a fuzzer: over their corpus and seeded changes of it.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use domain::Journal;
use store::Backup;
use vault::Header;

use crate::fuzz_targets::{self, TARGETS, Target, read_change};
use crate::tally::Tally;

/// Of each target.
const CHANGES: u64 = 10_000;
/// Texts that a reader may trip over.
const TOKENS: [&[u8]; 8] = [
    b"null",
    b"-1",
    b"1e999",
    b"\"\\ud800\"",
    b"[[",
    b"{}",
    b"\0",
    b"\xff\xff",
];

/// All targets.
pub(crate) fn bytes() -> Tally {
    let mut tally = Tally::new("bytes of all kinds");
    for (name, is_read) in [
        (
            "header",
            (|bytes| Header::parse(bytes).is_ok()) as fn(&[u8]) -> bool,
        ),
        ("backup", |bytes| Backup::parse(bytes).is_ok()),
        ("private", |bytes| {
            store::read_private(fuzz_targets::vault_id(), bytes).is_ok()
        }),
        ("change", |bytes| {
            read_change(bytes).is_some_and(|change| change.is_ok())
        }),
        ("journal", |bytes| Journal::from_json(bytes).is_ok()),
    ] {
        let whole = corpus(name).iter().all(|bytes| is_read(bytes));
        tally.count(if whole {
            Ok(())
        } else {
            Err(format!("{name}: its corpus is not read"))
        });
    }
    for target in TARGETS {
        one_target(target, &mut tally);
    }
    tally
}

fn one_target((name, target): Target, tally: &mut Tally) {
    let corpus = corpus(name);
    assert!(!corpus.is_empty(), "{name} has a corpus");
    let run = |bytes: &[u8]| {
        catch_unwind(AssertUnwindSafe(|| target(bytes)))
            .map_err(|_| format!("{name} panics at {:?}", String::from_utf8_lossy(bytes)))
    };
    for bytes in &corpus {
        tally.count(run(bytes));
    }
    let seeds: Vec<u64> = (0..CHANGES).collect();
    tally.spread(&seeds, |seed| {
        let mut dice = ChaCha8Rng::seed_from_u64(*seed);
        let mut bytes = corpus[below(corpus.len(), &mut dice)].clone();
        for _ in 0..=below(4, &mut dice) {
            change(&mut bytes, &corpus, &mut dice);
        }
        vec![run(&bytes)]
    });
}

fn change(bytes: &mut Vec<u8>, corpus: &[Vec<u8>], dice: &mut ChaCha8Rng) {
    let at = below(bytes.len() + 1, dice);
    let end = (at + below(40, dice)).min(bytes.len());
    match below(7, dice) {
        0 if at < bytes.len() => bytes[at] ^= 1 << below(8, dice),
        1 if at < bytes.len() => bytes[at] = below(256, dice) as u8,
        2 => drop(bytes.drain(at..end)),
        3 => bytes.truncate(at),
        4 => {
            let again = bytes[at..end].to_vec();
            bytes.splice(at..at, again);
        }
        5 => {
            let token = TOKENS[below(TOKENS.len(), dice)];
            bytes.splice(at..end.min(at + token.len()), token.iter().copied());
        }
        _ => {
            let other = &corpus[below(corpus.len(), dice)];
            let from = below(other.len() + 1, dice);
            bytes.splice(at.., other[from..].iter().copied());
        }
    }
}

fn below(end: usize, dice: &mut ChaCha8Rng) -> usize {
    dice.next_u32() as usize % end
}

fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../fuzz/corpus")
        .join(name);
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("a corpus")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    files.sort();
    files
        .iter()
        .map(|file| fs::read(file).expect("read"))
        .collect()
}
