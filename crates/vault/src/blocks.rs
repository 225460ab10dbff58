use domain::Role;
use zeroize::Zeroizing;

use crate::header::VaultId;
use crate::key::fill;
use crate::seal::{OVERHEAD, about, open, seal};
use crate::{Key, VaultError, labels};

/// Bytes of a private block on disk.
pub const BLOCK: usize = 64 * 1024;
/// Bytes of a block's content.
const CONTENT: usize = BLOCK - OVERHEAD;
/// Bytes in front that say how long the payload is.
const LENGTH: usize = 8;

/// The first blocks, which hold a payload of their own: it can be sealed anew without the rest.
pub const FRONT: usize = 2;

/// What a partner's blocks hold: the payload of the first [`FRONT`] ones, and that of the rest.
#[derive(Clone, Copy)]
pub struct Payloads<'a> {
    /// Sealed anew with every save.
    pub front: &'a [u8],
    /// Sealed anew with all of it.
    pub rest: &'a [u8],
}

/// Whether a payload has room in the first blocks.
pub fn fits_front(payload: &[u8]) -> bool {
    LENGTH + payload.len() <= FRONT * CONTENT
}

/// A partner's private part as blocks of [`BLOCK`] bytes: `at_least` of them, doubled until the
/// payloads fit. Fresh nonces each time, so that every block changes.
///
/// # Panics
/// A front that does not fit.
pub fn seal_blocks(
    key: &Key,
    vault: VaultId,
    author: Role,
    payloads: Payloads<'_>,
    at_least: usize,
) -> Vec<Vec<u8>> {
    let mut count = at_least.max(FRONT + 1);
    while (count - FRONT) * CONTENT < LENGTH + payloads.rest.len() {
        count *= 2;
    }
    let mut blocks = seal_front(key, vault, author, payloads.front, count);
    let rest = chunks(payloads.rest, count - FRONT);
    let numbered = rest.chunks(CONTENT).zip(FRONT..);
    blocks.extend(
        numbered.map(|(chunk, number)| seal(key, &named(vault, author, number, count), chunk)),
    );
    blocks
}

/// The first blocks alone, of a private part of `count` blocks.
///
/// # Panics
/// A front that does not fit.
pub fn seal_front(
    key: &Key,
    vault: VaultId,
    author: Role,
    front: &[u8],
    count: usize,
) -> Vec<Vec<u8>> {
    chunks(front, FRONT)
        .chunks(CONTENT)
        .enumerate()
        .map(|(number, chunk)| seal(key, &named(vault, author, number, count), chunk))
        .collect()
}

/// The contents of `count` blocks: how long the payload is, the payload, nothing.
fn chunks(payload: &[u8], count: usize) -> Zeroizing<Vec<u8>> {
    let mut plain = Zeroizing::new(vec![0; count * CONTENT]);
    plain[..LENGTH].copy_from_slice(&(payload.len() as u64).to_le_bytes());
    plain[LENGTH..LENGTH + payload.len()].copy_from_slice(payload);
    plain
}

/// What stands in a partner's blocks, opened.
pub struct Opened {
    plain: Zeroizing<Vec<u8>>,
}

impl Opened {
    /// The payload that begins in the first block. Blocks sealed before there was a front hold
    /// just one, which goes on through all of them.
    ///
    /// # Errors
    /// Blocks too short for it.
    pub fn front(&self) -> Result<&[u8], VaultError> {
        payload(&self.plain).ok_or(VaultError::BlockDamaged(0))
    }

    /// The payload of the blocks behind the front.
    ///
    /// # Errors
    /// Blocks too short for it.
    pub fn rest(&self) -> Result<&[u8], VaultError> {
        let rest = self.plain.get(FRONT * CONTENT..);
        rest.and_then(payload)
            .ok_or(VaultError::BlockDamaged(FRONT))
    }
}

fn payload(plain: &[u8]) -> Option<&[u8]> {
    let (length, rest) = plain.split_first_chunk::<LENGTH>()?;
    rest.get(..usize::try_from(u64::from_le_bytes(*length)).ok()?)
}

/// A partner's blocks, given in order and all `count` of them, each opened as it comes.
///
/// # Errors
/// [`VaultError::BlockDamaged`] names the first block that does not open: damaged, swapped,
/// missing, or another partner's.
pub fn open_blocks(
    key: &Key,
    vault: VaultId,
    author: Role,
    count: usize,
    blocks: impl IntoIterator<Item: AsRef<[u8]>>,
) -> Result<Opened, VaultError> {
    let mut plain = Zeroizing::new(Vec::with_capacity(count * CONTENT));
    let mut number = 0;
    for block in blocks {
        let about = named(vault, author, number, count);
        let content = open(key, &about, block.as_ref()).filter(|c| c.len() == CONTENT);
        plain.extend_from_slice(&content.ok_or(VaultError::BlockDamaged(number))?);
        number += 1;
    }
    if number < count {
        return Err(VaultError::BlockDamaged(number));
    }
    Ok(Opened { plain })
}

/// Blocks of the partner who has not joined: as random as sealed ones look.
pub fn random_blocks(count: usize) -> Vec<Vec<u8>> {
    let random = |_| {
        let mut block = vec![0; BLOCK];
        fill(&mut block);
        block
    };
    (0..count).map(random).collect()
}

fn named(vault: VaultId, author: Role, number: usize, count: usize) -> Vec<u8> {
    about(&[
        labels::BLOCK,
        vault.bytes(),
        author.code().as_bytes(),
        &(number as u64).to_le_bytes(),
        &(count as u64).to_le_bytes(),
    ])
}
