use std::fs;
use std::path::Path;

use domain::{Role, Scope};
use rusqlite::Connection;
use vault::{Keyring, Passphrase, VaultError, VaultId};

use super::files::{check, check_file, check_headers, found};
use super::{Checked, Found, Part};
use crate::chain::{self, Head, Known, Own, Verified};
use crate::files::{self, Files};
use crate::private::PrivatePart;
use crate::record::Place;
use crate::stop::Stop;
use crate::{Backup, OpenJournal, StoreError, folder, leave, migrate, rows};

/// Looks at a closed journal folder, or a backup file, with a passphrase: also every page, both
/// shared chains with their words, and the private part of whoever's passphrase it is. A copy in
/// `scratch`, which must be empty, is opened; the original is only read.
///
/// # Errors
/// `WrongPassphrase`, a header of which neither copy can be read, or files that cannot be read
/// or written.
pub fn check_with(
    path: &Path,
    passphrase: &Passphrase,
    scratch: &Path,
) -> Result<Vec<Checked>, StoreError> {
    let mut all = check(path)?;
    if path.is_dir() {
        files::write(scratch, &Files::read(path)?.parts())?;
    } else {
        match Backup::parse(&fs::read(path)?) {
            Ok(backup) => files::write(scratch, backup.parts())?,
            Err(_) => return Ok(all),
        }
    }
    let header = vault::read_header(scratch)?;
    let (who, keyring) = header.unlock(passphrase)?;
    all.extend(check_copy(
        scratch,
        header.vault(),
        (who, &keyring),
        &Stop::default(),
    )?);
    Ok(all)
}

impl OpenJournal {
    /// Looks at everything of this journal that its reader can.
    ///
    /// # Errors
    /// The header's files cannot be read.
    pub fn check(&self) -> Result<Vec<Checked>, StoreError> {
        let read = |name| fs::read(self.folder.join(name)).ok();
        let (header, copy) = (read(vault::HEADER), read(vault::HEADER_COPY));
        let mut all = check_headers(header.as_deref(), copy.as_deref());
        // Its first bytes were looked at when it was opened; reading them now would take away
        // the locks on it.
        let length = fs::metadata(folder::file(&self.folder))?.len();
        all.push(found(Part::File, check_file(&[], length)));
        let vault = self.header.vault();
        let reader = (self.who, &*self.keyring);
        let stop = Stop::default();
        all.extend(check_open(&self.connection, vault, reader, &stop));
        Ok(all)
    }

    /// Every page of the file as it was written: also those that nobody in this session can read.
    ///
    /// # Errors
    /// [`StoreError::FileUnreadable`].
    pub fn check_pages(&self) -> Result<(), StoreError> {
        match check_pages(&self.connection) {
            Found::Whole => Ok(()),
            _ => Err(StoreError::FileUnreadable),
        }
    }
}

/// The same of a copy that was laid out. What it answers once it is told to stop is nothing to go by.
pub(super) fn check_copy(
    folder: &Path,
    vault: VaultId,
    (who, keyring): (Role, &Keyring),
    stop: &Stop,
) -> Result<Vec<Checked>, StoreError> {
    let opened = folder::present_file(folder)
        .and_then(|file| migrate::open(&file, keyring.shared(), migrate::STEPS));
    let own = Place {
        vault,
        author: who,
        scope: Scope::Shared,
    };
    match opened {
        // As at the unlock: the leaver's keys open nothing.
        Ok(connection) if matches!(leave::has_left(&connection, own, keyring), Ok(true)) => {
            Err(VaultError::WrongPassphrase.into())
        }
        Ok(connection) => Ok(check_open(&connection, vault, (who, keyring), stop)),
        Err(StoreError::Newer) => Ok(vec![found(Part::Pages, Found::Newer)]),
        Err(StoreError::FileUnreadable) => Ok(vec![found(Part::Pages, Found::Damaged)]),
        // Seen from outside already.
        Err(StoreError::FileInPlain | StoreError::FileMissing) => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

fn check_open(
    connection: &Connection,
    vault: VaultId,
    (who, keyring): (Role, &Keyring),
    stop: &Stop,
) -> Vec<Checked> {
    let place = |author, scope| Place {
        vault,
        author,
        scope,
    };
    let private = rows::read_blocks(connection, who)
        .and_then(|blocks| PrivatePart::open(keyring, vault, who, blocks.len(), blocks));
    let mut all = vec![found(Part::Pages, check_pages(connection))];
    for author in [Role::A, Role::B] {
        let place = place(author, Scope::Shared);
        let own_from = private
            .as_ref()
            .map_or(u64::MAX, |private| private.own_from);
        let remembered = private
            .as_ref()
            .map_or(Head::default(), |private| private.heads[author.index()]);
        let own = (author == who).then(|| Own::new(keyring, own_from, remembered.seq));
        let known = Known { own, remembered };
        let verified = rows::read_chain(connection, author)
            .and_then(|records| chain::verify(place, stop.until(records.iter()), &known))
            .and_then(|verified| {
                if author == who && private.is_ok() {
                    chain::refuse_newer(place, &verified, remembered)?;
                }
                Ok(verified)
            });
        all.push(found(
            Part::Chain(author, Scope::Shared),
            of_chain(verified),
        ));
    }
    let known = Known {
        own: Some(Own::new(keyring, 1, u64::MAX)),
        remembered: Head::default(),
    };
    let verified = private.and_then(|private| {
        let records = private.records.iter().map(|record| &**record);
        chain::verify(place(who, Scope::Private), stop.until(records), &known)
    });
    all.push(found(Part::Chain(who, Scope::Private), of_chain(verified)));
    all
}

fn of_chain(verified: Result<Verified, StoreError>) -> Found {
    match verified {
        Ok(verified) if verified.remembered => Found::Whole,
        Ok(_) => Found::Older,
        Err(StoreError::Tampered(tampering)) => Found::NotVerified { seq: tampering.seq },
        Err(StoreError::Newer) => Found::Newer,
        Err(_) => Found::Damaged,
    }
}

/// SQLCipher reads every page and compares its HMAC; it answers a line for each that differs.
fn check_pages(connection: &Connection) -> Found {
    let lines = connection
        .prepare("PRAGMA cipher_integrity_check")
        .and_then(|mut check| {
            let mut rows = check.query([])?;
            Ok(rows.next()?.is_some())
        });
    match lines {
        Ok(false) => Found::Whole,
        Ok(true) | Err(_) => Found::Damaged,
    }
}
