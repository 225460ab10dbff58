use domain::{Ciphertext, Commitment, Envelope, SealKey, SealPlace};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::seal::{NONCE, about, open, seal};
use crate::{Key, labels};

/// The smallest padded text; larger ones are doubled, so that a length tells little.
const SMALLEST: usize = 4096;
/// Bytes in front that say how long the text is.
const LENGTH: usize = 8;

/// Seals a text under a key of its own and commits to it: SHA-256 over key, nonce and text,
/// since a ciphertext alone may open to another text under another key.
pub fn seal_text(place: &SealPlace<'_>, text: &[u8]) -> (SealKey, Envelope) {
    let key = Key::random();
    let plain = padded(text);
    let ciphertext = seal(&key, &named(labels::SEALED, place), &plain);
    let commitment = commit(place, &key, &ciphertext[..NONCE], &plain);
    let envelope = Envelope {
        ciphertext: Ciphertext(ciphertext),
        commitment: Commitment(commitment),
    };
    (SealKey(*key.bytes()), envelope)
}

/// The text under this key; none if the key fits the ciphertext or the commitment not.
pub fn open_text(place: &SealPlace<'_>, envelope: &Envelope, key: &SealKey) -> Option<Vec<u8>> {
    let key = Key::from_bytes(&key.0);
    let ciphertext = &envelope.ciphertext.0;
    let plain = open(&key, &named(labels::SEALED, place), ciphertext)?;
    let committed = commit(place, &key, ciphertext.get(..NONCE)?, &plain);
    let same: bool = committed.ct_eq(&envelope.commitment.0).into();
    let (length, rest) = plain.split_first_chunk::<LENGTH>()?;
    let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
    rest.get(..length).filter(|_| same).map(<[u8]>::to_vec)
}

fn padded(text: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut size = SMALLEST;
    while size < LENGTH + text.len() {
        size *= 2;
    }
    let mut plain = Zeroizing::new(vec![0; size]);
    plain[..LENGTH].copy_from_slice(&(text.len() as u64).to_le_bytes());
    plain[LENGTH..LENGTH + text.len()].copy_from_slice(text);
    plain
}

fn commit(place: &SealPlace<'_>, key: &Key, nonce: &[u8], plain: &[u8]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(named(labels::SEALED_COMMITMENT, place));
    hash.update(about(&[key.bytes(), nonce, plain]));
    hash.finalize().into()
}

fn named(label: &[u8], place: &SealPlace<'_>) -> Vec<u8> {
    about(&[
        label,
        place.author.code().as_bytes(),
        place.id.to_string().as_bytes(),
    ])
}
