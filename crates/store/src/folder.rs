use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::{StoreError, backups, restore};

/// The encrypted file's name in the journal folder.
pub(crate) const FILE: &str = "journal.db";
/// What SQLite keeps beside it during a transaction, to undo it after a crash.
pub(crate) const ROLLBACK: &str = "journal.db-journal";
const LOCK: &str = "lock";

/// True if there is a journal in this folder, or what is left of one: its backups alone, or a
/// restoring that was cut off.
pub fn exists(folder: &Path) -> bool {
    let names = [vault::HEADER, vault::HEADER_COPY, FILE, restore::DECIDED];
    names.iter().any(|name| folder.join(name).exists())
        || backups(folder).is_ok_and(|backups| !backups.is_empty())
}

/// Where the encrypted file stands.
pub(crate) fn file(folder: &Path) -> PathBuf {
    folder.join(FILE)
}

/// A folder beside the journal's, for what is on its way in or out.
pub(crate) fn beside(place: &Path, ending: &str) -> PathBuf {
    let mut name = place.file_name().unwrap_or_default().to_os_string();
    name.push(ending);
    place.with_file_name(name)
}

/// The same, where there is something in it: of an empty file SQLite would make a new journal.
///
/// # Errors
/// [`StoreError::FileMissing`], [`StoreError::FileUnreadable`].
pub(crate) fn present_file(folder: &Path) -> Result<PathBuf, StoreError> {
    let file = file(folder);
    match fs::metadata(&file) {
        Ok(metadata) if metadata.len() == 0 => Err(StoreError::FileUnreadable),
        Ok(_) => Ok(file),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(StoreError::FileMissing),
        Err(error) => Err(error.into()),
    }
}

/// A new folder that only its owner can open.
pub(crate) fn make(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Refuses a folder that others can open.
pub(crate) fn check_closed(folder: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        if fs::metadata(folder)?.permissions().mode() & 0o077 != 0 {
            return Err(StoreError::FolderOpenToOthers);
        }
    }
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Holds the folder for this program until dropped.
pub(crate) struct Lock(#[expect(dead_code, reason = "held, never read")] File);

/// Takes the folder's lock.
///
/// # Errors
/// [`StoreError::InUse`].
pub(crate) fn lock(folder: &Path) -> Result<Lock, StoreError> {
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(folder.join(LOCK))?;
    match file.try_lock() {
        Ok(()) => Ok(Lock(file)),
        Err(TryLockError::WouldBlock) => Err(StoreError::InUse),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Puts a closed journal that was made aside in its place, in one step. An empty folder may stand
/// there already.
///
/// # Errors
/// [`StoreError::Exists`] where a journal stands; then nothing is changed.
pub fn put_in_place(aside: &Path, place: &Path) -> Result<(), StoreError> {
    if exists(place) {
        return Err(StoreError::Exists);
    }
    if place.exists() {
        fs::remove_dir(place)?;
    }
    fs::rename(aside, place)?;
    let Some(parent) = place.parent() else {
        return Ok(());
    };
    sync(parent).or_else(|error| {
        // Nobody has been given its recovery codes: it must not stand there all the same.
        fs::rename(place, aside)?;
        Err(error.into())
    })
}

/// Makes a rename in the folder durable.
pub(crate) fn sync(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}
