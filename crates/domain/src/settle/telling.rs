use super::{in_private, in_shared};
use crate::{Change, Draft, Id, KeptTelling, LinkBody, PublishedTelling, State};

pub(super) fn settle(
    state: &State,
    private: &Id,
    own: &KeptTelling,
    id: &mut impl FnMut() -> Id,
) -> Vec<Draft> {
    // What is opening changes once it is open.
    if own
        .published_as
        .as_ref()
        .is_some_and(|id| state.is_shut(id))
    {
        return Vec::new();
    }
    let standing = own
        .published_as
        .as_ref()
        .and_then(|shared| state.visible_telling(shared));
    if standing.is_some_and(|standing| standing.published.is_of(&own.body, own.choice)) {
        return Vec::new();
    }
    let wanted = PublishedTelling::of(&own.body, own.choice);
    match (wanted, standing, &own.published_as) {
        (Some(wanted), _, published_as) => {
            publish(state, (private, own), (published_as.as_ref(), wanted), id)
        }
        (None, Some(_), Some(shared)) => vec![in_shared(shared.clone(), Change::Withdrawn)],
        (None, _, _) => Vec::new(),
    }
}

/// Also proposes the link, where the telling was told beside another and the two were never
/// proposed.
fn publish(
    state: &State,
    (private, own): (&Id, &KeptTelling),
    (published_as, wanted): (Option<&Id>, PublishedTelling),
    id: &mut impl FnMut() -> Id,
) -> Vec<Draft> {
    let mut drafts = Vec::new();
    let shared = published_as.cloned().unwrap_or_else(|| {
        let fresh = id();
        drafts.push(in_private(
            private.clone(),
            Change::PublishedAs(fresh.clone()),
        ));
        fresh
    });
    let link = own.body.beside.as_ref().map(|theirs| LinkBody {
        mine: shared.clone(),
        theirs: theirs.clone(),
    });
    let link = link.filter(|link| wanted.moves.is_some() && is_new(state, link));
    drafts.push(in_shared(shared, Change::from(wanted)));
    drafts.extend(link.map(|link| in_shared(id(), Change::LinkProposed(link))));
    drafts
}

fn is_new(state: &State, link: &LinkBody) -> bool {
    let theirs = state.visible_telling(&link.theirs);
    let known = |l: &LinkBody| (&l.mine, &l.theirs) == (&link.mine, &link.theirs);
    theirs.is_some_and(|t| t.author != state.reader() && t.published.moves.is_some())
        && state.proposal_of(&link.mine, &link.theirs).is_none()
        && !state.links().values().any(|l| known(&l.link))
}
