use std::fs;
use std::path::Path;

use chrono_tz::Tz;
use domain::{Change, Id, Revision, Scope};
use rusqlite::Connection;
use vault::{Header, Keyring, Passphrase, VaultError};

use crate::bytes::random;
use crate::chain;
use crate::record::{ERASE, Place, Saying};
use crate::{OpenJournal, StoreError, folder, restore, rows};

impl OpenJournal {
    /// The reader leaves, alone: their words go from both parts, then their keys from the header.
    /// The rows of their shared chain stay, named as erased, and so does what is no telling of
    /// theirs: name and colour, which the other's own tellings speak of, and what happened to the
    /// journal of both. Nothing of the other's is touched.
    ///
    /// The file is written before the header; cut off between the two, the next unlock with the
    /// reader's passphrase takes the keys away, and opens nothing.
    ///
    /// # Errors
    /// `WrongPassphrase` if it is not the reader's own, and then nothing is changed; a folder that
    /// cannot be written. This session writes nothing more then, as after it has left.
    pub fn leave(
        &mut self,
        passphrase: &Passphrase,
        recorded_ms: i64,
        zone: Tz,
    ) -> Result<(), StoreError> {
        self.confirms(self.who, passphrase)?;
        // One keyring stays, the one that tags what is said now: the next unlock has to know it.
        self.settle_keys()?;
        let left = self.let_words_go(recorded_ms, zone).and_then(|()| {
            let mut header = self.header.clone();
            header.leave(self.who);
            self.write_header(header)
        });
        self.unsure = true;
        left
    }

    fn let_words_go(&self, recorded_ms: i64, zone: Tz) -> Result<(), StoreError> {
        if self.unsure {
            return Err(StoreError::Unsure);
        }
        let mut next = self.next();
        next.forgotten = self.words()?;
        let left = Change::PartnerLeft;
        let sayings = [
            (ERASE, chain::erase_body(&next.forgotten)),
            (left.verb(), left.body()),
        ];
        for (verb, body) in sayings {
            let saying = Saying {
                subject: &Id::from_random(random()),
                verb,
                body,
                recorded_ms,
                zone,
            };
            next.say(self, Scope::Shared, saying);
        }
        self.transact(&vault::random_blocks(self.blocks), |transaction| {
            for record in &next.shared {
                rows::insert(transaction, self.who, record)?;
            }
            for seq in &next.forgotten {
                rows::forget_body(transaction, self.who, *seq)?;
            }
            Ok(())
        })
    }

    /// Every place of the reader's shared chain that says something, but for earlier erasings,
    /// which name what they erased, the last introduction, backups put back and joint exports.
    fn words(&self) -> Result<Vec<u64>, StoreError> {
        let records = rows::read_chain(&self.connection, self.who)?;
        let revisions = chain::revisions(self.place(Scope::Shared), &records)?;
        let introduced = revisions
            .iter()
            .rfind(|r| matches!(r.change, Change::PartnerIntroduced(_)))
            .map(|r| r.seq);
        let stays = |r: &&Revision| {
            let of_both = matches!(
                r.change,
                Change::JournalRestored(_) | Change::ExportTaken(_)
            );
            of_both || Some(r.seq) == introduced
        };
        let words = revisions.iter().filter(|r| !stays(r));
        Ok(words.map(|r| r.seq).collect())
    }
}

/// Takes the keys away of a partner whose leaving was cut off before the header was written.
///
/// # Errors
/// `WrongPassphrase` if it was: the passphrase opens nothing any more.
pub(crate) fn finish(
    folder: &Path,
    connection: &Connection,
    header: &mut Header,
    (place, keyring): (Place, &Keyring),
) -> Result<(), StoreError> {
    if has_left(connection, place, keyring)? {
        header.leave(place.author);
        vault::write_header(folder, header)?;
        return Err(VaultError::WrongPassphrase.into());
    }
    Ok(())
}

/// The last that this partner said is that they leave: under their own key, since the other can
/// write into the file, and cannot forge that.
pub(crate) fn has_left(
    connection: &Connection,
    place: Place,
    keyring: &Keyring,
) -> Result<bool, StoreError> {
    let last = rows::read_last(connection, place.author)?;
    Ok(last.is_some_and(|record| {
        record.verb == Change::PartnerLeft.verb()
            && vault::Tagger::new(keyring.history()).verifies(&record.bytes(place), &record.tag)
    }))
}

/// Removes the folder of a journal that everybody has left, backups in it included; nothing opens
/// it any more. Answers whether there was one. Cut off, it goes on at the next call.
///
/// # Errors
/// [`StoreError::InUse`], or a folder that cannot be removed.
pub fn remove_abandoned(place: &Path) -> Result<bool, StoreError> {
    let gone = folder::beside(place, ".gone");
    if gone.exists() {
        fs::remove_dir_all(&gone)?;
    }
    if !is_abandoned(place) {
        return Ok(false);
    }
    let lock = folder::lock(place)?;
    restore::finish(place)?;
    if !is_abandoned(place) {
        return Ok(false);
    }
    drop(lock);
    fs::rename(place, &gone)?;
    if let Some(parent) = place.parent() {
        folder::sync(parent)?;
    }
    fs::remove_dir_all(&gone)?;
    Ok(true)
}

/// A header that cannot be read is no reason to remove anything.
fn is_abandoned(place: &Path) -> bool {
    vault::read_header(place).is_ok_and(|header| header.is_abandoned())
}
