//! Tests of the keys.

mod blocks;
mod change;
mod code;
mod file;
mod header;
mod leave;
mod passphrase;
mod renew;
mod sealed;

use vault::{Header, Kdf, Keyring, Passphrase, RecoveryCode};

pub(crate) const SAM: &str = "sam's passphrase";
pub(crate) const NOA: &str = "noa's passphrase";

pub(crate) fn phrase(text: &str) -> Passphrase {
    Passphrase::from(text.to_owned())
}

pub(crate) fn begun() -> (Header, Keyring, RecoveryCode) {
    Header::begin(&phrase(SAM), Kdf::FLOOR, None).expect("begins")
}

/// Both partners; the keyrings of the first and of the second.
pub(crate) fn joined() -> (Header, Keyring, Keyring) {
    let (mut header, first, _) = begun();
    let (second, _) = header
        .join(&first, &phrase(NOA), Kdf::FLOOR, None)
        .expect("joins");
    (header, first, second)
}
