use std::fs;
use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use crate::StoreError;

/// What brings a file from each version to the next; the last one makes the current version.
pub(crate) const STEPS: &[&str] = &[include_str!("sql/v1.sql")];

/// Brings the file to the current version in one transaction, after a copy of an older one.
///
/// # Errors
/// [`StoreError::Newer`] for a version that this program does not know.
pub(crate) fn migrate(
    connection: &mut Connection,
    path: &Path,
    steps: &[&str],
) -> Result<(), StoreError> {
    let version: usize = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if version > steps.len() {
        return Err(StoreError::Newer);
    }
    if version == steps.len() {
        return Ok(());
    }
    if version > 0 {
        let copy = path.with_extension(format!("v{version}.db"));
        fs::copy(path, &copy)?;
        fs::File::open(&copy)?.sync_all()?;
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for step in &steps[version..] {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", steps.len())?;
    Ok(transaction.commit()?)
}

#[cfg(test)]
mod tests {
    use super::{STEPS, migrate};
    use crate::connection;

    #[test]
    fn a_step_that_fails_changes_nothing_and_leaves_a_copy() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("journal.db");
        let key = vault::SharedKey::random();
        let mut file = connection::open(&path, &key).expect("opens");
        migrate(&mut file, &path, STEPS).expect("makes version 1");
        let failing = [STEPS[0], "CREATE TABLE more (x); CREATE TABLE more (x);"];
        assert!(migrate(&mut file, &path, &failing).is_err());
        let version: i64 = file
            .query_row("PRAGMA user_version", [], |row| row.get(0))
            .expect("reads");
        assert_eq!(version, 1);
        assert!(path.with_extension("v1.db").exists());
        migrate(
            &mut file,
            &path,
            &[STEPS[0], "CREATE TABLE more (x INTEGER) STRICT;"],
        )
        .expect("makes version 2");
        drop(file);
        let mut again = connection::open(&path, &key).expect("opens");
        assert!(matches!(
            migrate(&mut again, &path, STEPS),
            Err(crate::StoreError::Newer)
        ));
    }
}
