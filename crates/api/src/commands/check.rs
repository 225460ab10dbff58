use std::path::Path;

use chrono::NaiveDate;
use domain::Scope;
use store::{Checked, Found, Part, StoreError};
use vault::Passphrase;

use super::safekeeping::date;
use crate::beside::Awaited;
use crate::session::OpenSession;
use crate::wire::{CheckedBackup, CheckedPart, FoundAs, JournalCheck, JournalPart};
use crate::{ApiError, Desk};

/// Everything of the open journal that its reader can look at, and the newest backup.
pub(crate) fn check_journal(session: &mut OpenSession) -> Result<JournalCheck, ApiError> {
    let parts: Vec<CheckedPart> = session.file.check()?.into_iter().map(described).collect();
    let look = look_at_newest(session)?;
    let newest_backup = look.map(BackupLook::wait).transpose()?.flatten();
    let whole = newest_backup.as_ref().is_none_or(|backup| backup.holds);
    Ok(JournalCheck {
        holds: whole && parts.iter().all(|part| part.holds),
        parts,
        newest_backup,
    })
}

/// Begins to look at the newest automatic backup, if there is one. The window asks for this once
/// it has painted what was unlocked; the desk is free while it is waited for.
///
/// # Errors
/// [`ApiError::Locked`], or a folder that cannot be read.
pub fn check_newest_backup(desk: &mut Desk) -> Result<Option<BackupLook>, ApiError> {
    look_at_newest(desk.session()?)
}

/// A look at a backup that has begun. It ends with the session, and when another begins.
pub struct BackupLook {
    date: NaiveDate,
    awaited: Awaited,
}

impl BackupLook {
    /// Waits for what is found; none if the look was ended before.
    ///
    /// # Errors
    /// Files that cannot be read or written.
    pub fn wait(self) -> Result<Option<CheckedBackup>, ApiError> {
        let found = self.awaited.wait()?;
        Ok(found.map(|all| CheckedBackup {
            date: self.date,
            holds: all.iter().all(|checked| checked.found.holds()),
        }))
    }
}

fn look_at_newest(session: &mut OpenSession) -> Result<Option<BackupLook>, ApiError> {
    let mut all = session.file.backups()?.into_iter();
    let Some(name) = all.find(|name| name.kind() == store::BackupKind::Automatic) else {
        return Ok(None);
    };
    let check = session.file.backup_check(&name);
    Ok(Some(BackupLook {
        date: date(name.made_ms(), &*session.clock),
        awaited: session.beside.begin(check),
    }))
}

/// Looks at a closed journal folder or at a backup, with a passphrase at everything that its owner
/// can read. A copy in `scratch`, an empty folder, is opened; the original is only read.
///
/// # Errors
/// [`ApiError::NotFound`] where neither is there, [`ApiError::WrongPassphrase`], or files that
/// cannot be read or written.
pub fn verify(
    path: &Path,
    passphrase: Option<&Passphrase>,
    scratch: &Path,
) -> Result<Vec<CheckedPart>, ApiError> {
    let checked = match passphrase {
        Some(passphrase) => store::check_with(path, passphrase, scratch),
        None => store::check(path),
    };
    match checked {
        Ok(checked) => Ok(checked.into_iter().map(described).collect()),
        Err(StoreError::Io(error)) if error.kind() == std::io::ErrorKind::NotFound => {
            Err(ApiError::NotFound)
        }
        Err(error) => Err(error.into()),
    }
}

fn described(checked: Checked) -> CheckedPart {
    let (part, whose) = match checked.part {
        Part::Backup => (JournalPart::Backup, None),
        Part::Header => (JournalPart::Header, None),
        Part::HeaderCopy => (JournalPart::HeaderCopy, None),
        Part::File => (JournalPart::File, None),
        Part::Pages => (JournalPart::Pages, None),
        Part::Chain(author, Scope::Shared) => (JournalPart::Shared, Some(author)),
        Part::Chain(author, Scope::Private) => (JournalPart::Private, Some(author)),
    };
    let (found, at) = match checked.found {
        Found::Whole => (FoundAs::Whole, None),
        Found::Missing => (FoundAs::Missing, None),
        Found::Damaged => (FoundAs::Damaged, None),
        Found::Newer => (FoundAs::Newer, None),
        Found::Behind => (FoundAs::Behind, None),
        Found::Plain => (FoundAs::Plain, None),
        Found::Cut => (FoundAs::Cut, None),
        Found::OfAnother => (FoundAs::OfAnother, None),
        Found::EarlierKeys => (FoundAs::EarlierKeys, None),
        Found::NotVerified { seq } => (FoundAs::NotVerified, Some(seq)),
        Found::Older => (FoundAs::Older, None),
    };
    CheckedPart {
        part,
        whose,
        found,
        at,
        holds: checked.found.holds(),
    }
}
