//! The quick way to tell that nothing has changed: without a passphrase, byte for byte.

use std::fs;
use std::path::Path;

use domain::Role;
use vault::Keyring;

use crate::couple::{behind_the_back, phrase};
use crate::look::{Door, content};

const FILE: &str = "journal.db";

/// What an unlock reads in a folder that nothing has happened to.
pub(crate) struct Untouched {
    keys: Vec<(Role, Keyring)>,
    header: Vec<u8>,
    file: Vec<u8>,
    content: Vec<u8>,
}

impl Untouched {
    pub(crate) fn of(journal: &Path, doors: &[Door]) -> Option<Untouched> {
        let header = vault::read_header(journal).ok()?;
        let keyring = |door: &Door| match door {
            Door::Phrase(passphrase) => header.unlock(&phrase(passphrase)).ok(),
            Door::Code => None,
        };
        let keys: Vec<_> = doors.iter().filter_map(keyring).collect();
        let content = content(journal, &keys).ok()?;
        Some(Untouched {
            keys,
            header: header.to_bytes(),
            file: fs::read(journal.join(FILE)).ok()?,
            content,
        })
    }

    /// Whether an unlock would read there what it read before, byte for byte.
    pub(crate) fn is_read_in(&self, journal: &Path) -> bool {
        if !self.has_header(journal) {
            return false;
        }
        let connection = behind_the_back(journal, &self.keys[0].1);
        let sql = "SELECT count(*) FROM sqlite_master";
        let mended: rusqlite::Result<i64> = connection.query_row(sql, [], |row| row.get(0));
        drop(connection);
        mended.is_ok()
            && (self.has_file(journal)
                || content(journal, &self.keys).is_ok_and(|content| content == self.content))
    }

    /// Whether the files lie there as before, with nothing beside them but a rollback that was not
    /// needed yet.
    pub(crate) fn lies_in(&self, journal: &Path) -> bool {
        self.has_header(journal) && self.has_file(journal)
    }

    fn has_header(&self, journal: &Path) -> bool {
        vault::read_header(journal).is_ok_and(|header| header.to_bytes() == self.header)
            && !journal.join("restore").exists()
    }

    fn has_file(&self, journal: &Path) -> bool {
        fs::read(journal.join(FILE)).is_ok_and(|file| file == self.file)
    }
}
