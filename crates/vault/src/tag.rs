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

/// What the tags of many records are checked with: one history key, taken in once.
///
/// Boxed, as keys are: handing it on leaves no copy behind.
pub struct Tagger(Box<Hmac<Sha256>>);

impl Tagger {
    /// Checks what this key tagged.
    pub fn new(history: &Key) -> Tagger {
        Tagger(Box::new(begun(history.bytes())))
    }

    /// True if the tag is that of the record; takes the same time either way.
    pub fn verifies(&self, record: &[u8], given: &[u8]) -> bool {
        finished((*self.0).clone(), record).ct_eq(given).into()
    }
}

pub(crate) fn keyed(key: &[u8], bytes: &[u8]) -> [u8; TAG] {
    finished(begun(key), bytes)
}

fn begun(key: &[u8]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).expect("HMAC takes keys of any length")
}

fn finished(mut mac: Hmac<Sha256>, bytes: &[u8]) -> [u8; TAG] {
    mac.update(bytes);
    mac.finalize().into_bytes().into()
}
