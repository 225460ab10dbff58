use std::path::Path;

use store::BackupKind;

use crate::wire::{LeaveJournal, Left, OldBackups};
use crate::{ApiError, Desk};

/// The reader leaves, alone and for good; nothing that was due is published. A backup is made of
/// what stays, as after any session. When nobody is left, the folder goes.
pub(crate) fn leave_journal(desk: &mut Desk, given: LeaveJournal) -> Result<Left, ApiError> {
    let (now, zone) = (desk.clock.now_ms(), desk.clock.zone());
    let session = desk.session()?;
    if session.sample {
        let what = "the sample is removed, not left";
        return Err(ApiError::refused("journal", what));
    }
    let left = session.file.leave(&given.passphrase, now, zone);
    let left = left.map_err(ApiError::from);
    if left == Err(ApiError::WrongPassphrase) {
        return Err(ApiError::WrongPassphrase);
    }
    // Also where the leaving was cut off: the next unlock ends it.
    desk.open = None;
    left?;
    let journal = desk.places.journal();
    // What cannot be removed now opens to nobody, and goes when the window opens next.
    let deleted = store::remove_abandoned(&journal).unwrap_or(false);
    Ok(Left {
        deleted,
        in_backups: !deleted && keep_backups(&journal, given.old_backups, now),
        status: super::status(desk)?,
    })
}

/// Makes the backup of what stays, and answers whether others still keep what went.
fn keep_backups(journal: &Path, old: OldBackups, now_ms: i64) -> bool {
    let before = store::backups(journal).unwrap_or_default();
    match old {
        OldBackups::Keep => {
            // Where it cannot be written, the other's next lock makes one.
            let _ = store::back_up(journal, now_ms);
            !before.is_empty()
        }
        OldBackups::Delete => match store::renew_backups(journal, now_ms) {
            Ok(_) => before.iter().any(|b| b.kind() == BackupKind::SetAside),
            Err(_) => !before.is_empty(),
        },
    }
}
