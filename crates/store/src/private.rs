use domain::Role;
use serde::{Deserialize, Serialize};
use vault::{Keyring, Payloads, VaultId};
use zeroize::Zeroizing;

use crate::StoreError;
use crate::chain::Head;
use crate::record::Record;

/// The version of the private part's bytes.
const VERSION: u8 = 2;
/// The version in which there was no front: one [`PrivatePart`] through all blocks.
const WITHOUT_FRONT: u8 = 1;
/// Blocks of a partner from day one.
pub(crate) const FIRST_BLOCKS: usize = 16;

/// What only its owner's key opens: the private chain, the remembered heads of both shared
/// chains, and a draft.
#[derive(Clone)]
pub(crate) struct PrivatePart {
    /// Records of the own shared chain before this place were left by a joining that was cut
    /// off, under keys that nobody has.
    pub(crate) own_from: u64,
    pub(crate) heads: [Head; 2],
    pub(crate) draft: Option<Vec<u8>>,
    pub(crate) records: Vec<Record>,
    /// How many of the records stand in the blocks behind the front, where the front alone can be
    /// sealed anew; none where all blocks have to be.
    pub(crate) behind: Option<usize>,
}

/// A private part as blocks to be written: the first ones, or all.
pub(crate) struct Sealed {
    pub(crate) blocks: Vec<Vec<u8>>,
    /// How many there are in the file then.
    pub(crate) count: usize,
    /// What becomes of [`PrivatePart::behind`].
    pub(crate) behind: Option<usize>,
}

/// The payload of the front: what every save writes.
#[derive(Serialize)]
struct Front<'a> {
    own_from: u64,
    heads: [Head; 2],
    draft: Option<&'a [u8]>,
    /// What was said since all blocks were last written.
    records: &'a [Record],
}

/// The payload of the blocks behind the front.
#[derive(Serialize)]
struct Rest<'a> {
    /// A draft that has no room in front.
    draft: Option<&'a [u8]>,
    records: &'a [Record],
}

#[derive(Deserialize)]
struct ReadFront {
    own_from: u64,
    heads: [Head; 2],
    draft: Option<Vec<u8>>,
    records: Vec<Record>,
}

#[derive(Deserialize)]
struct ReadRest {
    draft: Option<Vec<u8>>,
    records: Vec<Record>,
}

/// Whose blocks are sealed, and under which key.
#[derive(Clone, Copy)]
pub(crate) struct Owner<'a> {
    pub(crate) keyring: &'a Keyring,
    pub(crate) vault: VaultId,
    pub(crate) who: Role,
}

impl PrivatePart {
    pub(crate) fn begun(own_from: u64, heads: [Head; 2]) -> PrivatePart {
        PrivatePart {
            own_from,
            heads,
            draft: None,
            records: Vec::new(),
            behind: None,
        }
    }

    /// All blocks, at least as many as there were.
    pub(crate) fn seal(&self, owner: Owner<'_>, at_least: usize) -> Sealed {
        let mut front = self.front(self.draft.as_deref(), &[]);
        let mut rest = Rest {
            draft: None,
            records: &self.records,
        };
        if !vault::fits_front(&front) {
            front = self.front(None, &[]);
            rest.draft = self.draft.as_deref();
        }
        let payloads = Payloads {
            front: &front,
            rest: &written(Vec::new(), &rest),
        };
        let key = owner.keyring.private();
        let blocks = vault::seal_blocks(key, owner.vault, owner.who, payloads, at_least);
        Sealed {
            count: blocks.len(),
            blocks,
            behind: rest.draft.is_none().then_some(self.records.len()),
        }
    }

    /// The front alone, if what stands behind it is still what `before` has there and the rest has
    /// room in it; `count` is how many blocks there are.
    pub(crate) fn seal_front(
        &self,
        owner: Owner<'_>,
        before: &PrivatePart,
        count: usize,
    ) -> Option<Sealed> {
        let behind = before.behind?;
        let (kept, added) = self.records.split_at_checked(behind)?;
        if kept != before.records.get(..behind)? {
            return None;
        }
        let front = self.front(self.draft.as_deref(), added);
        if !vault::fits_front(&front) {
            return None;
        }
        let key = owner.keyring.private();
        Some(Sealed {
            blocks: vault::seal_front(key, owner.vault, owner.who, &front, count),
            count,
            behind: Some(behind),
        })
    }

    fn front(&self, draft: Option<&[u8]>, records: &[Record]) -> Zeroizing<Vec<u8>> {
        let front = Front {
            own_from: self.own_from,
            heads: self.heads,
            draft,
            records,
        };
        written(vec![VERSION], &front)
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
        let (opened, is_old) = match (opened, keyring.private_before()) {
            (Err(_), Some(before)) => {
                let opened = vault::open_blocks(before, vault, owner, blocks)?;
                (opened, true)
            }
            (opened, _) => (opened?, false),
        };
        let private = PrivatePart::read(opened.front()?, opened.rest().ok())?;
        Ok(PrivatePart {
            // Blocks under the key before have all to be sealed anew.
            behind: private.behind.filter(|_| !is_old),
            ..private
        })
    }

    /// Reads the payload of the front, and that of the rest; none: right behind the first.
    ///
    /// # Errors
    /// Bytes of another shape, or of a newer version.
    pub(crate) fn read(front: &[u8], rest: Option<&[u8]>) -> Result<PrivatePart, StoreError> {
        let (version, front) = front.split_first().ok_or(StoreError::Newer)?;
        let (front, after): (ReadFront, &[u8]) = match *version {
            VERSION | WITHOUT_FRONT => postcard::take_from_bytes(front).map_err(damaged)?,
            _ => return Err(StoreError::Newer),
        };
        let rest = match *version {
            VERSION => Some(rest.unwrap_or(after)),
            _ => None,
        };
        let rest: Option<ReadRest> = rest
            .map(|rest| postcard::from_bytes(rest).map_err(damaged))
            .transpose()?;
        let fronts_alone = |rest: &ReadRest| rest.draft.is_none().then_some(rest.records.len());
        let behind = rest.as_ref().and_then(fronts_alone);
        let (draft, mut records) =
            rest.map_or((None, Vec::new()), |rest| (rest.draft, rest.records));
        records.extend(front.records);
        Ok(PrivatePart {
            own_from: front.own_from,
            heads: front.heads,
            draft: front.draft.or(draft),
            records,
            behind,
        })
    }
}

fn written(begun: Vec<u8>, payload: &impl Serialize) -> Zeroizing<Vec<u8>> {
    postcard::to_extend(payload, begun)
        .map(Zeroizing::new)
        .expect("a private part holds nothing that cannot be written")
}

fn damaged(_: postcard::Error) -> StoreError {
    StoreError::Vault(vault::VaultError::BlockDamaged(0))
}
