use std::path::Path;

use vault::{Kdf, Passphrase, RecoveryCode};

use crate::{OpenJournal, StoreError, folder, restore, unlock};

impl OpenJournal {
    /// Opens the journal with a recovery code. [`OpenJournal::replace_slots`] is to follow.
    ///
    /// # Errors
    /// `WrongCode`, or as [`OpenJournal::unlock`].
    pub fn recover(place: &Path, code: &RecoveryCode) -> Result<OpenJournal, StoreError> {
        folder::check_closed(place)?;
        let lock = folder::lock(place)?;
        restore::finish(place)?;
        let header = vault::read_header(place)?;
        let (who, keyring) = header.recover(code)?;
        unlock::open(place, lock, header, who, keyring)
    }

    /// The reader's new passphrase and new recovery code, in one step, in place of the old ones.
    /// The journal file is not touched. Durable when it returns; the code is shown once.
    ///
    /// # Errors
    /// `PassphraseTaken`, or a header that cannot be written; then the old ones stay.
    pub fn replace_slots(
        &mut self,
        passphrase: &Passphrase,
        kdf: Kdf,
    ) -> Result<RecoveryCode, StoreError> {
        let mut header = self.header.clone();
        let code = header.replace_slots(self.who, &self.keyring, passphrase, kdf)?;
        self.write_header(header)?;
        Ok(code)
    }
}
