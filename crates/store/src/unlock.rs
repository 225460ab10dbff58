use std::borrow::Borrow;
use std::path::Path;
use std::sync::{Arc, mpsc};
use std::thread::{self, ScopedJoinHandle};

use chrono_tz::Tz;
use domain::{Change, Draft, Id, OlderBody, Revision, Role, Scope};
use vault::{Header, Keyring, Passphrase, VaultError, VaultId};

use crate::bytes::random;
use crate::chain::{self, Head, Known, Own, Verified};
use crate::folder::{self, Lock};
use crate::private::PrivatePart;
use crate::record::{Place, Record};
use crate::{AsRead, Older, OpenJournal, StoreError, leave, migrate, restore, rows};

impl OpenJournal {
    /// Unlocks the journal in this folder with either partner's passphrase, having checked every
    /// chain that the reader can check. A wrong passphrase changes no byte.
    ///
    /// # Errors
    /// [`StoreError::InUse`], `WrongPassphrase`, [`StoreError::FolderOpenToOthers`],
    /// [`StoreError::FileMissing`], [`StoreError::FileUnreadable`], [`StoreError::Newer`],
    /// [`StoreError::Tampered`], [`StoreError::Older`], [`StoreError::KeysRenewed`].
    pub fn unlock(place: &Path, passphrase: &Passphrase) -> Result<OpenJournal, StoreError> {
        settled(unlock_unread(place, passphrase)?.read_all()?)
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
        let Unread { mut journal, read } = unlock_unread(place, passphrase)?;
        let remembered = journal.private.heads;
        match checked(&mut journal, Some(remembered), read) {
            Err(StoreError::Older(_)) => accept_older(&mut journal, recorded_ms, zone)?,
            revisions => journal.revisions = revisions?,
        }
        settled(journal)
    }
}

/// A journal that nobody listens to yet.
struct Unread {
    journal: OpenJournal,
    read: Read,
}

/// What the file holds, as it was read: the shared records of both, and the reader's private
/// chain, which is checked meanwhile.
struct Read {
    shared: [Vec<Record>; 2],
    own: Result<Chain, StoreError>,
}

impl Unread {
    fn read_all(self) -> Result<OpenJournal, StoreError> {
        let mut journal = self.journal;
        let remembered = journal.private.heads;
        journal.revisions = checked(&mut journal, Some(remembered), self.read)?;
        Ok(journal)
    }
}

fn unlock_unread(place: &Path, passphrase: &Passphrase) -> Result<Unread, StoreError> {
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
    let read = read_anew(journal)?;
    journal.revisions = checked(journal, None, read)?;
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
    settled(open_unread(place, lock, header, who, keyring)?.read_all()?)
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
) -> Result<Unread, StoreError> {
    let file = folder::present_file(place)?;
    let connection = migrate::open(&file, keyring.shared(), migrate::STEPS)?;
    let own = Place {
        vault: header.vault(),
        author: who,
        scope: Scope::Shared,
    };
    leave::finish(place, &connection, &mut header, (own, &keyring))?;
    let blocks = rows::block_rows(&connection, who)?;
    let vault = header.vault();
    let (read, private) = thread::scope(|scope| {
        let (reading, read) = mpsc::channel();
        let (keyring, count) = (&keyring, blocks.len());
        let opening = scope.spawn(move || {
            let private = PrivatePart::open(keyring, vault, who, count, read)?;
            let own = Reading::private(vault, who, keyring).checked(&private.records);
            Ok((private, own))
        });
        // Who opens them stops at the first that does not open.
        let hand_on = |block| _ = reading.send(block);
        let read = rows::read_blocks_at(&connection, &blocks, hand_on);
        drop(reading);
        let read = read.and_then(|()| rows::read_both_chains(&connection));
        (read, joined(opening))
    });
    let shared = read?;
    let (private, own) = match private {
        Err(StoreError::Vault(VaultError::BlockDamaged(_))) if header.has_newer(who, &keyring) => {
            return Err(StoreError::KeysRenewed);
        }
        opened => opened?,
    };
    let journal = OpenJournal {
        folder: place.to_owned(),
        connection,
        header,
        who,
        keyring: Arc::new(keyring),
        private,
        blocks: blocks.len(),
        private_head: Head::default(),
        revisions: Vec::new(),
        renewal: None,
        unsure: false,
        read: AsRead::default(),
        _lock: lock,
    };
    Ok(Unread {
        journal,
        read: Read { shared, own },
    })
}

