use rusqlite::{Transaction, TransactionBehavior};
use vault::Header;

use crate::private::PrivatePart;
use crate::{OpenJournal, StoreError, rows};

impl OpenJournal {
    /// Writes what `say` says and the reader's private part, all in one transaction, and takes the
    /// private part over. On an error the file is as it was, and may be written again.
    ///
    /// # Errors
    /// The file cannot be written; [`StoreError::Unsure`].
    pub(crate) fn write(
        &mut self,
        private: PrivatePart,
        say: impl FnOnce(&Transaction<'_>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        if self.unsure {
            return Err(StoreError::Unsure);
        }
        let blocks = self.sealed(&private);
        if let Err(error) = self.transact(&blocks, say) {
            self.settle(error, &private, &blocks)?;
        }
        self.blocks = blocks.len();
        self.private = private;
        Ok(())
    }

    /// A disk can fail at the very last step, when the file holds the transaction already but may
    /// not for long. Every sealing has its own nonces, so the blocks tell whether it is there; if
    /// it is, it is made certain by another.
    fn settle(
        &mut self,
        error: StoreError,
        private: &PrivatePart,
        blocks: &[Vec<u8>],
    ) -> Result<(), StoreError> {
        match rows::read_blocks(&self.connection, self.who) {
            Ok(found) if found != blocks => return Err(error),
            Ok(_) if self.transact(&self.sealed(private), |_| Ok(())).is_ok() => return Ok(()),
            Ok(_) | Err(_) => {}
        }
        self.unsure = true;
        Err(StoreError::Unsure)
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

    fn sealed(&self, private: &PrivatePart) -> Vec<Vec<u8>> {
        private.seal(&self.keyring, self.header.vault(), self.who, self.blocks)
    }
}
