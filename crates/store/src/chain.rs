use std::borrow::Borrow;
use std::collections::BTreeSet;

use domain::Revision;
use serde::{Deserialize, Serialize};
use vault::{Key, Keyring, Tagger};

use crate::StoreError;
use crate::record::{ERASE, Place, Record, Saying, Zone};

/// The last record of a chain: its place and what the next one must name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Head {
    pub(crate) seq: u64,
    pub(crate) link: [u8; 32],
}

impl Head {
    /// Writes the next record of the chain.
    pub(crate) fn next(&mut self, place: Place, saying: Saying<'_>, history: &Key) -> Record {
        let record = Record::write(place, self.seq + 1, self.link, saying, history);
        *self = Head {
            seq: record.seq,
            link: record.link(&record.bytes(place)),
        };
        record
    }
}

/// What the reader knows of a chain from elsewhere.
pub(crate) struct Known {
    /// For the reader's own chain: what its tags are checked with.
    pub(crate) own: Option<Own>,
    /// The head that the reader remembers.
    pub(crate) remembered: Head,
}

/// The reader's keys for the reader's own chain.
pub(crate) struct Own {
    now: Tagger,
    before: Vec<Tagger>,
    from: u64,
    old_until: u64,
}

impl Own {
    /// Tags are checked from the record `from` on. Up to the record `old_until`, keys from before
    /// a renewal count: what was there is pinned already. Later ones would be of somebody who
    /// knows an old passphrase and has an old header.
    pub(crate) fn new(keyring: &Keyring, from: u64, old_until: u64) -> Own {
        Own {
            now: Tagger::new(keyring.history()),
            before: keyring.history_old().iter().map(Tagger::new).collect(),
            from,
            old_until,
        }
    }

    /// The tag is the author's.
    pub(crate) fn wrote(&self, record: &Record, place: Place) -> bool {
        self.tagged(record, &record.bytes(place))
    }

    fn tagged(&self, record: &Record, bytes: &[u8]) -> bool {
        let by = |key: &Tagger| key.verifies(bytes, &record.tag);
        by(&self.now) || (record.seq <= self.old_until && self.before.iter().any(by))
    }
}

/// A chain that verifies.
pub(crate) struct Verified {
    pub(crate) head: Head,
    /// The remembered head stands in it.
    pub(crate) remembered: bool,
}

/// Checks a chain from its first record to its last.
///
/// # Errors
/// [`StoreError::Tampered`] names the first record that does not verify: out of sequence, not
/// linked to the one before, a body that is not the hashed one, an erased body that nothing
/// names or a named one that is back, or a tag that is not the author's.
pub(crate) fn verify<'a>(
    place: Place,
    records: impl Iterator<Item = &'a Record> + Clone,
    known: &Known,
) -> Result<Verified, StoreError> {
    let tampered = |seq, what| StoreError::Tampered(place.tampered(seq, what));
    let erased = erased(records.clone());
    let mut head = Head::default();
    let mut remembered = known.remembered == head;
    let mut bytes = Vec::new();
    for record in records {
        let seq = head.seq + 1;
        if record.seq != seq {
            return Err(tampered(seq, "missing"));
        }
        if record.prev != head.link {
            return Err(tampered(seq, "does not follow the one before"));
        }
        match &record.said {
            Some(_) if !record.is_as_written() => {
                return Err(tampered(seq, "another body than was written"));
            }
            Some(_) if erased.contains(&seq) => {
                return Err(tampered(seq, "erased words are back"));
            }
            None if !erased.contains(&seq) => {
                return Err(tampered(seq, "a body is gone that nothing erased"));
            }
            Some(_) | None => {}
        }
        bytes.clear();
        record.put_bytes(place, &mut bytes);
        if let Some(own) = &known.own
            && seq >= own.from
            && !own.tagged(record, &bytes)
        {
            return Err(tampered(seq, "not tagged by its author"));
        }
        head = Head {
            seq,
            link: record.link(&bytes),
        };
        remembered |= head == known.remembered;
    }
    Ok(Verified { head, remembered })
}

/// One's own revisions are written together with what one remembers of them: a chain that goes
/// on behind the remembered head means that the private part was put back to an earlier state.
///
/// # Errors
/// [`StoreError::Tampered`] names the last record.
pub(crate) fn refuse_newer(
    place: Place,
    verified: &Verified,
    remembered: Head,
) -> Result<(), StoreError> {
    if verified.remembered && verified.head != remembered {
        let what = "newer than its author's private part";
        return Err(StoreError::Tampered(
            place.tampered(verified.head.seq, what),
        ));
    }
    Ok(())
}

/// The revisions that are folded.
pub(crate) fn revisions(
    place: Place,
    records: &[impl Borrow<Record>],
) -> Result<Vec<Revision>, StoreError> {
    let records = records.iter().map(Borrow::borrow);
    let mut zone = Zone::default();
    let read = records.map(|record: &Record| record.revision_in(place, &mut zone));
    read.filter_map(Result::transpose).collect()
}

/// The body of an erasing: which places of the same chain.
pub(crate) fn erase_body(seqs: &[u64]) -> Vec<u8> {
    serde_json::to_vec(seqs).expect("numbers are JSON")
}

fn erased<'a>(records: impl Iterator<Item = &'a Record>) -> BTreeSet<u64> {
    let named = records.filter(|r| r.verb == ERASE).flat_map(|r| {
        let body = r.said.as_ref().map_or(&[][..], |said| &said.body);
        let seqs: Vec<u64> = serde_json::from_slice(body).unwrap_or_default();
        seqs.into_iter().filter(|seq| *seq < r.seq)
    });
    named.collect()
}
