use std::sync::Arc;

use vault::{Kdf, Passphrase, RecoveryCode, Renewal};

use crate::{OpenJournal, StoreError};

impl OpenJournal {
    /// New keys for the reader, a new passphrase and a new recovery code, which is shown once;
    /// all the reader's private blocks are sealed anew. The shared key stays, and what was
    /// tagged before still verifies.
    ///
    /// The order of writing, and what a crash in it leaves, stand at [`Renewal`].
    ///
    /// # Errors
    /// `WrongPassphrase`, `PassphraseTaken`, or a folder that cannot be written. The old
    /// passphrase stays, unless the last of the three writings failed: then the next unlock with
    /// the new passphrase ends the renewal, and with the old one says so.
    pub fn renew_keys(
        &mut self,
        old: &Passphrase,
        new: &Passphrase,
        kdf: Kdf,
    ) -> Result<RecoveryCode, StoreError> {
        let mut header = self.header.clone();
        let keyring = header.begin_renewal(self.who, &self.keyring, (old, new), kdf)?;
        if self.header.is_renewing(self.who) {
            // An earlier try failed in this session. Before its keyring goes, the blocks have to
            // be under the one in use beyond doubt.
            self.write_all_blocks()?;
        }
        self.write_header(header)?;
        let before = std::mem::replace(&mut self.keyring, Arc::new(keyring));
        if let Err(error) = self.write_all_blocks() {
            self.keyring = before;
            return Err(error);
        }
        let Some(Renewal::Finished(code)) = self.end_renewal()? else {
            unreachable!("the keyring in use is the new one, which has no code yet");
        };
        Ok(code)
    }

    /// What became of a renewal that the unlock found cut off; a code in it is shown once.
    pub fn take_renewal(&mut self) -> Option<Renewal> {
        self.renewal.take()
    }

    /// Ends a renewal that was cut off, in favour of the keyring that this session was opened
    /// with.
    pub(crate) fn settle_keys(&mut self) -> Result<Option<Renewal>, StoreError> {
        if !self.header.is_renewing(self.who) {
            return Ok(None);
        }
        self.write_all_blocks()?;
        self.end_renewal()
    }

    /// To be called once the blocks are durable under the keyring in use. From then on the
    /// session never goes back to another, even if the header cannot be written.
    fn end_renewal(&mut self) -> Result<Option<Renewal>, StoreError> {
        let mut header = self.header.clone();
        let renewal = header.end_renewal(self.who, &self.keyring)?;
        self.write_header(header)?;
        Ok(renewal)
    }
}
