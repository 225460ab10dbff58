//! An action, the folder that it finds, and what has to hold after each failure.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use tempfile::TempDir;

use crate::actions::{self, Act, Action};
use crate::crash::Point;
use crate::disk::{Disk, KILLED, Turn};
use crate::folder;
use crate::look::{Door, Seen, look_through};
use crate::shelf::Shelf;
use crate::tally::{Tally, is_long};
use crate::untouched::Untouched;

/// On which side of the action something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Before,
    After,
    /// Both look the same.
    Either,
}

/// An action with the folder that it finds, and what is seen before and after.
pub(crate) struct Bench {
    action: &'static Action,
    scratch: TempDir,
    disk: Disk,
    pub(crate) calls: String,
    kept: Vec<Kept>,
    before: Vec<Seen>,
    after: Vec<Seen>,
    shelves: [Shelf; 2],
    /// How it is told quickly that nothing has changed.
    untouched: Option<Untouched>,
}

/// A file that the action finds, under a name of our own so that it outlives unlinking.
struct Kept {
    path: PathBuf,
    link: PathBuf,
    bytes: Vec<u8>,
    modified: SystemTime,
}

/// Replaces what stands beside and in the journal by what the action leaves that is killed at this
/// call.
pub(crate) fn cut_off(journal: &Path, name: &str, at: fn(&str) -> usize) {
    let mut bench = Bench::set_up(actions::named(name));
    let n = at(&bench.calls);
    assert_eq!(bench.disk.turn("kill", n, "once").status, KILLED);
    let _ = fs::remove_dir_all(journal);
    folder::copy(&bench.home(), journal.parent().expect("a home"));
}

impl Bench {
    pub(crate) fn set_up(action: &'static Action) -> Bench {
        let scratch = folder::scratch();
        let home = scratch.path().join("home");
        fs::create_dir(&home).expect("a folder");
        (action.found)(&home.join("journal")).expect("prepares");
        let disk = Disk::start(action.name, &home);
        let links = scratch.path().join("kept");
        fs::create_dir(&links).expect("a folder");
        let mut kept = Vec::new();
        keep(&home, &links, &mut kept);
        let mut bench = Bench {
            action,
            scratch,
            disk,
            calls: String::new(),
            kept,
            before: Vec::new(),
            after: Vec::new(),
            shelves: [Shelf::default(), Shelf::default()],
            untouched: None,
        };
        bench.untouched = Untouched::of(&bench.image("before"), action.doors);
        (bench.before, bench.shelves[0]) = bench.seen_in("before");
        let whole = bench.disk.turn("count", 1, "once");
        assert_eq!(whole.status, 0, "{}: {:?}", action.name, whole.said);
        assert!(whole.acknowledges() && !whole.refuses(), "{:?}", whole.said);
        bench.calls = whole.calls;
        (bench.after, bench.shelves[1]) = bench.seen_in("after");
        bench.put_back();
        bench
    }

    fn home(&self) -> PathBuf {
        self.scratch.path().join("home")
    }

