use std::path::Path;

use chrono_tz::Tz;
use domain::{Change, Draft, Id, OlderBody, Revision, Role, Scope};
use vault::{Header, Keyring, Passphrase, VaultError, VaultId};

use crate::bytes::random;
use crate::chain::{self, Head, Known, Own};
use crate::folder::{self, Lock};
use crate::private::PrivatePart;
use crate::record::{Place, Record};
use crate::{Older, OpenJournal, StoreError, leave, migrate, restore, rows};

impl OpenJournal {
    /// Unlocks the journal in this folder with either partner's passphrase, having checked every
    /// chain that the reader can check. A wrong passphrase changes no byte.
    ///
    /// # Errors
    /// [`StoreError::InUse`], `WrongPassphrase`, [`StoreError::FolderOpenToOthers`],
    /// [`StoreError::FileMissing`], [`StoreError::FileUnreadable`], [`StoreError::Newer`],
    /// [`StoreError::Tampered`], [`StoreError::Older`], [`StoreError::KeysRenewed`].
    pub fn unlock(place: &Path, passphrase: &Passphrase) -> Result<OpenJournal, StoreError> {
        let mut journal = unlock_unread(place, passphrase)?;
        journal.revisions = read_all(&mut journal)?;
        settled(journal)
    }

    /// The same for a journal that is [`StoreError::Older`]: its reader knows, and goes on with
    /// what is there. That is kept as a private revision. Where the journal is as remembered,
    /// nothing is written.
    ///
    /// # Errors
    /// As for [`OpenJournal::unlock`], but [`StoreError::Older`].
    pub fn unlock_older(
        place: &Path,
        passphrase: &Passphrase,
        recorded_ms: i64,
        zone: Tz,
    ) -> Result<OpenJournal, StoreError> {
        let mut journal = unlock_unread(place, passphrase)?;
        match read_all(&mut journal) {
            Err(StoreError::Older(_)) => accept_older(&mut journal, recorded_ms, zone)?,
            read => journal.revisions = read?,
        }
        settled(journal)
    }
}

fn unlock_unread(place: &Path, passphrase: &Passphrase) -> Result<OpenJournal, StoreError> {
    folder::check_closed(place)?;
    let lock = folder::lock(place)?;
    restore::finish(place)?;
    let header = vault::read_header(place)?;
    let (who, keyring) = header.unlock(passphrase)?;
    open_unread(place, lock, header, who, keyring)
}

/// Forgets the heads that are not there, and remembers the present ones.
fn accept_older(journal: &mut OpenJournal, recorded_ms: i64, zone: Tz) -> Result<(), StoreError> {
    let places = |journal: &OpenJournal| journal.private.heads.map(|head| head.seq);
    let seen = places(journal);
    journal.revisions = read(journal, None)?;
    let accepted = Draft {
        scope: Scope::Private,
        subject: Id::from_random(random()),
        change: Change::OlderAccepted(OlderBody {
            seen,
            here: places(journal),
        }),
    };
    let written = journal.append(vec![accepted], recorded_ms, zone)?;
    journal.revisions.extend(written);
    Ok(())
}

pub(crate) fn open(
    place: &Path,
    lock: Lock,
    header: Header,
    who: Role,
    keyring: Keyring,
) -> Result<OpenJournal, StoreError> {
    let mut journal = open_unread(place, lock, header, who, keyring)?;
    journal.revisions = read_all(&mut journal)?;
    settled(journal)
}

/// What a crash left half-way with keys and header is ended once the journal has been read.
fn settled(mut journal: OpenJournal) -> Result<OpenJournal, StoreError> {
    journal.renewal = journal.settle_keys()?;
    vault::mend_header(&journal.folder, &journal.header)?;
    Ok(journal)
}

fn open_unread(
    place: &Path,
    lock: Lock,
    mut header: Header,
    who: Role,
    keyring: Keyring,
) -> Result<OpenJournal, StoreError> {
    let file = folder::present_file(place)?;
    let connection = migrate::open(&file, keyring.shared(), migrate::STEPS)?;
    let own = Place {
        vault: header.vault(),
        author: who,
        scope: Scope::Shared,
    };
    leave::finish(place, &connection, &mut header, (own, &keyring))?;
    let blocks = rows::read_blocks(&connection, who)?;
    let private = match PrivatePart::open(&keyring, header.vault(), who, &blocks) {
        Err(StoreError::Vault(VaultError::BlockDamaged(_))) if header.has_newer(who, &keyring) => {
            return Err(StoreError::KeysRenewed);
        }
        opened => opened?,
    };
    Ok(OpenJournal {
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
    })
}

/// Checks the three chains that the reader can read, takes over their heads, and answers what
/// they say.
pub(crate) fn read_all(journal: &mut OpenJournal) -> Result<Vec<Revision>, StoreError> {
    let remembered = journal.private.heads;
    read(journal, Some(remembered))
}

/// The same against these heads; none: whatever is there is taken for what should be.
fn read(
    journal: &mut OpenJournal,
    remembered: Option<[Head; 2]>,
) -> Result<Vec<Revision>, StoreError> {
    let mut all = Vec::new();
    let mut heads = journal.private.heads;
    let mut older = None;
    for author in [Role::A, Role::B] {
        let place = Place {
            author,
            ..journal.place(Scope::Shared)
        };
        let records = rows::read_chain(&journal.connection, author)?;
        let own = (author == journal.who).then_some(Own {
            keyring: &journal.keyring,
            from: journal.private.own_from,
            old_until: heads[author.index()].seq,
        });
        let known = remembered.map_or(Head::default(), |heads| heads[author.index()]);
        let verified = chain::verify(
            place,
            &records,
            &Known {
                own,
                remembered: known,
            },
        )?;
        if !verified.remembered {
            older = Some(added(older, known, verified.head));
        }
        if author == journal.who && remembered.is_some() {
            chain::refuse_newer(place, &verified, known)?;
        }
        heads[author.index()] = verified.head;
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
    let private_head = chain::verify(place, records, &known)?.head;
    if let Some(missing) = older {
        return Err(StoreError::Older(Older {
            missing,
            restored_ms: last_restored(&all),
        }));
    }
    all.extend(chain::revisions(place, records)?);
    journal.private.heads = heads;
    journal.private_head = private_head;
    Ok(all)
}

/// Reads a private part's bytes as an unlock does, but for the tags: for the fuzz targets. What
/// stands behind the front follows it.
///
/// # Errors
/// As at the unlock.
#[doc(hidden)]
pub fn read_private(vault: VaultId, payload: &[u8]) -> Result<Vec<Revision>, StoreError> {
    let private = PrivatePart::read(payload, None)?;
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

/// How many revisions are missing, with those of one more chain; none where others stand in their
/// place.
fn added(before: Option<Option<u64>>, remembered: Head, here: Head) -> Option<u64> {
    let missing = remembered.seq.checked_sub(here.seq).filter(|n| *n > 0)?;
    Some(before.unwrap_or(Some(0))? + missing)
}

fn last_restored(shared: &[Revision]) -> Option<i64> {
    let restored = shared.iter().filter_map(|revision| match revision.change {
        Change::JournalRestored(_) => Some(revision.recorded_ms),
        _ => None,
    });
    restored.max()
}

/// What a joining that was cut off left in the second chain is nobody's.
fn is_heard(journal: &OpenJournal, author: Role) -> bool {
    author == Role::A || journal.header.joined()
}
