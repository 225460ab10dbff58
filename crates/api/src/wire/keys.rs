//! Changing a passphrase, recovering, renewing keys.

use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Session;

/// Another passphrase for the reader.
#[derive(Deserialize, TS)]
pub struct ChangePassphrase {
    /// The one that opens the journal now.
    #[ts(type = "string")]
    pub old: SecretString,
    /// The one that is to.
    #[ts(type = "string")]
    pub new: SecretString,
}

/// New keys for the reader: somebody may know the passphrase.
#[derive(Deserialize, TS)]
pub struct RenewKeys {
    /// The passphrase that opens the journal now.
    #[ts(type = "string")]
    pub old: SecretString,
    /// The one that is to.
    #[ts(type = "string")]
    pub new: SecretString,
}

/// A recovery code in place of the one before.
#[derive(Serialize, TS)]
pub struct NewCode {
    /// Shown once.
    pub recovery_code: String,
}

/// A way in for whoever lost the passphrase.
#[derive(Deserialize, TS)]
pub struct Recover {
    /// The recovery code, as typed.
    #[ts(type = "string")]
    pub code: SecretString,
    /// The new passphrase.
    #[ts(type = "string")]
    pub passphrase: SecretString,
}

/// The journal is open again, with a new passphrase and a new code.
#[derive(Serialize, TS)]
pub struct Recovered {
    /// Shown once.
    pub recovery_code: String,
    /// The session that is now open.
    pub session: Session,
}

/// What became of a renewal of keys that an unlock found cut off.
#[derive(Serialize, TS)]
#[serde(tag = "ended", rename_all = "snake_case")]
pub enum Renewal {
    /// The passphrase and the code from before stay.
    CutOff,
    /// The new passphrase holds, and this code, which nobody has seen yet.
    Finished {
        /// Shown once.
        recovery_code: String,
    },
}
