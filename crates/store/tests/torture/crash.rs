//! A crash at every system call of everything that writes, and a disk that fails there.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use vault::Keyring;

use crate::actions::{ACTIONS, Act, Action};
use crate::couple::{NOA, SAM, keys};
use crate::disk::Disk;
use crate::folder;
use crate::look::{Seen, content, look};
use crate::tally::{Tally, is_long};

/// How the disk fails at the n-th call; with a plus, from there on.
const MODES: [&str; 8] = [
    "kill", "tear", "lose", "some", "full", "broken", "full+", "broken+",
];
const KILLED: i32 = 9;
/// What the driver is told: to write a note without syncing, and with.
pub(crate) const CARELESS: &str = "careless";
pub(crate) const CAREFUL: &str = "careful";

/// Tortures one action.
pub(crate) fn crash(action: &Action) -> Tally {
    let mut bench = Bench::set_up(action);
    let mut tally = Tally::new(&format!("crash: {}", action.name));
    for (m, mode) in MODES.iter().enumerate() {
        for n in points(&bench.calls, m, mode) {
            let outcome = bench.point(mode, n, &mut tally);
            tally.count(outcome.map_err(|what| format!("{mode} at call {n}: {what}")));
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

/// Replaces the journal by one whose session was killed while pages of the file were written.
pub(crate) fn cut_off(journal: &Path, name: &str) {
    let action = ACTIONS.iter().find(|action| action.name == name);
    let mut bench = Bench::set_up(action.expect("an action of the table"));
    // What comes last before the journal is done away with is the file's own pages.
    let last = bench.calls.rfind("ww").expect("many writes");
    let run = bench.calls[..last].rfind(|c| c != 'w').map_or(0, |i| i + 1);
    let turn = bench.disk.turn("kill", run + (last - run) / 2, "once");
    assert_eq!(turn.status, KILLED);
    fs::remove_dir_all(journal).expect("removed");
    folder::copy(&bench.home().join("journal"), journal);
}

/// The calls to fail at, from 1. The long run takes them all; otherwise those at which something
/// other than writing happens and their neighbours, by turns with the modes, and a few between.
fn points(calls: &str, m: usize, mode: &str) -> Vec<usize> {
    let letters = calls.as_bytes();
    // A full disk refuses only what takes room.
    let can_fail = |n: &usize| !mode.starts_with("full") || b"cwm".contains(&letters[n - 1]);
    let is_edge = |n: usize| {
        let near = &letters[n.saturating_sub(2)..(n + 1).min(letters.len())];
        near.iter().any(|letter| *letter != b'w')
    };
    let is_taken = |n: &usize| {
        is_long() || (is_edge(*n) && (n + m).is_multiple_of(2)) || (n + 13 * m).is_multiple_of(101)
    };
    (1..=letters.len())
        .filter(can_fail)
        .filter(is_taken)
        .collect()
}

/// What varies from call to call: 0 or 1.
fn coin(n: usize, which: u32) -> usize {
    (n.wrapping_mul(0x9E37_79B9) >> (16 + which)) & 1
}

/// An action with the folder that it finds, and what is seen before and after.
struct Bench {
    scratch: TempDir,
    disk: Disk,
    calls: String,
    /// The files that the action finds, under names of our own so that they outlive unlinking.
    kept: Vec<(PathBuf, PathBuf, Vec<u8>)>,
    may_be_done: bool,
    keys: Option<Keyring>,
    content: Option<Vec<u8>>,
    before: [Option<Seen>; 2],
    after: [Option<Seen>; 2],
}

/// On which side of the action the folder stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Before,
    After,
    /// Both look the same.
    Either,
}

impl Bench {
    fn set_up(action: &Action) -> Bench {
        let scratch = folder::scratch();
        let home = scratch.path().join("home");
        fs::create_dir(&home).expect("a folder");
        (action.found)(&home.join("journal")).expect("prepares");
        let disk = Disk::start(action.name, &home);
        let kept = keep(&home, &scratch.path().join("kept"));
        let mut bench = Bench {
            scratch,
            disk,
            calls: String::new(),
            kept,
            may_be_done: matches!(action.act, Act::Opening(_)),
            keys: None,
            content: None,
            before: [None, None],
            after: [None, None],
        };
        let image = bench.image("before");
        if store::exists(&image) {
            bench.keys = Some(keys(&image, SAM));
            let keys = bench.keys.as_ref();
            bench.content = keys.map(|keys| content(&image, keys).expect("opens"));
        }
        bench.before = [SAM, NOA].map(|who| look(&image, who).expect("opens"));
        let whole = bench.disk.turn("count", 1, "once");
        assert_eq!(
            (whole.status, &*whole.said),
            (0, &["acknowledged".to_owned()][..])
        );
        bench.calls = whole.calls;
        let image = bench.image("after");
        bench.after = [SAM, NOA].map(|who| look(&image, who).expect("opens"));
        bench.put_back();
        bench
    }

    fn home(&self) -> PathBuf {
        self.scratch.path().join("home")
    }

    /// A copy of the folder as it is now; the copy's own path is another each time.
    fn image(&self, name: &str) -> PathBuf {
        let image = self.scratch.path().join(name);
        let _ = fs::remove_dir_all(&image);
        folder::copy(&self.home(), &image);
        image.join("journal")
    }

    /// Puts the files back as they were, in place: the driver holds some of them open.
    fn put_back(&self) {
        let home = self.home();
        for entry in fs::read_dir(&home).expect("a folder") {
            fs::remove_dir_all(entry.expect("an entry").path()).expect("removed");
        }
        for (path, kept, bytes) in &self.kept {
            fs::write(kept, bytes).expect("written");
            folder::make(path.parent().expect("in a folder"));
            fs::hard_link(kept, path).expect("linked");
        }
    }

    /// One failure, and everything that has to hold afterwards.
    fn point(&mut self, mode: &str, n: usize, tally: &mut Tally) -> Result<(), String> {
        // Where the disk stays broken nothing can be promised of what it was told last.
        let is_strict = !self.may_be_done && !mode.ends_with('+');
        let is_error = mode.starts_with("full") || mode.starts_with("broken");
        let word = ["once", "again"][coin(n, 0)];
        let turn = self.disk.turn(mode, n, word);
        let outcome = self.held(n, tally).and_then(|side| {
            if turn.status != if is_error { 0 } else { KILLED } {
                return Err(format!("ended with {}", turn.status));
            }
            let said = |what: &str| turn.said.iter().any(|line| line.starts_with(what));
            match side {
                Side::Before if said("acknowledged") => Err("what was acknowledged is gone".into()),
                Side::After if is_strict && said("refused") && !said("acknowledged") => {
                    Err("what was refused is there".into())
                }
                _ => Ok(()),
            }
        });
        self.put_back();
        outcome
    }

    /// Where the folder stands, from both partners' eyes, in both orders, here or moved.
    fn held(&self, n: usize, tally: &mut Tally) -> Result<Side, String> {
        if let (Some(keys), Some(before)) = (&self.keys, &self.content) {
            let image = self.image("image");
            // Byte for byte what was opened by both before; now and then by unlocking all the same.
            let now = content(&image, keys).map_err(|error| error.to_string())?;
            if now == *before && !n.is_multiple_of(if is_long() { 64 } else { 16 }) {
                return Ok(if self.before == self.after {
                    Side::Either
                } else {
                    Side::Before
                });
            }
        }
        let mut side = Side::Either;
        for (i, order) in [[0, 1], [1, 0]].into_iter().enumerate() {
            if !is_long() && i != coin(n, 1) {
                continue;
            }
            let mut image = self.image("image");
            if coin(n, 2) == 1 {
                let elsewhere = self.scratch.path().join("elsewhere");
                let _ = fs::remove_dir_all(&elsewhere);
                fs::rename(image.parent().expect("in a folder"), &elsewhere).expect("moved");
                image = elsewhere.join("journal");
            }
            for who in [order[0], order[1], order[0]] {
                tally.unlocks += 1;
                side = self.seen(who, &image, side)?;
            }
        }
        Ok(side)
    }

    fn seen(&self, who: usize, image: &Path, side: Side) -> Result<Side, String> {
        let name = ["Sam", "Noa"][who];
        let seen = look(image, [SAM, NOA][who]).map_err(|error| format!("{name}: {error}"))?;
        let now = match (seen == self.before[who], seen == self.after[who]) {
            (true, true) => return Ok(side),
            (true, false) => Side::Before,
            (false, true) => Side::After,
            (false, false) => return Err(format!("{name} sees neither before nor after")),
        };
        if side != Side::Either && side != now {
            return Err(format!("{name} sees {now:?}, another {side:?}"));
        }
        Ok(now)
    }
}

/// The files below a folder with their bytes, each also under a second name.
fn keep(home: &Path, under: &Path) -> Vec<(PathBuf, PathBuf, Vec<u8>)> {
    fs::create_dir(under).expect("a folder");
    let mut kept = Vec::new();
    for entry in fs::read_dir(home.join("journal")).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        let link = under.join(path.file_name().expect("a name"));
        fs::hard_link(&path, &link).expect("linked");
        let bytes = fs::read(&path).expect("read");
        kept.push((path, link, bytes));
    }
    kept
}
