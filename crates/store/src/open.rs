use std::mem::take;
use std::path::PathBuf;
use std::sync::Arc;

use domain::{Revision, Role, Scope};
use rusqlite::Connection;
use vault::{Header, Keyring, Passphrase, Renewal};

use crate::StoreError;
use crate::chain::Head;
use crate::folder::Lock;
use crate::private::PrivatePart;
use crate::record::{Place, Record};

/// An unlocked journal: the file is open and the folder locked until [`OpenJournal::close`] or
/// drop. Keys are wiped with it, and with the last [`BackupCheck`](crate::BackupCheck) made of it.
pub struct OpenJournal {
    pub(crate) folder: PathBuf,
    pub(crate) connection: Connection,
    pub(crate) header: Header,
    pub(crate) who: Role,
    /// Shared with a check of a backup, while one goes on.
    pub(crate) keyring: Arc<Keyring>,
    pub(crate) private: PrivatePart,
    /// How many private blocks the reader has.
    pub(crate) blocks: usize,
    /// The head of the reader's private chain.
    pub(crate) private_head: Head,
    pub(crate) revisions: Vec<Revision>,
    /// What became of a renewal of keys that the unlock found cut off.
    pub(crate) renewal: Option<Renewal>,
    /// What was last written may or may not be there: nothing more is written.
    pub(crate) unsure: bool,
    /// What the revisions were made from.
    pub(crate) read: AsRead,
    pub(crate) _lock: Lock,
}

/// The shared records as they stood in the file. Nobody needs them any more; of ten years, it takes
/// a while to wipe them as they are given back, which is best done beside something else.
#[derive(Default)]
pub struct AsRead {
    _records: [Vec<Record>; 2],
}

impl AsRead {
    pub(crate) fn of(records: [Vec<Record>; 2]) -> AsRead {
        AsRead { _records: records }
    }
}

impl OpenJournal {
    /// Whose passphrase opened it.
    pub fn who(&self) -> Role {
        self.who
    }

    /// The second partner has joined.
    pub fn joined(&self) -> bool {
        self.header.joined()
    }

    /// Everything that was said and not erased, as it stood at the unlock or the last
    /// [`OpenJournal::erase`]: each chain in its order. Empty once they were taken.
    pub fn revisions(&self) -> &[Revision] {
        &self.revisions
    }

    /// The same, handed over: a journal of ten years need not stand in memory twice.
    pub fn take_revisions(&mut self) -> (Vec<Revision>, AsRead) {
        (take(&mut self.revisions), take(&mut self.read))
    }

    /// Whether this is that partner's passphrase.
    ///
    /// # Errors
    /// `WrongPassphrase`, `NotJoined`.
    pub fn confirms(&self, who: Role, passphrase: &Passphrase) -> Result<(), StoreError> {
        Ok(self.header.confirms(who, passphrase)?)
    }

    /// What the reader left unfinished.
    pub fn draft(&self) -> Option<&[u8]> {
        self.private.draft.as_deref()
    }

    /// Keeps the reader's unfinished words in the private part. Durable when it returns.
    ///
    /// # Errors
    /// The file cannot be written; what was kept before stays.
    pub fn set_draft(&mut self, draft: Option<Vec<u8>>) -> Result<(), StoreError> {
        let mut private = self.private.clone();
        private.draft = draft;
        self.write(private, |_| Ok(()))
    }

    /// Closes the file, having rewritten all of the reader's private blocks: a session in which
    /// nothing was kept looks like any other.
    ///
    /// # Errors
    /// The file cannot be written. Everything kept before is durable all the same.
    pub fn close(mut self) -> Result<(), StoreError> {
        self.write_all_blocks()?;
        self.connection.close().map_err(|(_, error)| error.into())
    }

    pub(crate) fn place(&self, scope: Scope) -> Place {
        Place {
            vault: self.header.vault(),
            author: self.who,
            scope,
        }
    }
}
