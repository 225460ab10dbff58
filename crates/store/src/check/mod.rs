//! Looking at a journal or a backup without changing it.

mod backup;
mod files;
mod opened;

use domain::{Role, Scope};

pub(crate) use backup::CHECKING;
pub use backup::{BackupCheck, Ending};
pub use files::check;
pub use opened::check_with;

/// One thing that was looked at, and how it was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checked {
    /// What.
    pub part: Part,
    /// How.
    pub found: Found,
}

/// What there is to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The file of a backup and the sums in it.
    Backup,
    /// The header.
    Header,
    /// Its copy.
    HeaderCopy,
    /// The encrypted file from outside.
    File,
    /// Every page of it, which takes the key.
    Pages,
    /// One partner's revisions in one of the two parts.
    Chain(Role, Scope),
}

/// How it was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// As it was written.
    Whole,
    /// Not there.
    Missing,
    /// Not as it was written.
    Damaged,
    /// Written by a newer version, which this one cannot judge.
    Newer,
    /// One writing behind the other of the two; the next one mends it.
    Behind,
    /// Not encrypted.
    Plain,
    /// Cut: not whole pages.
    Cut,
    /// Of another journal.
    OfAnother,
    /// Made under keys that were renewed since: not to be judged with the present ones.
    EarlierKeys,
    /// A revision that does not verify.
    NotVerified {
        /// At which place, from 1.
        seq: u64,
    },
    /// It verifies, but is not all that its reader remembers.
    Older,
}

impl Found {
    /// Nothing is wrong with it.
    pub fn holds(self) -> bool {
        matches!(self, Found::Whole | Found::Behind | Found::EarlierKeys)
    }
}
