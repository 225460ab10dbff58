use crate::{OpenJournal, StoreError};

impl OpenJournal {
    /// The reader's name as it stands on the lock screen, unencrypted, if they chose so.
    pub fn lock_name(&self) -> Option<&str> {
        self.header.lock_name(self.who)
    }

    /// Has this name stand there, or none. Backups from before keep the header of their day.
    ///
    /// # Errors
    /// The folder cannot be written; [`StoreError::Unsure`].
    pub fn set_lock_name(&mut self, name: Option<String>) -> Result<(), StoreError> {
        if name.as_deref() == self.lock_name() {
            return Ok(());
        }
        let mut header = self.header.clone();
        header.set_lock_name(self.who, name)?;
        self.write_header(header)
    }
}
