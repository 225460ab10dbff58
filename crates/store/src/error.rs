use std::fmt;

use domain::{Role, Scope};
use vault::VaultError;

/// What can go wrong with the journal folder. Never holds text of the journal, a name, a path or
/// a key.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Keys, header or private blocks.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// There is a journal here already.
    #[error("there is a journal already")]
    Exists,
    /// Another program holds the lock of the folder.
    #[error("another program has the journal open")]
    InUse,
    /// Others can read or write the folder.
    #[error("others can read or write the journal folder")]
    FolderOpenToOthers,
    /// A header without its file.
    #[error("the journal file is missing")]
    FileMissing,
    /// The file does not open with its key: damaged, or another journal's. Nothing is changed.
    #[error("the journal file does not open with its key")]
    FileUnreadable,
    /// The file begins as an unencrypted database.
    #[error("the journal file is not encrypted")]
    FileInPlain,
    /// The file, or a revision in it, was written by a newer version.
    #[error("the journal was written by a newer version")]
    Newer,
    /// An old passphrase or code: the private blocks are sealed under newer keys already.
    #[error("the keys were renewed, and the new passphrase opens the journal")]
    KeysRenewed,
    /// The disk failed so that what was last written may or may not be there. Nothing more is
    /// written before the journal has been unlocked anew, which tells.
    #[error("what was last written may or may not be there")]
    Unsure,
    /// A chain does not verify.
    #[error("{0}")]
    Tampered(Tampering),
    /// Everything verifies, but it is not all that the reader remembers: an older state, or
    /// another that went on from one. [`OpenJournal::unlock_older`](crate::OpenJournal::unlock_older)
    /// goes on with what is there.
    #[error("the journal is older than remembered")]
    Older(Older),
    /// No such backup on the shelf.
    #[error("no such backup")]
    NoSuchBackup,
    /// The backup is not as it was written.
    #[error("the backup is damaged")]
    BackupDamaged,
    /// A backup of another journal than the one that stands here.
    #[error("the backup is of another journal")]
    BackupOfAnother,
    /// A backup in which the second partner, who has joined, has no seat.
    #[error("the backup is from before the second partner joined")]
    BackupBeforeJoining,
    /// A backup with the words and keys of a partner who has left.
    #[error("the backup is from before a partner left")]
    BackupBeforeLeaving,
    /// A file or folder could not be read or written.
    #[error("the journal folder could not be read or written")]
    Io(#[from] std::io::Error),
    /// The file could not be read or written.
    #[error("the journal file could not be read or written")]
    Sql(#[source] rusqlite::Error),
}

/// Where a chain does not verify.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tampering {
    /// Whose chain.
    pub author: Role,
    /// In which part.
    pub scope: Scope,
    /// At which place, from 1.
    pub seq: u64,
    /// What is wrong there.
    pub what: &'static str,
}

/// How a journal differs from what its reader remembers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Older {
    /// How many shared revisions are not there; none where others stand in their place.
    pub missing: Option<u64>,
    /// When a backup was last put back, milliseconds since 1970, UTC, as the journal says.
    pub restored_ms: Option<i64>,
}

impl fmt::Display for Tampering {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scope = crate::record::scope_code(self.scope);
        let author = self.author.code();
        write!(
            f,
            "{scope} chain of {author}, revision {}: {}",
            self.seq, self.what
        )
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> StoreError {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::NotADatabase | rusqlite::ErrorCode::DatabaseCorrupt) => {
                StoreError::FileUnreadable
            }
            _ => StoreError::Sql(error),
        }
    }
}
