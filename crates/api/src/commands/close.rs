use domain::{Change, CheckInBody, Draft, Id, Own, ShareChoice, seen};

use crate::ApiError;
use crate::ids::fresh_id;
use crate::session::{OpenSession, privately, shared};
use crate::wire::{CloseSharing, ShareClose};

/// Where the standing choice stands.
pub(crate) fn close_sharing(session: &mut OpenSession) -> Result<CloseSharing, ApiError> {
    Ok(describe(session))
}

/// From now on, or no longer. Check-ins made before the choice are never shared by it; those that
/// were chosen while it stood and are still to settle go with it.
pub(crate) fn share_close(
    session: &mut OpenSession,
    given: ShareClose,
) -> Result<CloseSharing, ApiError> {
    if session.state.shares_close() != given.on {
        let chosen = Change::CloseShareChosen(given.on);
        let mut drafts = vec![privately(fresh_id(), chosen)];
        if !given.on {
            drafts.extend(unchosen(session, |session, own| !stands(session, own)));
        }
        session.write(drafts)?;
    }
    Ok(describe(session))
}

/// Takes back what both can see, and what they could before it was put into the bin; works at once.
pub(crate) fn take_back_close(session: &mut OpenSession) -> Result<CloseSharing, ApiError> {
    let mut drafts = unchosen(session, stands);
    let chosen = session.state.check_ins().values();
    let standing = chosen.filter(|own| own.is_chosen() && stands(session, own));
    let standing = standing.filter_map(|own| own.published_as.clone());
    drafts.extend(standing.map(|id| shared(id, Change::Withdrawn)));
    session.write(drafts)?;
    Ok(describe(session))
}

fn unchosen(
    session: &OpenSession,
    which: impl Fn(&OpenSession, &Own<CheckInBody>) -> bool,
) -> Vec<Draft> {
    let chosen = |(_, own): &(&Id, &Own<CheckInBody>)| own.is_chosen() && which(session, own);
    let all = session.state.check_ins().iter().filter(chosen);
    all.map(|(id, _)| privately(id.clone(), Change::ShareChosen(ShareChoice::NOTHING)))
        .collect()
}

/// Both can see it, or could again if it came back from the bin.
fn stands(session: &OpenSession, own: &Own<CheckInBody>) -> bool {
    let removed = |id: &Id| session.state.is_removed(id);
    is_shown(session, own) || own.published_as.as_ref().is_some_and(removed)
}

fn is_shown(session: &OpenSession, own: &Own<CheckInBody>) -> bool {
    seen(own, session.state.shared_closes()).is_some()
}

fn describe(session: &OpenSession) -> CloseSharing {
    let all = session.state.check_ins().values();
    CloseSharing {
        on: session.state.shares_close(),
        shown: all.filter(|own| is_shown(session, own)).count(),
    }
}
