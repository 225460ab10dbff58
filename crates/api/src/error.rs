use std::io::ErrorKind;

use serde::Serialize;
use store::StoreError;
use ts_rs::TS;
use vault::VaultError;

/// Why a command was refused. A code stands here only if the window acts on it; no journal text,
/// no name and no path is ever in it.
#[derive(Clone, Debug, PartialEq, Serialize, TS, thiserror::Error)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum ApiError {
    /// No session is open.
    #[error("locked")]
    Locked,
    /// The passphrase opens nothing here.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// The passphrase is too easily guessed.
    #[error("a passphrase of {bits:.0} bits where {need:.0} are needed")]
    WeakPassphrase {
        /// What it weighs.
        bits: f64,
        /// What is needed.
        need: f64,
    },
    /// The new passphrase opens this journal already.
    #[error("a passphrase that opens the journal already")]
    PassphraseTaken,
    /// The recovery code opens nothing here.
    #[error("wrong recovery code")]
    WrongCode,
    /// The recovery code is mistyped: its check digits do not fit.
    #[error("mistyped recovery code")]
    CodeMistyped,
    /// An old passphrase or code, after a renewal of keys that was cut off.
    #[error("the keys were renewed")]
    KeysRenewed,
    /// There is a journal already.
    #[error("there is a journal already")]
    JournalExists,
    /// Another window has it open.
    #[error("another program has the journal open")]
    InUse,
    /// Written by a newer version.
    #[error("the journal was written by a newer version")]
    Newer,
    /// The header or the file cannot be read.
    #[error("the journal cannot be read: {what}")]
    Unreadable {
        /// Which part, without content.
        what: String,
    },
    /// A revision does not verify.
    #[error("the journal does not verify: {what}")]
    Tampered {
        /// Which chain and place, without content.
        what: String,
    },
    /// Everything verifies, but it is not all that the reader remembers.
    #[error("the journal is older than remembered")]
    Older {
        /// How many changes are not there; none where others stand in their place.
        missing: Option<u64>,
        /// When a backup was last put back, milliseconds since 1970, UTC, as the journal says.
        restored_ms: Option<i64>,
    },
    /// A backup cannot be put in the journal's place.
    #[error("the backup cannot be used")]
    BackupUnusable {
        /// Why.
        why: BackupTrouble,
    },
    /// The journal is closed and kept, but the backup after it could not be written.
    #[error("the backup could not be written")]
    BackupFailed,
    /// No such entry in these pages.
    #[error("no such entry")]
    NotFound,
    /// A field that cannot be so.
    #[error("field {field}: {what}")]
    Refused {
        /// Its path.
        field: String,
        /// Why, without content.
        what: String,
    },
    /// The other has joined before.
    #[error("the other has joined already")]
    AlreadyJoined,
    /// The other has not joined yet.
    #[error("the other has not joined yet")]
    NotJoined,
    /// Others can write into the journal folder.
    #[error("others can write into the journal folder")]
    FolderOpenToOthers,
    /// A file or folder could not be written.
    #[error("it could not be written")]
    CannotWrite,
    /// More text than a field holds.
    #[error("field {field}: too long")]
    TooLong {
        /// Its path.
        field: String,
    },
    /// Something that should not happen; the incident says where, not what.
    #[error("incident {incident}")]
    Internal {
        /// Where.
        incident: String,
    },
}

/// Why a backup cannot be put back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BackupTrouble {
    /// It is not as it was written.
    Damaged,
    /// It is of another journal than the one that stands here.
    OfAnother,
    /// It is from before the second partner joined, who would be shut out.
    BeforeJoining,
    /// It is from before a partner left, whose words it would bring back.
    BeforeLeaving,
}

impl ApiError {
    /// Something that should not happen.
    pub fn internal(incident: &str) -> ApiError {
        ApiError::Internal {
            incident: incident.to_owned(),
        }
    }

    /// A field that cannot be so.
    pub(crate) fn refused(field: &str, what: &str) -> ApiError {
        ApiError::Refused {
            field: field.to_owned(),
            what: what.to_owned(),
        }
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> ApiError {
        match error {
            StoreError::Vault(error) => error.into(),
            StoreError::Exists => ApiError::JournalExists,
            StoreError::InUse => ApiError::InUse,
            StoreError::FolderOpenToOthers => ApiError::FolderOpenToOthers,
            StoreError::Newer => ApiError::Newer,
            StoreError::KeysRenewed => ApiError::KeysRenewed,
            StoreError::Tampered(tampering) => ApiError::Tampered {
                what: tampering.to_string(),
            },
            StoreError::Older(older) => ApiError::Older {
                missing: older.missing,
                restored_ms: older.restored_ms,
            },
            StoreError::NoSuchBackup => ApiError::NotFound,
            StoreError::BackupDamaged => unusable(BackupTrouble::Damaged),
            StoreError::BackupOfAnother => unusable(BackupTrouble::OfAnother),
            StoreError::BackupBeforeJoining => unusable(BackupTrouble::BeforeJoining),
            StoreError::BackupBeforeLeaving => unusable(BackupTrouble::BeforeLeaving),
            StoreError::FileMissing | StoreError::FileUnreadable | StoreError::FileInPlain => {
                ApiError::Unreadable {
                    what: error.to_string(),
                }
            }
            StoreError::Io(_) | StoreError::Sql(_) | StoreError::Unsure => ApiError::CannotWrite,
        }
    }
}

fn unusable(why: BackupTrouble) -> ApiError {
    ApiError::BackupUnusable { why }
}

impl From<VaultError> for ApiError {
    fn from(error: VaultError) -> ApiError {
        match error {
            VaultError::WrongPassphrase => ApiError::WrongPassphrase,
            VaultError::PassphraseTaken => ApiError::PassphraseTaken,
            VaultError::WrongCode => ApiError::WrongCode,
            VaultError::CodeMistyped => ApiError::CodeMistyped,
            VaultError::HeaderNewer(_) => ApiError::Newer,
            VaultError::AlreadyJoined => ApiError::AlreadyJoined,
            VaultError::NotJoined => ApiError::NotJoined,
            VaultError::Io(error) if error.kind() == ErrorKind::NotFound => ApiError::Unreadable {
                what: "neither the header nor its copy is there".to_owned(),
            },
            VaultError::Io(_) => ApiError::CannotWrite,
            VaultError::HeaderUnreadable
            | VaultError::KdfOutOfRange
            | VaultError::KeyringDamaged
            | VaultError::BlockDamaged(_) => ApiError::Unreadable {
                what: error.to_string(),
            },
        }
    }
}
