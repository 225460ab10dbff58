use domain::{Change, LinkBody};

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
    if !session.state.can_stand(&link) {
        return Err(ApiError::refused("theirs", "both need their moves shared"));
    }
    for id in [&link.mine, &link.theirs] {
        if session.state.link_of(id).is_some() {
            return Err(ApiError::refused("mine", "linked already"));
        }
    }
    session.write(vec![shared(fresh_id(), Change::LinkProposed(link))])?;
    Ok(Done {})
}

pub(crate) fn agree_link(session: &mut OpenSession, proposal: Subject) -> Result<Done, ApiError> {
    let me = session.role();
    let link = session
        .state
        .links()
        .get(&proposal.id)
        .filter(|l| l.author != me && l.removed_ms.is_none())
        .ok_or(ApiError::NotFound)?;
    if link.agreed.is_none() {
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
