use std::fs;
use std::mem;
use std::path::Path;

use rusqlite::Connection;

use super::name::{BackupKind, BackupName};
use super::{Backup, shelf};
use crate::files::{self, Files};
use crate::{OpenJournal, StoreError, connection, folder, restore};

/// How many automatic backups stay.
const KEPT: usize = 10;

/// Makes the automatic backup of a closed journal: its files in one, written aside, made durable,
/// and moved into place; then the oldest of more than ten goes.
///
/// # Errors
/// [`StoreError::InUse`], `HeaderUnreadable`, or a folder that cannot be read or written: then no
/// older backup goes.
pub fn back_up(journal: &Path, now_ms: i64) -> Result<BackupName, StoreError> {
    let _lock = folder::lock(journal)?;
    restore::finish(journal)?;
    mend_header(journal)?;
    let files = Files::read(journal)?;
    if files::named(&files.parts(), folder::FILE).is_none() {
        return Err(StoreError::FileMissing);
    }
    let name = shelf::keep(journal, &files.parts(), now_ms, BackupKind::Automatic)?;
    thin_out(journal, &name)?;
    Ok(name)
}

/// [`OpenJournal::renew_backups`] of a closed journal.
///
/// # Errors
/// [`StoreError::InUse`], or a folder that cannot be written.
pub fn renew_backups(journal: &Path, now_ms: i64) -> Result<usize, StoreError> {
    let _lock = folder::lock(journal)?;
    restore::finish(journal)?;
    renew(journal, now_ms)
}

impl OpenJournal {
    /// The journal's backups, the newest first.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn backups(&self) -> Result<Vec<BackupName>, StoreError> {
        shelf::backups(&self.folder)
    }

    /// Writes a backup to a place of the person's choice. The file is closed for it and opened
    /// again.
    ///
    /// # Errors
    /// A place that cannot be written; then nothing stands there that did not before.
    pub fn back_up_to(&mut self, to: &Path, now_ms: i64) -> Result<(), StoreError> {
        self.closed(|journal| {
            let files = Files::read(journal)?;
            shelf::write(to, &files.parts(), now_ms)
        })
    }

    /// Makes a backup now and, once it stands there, deletes all older ones, which keep words that
    /// were erased since. What was set aside at a restoring stays: it may be all that is left of
    /// what the other wrote. Answers how many went.
    ///
    /// # Errors
    /// The folder cannot be written; no backup goes before the new one can be read back.
    pub fn renew_backups(&mut self, now_ms: i64) -> Result<usize, StoreError> {
        self.closed(|journal| renew(journal, now_ms))
    }

    /// Does something while the file is closed.
    fn closed<T>(
        &mut self,
        work: impl FnOnce(&Path) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        // What a copy tells of the private part must not depend on whether something was kept. A
        // disk without room for that keeps nobody from copying the journal elsewhere.
        if let Err(StoreError::Unsure) = self.write_all_blocks() {
            return Err(StoreError::Unsure);
        }
        let stand_in = Connection::open_in_memory()?;
        let open = mem::replace(&mut self.connection, stand_in);
        let done = match open.close() {
            Ok(()) => work(&self.folder),
            Err((open, error)) => {
                self.connection = open;
                return Err(error.into());
            }
        };
        let file = folder::present_file(&self.folder)?;
        self.connection = connection::open(&file, self.keyring.shared())?;
        done
    }
}

fn renew(journal: &Path, now_ms: i64) -> Result<usize, StoreError> {
    let files = Files::read(journal)?;
    let new = shelf::keep(journal, &files.parts(), now_ms, BackupKind::Automatic)?;
    Backup::parse(&shelf::read(journal, &new)?)?;
    let others = shelf::backups(journal)?.into_iter();
    let others = others.filter(|name| name.kind() != BackupKind::SetAside && *name != new);
    let mut gone = 0;
    for name in others {
        fs::remove_file(shelf::path(journal, &name))?;
        gone += 1;
    }
    Ok(gone)
}

/// Where header and copy differ, one of them is damaged or behind, and the other has served:
/// both are written anew while there is one left.
fn mend_header(journal: &Path) -> Result<(), StoreError> {
    let mut header = vault::read_header(journal)?;
    let read = |name| fs::read(journal.join(name)).ok();
    if read(vault::HEADER) != read(vault::HEADER_COPY) {
        vault::write_header(journal, &mut header)?;
    }
    Ok(())
}

/// The new one stays whatever the clock says.
fn thin_out(journal: &Path, new: &BackupName) -> Result<(), StoreError> {
    let automatic = shelf::backups(journal)?.into_iter();
    let others = automatic.filter(|name| name.kind() == BackupKind::Automatic && name != new);
    for name in others.skip(KEPT - 1) {
        fs::remove_file(shelf::path(journal, &name))?;
    }
    Ok(())
}
