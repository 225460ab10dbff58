//! What Noa can learn of what Sam keeps: with the folder, her passphrase and the shared key,
//! nothing; and nothing either of whether Sam keeps anything.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::path::Path;

use domain::Revision;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use rusqlite::MAIN_DB;
use store::OpenJournal;

use crate::couple::{
    Done, NOA, NOW, SAM, ZONE, begin_and_join, behind_the_back, keys, shared, told, unlock,
};
use crate::folder;
use crate::tally::Tally;

const CANARIES: usize = 10_000;
const LETTERS: usize = 12;
const PAGE: usize = 4096;

/// Ten thousand words that Sam kept, looked for with all that Noa has.
pub(crate) fn hidden() -> Tally {
    let mut tally = Tally::new("canaries");
    let (_home, journal) = folder::holding(begin_and_join);
    let words = words(7);
    let mut sam = unlock(&journal, SAM).expect("unlocks");
    for (i, fifty) in words.chunks(50).enumerate() {
        keep(&mut sam, i, &fifty.join(" ")).expect("writes");
    }
    sam.append(vec![shared("said", "harbourlight")], NOW, ZONE)
        .expect("writes");
    sam.set_draft(Some(words.join(" ").into_bytes()))
        .expect("writes");
    sam.close().expect("closes");
    unlock(&journal, NOA)
        .expect("unlocks")
        .close()
        .expect("closes");

    let sought: HashSet<&[u8]> = words.iter().map(String::as_bytes).collect();
    let sams = found(
        &sought,
        bodies(unlock(&journal, SAM).expect("unlocks").revisions()),
    );
    tally.count(if sams.len() == CANARIES {
        Ok(())
    } else {
        Err(format!("Sam finds {} of his words", sams.len()))
    });
    let mut seen = BTreeSet::new();
    let noas = noas_eyes(&journal);
    assert!(
        noas.iter()
            .any(|bytes| bytes.windows(LETTERS).any(|w| w == b"harbourlight")),
        "what Sam says is found where Noa looks"
    );
    for bytes in noas {
        seen.extend(found(&sought, bytes));
    }
    for word in &words {
        tally.count(if seen.contains(word.as_bytes()) {
            Err(format!("{word} is seen"))
        } else {
            Ok(())
        });
    }
    tally
}

/// Random words of twelve letters, so that none stands anywhere by chance.
fn words(seed: u64) -> Vec<String> {
    let mut dice = ChaCha8Rng::seed_from_u64(seed);
    let mut letter = || char::from(b'a' + (dice.next_u32() % 26) as u8);
    let mut word = || (0..LETTERS).map(|_| letter()).collect();
    (0..CANARIES).map(|_| word()).collect()
}

fn found<'a>(sought: &HashSet<&'a [u8]>, bytes: impl AsRef<[u8]>) -> BTreeSet<&'a [u8]> {
    let windows = bytes.as_ref().windows(LETTERS);
    windows
        .filter_map(|window| sought.get(window).copied())
        .collect()
}

/// All files as they lie there, all pages of the journal file decrypted, and what is folded.
fn noas_eyes(journal: &Path) -> Vec<Vec<u8>> {
    let mut all: Vec<Vec<u8>> = files(journal)
        .into_keys()
        .map(|name| fs::read(journal.join(name)).expect("a file"))
        .collect();
    all.push(pages(journal));
    let noa = unlock(journal, NOA).expect("unlocks");
    all.push(bodies(noa.revisions()));
    all.push(noa.draft().unwrap_or_default().to_vec());
    all
}

/// Everything that revisions say, as it is written: no `Debug` shows it.
fn bodies(revisions: &[Revision]) -> Vec<u8> {
    let say = |revision: &Revision| revision.change.body();
    revisions.iter().flat_map(say).collect()
}

fn files(journal: &Path) -> BTreeMap<String, u64> {
    let entries = fs::read_dir(journal).expect("a folder").map(|entry| {
        let entry = entry.expect("an entry");
        let name = entry.file_name().to_string_lossy().into_owned();
        (name, entry.metadata().expect("a file").len())
    });
    entries.collect()
}

/// The file as the shared key opens it: every page, free ones too.
fn pages(journal: &Path) -> Vec<u8> {
    let mut connection = behind_the_back(journal, &keys(journal, NOA));
    connection.serialize(MAIN_DB).expect("serializes").to_vec()
}

fn keep(sam: &mut OpenJournal, i: usize, text: &str) -> Done {
    sam.append(vec![told(&format!("c{i}"), text)], NOW, ZONE)
        .map(drop)
}

/// What Sam does in a session besides what both do anyway.
#[derive(Clone, Copy)]
enum Sam {
    Quiet,
    /// Keeps things and half-written ones.
    Writing,
    /// Says one thing that both can read: what the comparison has to notice.
    Speaking,
}

