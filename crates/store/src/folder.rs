use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::StoreError;

const FILE: &str = "journal.db";
const LOCK: &str = "lock";

/// True if there is a journal in this folder, or what is left of one.
pub fn exists(folder: &Path) -> bool {
    let names = [vault::HEADER, vault::HEADER_COPY, FILE];
    names.iter().any(|name| folder.join(name).exists())
}

/// Where the encrypted file stands.
pub(crate) fn file(folder: &Path) -> PathBuf {
    folder.join(FILE)
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

/// Makes a rename in the folder durable.
pub(crate) fn sync(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}
