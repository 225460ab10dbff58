use std::fs::File;
use std::io::Read;
use std::path::Path;

use rusqlite::Connection;
use vault::SharedKey;

use crate::StoreError;

/// How an unencrypted file begins.
pub(crate) const PLAIN: &[u8; 16] = b"SQLite format 3\0";

/// What SQLCipher authenticates each page with: most processors have instructions for SHA-256, and
/// few for SHA-512, its own choice.
const HMAC: &str = "HMAC_SHA256";
/// Files that were made with SQLCipher's own choice keep it.
const HMAC_BEFORE: &str = "HMAC_SHA512";

/// The one way to open the journal file: raw key and salt, both from the keyring.
///
/// SQLCipher says "not a database" for a wrong key and for damage alike, so nothing is ever
/// deleted or re-created here.
///
/// # Errors
/// [`StoreError::FileInPlain`], [`StoreError::FileUnreadable`].
pub(crate) fn open(path: &Path, key: &SharedKey) -> Result<Connection, StoreError> {
    refuse_plain(path)?;
    match open_with(HMAC, path, key) {
        Err(StoreError::FileUnreadable) => open_with(HMAC_BEFORE, path, key),
        opened => opened,
    }
}

fn open_with(hmac: &str, path: &Path, key: &SharedKey) -> Result<Connection, StoreError> {
    let connection = Connection::open(path)?;
    // Its own log would go to standard error.
    let _: String = connection.query_row("PRAGMA cipher_log = off", [], |row| row.get(0))?;
    // Pages and statements are wiped when SQLite gives their memory back.
    connection.pragma_update(None, "cipher_memory_security", "ON")?;
    connection.pragma_update(None, "key", &*key.sqlcipher_literal())?;
    connection.pragma_update(None, "cipher_hmac_algorithm", hmac)?;
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

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use rusqlite::Connection;
    use vault::SharedKey;

    use super::{HMAC, HMAC_BEFORE, open, open_with};
    use crate::StoreError;

    const PAGE: usize = 4096;

    #[test]
    fn a_file_is_made_with_sha_256_and_one_from_before_keeps_what_it_has() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let key = SharedKey::random();
        for (name, hmac, other) in [("new", HMAC, HMAC_BEFORE), ("old", HMAC_BEFORE, HMAC)] {
            let path = folder.path().join(name);
            if name == "old" {
                noted(&open_with(hmac, &path, &key).expect("made"), 0);
            } else {
                noted(&open(&path, &key).expect("made"), 0);
            }
            noted(&open(&path, &key).expect("opens"), 1);
            assert_eq!(notes(&open_with(hmac, &path, &key).expect("as it was")), 2);
            let refused = open_with(other, &path, &key);
            assert!(matches!(refused, Err(StoreError::FileUnreadable)), "{name}");
        }
    }

    /// A file from before whose writing was cut off: what is tried first must not spoil what puts
    /// it right, also where its first page is torn.
    #[test]
    fn a_file_from_before_that_was_cut_off_is_put_right() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (path, key) = (folder.path().join("journal.db"), SharedKey::random());
        let writing = open_with(HMAC_BEFORE, &path, &key).expect("made");
        noted(&writing, 0);
        writing
            .execute_batch("CREATE TABLE more (x)")
            .expect("a page more");
        let length = || fs::metadata(&path).expect("there").len();
        let before = length();
        // So little memory that pages reach the file before the end of the transaction.
        writing.pragma_update(None, "cache_size", 1).expect("small");
        writing.execute_batch("BEGIN IMMEDIATE").expect("begins");
        (1..400).for_each(|n| noted(&writing, n));
        writing
            .execute_batch("CREATE TABLE late (x)")
            .expect("page 1");
        (400..800).for_each(|n| noted(&writing, n));
        assert!(length() > before);
        let cut = folder.path().join("cut.db");
        let beside = |path: &Path| path.with_extension("db-journal");
        for torn in [false, true] {
            fs::copy(&path, &cut).expect("copied");
            fs::copy(beside(&path), beside(&cut)).expect("there is a journal");
            if torn {
                let mut bytes = fs::read(&cut).expect("read");
                bytes[PAGE / 2..PAGE].fill(0);
                fs::write(&cut, bytes).expect("written");
            }
            let opened = open(&cut, &key).expect("opens");
            assert_eq!(notes(&opened), 1, "as before the transaction");
            let whole: String = opened
                .query_row("PRAGMA integrity_check", [], |row| row.get(0))
                .expect("answers");
            assert_eq!(whole, "ok");
        }
    }

    fn noted(file: &Connection, n: u32) {
        file.execute_batch("CREATE TABLE IF NOT EXISTS note (n, words)")
            .expect("made");
        file.execute("INSERT INTO note VALUES (?1, hex(zeroblob(500)))", [n])
            .expect("written");
    }

    fn notes(file: &Connection) -> u32 {
        file.query_row("SELECT count(*) FROM note", [], |row| row.get(0))
            .expect("read")
    }
}
