//! Backups, putting one back, and looking whether everything is whole.

use chrono::NaiveDate;
use domain::{Id, Role};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A backup that can be put back. Of the automatic ones, the last of each day: when on a day a
/// session ended is nobody's business.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BackupLine {
    /// Its name, to ask for it.
    pub name: String,
    /// The computer's date when it was made.
    pub date: NaiveDate,
    /// What it was made for.
    pub kind: BackupKind,
}

/// What a backup was made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BackupKind {
    /// At the lock, after every session.
    Automatic,
    /// What stood there before a backup was put in its place.
    SetAside,
    /// Before a newer version changed the file.
    Update,
    /// Brought in from elsewhere.
    Brought,
}

/// What could be read of a journal that does not open, saved.
#[derive(Debug, Serialize, TS)]
pub struct SavedRest {
    /// Its file name, without the folder.
    pub file_name: String,
    /// It holds all that its author ever told; otherwise what they had shared, as far as it could
    /// be read.
    pub private: bool,
}

/// A backup to put in the journal's place.
#[derive(Deserialize, TS)]
pub struct RestoreBackup {
    /// Its name.
    pub name: String,
    /// A passphrase that opens it.
    #[ts(type = "string")]
    pub passphrase: SecretString,
}

/// What a reader may have to know of how the journal is kept.
#[derive(Debug, Serialize, TS)]
pub struct Safekeeping {
    /// Backups that were put back, the latest first.
    pub restorings: Vec<RestoringLine>,
    /// Backups that hold words which the reader has erased since, and can be deleted.
    pub old_backups: usize,
    /// Journals set aside at a restoring that hold such words, and stay.
    pub old_set_aside: usize,
}

/// A backup that was put back.
#[derive(Debug, Serialize, TS)]
pub struct RestoringLine {
    /// Its id.
    pub id: Id,
    /// With whose passphrase.
    pub by: Role,
    /// When.
    pub on: NaiveDate,
    /// When the backup was made.
    pub made: NaiveDate,
    /// The reader knows.
    pub read: bool,
}

/// What was found of a journal.
#[derive(Debug, Serialize, TS)]
pub struct JournalCheck {
    /// Nothing is wrong with any of it.
    pub holds: bool,
    /// Each thing that was looked at.
    pub parts: Vec<CheckedPart>,
    /// The newest backup, opened and looked at.
    pub newest_backup: Option<CheckedBackup>,
}

/// A backup that was opened and looked at.
#[derive(Debug, PartialEq, Eq, Serialize, TS)]
pub struct CheckedBackup {
    /// The computer's date when it was made.
    pub date: NaiveDate,
    /// It could be put back.
    pub holds: bool,
}

/// One thing that was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CheckedPart {
    /// What.
    pub part: JournalPart,
    /// Whose, of words.
    pub whose: Option<Role>,
    /// How it was found.
    pub found: FoundAs,
    /// The first place that does not verify, from 1.
    pub at: Option<u64>,
    /// Nothing is wrong with it.
    pub holds: bool,
}

/// What there is to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum JournalPart {
    /// The file of a backup.
    Backup,
    /// The header.
    Header,
    /// Its copy.
    HeaderCopy,
    /// The encrypted file from outside.
    File,
    /// Every page of it.
    Pages,
    /// What one partner shared.
    Shared,
    /// What the reader keeps alone.
    Private,
}

/// How it was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FoundAs {
    /// As it was written.
    Whole,
    /// Not there.
    Missing,
    /// Not as it was written.
    Damaged,
    /// Written by a newer version.
    Newer,
    /// One writing behind; the next one mends it.
    Behind,
    /// Not encrypted.
    Plain,
    /// Cut.
    Cut,
    /// Of another journal.
    OfAnother,
    /// Made under keys that were renewed since.
    EarlierKeys,
    /// A revision that does not verify.
    NotVerified,
    /// Not all that its reader remembers.
    Older,
}

/// A backup saved where the person wanted it.
#[derive(Debug, Serialize, TS)]
pub struct SavedBackup {
    /// Its file name.
    pub file_name: String,
}

/// How many old backups went.
#[derive(Debug, Serialize, TS)]
pub struct BackupsDeleted {
    /// So many.
    pub count: usize,
}
