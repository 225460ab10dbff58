use domain::Role;
use serde::{Deserialize, Serialize};
use vault::{Keyring, VaultId};
use zeroize::Zeroizing;

use crate::StoreError;
use crate::chain::Head;
use crate::record::Record;

/// The version of the private part's bytes.
const VERSION: u8 = 1;
/// Blocks of a partner from day one.
pub(crate) const FIRST_BLOCKS: usize = 16;

/// What only its owner's key opens: the private chain, the remembered heads of both shared
/// chains, and a draft.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct PrivatePart {
    /// Records of the own shared chain before this place were left by a joining that was cut
    /// off, under keys that nobody has.
    pub(crate) own_from: u64,
    pub(crate) heads: [Head; 2],
    pub(crate) draft: Option<Vec<u8>>,
    pub(crate) records: Vec<Record>,
}

impl PrivatePart {
    pub(crate) fn begun(own_from: u64, heads: [Head; 2]) -> PrivatePart {
        PrivatePart {
            own_from,
            heads,
            draft: None,
            records: Vec::new(),
        }
    }

    /// As sealed blocks, at least as many as there were.
    pub(crate) fn seal(
        &self,
        keyring: &Keyring,
        vault: VaultId,
        owner: Role,
        at_least: usize,
    ) -> Vec<Vec<u8>> {
        let begun = Zeroizing::new(vec![VERSION]);
        let payload = postcard::to_extend(self, begun.to_vec())
            .map(Zeroizing::new)
            .expect("a private part holds nothing that cannot be written");
        vault::seal_blocks(keyring.private(), vault, owner, &payload, at_least)
    }

    /// Opens the owner's blocks, which a renewal of keys that was cut off may have left under the
    /// key before.
    ///
    /// # Errors
    /// A block that does not open, or bytes of a newer version.
    pub(crate) fn open(
        keyring: &Keyring,
        vault: VaultId,
        owner: Role,
        blocks: &[Vec<u8>],
    ) -> Result<PrivatePart, StoreError> {
        let opened = vault::open_blocks(keyring.private(), vault, owner, blocks);
        let payload = match (opened, keyring.private_before()) {
            (Err(_), Some(before)) => vault::open_blocks(before, vault, owner, blocks)?,
            (opened, _) => opened?,
        };
        PrivatePart::read(&payload)
    }

    /// Reads the bytes that the blocks hold.
    ///
    /// # Errors
    /// Bytes of another shape, or of a newer version.
    pub(crate) fn read(payload: &[u8]) -> Result<PrivatePart, StoreError> {
        match payload.split_first() {
            Some((&VERSION, rest)) => postcard::from_bytes(rest)
                .map_err(|_| StoreError::Vault(vault::VaultError::BlockDamaged(0))),
            _ => Err(StoreError::Newer),
        }
    }
}
