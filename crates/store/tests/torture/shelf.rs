//! The backups that stand below a folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use store::Backup;

use crate::bench::Side;

/// Each backup with its bytes, by the path from that folder on.
#[derive(Default, PartialEq)]
pub(crate) struct Shelf(BTreeMap<PathBuf, Vec<u8>>);

impl Shelf {
    pub(crate) fn read(home: &Path) -> Shelf {
        let mut shelf = Shelf::default();
        shelf.add(home, home);
        shelf
    }

    fn add(&mut self, home: &Path, folder: &Path) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                self.add(home, &path);
            } else if path.extension().is_some_and(|ending| ending == "tidemark") {
                let bytes = fs::read(&path).expect("a file");
                let place = path.strip_prefix(home).expect("below it").to_owned();
                self.0.insert(place, bytes);
            }
        }
    }

    /// None is there by half.
    pub(crate) fn check(&self) -> Result<(), String> {
        self.0
            .iter()
            .try_for_each(|(path, bytes)| check(path, bytes))
    }

    /// On which side of an action it stands. No backup ever becomes another, what the action
    /// leaves alone is there, and what it takes away goes only once there is a new one.
    pub(crate) fn side(&self, before: &Shelf, after: &Shelf) -> Result<Side, String> {
        for (path, bytes) in &self.0 {
            match before.0.get(path) {
                Some(known) if known == bytes => {}
                Some(_) => return Err(format!("{} is another backup", path.display())),
                None => check(path, bytes)?,
            }
        }
        let is_new = self.0.keys().any(|path| !before.0.contains_key(path));
        for path in before.0.keys().filter(|path| !self.0.contains_key(*path)) {
            if !is_new || after.0.contains_key(path) {
                return Err(format!("{} is gone", path.display()));
            }
        }
        Ok(match (before == after, is_new) {
            (true, false) => Side::Either,
            (_, true) => Side::After,
            (false, false) => Side::Before,
        })
    }
}

fn check(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let whole = Backup::parse(bytes).map(drop);
    whole.map_err(|error| format!("{}: {error}", path.display()))
}
