//! Taking words out, leaving, and beginning from what was taken out.

use domain::{ExportForm, Partner, Reader, Role};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{BeginJournal, Status, Whose};

/// A journal.json to write. The shell asks where.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SaveJournal {
    /// Whose words.
    pub whose: Whose,
    /// Both passphrases, `a`'s first, for what both shared.
    #[ts(type = "[string, string] | null", optional)]
    pub passphrases: Option<[SecretString; 2]>,
}

/// An export that took place.
#[derive(Debug, Serialize, TS)]
pub struct TakenWords {
    /// When, milliseconds since 1970, UTC.
    pub at_ms: i64,
    /// As what.
    pub form: ExportForm,
    /// Both took it together; else the reader alone, and only the reader sees this.
    pub joint: bool,
}

/// A partner who has left.
#[derive(Debug, Serialize, TS)]
pub struct PartnerLeft {
    /// Who.
    pub who: Role,
    /// When, milliseconds since 1970, UTC.
    pub at_ms: i64,
}

/// The reader leaves.
#[derive(Deserialize, TS)]
pub struct LeaveJournal {
    /// The reader's own passphrase, once more.
    #[ts(type = "string")]
    pub passphrase: SecretString,
    /// What becomes of the backups that keep the reader's words.
    pub old_backups: OldBackups,
}

/// What becomes of backups from before a partner left. A new one is made of what stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum OldBackups {
    /// They stay.
    Keep,
    /// They go, but for what was set aside when a backup was put back.
    Delete,
}

/// The reader has left.
#[derive(Serialize, TS)]
pub struct Left {
    /// Nobody was left, so the journal's folder is deleted.
    pub deleted: bool,
    /// Backups in the journal's folder still keep the reader's words.
    pub in_backups: bool,
    /// Where that leaves the window.
    pub status: Status,
}

/// What the chosen files amount to.
#[derive(Debug, Serialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum ChosenExports {
    /// A journal can begin from them.
    Ready {
        /// The files.
        files: Vec<ChosenFile>,
        /// The partners that they name: what the two forms are filled with at first.
        partners: Vec<Partner>,
    },
    /// One of them is refused, and so are all.
    Refused {
        /// Its name, without the folder.
        file: String,
        /// Where and why, without content.
        why: String,
    },
}

/// A file that was read.
#[derive(Debug, Serialize, TS)]
pub struct ChosenFile {
    /// Its name, without the folder.
    pub name: String,
    /// Whose export it is.
    pub whose: Reader,
}

/// Both begin anew from the chosen files, each with a passphrase of their own.
#[derive(Deserialize, TS)]
pub struct BeginFromExports {
    /// Who `a` of the files is.
    pub first: BeginJournal,
    /// Who `b` of the files is.
    pub second: BeginJournal,
}

/// A journal begun from exports; it is locked.
#[derive(Serialize, TS)]
pub struct BegunFromExports {
    /// The first partner's, shown once.
    pub first_code: String,
    /// The second partner's, shown once.
    pub second_code: String,
}
