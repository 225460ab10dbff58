use std::sync::Arc;

use domain::Role;
use serde::{Deserialize, Serialize};
use vault::{Keyring, Payloads, VaultError, VaultId};
use zeroize::Zeroizing;

use crate::StoreError;
use crate::bytes::random;
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
    /// Shared with what is about to be written, which adds to them.
    pub(crate) records: Vec<Arc<Record>>,
    /// What stands in the blocks behind the front, where the front alone can be sealed anew; none
    /// where all blocks have to be.
    pub(crate) behind: Option<Behind>,
}

/// What stands behind the front.
#[derive(Clone, Copy)]
pub(crate) struct Behind {
    writing: Writing,
    /// So many of the records.
    records: usize,
}

/// Tells one writing of all blocks from every other: a front belongs to the rest of its own.
type Writing = [u8; 16];

/// A private part as blocks to be written: the first ones, or all.
pub(crate) struct Sealed {
    pub(crate) blocks: Vec<Vec<u8>>,
    /// How many there are in the file then.
    pub(crate) count: usize,
    /// What becomes of [`PrivatePart::behind`].
    pub(crate) behind: Option<Behind>,
}

/// The payload of the front: what every save writes.
#[derive(Serialize)]
struct Front<'a> {
    writing: Writing,
    own_from: u64,
    heads: [Head; 2],
    draft: Option<&'a [u8]>,
    /// What was said since all blocks were last written.
    records: &'a [Arc<Record>],
}

/// The payload of the blocks behind the front.
#[derive(Serialize)]
struct Rest<'a> {
    writing: Writing,
    /// A draft that has no room in front.
    draft: Option<&'a [u8]>,
    records: &'a [Arc<Record>],
}

/// [`Front`] as it is read, without its writing: the whole private part before there was a front.
#[derive(Deserialize)]
struct ReadFront {
    own_from: u64,
    heads: [Head; 2],
    draft: Option<Vec<u8>>,
    records: Vec<Arc<Record>>,
}

#[derive(Deserialize)]
struct ReadRest {
    writing: Writing,
    draft: Option<Vec<u8>>,
    records: Vec<Arc<Record>>,
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
        let writing = random();
        let mut front = self.front(writing, self.draft.as_deref(), &[]);
        let mut rest = Rest {
            writing,
            draft: None,
            records: &self.records,
        };
        if !vault::fits_front(&front) {
            front = self.front(writing, None, &[]);
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
            behind: rest.draft.is_none().then_some(Behind {
                writing,
                records: self.records.len(),
            }),
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
        let (kept, added) = self.records.split_at_checked(behind.records)?;
        if kept != before.records.get(..behind.records)? {
            return None;
        }
        let front = self.front(behind.writing, self.draft.as_deref(), added);
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

    fn front(
        &self,
        writing: Writing,
        draft: Option<&[u8]>,
        records: &[Arc<Record>],
    ) -> Zeroizing<Vec<u8>> {
        let front = Front {
            writing,
            own_from: self.own_from,
            heads: self.heads,
            draft,
            records,
        };
        written(vec![VERSION], &front)
    }

    /// Opens all `count` of the owner's blocks as they come, which a renewal of keys that was cut
    /// off may have left under the key before.
    ///
    /// # Errors
    /// A block that does not open, or bytes of a newer version.
    pub(crate) fn open(
        keyring: &Keyring,
        vault: VaultId,
        owner: Role,
        count: usize,
        blocks: impl IntoIterator<Item = Vec<u8>>,
    ) -> Result<PrivatePart, StoreError> {
        let now = keyring.private();
        let (opened, is_old) = match keyring.private_before() {
            None => (vault::open_blocks(now, vault, owner, count, blocks), false),
            Some(before) => {
                let blocks: Vec<_> = blocks.into_iter().collect();
                match vault::open_blocks(now, vault, owner, count, &blocks) {
                    Err(_) => {
                        let opened = vault::open_blocks(before, vault, owner, count, &blocks);
                        (opened, true)
                    }
                    opened => (opened, false),
                }
            }
        };
        let opened = opened?;
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
    /// Bytes of another shape, or of a newer version; a front and a rest of two writings.
    pub(crate) fn read(front: &[u8], rest: Option<&[u8]>) -> Result<PrivatePart, StoreError> {
        match front.split_first() {
            Some((&VERSION, front)) => PrivatePart::read_both(front, rest),
            Some((&WITHOUT_FRONT, whole)) => {
                let whole: ReadFront = postcard::from_bytes(whole).map_err(damaged)?;
                Ok(whole.behind(None, Vec::new(), None))
            }
            _ => Err(StoreError::Newer),
        }
    }

    fn read_both(front: &[u8], rest: Option<&[u8]>) -> Result<PrivatePart, StoreError> {
        type Front = (Writing, ReadFront);
        let ((writing, front), after): (Front, &[u8]) =
            postcard::take_from_bytes(front).map_err(damaged)?;
        let rest: ReadRest = postcard::from_bytes(rest.unwrap_or(after)).map_err(damaged)?;
        if rest.writing != writing {
            return Err(StoreError::Vault(VaultError::BlockDamaged(vault::FRONT)));
        }
        let behind = Behind {
            writing,
            records: rest.records.len(),
        };
        let behind = rest.draft.is_none().then_some(behind);
        Ok(front.behind(behind, rest.records, rest.draft))
    }
}

impl ReadFront {
    /// With what stands behind it.
    fn behind(
        self,
        behind: Option<Behind>,
        mut records: Vec<Arc<Record>>,
        draft: Option<Vec<u8>>,
    ) -> PrivatePart {
        records.extend(self.records);
        PrivatePart {
            own_from: self.own_from,
            heads: self.heads,
            draft: self.draft.or(draft),
            records,
            behind,
        }
    }
}

fn written(begun: Vec<u8>, payload: &impl Serialize) -> Zeroizing<Vec<u8>> {
    postcard::to_extend(payload, begun)
        .map(Zeroizing::new)
        .expect("a private part holds nothing that cannot be written")
}

fn damaged(_: postcard::Error) -> StoreError {
    StoreError::Vault(VaultError::BlockDamaged(0))
}
