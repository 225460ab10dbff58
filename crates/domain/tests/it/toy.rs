//! Sealing that hides nothing, for the fold alone: it needs a text that comes back with its key.

use std::sync::atomic::{AtomicU8, Ordering};

use domain::{Ciphertext, Commitment, Envelope, SealKey, SealPlace};

static DRAWN: AtomicU8 = AtomicU8::new(1);

pub(crate) fn seal(place: &SealPlace<'_>, text: &[u8]) -> (SealKey, Envelope) {
    let key = SealKey([DRAWN.fetch_add(1, Ordering::Relaxed); 32]);
    let ciphertext = text.iter().map(|byte| byte ^ key.0[0]).collect();
    let commitment = commit(place, &key, text);
    let envelope = Envelope {
        ciphertext: Ciphertext(ciphertext),
        commitment,
    };
    (key, envelope)
}

pub(crate) fn open(place: &SealPlace<'_>, envelope: &Envelope, key: &SealKey) -> Option<Vec<u8>> {
    let bytes = envelope.ciphertext.0.iter();
    let text: Vec<u8> = bytes.map(|byte| byte ^ key.0[0]).collect();
    (commit(place, key, &text) == envelope.commitment).then_some(text)
}

fn commit(place: &SealPlace<'_>, key: &SealKey, text: &[u8]) -> Commitment {
    let mut sum = [0_u8; 32];
    let named = [
        place.author.code().as_bytes(),
        place.id.to_string().as_bytes(),
    ]
    .concat();
    let all = named.iter().chain(&key.0).chain(text);
    for (i, byte) in all.enumerate() {
        let at = &mut sum[i % 32];
        *at = at.wrapping_mul(31).wrapping_add(*byte);
    }
    Commitment(sum)
}
