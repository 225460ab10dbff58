//! Tests of the keys.

mod blocks;
mod code;
mod header;
mod passphrase;

use vault::{Header, Kdf, Keyring, Passphrase, RecoveryCode};

pub(crate) fn phrase(text: &str) -> Passphrase {
    Passphrase::from(text.to_owned())
}

pub(crate) fn begun() -> (Header, Keyring, RecoveryCode) {
    Header::begin(&phrase("sam's passphrase"), Kdf::FLOOR, None).expect("begins")
}
