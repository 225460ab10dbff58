use std::collections::BTreeSet;
use std::path::Path;

use chrono::NaiveDate;
use domain::Role;
use store::BackupName;

use super::unlock::{close, start};
use crate::session::OpenSession;
use crate::wire::{
    BackupKind, BackupLine, BackupsDeleted, Done, RestoreBackup, RestoringLine, Safekeeping,
    Session, Status, Subject, Unlock,
};
use crate::{ApiError, Clock, Desk};

/// What can be put back, the newest first. The lock screen needs it when the journal cannot be
/// opened.
pub(crate) fn backups(desk: &mut Desk) -> Result<Vec<BackupLine>, ApiError> {
    let clock = &*desk.clock;
    let mut days = BTreeSet::new();
    let all = store::backups(&desk.places.journal())?.into_iter();
    let lines = all.map(|name| line(&name, clock));
    Ok(lines
        .filter(|line| line.kind != BackupKind::Automatic || days.insert(line.date))
        .collect())
}

/// Puts a backup in the journal's place and leaves it locked. Whatever keeps an open session from
/// closing well, what it left is set aside.
pub(crate) fn restore_backup(desk: &mut Desk, given: RestoreBackup) -> Result<Status, ApiError> {
    let name = BackupName::parse(&given.name).ok_or(ApiError::NotFound)?;
    let _ = close(desk);
    let (now, zone) = (desk.clock.now_ms(), desk.clock.zone());
    store::restore(&desk.places.journal(), &name, &given.passphrase, now, zone)?;
    super::status(desk)
}

/// Unlocks a journal that is older than its reader remembers: they know, and go on.
pub(crate) fn acknowledge_older(desk: &mut Desk, given: Unlock) -> Result<Session, ApiError> {
    close(desk)?;
    let (now, zone) = (desk.clock.now_ms(), desk.clock.zone());
    let journal = desk.places.journal();
    let file = store::OpenJournal::unlock_older(&journal, &given.passphrase, now, zone)?;
    start(desk, file)
}

pub(crate) fn safekeeping(session: &mut OpenSession) -> Result<Safekeeping, ApiError> {
    let erased_ms = session.file.last_erased_ms();
    let all = session.file.backups()?.into_iter();
    let old: Vec<BackupName> = all
        .filter(|name| erased_ms.is_some_and(|erased| name.made_ms() <= erased))
        .collect();
    let set_aside = |name: &&BackupName| name.kind() == store::BackupKind::SetAside;
    let old_set_aside = old.iter().filter(set_aside).count();
    Ok(Safekeeping {
        restorings: restorings(session),
        old_backups: old.len() - old_set_aside,
        old_set_aside,
    })
}

/// The reader has read that a backup was put back.
pub(crate) fn restoring_read(
    session: &mut OpenSession,
    subject: Subject,
) -> Result<Done, ApiError> {
    session.note(|notebook| {
        notebook.restorings_read.insert(subject.id);
    })?;
    Ok(Done {})
}

/// Makes a new backup and deletes the older ones: they keep words that were erased since.
pub(crate) fn delete_old_backups(session: &mut OpenSession) -> Result<BackupsDeleted, ApiError> {
    let count = session.file.renew_backups(session.clock.now_ms())?;
    Ok(BackupsDeleted { count })
}

/// What a backup made now is called.
///
/// # Errors
/// [`ApiError::Locked`], [`ApiError::NotFound`] in the sample journal, which is nobody's.
pub fn backup_file_name(desk: &mut Desk) -> Result<String, ApiError> {
    let session = desk.session()?;
    if session.sample {
        return Err(ApiError::NotFound);
    }
    let now = session.clock.now_ms();
    BackupName::new(now, store::BackupKind::Automatic)
        .map(|name| name.to_string())
        .ok_or_else(|| ApiError::internal("the computer's clock is beyond all calendars"))
}

/// Writes a backup of the open journal to a place of the person's choice.
///
/// # Errors
/// [`ApiError::Locked`], [`ApiError::CannotWrite`]; then nothing stands there that did not before.
pub fn back_up_to(desk: &mut Desk, to: &Path) -> Result<(), ApiError> {
    let session = desk.session()?;
    Ok(session.file.back_up_to(to, session.clock.now_ms())?)
}

/// Puts a copy of a backup from elsewhere beside the others.
///
/// # Errors
/// [`ApiError::BackupUnusable`], or files that cannot be read or written.
pub fn bring_backup(desk: &mut Desk, from: &Path) -> Result<BackupLine, ApiError> {
    let name = store::take_in(&desk.places.journal(), from)?;
    Ok(line(&name, &*desk.clock))
}

fn line(name: &BackupName, clock: &dyn Clock) -> BackupLine {
    BackupLine {
        name: name.to_string(),
        date: date(name.made_ms(), clock),
        kind: match name.kind() {
            store::BackupKind::Automatic => BackupKind::Automatic,
            store::BackupKind::SetAside => BackupKind::SetAside,
            store::BackupKind::Update => BackupKind::Update,
            store::BackupKind::Brought => BackupKind::Brought,
        },
    }
}

fn restorings(session: &OpenSession) -> Vec<RestoringLine> {
    let me: Role = session.role();
    let mut all: Vec<_> = session.state.restorings().iter().collect();
    all.sort_by_key(|(_, restoring)| std::cmp::Reverse(restoring.at_ms));
    let lines = all.into_iter().map(|(id, restoring)| RestoringLine {
        id: id.clone(),
        by: restoring.author,
        on: date(restoring.at_ms, &*session.clock),
        made: date(restoring.made_ms, &*session.clock),
        read: restoring.author == me || session.notebook().restorings_read.contains(id),
    });
    lines.collect()
}

/// The computer's date then.
pub(super) fn date(utc_ms: i64, clock: &dyn Clock) -> NaiveDate {
    chrono::DateTime::from_timestamp_millis(utc_ms)
        .unwrap_or_default()
        .with_timezone(&clock.zone())
        .date_naive()
}
