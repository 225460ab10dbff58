use domain::{Change, Id, LinkBody};

use crate::ApiError;
use crate::ids::fresh_id;
use crate::session::{OpenSession, shared};
use crate::wire::{Done, LinkProposal, Subject};

pub(crate) fn propose_link(
    session: &mut OpenSession,
    given: LinkProposal,
) -> Result<Done, ApiError> {
    let me = session.role();
    let author = |id| session.state.visible_telling(id).map(|t| t.author);
    if author(&given.mine) != Some(me) {
        return Err(ApiError::refused("mine", "not an own shared telling"));
    }
    if author(&given.theirs) != Some(me.other()) {
        return Err(ApiError::refused(
            "theirs",
            "not a shared telling of the other",
        ));
    }
    let link = LinkBody {
        mine: given.mine,
        theirs: given.theirs,
    };
    if !session.state.can_stand(me, &link) {
        return Err(ApiError::refused("theirs", "both need their moves shared"));
    }
    let linked = |id: &Id| session.state.link_of(id).is_some();
    if linked(&link.mine) || linked(&link.theirs) {
        return Err(ApiError::refused("mine", "linked already"));
    }
    match session.state.proposal_of(&link.mine, &link.theirs) {
        Some((_, proposal)) if proposal.author == me => Ok(Done {}),
        // The other said so first: both agree.
        Some((id, _)) => agree_link(session, Subject { id: id.clone() }),
        None => {
            session.write(vec![shared(fresh_id(), Change::LinkProposed(link))])?;
            Ok(Done {})
        }
    }
}

pub(crate) fn agree_link(session: &mut OpenSession, proposal: Subject) -> Result<Done, ApiError> {
    let me = session.role();
    let state = &session.state;
    let link = state
        .links()
        .get(&proposal.id)
        .filter(|l| l.author != me && l.removed_ms.is_none())
        .ok_or(ApiError::NotFound)?;
    if link.agreed.is_none() {
        if !state.is_waiting(link) {
            return Err(ApiError::NotFound);
        }
        let consent = Change::LinkAgreed(proposal.id);
        session.write(vec![shared(fresh_id(), consent)])?;
    }
    Ok(Done {})
}

/// Takes back the reader's own half: the proposal, or the consent to it.
pub(crate) fn withdraw_link(
    session: &mut OpenSession,
    proposal: Subject,
) -> Result<Done, ApiError> {
    let me = session.role();
    let link = session
        .state
        .links()
        .get(&proposal.id)
        .filter(|l| l.removed_ms.is_none())
        .ok_or(ApiError::NotFound)?;
    let own_half = if link.author == me {
        proposal.id.clone()
    } else {
        link.agreed.clone().ok_or(ApiError::NotFound)?
    };
    session.write(vec![shared(own_half, Change::Removed)])?;
    Ok(Done {})
}
