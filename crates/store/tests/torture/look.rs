//! What a journal folder holds, as either partner finds it.

use std::path::Path;

use domain::{Change, Revision};
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use store::StoreError;
use vault::{Keyring, VaultError};

use crate::couple::{behind_the_back, id, unlock};

/// What a partner finds at the unlock.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Seen {
    pub(crate) revisions: Vec<Revision>,
    pub(crate) draft: Option<Vec<u8>>,
    pub(crate) joined: bool,
}

/// None: there is no journal, or none for this passphrase.
pub(crate) fn look(journal: &Path, passphrase: &str) -> Result<Option<Seen>, StoreError> {
    if !store::exists(journal) {
        return Ok(None);
    }
    match unlock(journal, passphrase) {
        Ok(open) => Ok(Some(Seen {
            revisions: ranked(open.revisions()),
            draft: open.draft().map(<[u8]>::to_vec),
            joined: open.joined(),
        })),
        Err(StoreError::Vault(VaultError::WrongPassphrase)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The revisions without their numbers, which count what was erased too, and without the id of a
/// leaving, which is drawn each time.
fn ranked(revisions: &[Revision]) -> Vec<Revision> {
    let ranked = revisions.iter().map(|revision| Revision {
        seq: 0,
        subject: match revision.change {
            Change::PartnerLeft => id("left"),
            _ => revision.subject.clone(),
        },
        ..revision.clone()
    });
    ranked.collect()
}

/// Everything that an unlock reads, byte by byte, without a passphrase. What a killed session left
/// is mended by it as by an unlock.
pub(crate) fn content(journal: &Path, keys: &Keyring) -> Result<Vec<u8>, StoreError> {
    let connection = behind_the_back(journal, keys);
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let mut all = vault::read_header(journal)?.to_bytes();
    all.extend(version.to_le_bytes());
    all.extend(rows(&connection)?);
    Ok(all)
}

/// All rows of the two tables.
fn rows(connection: &Connection) -> Result<Vec<u8>, StoreError> {
    let mut all = Vec::with_capacity(3 << 20);
    for sql in [
        "SELECT * FROM revision ORDER BY author, seq",
        "SELECT * FROM private_block ORDER BY author, number",
    ] {
        let mut statement = connection.prepare(sql)?;
        let columns = statement.column_count();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                match row.get_ref(column)? {
                    ValueRef::Blob(bytes) | ValueRef::Text(bytes) => {
                        all.extend((bytes.len() as u64).to_le_bytes());
                        all.extend(bytes);
                    }
                    ValueRef::Integer(number) => all.extend(number.to_le_bytes()),
                    ValueRef::Null => all.extend(b"null"),
                    ValueRef::Real(_) => panic!("no column is of a real type"),
                }
            }
        }
    }
    Ok(all)
}