/// What Noa can measure after a session, for she has the folder and the shared key.
#[derive(PartialEq)]
struct Trace {
    files: BTreeMap<String, u64>,
    /// Pages of the file that changed in the session.
    changed: BTreeSet<usize>,
    /// The file's own header: number of pages, free pages, versions.
    head: Vec<u8>,
    /// Which page holds which part of which table.
    places: Vec<String>,
    rows: [i64; 2],
}

impl Trace {
    fn differs_from(&self, other: &Trace) -> Option<&'static str> {
        let parts = [
            ("names and sizes of files", self.files == other.files),
            ("changed pages", self.changed == other.changed),
            ("the file's header", self.head == other.head),
            ("which page holds what", self.places == other.places),
            ("rows", self.rows == other.rows),
        ];
        parts.iter().find(|(_, same)| !same).map(|(what, _)| *what)
    }
}

/// Two journals with the same sessions, in one of which Sam keeps things.
pub(crate) fn unseen() -> Tally {
    let mut tally = Tally::new("private saves leave no trace");
    let quiet = traces(Sam::Quiet);
    let writing = traces(Sam::Writing);
    for (n, (quiet, writing)) in quiet.iter().zip(&writing).enumerate() {
        let differs = quiet
            .differs_from(writing)
            .map(|what| format!("session {n}: {what}"));
        tally.count(differs.map_or(Ok(()), Err));
    }
    // The same comparison sees what is said to both.
    let speaking = traces(Sam::Speaking);
    tally.count(if quiet == speaking {
        Err("what is said leaves no trace either".to_owned())
    } else {
        Ok(())
    });
    tally
}

fn traces(what: Sam) -> Vec<Trace> {
    let (_home, journal) = folder::holding(begin_and_join);
    let mut before = fs::read(journal.join("journal.db")).expect("a file");
    (0..8)
        .map(|n| {
            session(&journal, n, what).expect("writes");
            let now = fs::read(journal.join("journal.db")).expect("a file");
            let trace = trace(&journal, &before, &now);
            before = now;
            trace
        })
        .collect()
}

/// Every third is Noa's; in some something is said to both, in both journals.
fn session(journal: &Path, n: usize, what: Sam) -> Done {
    if n % 3 == 2 {
        let mut noa = unlock(journal, NOA)?;
        noa.append(vec![shared(&format!("noa{n}"), "said")], NOW, ZONE)?;
        return noa.close();
    }
    let mut sam = unlock(journal, SAM)?;
    match what {
        Sam::Quiet => {}
        Sam::Writing => {
            for (i, ten) in words(n as u64).chunks(10).take(20 * n + 1).enumerate() {
                keep(&mut sam, i, &ten.join(" "))?;
                sam.set_draft(Some(ten.join("\n").into_bytes()))?;
            }
        }
        Sam::Speaking => drop(sam.append(vec![shared("more", "said")], NOW, ZONE)?),
    }
    if n % 2 == 1 {
        sam.append(vec![shared(&format!("sam{n}"), "said")], NOW, ZONE)?;
    }
    sam.close()
}

fn trace(journal: &Path, before: &[u8], now: &[u8]) -> Trace {
    let page = |bytes: &[u8], n: usize| bytes.get(n * PAGE..(n + 1) * PAGE).map(<[u8]>::to_vec);
    let count = now.len().max(before.len()).div_ceil(PAGE);
    let connection = behind_the_back(journal, &keys(journal, NOA));
    let number = |sql: &str| {
        connection
            .query_row(sql, [], |row| row.get(0))
            .expect("counts")
    };
    let sql = "SELECT concat_ws(' ', pageno, name, path, pagetype, ncell, payload, unused) \
               FROM dbstat ORDER BY pageno";
    let mut statement = connection.prepare(sql).expect("reads");
    let places = statement.query_map([], |row| row.get(0)).expect("reads");
    Trace {
        files: files(journal),
        changed: (0..count)
            .filter(|n| page(before, *n) != page(now, *n))
            .collect(),
        head: head(&pages(journal)),
        places: places.map(|place| place.expect("a row")).collect(),
        rows: [
            number("SELECT count(*) FROM revision"),
            number("SELECT count(*) FROM private_block"),
        ],
    }
}

/// What stands behind the magic but for the change counter and its copy: SQLCipher counts on from
/// the encrypted page, so that they are as random as that is.
fn head(pages: &[u8]) -> Vec<u8> {
    let counter = [24..28, 92..96];
    assert!(pages[counter[0].clone()] == pages[counter[1].clone()]);
    let stays = |at: &usize| !counter.iter().any(|range| range.contains(at));
    (16..100).filter(stays).map(|at| pages[at]).collect()
}
