use domain::Role;

use crate::session::OpenSession;
use crate::wire::{PartnerLeft, Renewal, Session, Status, Unlock};
use crate::{ApiError, Desk};

pub(crate) fn unlock(desk: &mut Desk, given: Unlock) -> Result<Session, ApiError> {
    close(desk)?;
    let file = store::OpenJournal::unlock(&desk.places.journal(), &given.passphrase)?;
    start(desk, file)
}

/// The session of whoever unlocked the journal.
pub(super) fn start(desk: &mut Desk, file: store::OpenJournal) -> Result<Session, ApiError> {
    let mut session = OpenSession::start(file, desk.clock.clone(), desk.kdf, false)?;
    let renewal = session.file.take_renewal();
    let described = Session {
        renewal: renewal.map(said),
        ..describe(&session)
    };
    desk.open = Some(session);
    Ok(described)
}

fn said(renewal: vault::Renewal) -> Renewal {
    match renewal {
        vault::Renewal::CutOff => Renewal::CutOff,
        vault::Renewal::Finished(code) => Renewal::Finished {
            recovery_code: code.to_string(),
        },
    }
}

/// Publishes what is due, closes the file, drops keys and state, and makes a backup.
pub(crate) fn lock(desk: &mut Desk) -> Result<Status, ApiError> {
    desk.exports = None;
    close(desk)?;
    super::status(desk)
}

/// The session is gone even where the last publishing failed: that is due again at the next
/// unlock.
pub(crate) fn close(desk: &mut Desk) -> Result<(), ApiError> {
    let Some(mut session) = desk.open.take() else {
        return Ok(());
    };
    session.beside.end();
    let settled = session.settle();
    let sample = session.sample;
    let whole = session.file.check_pages();
    let closed = session.file.close();
    if sample {
        super::sample::wipe(desk)?;
    }
    settled?;
    closed?;
    if sample {
        return Ok(());
    }
    // A backup of a damaged file would in time take the place of the whole ones.
    whole?;
    match store::back_up(&desk.places.journal(), desk.clock.now_ms()) {
        Ok(_) => Ok(()),
        Err(_) => Err(ApiError::BackupFailed),
    }
}

pub(crate) fn session(session: &mut OpenSession) -> Result<Session, ApiError> {
    Ok(describe(session))
}

pub(crate) fn describe(session: &OpenSession) -> Session {
    Session {
        role: session.role(),
        partners: [Role::A, Role::B]
            .into_iter()
            .filter_map(|role| session.state.partner(role).cloned())
            .collect(),
        joined: session.file.joined(),
        name_on_lock_screen: session.file.lock_name().is_some(),
        language: session.notebook().language,
        left: who_left(session),
        sample: session.sample,
        published_now: session.published_now,
        renewal: None,
    }
}

fn who_left(session: &OpenSession) -> Option<PartnerLeft> {
    let who = session.role().other();
    let at_ms = session.state.left_ms(who)?;
    Some(PartnerLeft { who, at_ms })
}
