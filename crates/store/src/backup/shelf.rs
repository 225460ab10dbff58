//! The folder of a journal's backups.

use std::fs::{self, File};
use std::io::{self, BufWriter, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use super::container;
use super::name::{BackupKind, BackupName};
use crate::files::{self, Named};
use crate::stop::{PIECE, Stop};
use crate::{StoreError, folder};

const SHELF: &str = "backups";
/// What a backup is called until it is whole.
const PART: &str = "part";

/// The backups in the journal folder, the newest first.
///
/// # Errors
/// The folder cannot be read.
pub fn backups(journal: &Path) -> Result<Vec<BackupName>, StoreError> {
    let entries = match fs::read_dir(journal.join(SHELF)) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let name = entry?.file_name();
        found.extend(name.to_str().and_then(BackupName::parse));
    }
    found.sort_by_cached_key(|name| std::cmp::Reverse((name.made_ms(), name.to_string())));
    Ok(found)
}

/// The bytes of a backup's file.
pub(crate) fn read(journal: &Path, name: &BackupName) -> Result<Vec<u8>, StoreError> {
    read_until(journal, name, &Stop::default())
}

/// The same, as long as it is not told to stop.
pub(crate) fn read_until(
    journal: &Path,
    name: &BackupName,
    stop: &Stop,
) -> Result<Vec<u8>, StoreError> {
    let mut file = File::open(path(journal, name)).map_err(|error| match error.kind() {
        ErrorKind::NotFound => StoreError::NoSuchBackup,
        _ => error.into(),
    })?;
    let length = usize::try_from(file.metadata()?.len()).unwrap_or_default();
    let mut bytes = Vec::with_capacity(length);
    while !stop.is_told() {
        if (&mut file).take(PIECE as u64).read_to_end(&mut bytes)? == 0 {
            break;
        }
    }
    Ok(bytes)
}

/// Where a backup stands.
pub(crate) fn path(journal: &Path, name: &BackupName) -> PathBuf {
    journal.join(SHELF).join(name.to_string())
}

/// Puts these files on the shelf as a new backup. None is ever written over: made in the same
/// second as another, it is called a second later.
pub(crate) fn keep(
    journal: &Path,
    parts: &[Named<'_>],
    made_ms: i64,
    kind: BackupKind,
) -> Result<BackupName, StoreError> {
    let shelf = journal.join(SHELF);
    folder::make(&shelf)?;
    sweep(&shelf)?;
    let name = (0..)
        .map_while(|second: i64| BackupName::new(made_ms + 1000 * second, kind))
        .find(|name| !path(journal, name).exists())
        .ok_or(ErrorKind::InvalidInput)
        .map_err(io::Error::from)?;
    write(&path(journal, &name), parts, made_ms)?;
    Ok(name)
}

/// Writes a backup aside, makes it durable, and moves it into its place.
pub(super) fn write(to: &Path, parts: &[Named<'_>], made_ms: i64) -> Result<(), StoreError> {
    let mut name = to.file_name().unwrap_or_default().to_os_string();
    name.push(".");
    name.push(PART);
    let aside = to.with_file_name(name);
    let written = fill(&aside, parts, made_ms).and_then(|()| fs::rename(&aside, to));
    if let Err(error) = written {
        // Nothing more can be done about a rest that does not go.
        let _ = fs::remove_file(&aside);
        return Err(error.into());
    }
    match to.parent() {
        Some(parent) => Ok(folder::sync(parent)?),
        None => Ok(()),
    }
}

fn fill(aside: &Path, parts: &[Named<'_>], made_ms: i64) -> io::Result<()> {
    let mut out = BufWriter::new(files::create(aside)?);
    container::write(parts, made_ms, &mut out)?;
    out.flush()?;
    out.get_ref().sync_all()
}

/// What a backup that was cut off left.
fn sweep(shelf: &Path) -> Result<(), StoreError> {
    for entry in fs::read_dir(shelf)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == PART) {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}