    fn seen_in(&self, name: &str) -> (Vec<Seen>, Shelf) {
        let shelf = Shelf::read(&self.home());
        shelf.check().expect("whole backups");
        let see = |door: &Door| look_through(&self.image(name), *door).expect("opens");
        (self.action.doors.iter().map(see).collect(), shelf)
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
        for entry in fs::read_dir(self.home()).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                fs::remove_dir_all(path).expect("removed");
            } else {
                fs::remove_file(path).expect("removed");
            }
        }
        for kept in &self.kept {
            if fs::read(&kept.link).expect("read") != kept.bytes {
                fs::write(&kept.link, &kept.bytes).expect("written");
            }
            let file = fs::File::options().write(true).open(&kept.link);
            let file = file.expect("opens");
            file.set_modified(kept.modified).expect("dated");
            folder::make(kept.path.parent().expect("in a folder"));
            fs::hard_link(&kept.link, &kept.path).expect("linked");
        }
    }

    /// One failure, and everything that has to hold afterwards.
    pub(crate) fn point(&mut self, point: Point, tally: &mut Tally) -> Result<(), String> {
        let turn = self.disk.turn(point.mode, point.n, point.word());
        let outcome = self.held(point, tally).and_then(|(side, shelf)| {
            if turn.status != if point.is_error() { 0 } else { KILLED } {
                return Err(format!("ended with {}", turn.status));
            }
            self.judge(point, &turn, side, shelf)?;
            self.code_opens(&turn)
        });
        self.put_back();
        outcome
    }

    /// What was said of it against where it stands.
    fn judge(&self, point: Point, turn: &Turn, side: Side, shelf: Side) -> Result<(), String> {
        let act = self.action.act;
        let is_strict = !matches!(act, Act::Opening(_) | Act::Doubtful(_)) && !point.is_lasting();
        let is_alone = matches!(act, Act::Whole(_) | Act::Opening(_));
        // Who leaves is told before the backup is made.
        let is_kept = !matches!(act, Act::Leaving(_)) || turn.status == 0 && !turn.refuses();
        let is_told = turn.acknowledges();
        match (side, shelf) {
            (Side::Before, _) if is_told => Err("what was acknowledged is gone"),
            (Side::After, _) if is_strict && turn.refuses() && !is_told => {
                Err("what was refused is there")
            }
            (Side::After, Side::Before) if is_alone => Err("what stood there was not kept"),
            (_, Side::Before) if is_told && is_kept => Err("the backup is not there"),
            _ => Ok(()),
        }
        .map_err(str::to_owned)
    }

    /// A recovery code that was shown and acknowledged opens.
    fn code_opens(&self, turn: &Turn) -> Result<(), String> {
        let said = turn.said.iter().rev();
        let code = said.filter_map(|line| line.strip_prefix("code ")).next();
        let (Some(code), true) = (code, turn.acknowledges()) else {
            return Ok(());
        };
        let image = self.image("image");
        fs::write(image.with_file_name("code"), code).expect("written");
        match look_through(&image, Door::Code) {
            Ok(Seen::Pages(_)) => Ok(()),
            Ok(_) => Err("the new code opens nothing".to_owned()),
            Err(error) => Err(format!("the new code: {error}")),
        }
    }

    /// Where the folder stands, through the doors in either order, here or moved; and its backups.
    fn held(&self, point: Point, tally: &mut Tally) -> Result<(Side, Side), String> {
        let [before, after] = &self.shelves;
        let shelf = Shelf::read(&self.home()).side(before, after)?;
        if self.is_untouched(point) {
            let same = self.before == self.after;
            return Ok((if same { Side::Either } else { Side::Before }, shelf));
        }
        let doors = self.order(point);
        tally.unlocks += doors.len();
        Ok((self.seen(&doors, point.coin(2) == 1)?, shelf))
    }

    /// Told without unlocking, but for some.
    fn is_untouched(&self, point: Point) -> bool {
        let Some(before) = &self.untouched else {
            return false;
        };
        if point.n.is_multiple_of(if is_long() { 64 } else { 16 }) {
            return false;
        }
        let is_opened = point.is_edge || point.n.is_multiple_of(8);
        (!is_opened && before.lies_in(&self.home().join("journal")))
            || before.is_read_in(&self.image("image"))
    }

    /// Which doors, one after the other: all, and the first once more; or two of them.
    fn order(&self, point: Point) -> Vec<usize> {
        let mut doors: Vec<usize> = (0..self.before.len()).collect();
        if point.coin(1) == 1 {
            doors.reverse();
        }
        let first = point.n % doors.len();
        doors.rotate_left(first);
        if point.is_edge {
            doors.push(doors[0]);
        } else {
            doors.truncate(2);
        }
        doors
    }

    fn seen(&self, doors: &[usize], is_moved: bool) -> Result<Side, String> {
        let mut image = self.image("image");
        if is_moved {
            let elsewhere = self.scratch.path().join("elsewhere");
            let _ = fs::remove_dir_all(&elsewhere);
            fs::rename(image.parent().expect("in a folder"), &elsewhere).expect("moved");
            image = elsewhere.join("journal");
        }
        let sides = doors.iter().map(|door| self.behind(*door, &image));
        sides.into_iter().try_fold(Side::Either, |side, now| {
            let now = now?;
            match (side, now) {
                (_, Side::Either) => Ok(side),
                (Side::Either, _) => Ok(now),
                _ if side == now => Ok(side),
                _ => Err(format!("one sees {side:?}, another {now:?}")),
            }
        })
    }

    fn behind(&self, door: usize, image: &Path) -> Result<Side, String> {
        let name = self.action.doors[door];
        let seen = look_through(image, name).map_err(|error| format!("{name:?}: {error}"))?;
        match (seen == self.before[door], seen == self.after[door]) {
            (true, true) => Ok(Side::Either),
            (true, false) => Ok(Side::Before),
            (false, true) => Ok(Side::After),
            (false, false) => Err(format!("{name:?} sees neither before nor after")),
        }
    }
}

fn keep(folder: &Path, links: &Path, kept: &mut Vec<Kept>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            keep(&path, links, kept);
            continue;
        }
        let link = links.join(kept.len().to_string());
        fs::hard_link(&path, &link).expect("linked");
        kept.push(Kept {
            bytes: fs::read(&path).expect("read"),
            modified: fs::metadata(&path)
                .and_then(|about| about.modified())
                .expect("dated"),
            path,
            link,
        });
    }
}
