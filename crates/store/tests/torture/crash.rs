//! A crash at every system call of everything that writes, and a disk that fails there.

use std::fs;
use std::io::Write;
use std::path::Path;

use crate::actions::Action;
use crate::bench::Bench;
use crate::disk::{Disk, KILLED};
use crate::folder;
use crate::tally::{Length, Tally, is_long, length};

/// How the disk fails at the n-th call; with a plus, from there on.
const MODES: [&str; 8] = [
    "kill", "tear", "lose", "some", "full", "broken", "full+", "broken+",
];
/// What the driver is told: to write a note without syncing, and with.
pub(crate) const CARELESS: &str = "careless";
pub(crate) const CAREFUL: &str = "careful";

/// A failure: how the disk fails, the how-manieth way that is, at which call, and whether something
/// other than writing happens there or next to it.
#[derive(Clone, Copy)]
pub(crate) struct Point {
    pub(crate) mode: &'static str,
    pub(crate) m: usize,
    pub(crate) n: usize,
    pub(crate) is_edge: bool,
}

impl Point {
    /// What varies from call to call: 0 or 1.
    pub(crate) fn coin(self, which: u32) -> usize {
        ((8 * self.n + self.m).wrapping_mul(0x9E37_79B9) >> (16 + which)) & 1
    }

    pub(crate) fn is_error(self) -> bool {
        self.mode.starts_with("full") || self.mode.starts_with("broken")
    }

    /// Where the disk stays broken nothing can be promised of what it was told last.
    pub(crate) fn is_lasting(self) -> bool {
        self.mode.ends_with('+')
    }

    /// After an error the process goes on, tries again, or is gone.
    pub(crate) fn word(self) -> &'static str {
        if is_long() && !self.is_edge {
            ["again", "once", "gone", "gone"][self.n % 4]
        } else {
            ["once", "again"][self.coin(0)]
        }
    }
}

/// Tortures one action.
pub(crate) fn crash(action: &'static Action) -> Tally {
    let mut bench = Bench::set_up(action);
    let mut tally = Tally::new(&format!("crash: {}", action.name));
    for (m, mode) in MODES.into_iter().enumerate() {
        for point in points(&bench.calls, m, mode) {
            let outcome = bench.point(point, &mut tally);
            tally.count(outcome.map_err(|what| format!("{mode} at call {}: {what}", point.n)));
        }
    }
    tally.note(format!("{} calls", bench.calls.len()));
    tally
}

/// The disk itself: what was written and renamed is lost unless it was synced.
pub(crate) fn forgetful() -> Tally {
    let mut tally = Tally::new("crash: what is not synced is lost");
    for (name, left) in [(CARELESS, None), (CAREFUL, Some("new"))] {
        let scratch = folder::scratch();
        let home = scratch.path().join("home");
        fs::create_dir(&home).expect("a folder");
        let mut disk = Disk::start(name, &home);
        let calls = disk.turn("count", 1, "once").calls;
        fs::remove_file(home.join("note")).expect("it was written");
        let turn = disk.turn("lose", calls.len(), "once");
        let found = fs::read_to_string(home.join("note")).ok();
        tally.count(if turn.status == KILLED && found.as_deref() == left {
            Ok(())
        } else {
            Err(format!("{name}: {calls} leaves {found:?}"))
        });
    }
    tally
}

/// The driver's side: a note written aside and put in place, and one call more.
pub(crate) fn write_note(home: &Path, name: &str) -> std::io::Result<()> {
    let aside = home.join("note.new");
    let mut file = fs::File::create(&aside)?;
    file.write_all(b"new")?;
    if name == CAREFUL {
        file.sync_all()?;
    }
    fs::rename(&aside, home.join("note"))?;
    if name == CAREFUL {
        fs::File::open(home)?.sync_all()?;
    }
    file.write_all(b"er")
}

/// So few calls are all tried in the short run too.
const FEW: usize = 10;

/// The calls to fail at, from 1. The long run takes them all, but for losing about half of what is
/// not synced, which comes besides losing all of it; the short one, where they are many, those at
/// which something other than writing happens and their neighbours, by turns with the modes, and a
/// few between.
fn points(calls: &str, m: usize, mode: &'static str) -> Vec<Point> {
    let letters = calls.as_bytes();
    // A full disk refuses only what takes room.
    let can_fail = |n: &usize| !mode.starts_with("full") || b"cwm".contains(&letters[n - 1]);
    let is_edge = |n: usize| {
        let near = &letters[n.saturating_sub(2)..(n + 1).min(letters.len())];
        near.iter().any(|letter| *letter != b'w')
    };
    let is_taken = |point: &Point| {
        let n = point.n;
        match (length(), mode) {
            (Length::Short, _) if letters.len() <= FEW => true,
            (Length::Short, _) => {
                (point.is_edge && (n + m).is_multiple_of(2)) || (n + 13 * m).is_multiple_of(211)
            }
            _ if point.is_edge => true,
            (_, "some") => n.is_multiple_of(16),
            (Length::Turns, "kill" | "tear" | "lose") => n % 3 == m,
            (Length::Turns, _) => n % 4 == m - 4,
            (Length::Whole, _) => true,
        }
    };
    (1..=letters.len())
        .filter(can_fail)
        .map(|n| Point {
            mode,
            m,
            n,
            is_edge: is_edge(n),
        })
        .filter(is_taken)
        .collect()
}
