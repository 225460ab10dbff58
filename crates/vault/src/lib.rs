//! Keys of the journal: header, slots, keyring, sealing, recovery code. No SQL.
//!
//! A random master key per partner opens a keyring; slots wrap the master key under a passphrase
//! (Argon2id, RFC 9106) or a recovery code. Everything sealed is XChaCha20-Poly1305
//! (draft-irtf-cfrg-xchacha) whose associated data names what it is and whose.

mod begin;
mod blocks;
mod change;
mod code;
mod error;
mod file;
mod header;
mod hex;
mod kdf;
mod key;
mod keyring;
mod labels;
mod leave;
mod passphrase;
mod renew;
mod seal;
mod sealed;
mod slot;
mod tag;
mod unlock;

pub use blocks::{
    BLOCK, FRONT, Opened, Payloads, fits_front, open_blocks, random_blocks, seal_blocks, seal_front,
};
pub use code::RecoveryCode;
pub use error::VaultError;
pub use file::{HEADER, HEADER_COPY, mend_header, read_header, write_header};
pub use header::{Header, VaultId};
pub use kdf::Kdf;
pub use key::{Key, SharedKey};
pub use keyring::Keyring;
pub use passphrase::{NEEDED_BITS, Passphrase, PassphraseStrength, strength, suggest};
pub use renew::Renewal;
pub use sealed::{open_text, seal_text};
pub use tag::{TAG, Tagger, tag};
