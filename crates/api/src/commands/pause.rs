use domain::{Change, Id, Pause, PauseBody, PauseState, When};

use super::pauses::goes_on;
use super::zoned;
use crate::ApiError;
use crate::ids::fresh_id;
use crate::session::OpenSession;
use crate::wire::{EndPause, NewPause, SetPause};

/// Asks for a pause: the other sees it at once. Before there is another, it is its asker's alone
/// for good, since joining shares nothing.
pub(crate) fn ask_pause(session: &mut OpenSession, given: NewPause) -> Result<Pause, ApiError> {
    let (now_ms, zone) = (session.clock.now_ms(), session.clock.zone());
    let here = (session.role(), session.state.scope_of_pauses());
    let runs = |pause: &PauseState| {
        (pause.author, pause.scope) == here
            && pause.removed_ms.is_none()
            && goes_on(&pause.body, now_ms, zone)
    };
    if session.state.pauses().values().any(runs) {
        return Err(ApiError::refused("pause", "one goes on already"));
    }
    let body = PauseBody {
        at: session.now()?,
        back_at: given.back_at,
        ended: None,
    };
    keep(session, fresh_id(), body)
}

/// Sets another return time, or none. A pause that was ended goes on.
pub(crate) fn set_pause(session: &mut OpenSession, given: SetPause) -> Result<Pause, ApiError> {
    let body = PauseBody {
        back_at: given.back_at,
        ended: None,
        ..own(session, &given.id)?
    };
    keep(session, given.id, body)
}

/// Ends it, or says that it was ended at another time.
pub(crate) fn end_pause(session: &mut OpenSession, given: EndPause) -> Result<Pause, ApiError> {
    let before = own(session, &given.id)?;
    let now = session.now()?;
    if given.at.is_some_and(|at| now.is_before(at)) {
        return Err(ApiError::refused("ended", "not yet"));
    }
    // A clock that was put back since is no reason to keep anybody in a pause.
    let just_now = if now.is_before(before.at) {
        before.at
    } else {
        now
    };
    let body = PauseBody {
        ended: Some(given.at.unwrap_or(just_now)),
        ..before
    };
    keep(session, given.id, body)
}

/// Only the asker sets, extends or ends a pause.
fn own(session: &OpenSession, id: &Id) -> Result<PauseBody, ApiError> {
    let pause = session.state.pauses().get(id);
    let pause = pause
        .filter(|p| p.removed_ms.is_none())
        .ok_or(ApiError::NotFound)?;
    if pause.author == session.role() {
        Ok(pause.body.clone())
    } else {
        Err(ApiError::refused("pause", "only the one who asked for it"))
    }
}

fn keep(session: &mut OpenSession, id: Id, mut body: PauseBody) -> Result<Pause, ApiError> {
    let zone = |field, when: Option<When>| when.map(|w| zoned(session, field, w)).transpose();
    body.back_at = zone("back_at", body.back_at)?;
    body.ended = zone("ended", body.ended)?;
    if let Some(field) = body.refused_field() {
        return Err(ApiError::refused(field, "not after the pause began"));
    }
    let stands = session.state.pauses().get(&id);
    let scope = stands.map_or(session.state.scope_of_pauses(), |pause| pause.scope);
    let draft = domain::Draft {
        scope,
        subject: id.clone(),
        change: Change::PauseKept(body.clone()),
    };
    session.write(vec![draft])?;
    Ok(Pause {
        id,
        asked_by: session.role(),
        at: body.at,
        back_at: body.back_at,
        ended: body.ended,
    })
}
