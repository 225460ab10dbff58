use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior};
use vault::{Keyring, SharedKey};

use crate::backup::shelf;
use crate::files::Files;
use crate::{BackupKind, StoreError, connection, folder};

/// What brings a file from each version to the next; the last one makes the current version.
pub(crate) const STEPS: &[&str] = &[include_str!("sql/v1.sql")];

/// Takes a journal's file through steps of the caller's: for the tests of a step to come.
///
/// # Errors
/// As at the unlock.
#[doc(hidden)]
pub fn migrate(place: &Path, keyring: &Keyring, steps: &[&str]) -> Result<(), StoreError> {
    open(&folder::present_file(place)?, keyring.shared(), steps).map(drop)
}

/// Opens the file and brings it to the current version in one transaction, after a backup of an
/// older one.
///
/// # Errors
/// [`StoreError::Newer`] for a version that this program does not know; what opening refuses.
pub(crate) fn open(path: &Path, key: &SharedKey, steps: &[&str]) -> Result<Connection, StoreError> {
    let mut connection = connection::open(path, key)?;
    let version = version(&connection)?;
    if version > steps.len() {
        return Err(StoreError::Newer);
    }
    if version == steps.len() {
        return Ok(connection);
    }
    if version > 0 {
        connection.close().map_err(|(_, error)| error)?;
        keep_copy(path)?;
        connection = connection::open(path, key)?;
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for step in &steps[version..] {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", steps.len())?;
    transaction.commit()?;
    Ok(connection)
}

fn version(connection: &Connection) -> Result<usize, StoreError> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// A backup like any other, called after the time at which the file was last written.
fn keep_copy(path: &Path) -> Result<(), StoreError> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let written = fs::metadata(path)?.modified()?;
    let written_ms = DateTime::<Utc>::from(written).timestamp_millis();
    let files = Files::read(folder)?;
    shelf::keep(folder, &files.parts(), written_ms, BackupKind::Update)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{STEPS, open, version};

    #[test]
    fn a_step_that_fails_changes_nothing_and_leaves_a_backup() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("journal.db");
        let key = vault::SharedKey::random();
        drop(open(&path, &key, STEPS).expect("makes version 1"));
        let failing = [STEPS[0], "CREATE TABLE more (x); CREATE TABLE more (x);"];
        assert!(open(&path, &key, &failing).is_err());
        let file = open(&path, &key, STEPS).expect("opens as it was");
        assert_eq!(version(&file).expect("reads"), 1);
        drop(file);
        let copies = crate::backups(folder.path()).expect("reads");
        assert_eq!(copies[0].kind(), crate::BackupKind::Update);
        let next = [STEPS[0], "CREATE TABLE more (x INTEGER) STRICT;"];
        drop(open(&path, &key, &next).expect("makes version 2"));
        let newer = open(&path, &key, STEPS).err();
        assert!(matches!(newer, Some(crate::StoreError::Newer)));
    }
}
