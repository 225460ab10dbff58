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

/// A partner's private part as blocks of [`BLOCK`] bytes: `at_least` of them, doubled until the
/// payload fits. Fresh nonces each time, so that every block changes.
pub fn seal_blocks(
    key: &Key,
    vault: VaultId,
    author: Role,
    payload: &[u8],
    at_least: usize,
) -> Vec<Vec<u8>> {
    let mut count = at_least.max(1);
    while count * CONTENT < LENGTH + payload.len() {
        count *= 2;
    }
    let mut plain = Zeroizing::new(vec![0; count * CONTENT]);
    plain[..LENGTH].copy_from_slice(&(payload.len() as u64).to_le_bytes());
    plain[LENGTH..LENGTH + payload.len()].copy_from_slice(payload);
    plain
        .chunks(CONTENT)
        .enumerate()
        .map(|(number, chunk)| seal(key, &named(vault, author, number, count), chunk))
        .collect()
}

/// The payload of a partner's blocks, given in order and all of them.
///
/// # Errors
/// [`VaultError::BlockDamaged`] names the first block that does not open: damaged, swapped,
/// missing, or another partner's.
pub fn open_blocks(
    key: &Key,
    vault: VaultId,
    author: Role,
    blocks: &[Vec<u8>],
) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    let mut plain = Zeroizing::new(Vec::with_capacity(blocks.len() * CONTENT));
    for (number, block) in blocks.iter().enumerate() {
        let about = named(vault, author, number, blocks.len());
        let content = open(key, &about, block).ok_or(VaultError::BlockDamaged(number))?;
        plain.extend_from_slice(&content);
    }
    let length = plain
        .first_chunk::<LENGTH>()
        .and_then(|bytes| usize::try_from(u64::from_le_bytes(*bytes)).ok())
        .ok_or(VaultError::BlockDamaged(0))?;
    let payload = plain
        .get(LENGTH..)
        .and_then(|rest| rest.get(..length))
        .ok_or(VaultError::BlockDamaged(0))?;
    Ok(Zeroizing::new(payload.to_vec()))
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
