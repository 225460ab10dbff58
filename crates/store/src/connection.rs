use std::fs::File;
use std::io::Read;
use std::path::Path;

use rusqlite::Connection;
use vault::SharedKey;

use crate::StoreError;

/// How an unencrypted file begins.
pub(crate) const PLAIN: &[u8; 16] = b"SQLite format 3\0";

/// The one way to open the journal file: raw key and salt, both from the keyring.
///
/// SQLCipher says "not a database" for a wrong key and for damage alike, so nothing is ever
/// deleted or re-created here.
///
/// # Errors
/// [`StoreError::FileInPlain`], [`StoreError::FileUnreadable`].
pub(crate) fn open(path: &Path, key: &SharedKey) -> Result<Connection, StoreError> {
    refuse_plain(path)?;
    let connection = Connection::open(path)?;
    // Its own log would go to standard error.
    let _: String = connection.query_row("PRAGMA cipher_log = off", [], |row| row.get(0))?;
    // Pages and statements are wiped when SQLite gives their memory back.
    connection.pragma_update(None, "cipher_memory_security", "ON")?;
    connection.pragma_update(None, "key", &*key.sqlcipher_literal())?;
    let cipher: String = connection.query_row("PRAGMA cipher_version", [], |row| row.get(0))?;
    assert!(!cipher.is_empty(), "the program is built with SQLCipher");
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "secure_delete", "ON")?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "trusted_schema", "OFF")?;
    let _: String = connection.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
    // The first read: here a wrong key or damage shows.
    let _: i64 = connection.query_row("SELECT count(*) FROM sqlite_master", [], |r| r.get(0))?;
    Ok(connection)
}

fn refuse_plain(path: &Path) -> Result<(), StoreError> {
    let mut begins = Vec::with_capacity(PLAIN.len());
    match File::open(path) {
        Ok(file) => file.take(PLAIN.len() as u64).read_to_end(&mut begins)?,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    if begins == PLAIN {
        return Err(StoreError::FileInPlain);
    }
    Ok(())
}
