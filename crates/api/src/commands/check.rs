use std::path::Path;

use domain::Scope;
use store::{Checked, Found, Part, StoreError};
use vault::Passphrase;

use super::safekeeping::date;
use crate::ApiError;
use crate::session::OpenSession;
use crate::wire::{CheckedBackup, CheckedPart, FoundAs, JournalCheck, JournalPart};

/// Everything of the open journal that its reader can look at, and the newest backup.
pub(crate) fn check_journal(session: &mut OpenSession) -> Result<JournalCheck, ApiError> {
    let parts: Vec<CheckedPart> = session.file.check()?.into_iter().map(described).collect();
    let newest_backup = check_newest_backup(session)?;
    let whole = newest_backup.as_ref().is_none_or(|backup| backup.holds);
    Ok(JournalCheck {
        holds: whole && parts.iter().all(|part| part.holds),
        parts,
        newest_backup,
    })
}

/// Opens the newest automatic backup and looks at it. The window asks for this once it has painted
/// what was unlocked.
pub(crate) fn check_newest_backup(
    session: &mut OpenSession,
) -> Result<Option<CheckedBackup>, ApiError> {
    let newest = session.file.backups()?.into_iter();
    let mut newest = newest.filter(|name| name.kind() == store::BackupKind::Automatic);
    let Some(name) = newest.next() else {
        return Ok(None);
    };
    let all = session.file.check_backup(&name)?;
    Ok(Some(CheckedBackup {
        date: date(name.made_ms(), &*session.clock),
        holds: all.iter().all(|checked| checked.found.holds()),
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
