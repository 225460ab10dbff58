//! A session that writes without a pause, killed at random times.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use domain::Scope;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use store::OpenJournal;

use crate::couple::{NOA, NOW, SAM, ZONE, begin_and_join, shared, told, unlock};
use crate::folder;
use crate::tally::{Tally, is_long};

/// What the driver is told.
pub(crate) const ON_AND_ON: &str = "on and on";
/// Kills a journal; then a new one is begun, lest it grow beyond what is usual.
const KILLS: usize = 50;

/// Kills sessions; each finds at its unlock whether the one before lost anything.
pub(crate) fn kill() -> Tally {
    let mut tally = Tally::new("kill at random");
    let journals: Vec<u64> = (0..if is_long() { 100 } else { 10 }).collect();
    tally.spread(&journals, |seed| one_journal(*seed));
    tally.note(format!("{} journals", journals.len()));
    tally
}

fn one_journal(seed: u64) -> Vec<Result<(), String>> {
    let (home, journal) = folder::holding(begin_and_join);
    let mut dice = ChaCha8Rng::seed_from_u64(seed);
    let (mut acknowledged, mut outcomes) = (0, Vec::with_capacity(KILLS));
    for _ in 0..KILLS {
        let session = one_session(home.path(), &mut dice);
        outcomes.push(session.hold_against(acknowledged));
        acknowledged = session.wrote.or(session.found).unwrap_or(acknowledged);
    }
    for who in [NOA, SAM] {
        let last = unlock(&journal, who).map_err(|error| error.to_string());
        outcomes.push(last.and_then(|open| match numbers(&open)? {
            found if found < acknowledged => Err(format!("{found} of {acknowledged} are left")),
            _ => Ok(()),
        }));
    }
    outcomes
}

/// What a session said before it was killed.
struct Session {
    /// How many it found; none: killed before it could say.
    found: Option<u64>,
    /// The last that it acknowledged.
    wrote: Option<u64>,
    /// What else it said.
    complaint: Option<String>,
}

impl Session {
    /// Everything acknowledged is there, and at most the one that was being written besides.
    fn hold_against(&self, acknowledged: u64) -> Result<(), String> {
        if let Some(complaint) = &self.complaint {
            return Err(complaint.clone());
        }
        match self.found {
            Some(found) if found < acknowledged || found > acknowledged + 1 => {
                Err(format!("{found} are there of {acknowledged} acknowledged"))
            }
            _ => Ok(()),
        }
    }
}

/// Most are killed while they write, one in eight while it unlocks and mends.
fn one_session(home: &Path, dice: &mut ChaCha8Rng) -> Session {
    let own = std::env::current_exe().expect("the tests are a program");
    let mut driver = Command::new(own)
        .args(["drive", ON_AND_ON])
        .arg(home)
        .stdout(Stdio::piped())
        .spawn()
        .expect("starts");
    let mut out = BufReader::new(driver.stdout.take().expect("piped"));
    let mut said = String::new();
    if !dice.next_u32().is_multiple_of(8) {
        out.read_line(&mut said).expect("reads");
    }
    thread::sleep(Duration::from_micros(u64::from(dice.next_u32() % 40_000)));
    driver.kill().expect("killed");
    out.read_to_string(&mut said).expect("reads");
    driver.wait().expect("ended");
    let last = |word: &str| {
        let mut lines = said.lines().rev();
        lines.find_map(|line| line.strip_prefix(word)?.trim().parse().ok())
    };
    let complaint = said.lines().find(|line| line.starts_with("complaint"));
    Session {
        found: last("found"),
        wrote: last("wrote"),
        complaint: complaint.map(str::to_owned),
    }
}

/// The driver's side.
pub(crate) fn on_and_on(journal: &Path) {
    let open = unlock(journal, SAM).map_err(|error| error.to_string());
    let mut open = match open.and_then(|open| Ok((numbers(&open)?, open))) {
        Ok((found, open)) => {
            println!("found {found}");
            (found, open)
        }
        Err(what) => return println!("complaint {what}"),
    };
    loop {
        open.0 += 1;
        let name = format!("n{}", open.0);
        let both = vec![told(&name, "kept"), shared(&name, "said")];
        match open.1.append(both, NOW, ZONE) {
            Ok(_) => println!("wrote {}", open.0),
            Err(error) => return println!("complaint {error}"),
        }
    }
}

/// How many were written. Each was written into both parts at once, and none is left out.
fn numbers(open: &OpenJournal) -> Result<u64, String> {
    let of = |scope| -> BTreeSet<u64> {
        let revisions = open.revisions().iter().filter(|r| r.scope == scope);
        let names = revisions.map(|r| r.subject.to_string());
        names
            .filter_map(|name| name.strip_prefix('n')?.parse().ok())
            .collect()
    };
    let (shared, private) = (of(Scope::Shared), of(Scope::Private));
    let count = shared.len() as u64;
    if open.who() == domain::Role::A && shared != private {
        return Err("one part holds what the other does not".to_owned());
    }
    if shared.last().copied().unwrap_or(0) != count {
        return Err("one is left out".to_owned());
    }
    Ok(count)
}
