use vault::{Kdf, Passphrase};

use crate::{OpenJournal, StoreError};

impl OpenJournal {
    /// The reader's new passphrase in place of the old one. The journal file is not touched, and
    /// the recovery code stays. Durable when it returns.
    ///
    /// # Errors
    /// `WrongPassphrase`, `PassphraseTaken`, or a header that cannot be written; then the old
    /// passphrase stays.
    pub fn change_passphrase(
        &mut self,
        old: &Passphrase,
        new: &Passphrase,
        kdf: Kdf,
    ) -> Result<(), StoreError> {
        let mut header = self.header.clone();
        header.change_passphrase(self.who, &self.keyring, (old, new), kdf)?;
        self.write_header(header)?;
        Ok(())
    }
}
