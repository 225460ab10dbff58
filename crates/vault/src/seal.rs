use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::Key;
use crate::key::fill;

/// Bytes of a nonce.
pub(crate) const NONCE: usize = 24;
/// Bytes that sealing adds: nonce and Poly1305 tag.
pub(crate) const OVERHEAD: usize = NONCE + 16;

/// Nonce, ciphertext, tag. A fresh random nonce each time.
pub(crate) fn seal(key: &Key, about: &[u8], plain: &[u8]) -> Vec<u8> {
    let mut nonce = [0; NONCE];
    fill(&mut nonce);
    let cipher = XChaCha20Poly1305::new(key.bytes().into());
    let payload = Payload {
        msg: plain,
        aad: about,
    };
    let sealed = cipher
        .encrypt(&XNonce::from(nonce), payload)
        .expect("the plaintext is far below 256 GiB");
    [nonce.as_slice(), &sealed].concat()
}

/// None: another key, other associated data, or damage.
pub(crate) fn open(key: &Key, about: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE>()?;
    let cipher = XChaCha20Poly1305::new(key.bytes().into());
    let payload = Payload {
        msg: sealed,
        aad: about,
    };
    cipher
        .decrypt(&XNonce::from(*nonce), payload)
        .ok()
        .map(Zeroizing::new)
}

/// Parts with their lengths in front, so that no two lists of parts read the same.
pub(crate) fn about(parts: &[&[u8]]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for part in parts {
        bytes.extend((part.len() as u64).to_le_bytes());
        bytes.extend(*part);
    }
    bytes
}
