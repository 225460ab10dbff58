use std::fs;
use std::path::Path;

use super::name::{BackupKind, BackupName};
use super::{Backup, shelf};
use crate::{StoreError, folder};

/// Puts a copy of a backup from elsewhere on the shelf, where it can be restored from. On a
/// computer without a journal this makes the folder.
///
/// # Errors
/// [`StoreError::BackupDamaged`], [`StoreError::Newer`], [`StoreError::FolderOpenToOthers`], or
/// files that cannot be read or written.
pub fn take_in(journal: &Path, from: &Path) -> Result<BackupName, StoreError> {
    let bytes = fs::read(from)?;
    let backup = Backup::parse(&bytes)?;
    folder::make(journal)?;
    folder::check_closed(journal)?;
    let here = shelf::backups(journal)?;
    let same = here.into_iter().find(|name| {
        let near = (name.made_ms() - backup.made_ms()).abs() < 60_000;
        near && shelf::read(journal, name).is_ok_and(|stands| stands == bytes)
    });
    match same {
        Some(name) => Ok(name),
        None => shelf::keep(
            journal,
            backup.parts(),
            backup.made_ms(),
            BackupKind::Brought,
        ),
    }
}
