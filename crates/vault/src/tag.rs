use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use crate::Key;

/// Bytes of a tag.
pub const TAG: usize = 32;

/// HMAC-SHA256 (RFC 2104) of a revision's record under its author's history key.
pub fn tag(history: &Key, record: &[u8]) -> [u8; TAG] {
    keyed(history.bytes(), record)
}

/// True if the tag is that of the record; takes the same time either way.
pub fn verify_tag(history: &Key, record: &[u8], given: &[u8]) -> bool {
    tag(history, record).ct_eq(given).into()
}

pub(crate) fn keyed(key: &[u8], bytes: &[u8]) -> [u8; TAG] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(bytes);
    mac.finalize().into_bytes().into()
}
