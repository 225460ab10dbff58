use std::fs::OpenOptions;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use domain::{Role, Scope};
use vault::{Keyring, VaultId};

use super::files::found;
use super::opened::check_copy;
use super::{Checked, Found, Part};
use crate::backup::shelf;
use crate::stop::Stop;
use crate::{Backup, BackupName, OpenJournal, StoreError, files, folder};

/// Where a backup is opened to be looked at; without consequence, and gone afterwards.
pub(crate) const CHECKING: &str = "checking";

/// All that it takes to look at a backup: it can be done on another thread, while the journal is
/// worked at. One at a time, since each lays the backup out in the same place.
pub struct BackupCheck {
    journal: PathBuf,
    name: BackupName,
    /// As the journal's header has them now.
    vault: VaultId,
    generation: u64,
    who: Role,
    keyring: Arc<Keyring>,
    stop: Arc<Stop>,
}

impl OpenJournal {
    /// What looks at a backup with the reader's keys.
    pub fn backup_check(&self, name: &BackupName) -> BackupCheck {
        BackupCheck {
            journal: self.folder.clone(),
            name: name.clone(),
            vault: self.header.vault(),
            generation: self.header.generation(),
            who: self.who,
            keyring: Arc::clone(&self.keyring),
            stop: Arc::default(),
        }
    }
}

impl BackupCheck {
    /// What ends it before it is done.
    pub fn ending(&self) -> Ending {
        Ending {
            stop: Arc::clone(&self.stop),
            copy: folder::file(&self.scratch()),
        }
    }

    /// Opens a copy of the backup and looks at everything of it that the reader can; none if it
    /// was ended before it was done. Either way the copy is gone afterwards.
    ///
    /// # Errors
    /// [`StoreError::NoSuchBackup`], or a folder that cannot be read or written.
    pub fn run(self) -> Result<Option<Vec<Checked>>, StoreError> {
        if self.stop.is_told() {
            return Ok(None);
        }
        let scratch = self.scratch();
        files::clear(&scratch)?;
        let checked = self.look(&scratch);
        files::clear(&scratch)?;
        // Ended half-way it would call damaged what it has not seen.
        match self.stop.is_told() {
            true => Ok(None),
            false => checked.map(Some),
        }
    }

    fn scratch(&self) -> PathBuf {
        self.journal.join(CHECKING)
    }

    fn look(&self, scratch: &Path) -> Result<Vec<Checked>, StoreError> {
        let whole = self.lay_out(scratch)?;
        let mut all = vec![found(Part::Backup, whole)];
        if whole == Found::Whole && !self.stop.is_told() {
            all.extend(self.check_laid_out(scratch)?);
        }
        Ok(all)
    }

    /// Writes out what the backup holds if that is as it was written.
    fn lay_out(&self, scratch: &Path) -> Result<Found, StoreError> {
        let bytes = shelf::read_until(&self.journal, &self.name, &self.stop)?;
        let backup = match Backup::parse_until(&bytes, &self.stop) {
            Ok(backup) => backup,
            Err(StoreError::Newer) => return Ok(Found::Newer),
            Err(_) => return Ok(Found::Damaged),
        };
        folder::make(scratch)?;
        files::write_until(scratch, backup.parts(), &self.stop)?;
        Ok(Found::Whole)
    }

    fn check_laid_out(&self, scratch: &Path) -> Result<Vec<Checked>, StoreError> {
        let Ok(header) = vault::read_header(scratch) else {
            return Ok(vec![found(Part::Header, Found::Damaged)]);
        };
        if header.vault() != self.vault {
            return Ok(vec![found(Part::Header, Found::OfAnother)]);
        }
        let mut all = check_copy(scratch, self.vault, (self.who, &self.keyring), &self.stop)?;
        if header.generation() != self.generation {
            for checked in &mut all {
                if matches!(checked.part, Part::Chain(_, Scope::Private)) && !checked.found.holds()
                {
                    checked.found = Found::EarlierKeys;
                }
            }
        }
        Ok(all)
    }
}

/// Ends a check from elsewhere.
pub struct Ending {
    stop: Arc<Stop>,
    /// The file that the check has laid out, once it has.
    copy: PathBuf,
}

impl Ending {
    /// Returns at once; the check answers soon, and none.
    pub fn now(&self) {
        self.stop.tell();
        // SQLCipher compares all pages in one go and asks nobody: it ends where the file does.
        // Where there is none, the check has not come so far, or is past it.
        if let Ok(copy) = OpenOptions::new().write(true).open(&self.copy) {
            let _ = copy.set_len(0);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use vault::{Kdf, Passphrase};

    use crate::{OpenJournal, back_up, backups};

    #[test]
    fn keys_are_wiped_with_the_last_of_session_and_check() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let place = folder.path().join("journal");
        let passphrase = Passphrase::from("only tested".to_owned());
        let created = OpenJournal::create(&place, &passphrase, Kdf::FLOOR, None);
        let (journal, _) = created.expect("begins");
        let keys = Arc::downgrade(&journal.keyring);
        journal.close().expect("closes");
        assert!(keys.upgrade().is_none());

        back_up(&place, 1_780_000_000_000).expect("backs up");
        let journal = OpenJournal::unlock(&place, &passphrase).expect("unlocks");
        let keys = Arc::downgrade(&journal.keyring);
        let newest = &backups(&place).expect("reads")[0];
        let (done, ended) = (journal.backup_check(newest), journal.backup_check(newest));
        drop(journal);
        ended.ending().now();
        assert!(done.run().expect("looks").is_some());
        assert!(keys.upgrade().is_some());
        assert_eq!(ended.run().expect("looks"), None);
        assert!(keys.upgrade().is_none());
    }
}
