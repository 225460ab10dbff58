use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use chrono_tz::Tz;
use domain::{Change, Draft, Id, RestoredBody, Role, Scope};
use vault::{Header, Passphrase, VaultError};

use crate::backup::shelf;
use crate::bytes::random;
use crate::check::CHECKING;
use crate::files::{self, Files};
use crate::{Backup, BackupKind, BackupName, OpenJournal, StoreError, folder};

/// The folder in which the journal that is to be put back is made ready; without consequence until
/// it is called [`DECIDED`].
const ASIDE: &str = "restore.new";
/// The same once it is whole: from then on the restoring is finished whoever opens the folder.
pub(crate) const DECIDED: &str = "restore";

/// Puts a backup in the journal's place, header and file together: the passphrases of that day
/// hold again. What stood there is set aside as a backup of its own first. The journal must be
/// closed. `passphrase` is one that opens the backup; its owner's next shared revision says what
/// was put back.
///
/// All or nothing: cut off before the decision, nothing has changed; cut off after it, the next to
/// open the folder finishes.
///
/// # Errors
/// `WrongPassphrase`, [`StoreError::NoSuchBackup`], [`StoreError::BackupDamaged`],
/// [`StoreError::BackupOfAnother`], [`StoreError::BackupBeforeJoining`],
/// [`StoreError::BackupBeforeLeaving`], [`StoreError::InUse`],
/// [`StoreError::Newer`], or a folder that cannot be written. Then the journal is as it was.
pub fn restore(
    journal: &Path,
    name: &BackupName,
    passphrase: &Passphrase,
    now_ms: i64,
    zone: Tz,
) -> Result<(), StoreError> {
    folder::check_closed(journal)?;
    let _lock = folder::lock(journal)?;
    finish(journal)?;
    let bytes = shelf::read(journal, name)?;
    let backup = Backup::parse(&bytes)?;
    let aside = journal.join(ASIDE);
    let ready = lay_out(&aside, &backup)
        .and_then(|header| refuse_shutting_out(journal, &header))
        .and_then(|()| make_ready(&aside, &backup, passphrase, now_ms, zone))
        .and_then(|()| set_aside(journal, now_ms));
    if let Err(error) = ready {
        files::clear(&aside)?;
        return Err(error);
    }
    fs::rename(&aside, journal.join(DECIDED))?;
    folder::sync(journal)?;
    finish(journal)
}

/// Finishes a restoring that was decided and cut off, and clears away what was not. The folder's
/// lock is held.
pub(crate) fn finish(journal: &Path) -> Result<(), StoreError> {
    files::clear(&journal.join(ASIDE))?;
    files::clear(&journal.join(CHECKING))?;
    let decided = journal.join(DECIDED);
    if !decided.exists() {
        return Ok(());
    }
    // SQLite would undo with it a transaction that the file put back never saw.
    remove(&journal.join(folder::ROLLBACK))?;
    folder::sync(journal)?;
    for name in [folder::FILE, vault::HEADER, vault::HEADER_COPY] {
        match fs::rename(decided.join(name), journal.join(name)) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    folder::sync(journal)?;
    files::clear(&decided)?;
    Ok(folder::sync(journal)?)
}

fn lay_out(aside: &Path, backup: &Backup<'_>) -> Result<Header, StoreError> {
    folder::make(aside)?;
    files::write(aside, backup.parts())?;
    files::sync(aside, backup.parts())?;
    let mut header = vault::read_header(aside).map_err(|error| of_the_backup(error.into()))?;
    // Both copies stand there and say the same, whatever the backup held.
    vault::write_header(aside, &mut header)?;
    Ok(header)
}

/// Nobody's key is taken away by a backup from before they joined, nobody's words come back by one
/// from before they left, and no other journal is put in the place of this one. Where no header is
/// left to compare with, the passphrase alone decides.
fn refuse_shutting_out(journal: &Path, then: &Header) -> Result<(), StoreError> {
    match vault::read_header(journal) {
        Ok(now) if now.vault() != then.vault() => Err(StoreError::BackupOfAnother),
        Ok(now) if now.joined() && !then.joined() => Err(StoreError::BackupBeforeJoining),
        Ok(now) if brings_back(&now, then) => Err(StoreError::BackupBeforeLeaving),
        Err(VaultError::HeaderNewer(_)) => Err(StoreError::Newer),
        Ok(_) | Err(_) => Ok(()),
    }
}

fn brings_back(now: &Header, then: &Header) -> bool {
    let left = |who: &Role| now.has_left(*who) && !then.has_left(*who);
    [Role::A, Role::B].iter().any(left)
}

/// Opens what was laid out, as at an unlock, with every page; and says in it what is happening.
fn make_ready(
    aside: &Path,
    backup: &Backup<'_>,
    passphrase: &Passphrase,
    now_ms: i64,
    zone: Tz,
) -> Result<(), StoreError> {
    let mut opened =
        OpenJournal::unlock_older(aside, passphrase, now_ms, zone).map_err(of_the_backup)?;
    opened.check_pages().map_err(of_the_backup)?;
    let restored = Draft {
        scope: Scope::Shared,
        subject: Id::from_random(random()),
        change: Change::JournalRestored(RestoredBody {
            made_ms: backup.made_ms(),
        }),
    };
    opened.append(vec![restored], now_ms, zone)?;
    opened.close()
}

fn set_aside(journal: &Path, now_ms: i64) -> Result<(), StoreError> {
    let present = Files::read(journal)?;
    if !present.parts().is_empty() {
        shelf::keep(journal, &present.parts(), now_ms, BackupKind::SetAside)?;
    }
    Ok(())
}

/// What is wrong with the backup is not said of the journal.
fn of_the_backup(error: StoreError) -> StoreError {
    match error {
        StoreError::FileMissing
        | StoreError::FileUnreadable
        | StoreError::FileInPlain
        | StoreError::Tampered(_)
        | StoreError::Vault(
            VaultError::HeaderUnreadable
            | VaultError::KdfOutOfRange
            | VaultError::KeyringDamaged
            | VaultError::BlockDamaged(_),
        ) => StoreError::BackupDamaged,
        StoreError::Vault(VaultError::HeaderNewer(_)) => StoreError::Newer,
        // A backup without a header.
        StoreError::Vault(VaultError::Io(error)) if error.kind() == ErrorKind::NotFound => {
            StoreError::BackupDamaged
        }
        other => other,
    }
}

fn remove(file: &Path) -> Result<(), StoreError> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
