use rusqlite::{Transaction, TransactionBehavior};
use vault::Header;

use crate::private::{Owner, PrivatePart, Sealed};
use crate::{OpenJournal, StoreError, rows};

impl OpenJournal {
    /// Writes what `say` says and the reader's private part, all in one transaction, and takes the
    /// private part over. On an error the file is as it was, and may be written again.
    ///
    /// Of the private blocks it writes the front, as long as what was added has room there.
    ///
    /// # Errors
    /// The file cannot be written; [`StoreError::Unsure`].
    pub(crate) fn write(
        &mut self,
        private: PrivatePart,
        say: impl FnOnce(&Transaction<'_>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let front = private.seal_front(self.owner(), &self.private, self.blocks);
        let sealed = front.unwrap_or_else(|| private.seal(self.owner(), self.blocks));
        self.put(private, sealed, say)
    }

    /// Writes all of the reader's private blocks, under the key in use.
    ///
    /// # Errors
    /// As [`OpenJournal::write`].
    pub(crate) fn write_all_blocks(&mut self) -> Result<(), StoreError> {
        let private = self.private.clone();
        let sealed = private.seal(self.owner(), self.blocks);
        self.put(private, sealed, |_| Ok(()))
    }

    fn put(
        &mut self,
        private: PrivatePart,
        sealed: Sealed,
        say: impl FnOnce(&Transaction<'_>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        if self.unsure {
            return Err(StoreError::Unsure);
        }
        let sealed = match self.transact(&sealed.blocks, say) {
            Ok(()) => sealed,
            Err(error) => self.settle(error, &private, &sealed)?,
        };
        self.blocks = sealed.count;
        self.private = PrivatePart {
            behind: sealed.behind,
            ..private
        };
        Ok(())
    }

    /// A disk can fail at the very last step, when the file holds the transaction already but may
    /// not for long. Every sealing has its own nonces, so the blocks tell whether it is there; if
    /// it is, it is made certain by another.
    fn settle(
        &mut self,
        error: StoreError,
        private: &PrivatePart,
        sealed: &Sealed,
    ) -> Result<Sealed, StoreError> {
        match rows::read_blocks(&self.connection, self.who) {
            Ok(found) if !found.starts_with(&sealed.blocks) => return Err(error),
            Ok(_) => {
                let again = self.sealed_as_much(private, sealed);
                if self.transact(&again.blocks, |_| Ok(())).is_ok() {
                    return Ok(again);
                }
            }
            Err(_) => {}
        }
        self.unsure = true;
        Err(StoreError::Unsure)
    }

    /// The front anew where that was written, since a full disk may have no room for all.
    fn sealed_as_much(&self, private: &PrivatePart, sealed: &Sealed) -> Sealed {
        let is_front = sealed.blocks.len() < sealed.count;
        is_front
            .then(|| private.seal_front(self.owner(), &self.private, sealed.count))
            .flatten()
            .unwrap_or_else(|| private.seal(self.owner(), sealed.count))
    }

    /// The same with these blocks; on an error nothing tells whether the file holds it.
    pub(crate) fn transact(
        &self,
        blocks: &[Vec<u8>],
        say: impl FnOnce(&Transaction<'_>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let transaction =
            Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)?;
        say(&transaction)?;
        rows::write_blocks(&transaction, self.who, blocks)?;
        Ok(transaction.commit()?)
    }

    /// Writes the header, once more if the disk fails once, and takes it over. On an error the
    /// header is as it was, and may be written again.
    ///
    /// # Errors
    /// The folder cannot be written; [`StoreError::Unsure`].
    pub(crate) fn write_header(&mut self, mut header: Header) -> Result<(), StoreError> {
        if self.unsure {
            return Err(StoreError::Unsure);
        }
        let written = vault::write_header(&self.folder, &mut header)
            .or_else(|_| vault::write_header(&self.folder, &mut header));
        if let Err(error) = written {
            let found = vault::read_header(&self.folder);
            if found.is_ok_and(|found| found.generation() == self.header.generation()) {
                return Err(error.into());
            }
            self.unsure = true;
            return Err(StoreError::Unsure);
        }
        self.header = header;
        Ok(())
    }

    fn owner(&self) -> Owner<'_> {
        Owner {
            keyring: &self.keyring,
            vault: self.header.vault(),
            who: self.who,
        }
    }
}
