use std::path::Path;

use domain::{Revision, Role, Scope};
use vault::{Header, Keyring, Passphrase, VaultError, VaultId};

use crate::chain::{self, Head, Known, Own};
use crate::folder::{self, Lock};
use crate::private::PrivatePart;
use crate::record::{Place, Record};
use crate::{OpenJournal, StoreError, connection, migrate, rows};

impl OpenJournal {
    /// Unlocks the journal in this folder with either partner's passphrase, having checked every
    /// chain that the reader can check. A wrong passphrase changes no byte.
    ///
    /// # Errors
    /// [`StoreError::InUse`], `WrongPassphrase`, [`StoreError::FolderOpenToOthers`],
    /// [`StoreError::FileMissing`], [`StoreError::FileUnreadable`], [`StoreError::Newer`],
    /// [`StoreError::Tampered`], [`StoreError::KeysRenewed`].
    pub fn unlock(place: &Path, passphrase: &Passphrase) -> Result<OpenJournal, StoreError> {
        folder::check_closed(place)?;
        let lock = folder::lock(place)?;
        let header = vault::read_header(place)?;
        let (who, keyring) = header.unlock(passphrase)?;
        open(place, lock, header, who, keyring)
    }
}

pub(crate) fn open(
    place: &Path,
    lock: Lock,
    header: Header,
    who: Role,
    keyring: Keyring,
) -> Result<OpenJournal, StoreError> {
    let file = folder::file(place);
    if !file.exists() {
        return Err(StoreError::FileMissing);
    }
    let mut connection = connection::open(&file, keyring.shared())?;
    migrate::migrate(&mut connection, &file, migrate::STEPS)?;
    let blocks = rows::read_blocks(&connection, who)?;
    let private = match PrivatePart::open(&keyring, header.vault(), who, &blocks) {
        Err(StoreError::Vault(VaultError::BlockDamaged(_))) if header.has_newer(who, &keyring) => {
            return Err(StoreError::KeysRenewed);
        }
        opened => opened?,
    };
    let mut journal = OpenJournal {
        folder: place.to_owned(),
        connection,
        header,
        who,
        keyring,
        private,
        blocks: blocks.len(),
        private_head: Head::default(),
        revisions: Vec::new(),
        renewal: None,
        unsure: false,
        _lock: lock,
    };
    journal.revisions = read_all(&mut journal)?;
    journal.renewal = journal.settle_keys()?;
    vault::mend_header(place, &journal.header)?;
    Ok(journal)
}

/// Checks the three chains that the reader can read, takes over their heads, and answers what
/// they say.
pub(crate) fn read_all(journal: &mut OpenJournal) -> Result<Vec<Revision>, StoreError> {
    let mut all = Vec::new();
    for author in [Role::A, Role::B] {
        let place = Place {
            author,
            ..journal.place(Scope::Shared)
        };
        let records = rows::read_chain(&journal.connection, author)?;
        let remembered = journal.private.heads[author.index()];
        let own = (author == journal.who).then_some(Own {
            keyring: &journal.keyring,
            from: journal.private.own_from,
            old_until: remembered.seq,
        });
        let head = chain::verify(place, &records, &Known { own, remembered })?;
        // One's own revisions are written together with what one remembers of them.
        if author == journal.who && head != remembered {
            let tampering = place.tampered(head.seq, "newer than its author's private part");
            return Err(StoreError::Tampered(tampering));
        }
        journal.private.heads[author.index()] = head;
        if is_heard(journal, author) {
            all.extend(chain::revisions(place, &records)?);
        }
    }
    let place = journal.place(Scope::Private);
    let records: &[Record] = &journal.private.records;
    let known = Known {
        own: Some(Own {
            keyring: &journal.keyring,
            from: 1,
            old_until: u64::MAX,
        }),
        remembered: Head::default(),
    };
    journal.private_head = chain::verify(place, records, &known)?;
    all.extend(chain::revisions(place, records)?);
    Ok(all)
}

/// Reads a private part's bytes as an unlock does, but for the tags: for the fuzz targets.
///
/// # Errors
/// As at the unlock.
#[doc(hidden)]
pub fn read_private(vault: VaultId, payload: &[u8]) -> Result<Vec<Revision>, StoreError> {
    let private = PrivatePart::read(payload)?;
    let place = Place {
        vault,
        author: Role::A,
        scope: Scope::Private,
    };
    let known = Known {
        own: None,
        remembered: Head::default(),
    };
    chain::verify(place, &private.records, &known)?;
    chain::revisions(place, &private.records)
}

/// What a joining that was cut off left in the second chain is nobody's.
fn is_heard(journal: &OpenJournal, author: Role) -> bool {
    author == Role::A || journal.header.joined()
}