/// Checks the three chains that the reader can read, takes over their heads, and answers what
/// they say.
pub(crate) fn read_all(journal: &mut OpenJournal) -> Result<Vec<Revision>, StoreError> {
    let remembered = journal.private.heads;
    let read = read_anew(journal)?;
    checked(journal, Some(remembered), read)
}

fn read_anew(journal: &OpenJournal) -> Result<Read, StoreError> {
    let own = Reading::private(journal.header.vault(), journal.who, &journal.keyring);
    Ok(Read {
        shared: rows::read_both_chains(&journal.connection)?,
        own: own.checked(&journal.private.records),
    })
}

/// What was read, held against these heads; none: whatever is there is taken for what should be.
fn checked(
    journal: &mut OpenJournal,
    remembered: Option<[Head; 2]>,
    read: Read,
) -> Result<Vec<Revision>, StoreError> {
    let [a, b] = check_shared(journal, remembered, &read.shared)?;
    let own = read.own?;
    let mut heads = journal.private.heads;
    let mut older = None;
    for (author, chain) in [Role::A, Role::B].into_iter().zip([&a, &b]) {
        let known = remembered.map_or(Head::default(), |heads| heads[author.index()]);
        if !chain.verified.remembered {
            older = Some(added(older, known, chain.verified.head));
        }
        if author == journal.who && remembered.is_some() {
            chain::refuse_newer(journal.place(Scope::Shared), &chain.verified, known)?;
        }
        heads[author.index()] = chain.verified.head;
    }
    let mut all = a.says;
    all.extend(b.says);
    if let Some(missing) = older {
        return Err(StoreError::Older(Older {
            missing,
            restored_ms: last_restored(&all),
        }));
    }
    all.extend(own.says);
    journal.private.heads = heads;
    journal.private_head = own.verified.head;
    journal.read = AsRead::of(read.shared);
    Ok(all)
}

/// The shared chains of both.
fn check_shared(
    journal: &OpenJournal,
    remembered: Option<[Head; 2]>,
    [of_a, of_b]: &[Vec<Record>; 2],
) -> Result<[Chain; 2], StoreError> {
    let [a, b] = [Role::A, Role::B].map(|author| Reading::shared(journal, author, remembered));
    thread::scope(|scope| {
        let a = scope.spawn(move || a.checked(of_a));
        let b = b.checked(of_b);
        Ok([joined(a)?, b?])
    })
}

fn joined<T>(working: ScopedJoinHandle<'_, Result<T, StoreError>>) -> Result<T, StoreError> {
    working
        .join()
        .expect("no record and no block makes this panic")
}

/// How a chain is to be checked, and whether it is listened to.
struct Reading {
    place: Place,
    known: Known,
    heard: bool,
}

/// A chain that verifies, and what it says.
struct Chain {
    verified: Verified,
    says: Vec<Revision>,
}

impl Reading {
    fn shared(journal: &OpenJournal, author: Role, remembered: Option<[Head; 2]>) -> Reading {
        let private = &journal.private;
        let old_until = private.heads[author.index()].seq;
        let own = || Own::new(&journal.keyring, private.own_from, old_until);
        Reading {
            place: Place {
                author,
                ..journal.place(Scope::Shared)
            },
            known: Known {
                own: (author == journal.who).then(own),
                remembered: remembered.map_or(Head::default(), |heads| heads[author.index()]),
            },
            heard: is_heard(journal, author),
        }
    }

    fn private(vault: VaultId, who: Role, keyring: &Keyring) -> Reading {
        Reading {
            place: Place {
                vault,
                author: who,
                scope: Scope::Private,
            },
            known: Known {
                own: Some(Own::new(keyring, 1, u64::MAX)),
                remembered: Head::default(),
            },
            heard: true,
        }
    }

    /// Each record hangs on the one before, so a chain is checked in one go; what it says is taken
    /// apart meanwhile, and heard only where the chain is true.
    fn checked(&self, records: &[impl Borrow<Record> + Sync]) -> Result<Chain, StoreError> {
        thread::scope(|scope| {
            let says = scope.spawn(|| match self.heard {
                true => chain::revisions(self.place, records),
                false => Ok(Vec::new()),
            });
            let chain = records.iter().map(Borrow::borrow);
            let verified = chain::verify(self.place, chain, &self.known);
            let says = says.join().expect("no record makes its reading panic");
            Ok(Chain {
                verified: verified?,
                says: says?,
            })
        })
    }
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
    chain::verify(place, private.records.iter().map(Borrow::borrow), &known)?;
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
