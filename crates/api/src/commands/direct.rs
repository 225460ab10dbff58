use domain::{Change, Id, Own, ReceivedBody, ShareChoice, TellingBody, received_to_show, seen};

use super::sharing::{self, WHOLE};
use super::{
    checks::{self, TEXT},
    tell,
};
use crate::ApiError;
use crate::ids::fresh_id;
use crate::session::{OpenSession, privately, shared};
use crate::wire::{Done, KeepDirect, OwnReceived, OwnTelling, ReceiveDirect, SaveDirectDraft};

/// Keeps the sentence of an own telling, and whether it was said. It is among the words: shared
/// with them, by the same choice.
pub(crate) fn keep_direct(
    session: &mut OpenSession,
    given: KeepDirect,
) -> Result<OwnTelling, ApiError> {
    let before = standing(session, &given.id)?;
    let mut body = before.clone();
    body.words.direct = given.direct.trim().to_owned();
    checks::words(&body.words)?;
    if given.said && body.words.direct.is_empty() {
        return Err(ApiError::refused("said", "nothing is there to be said"));
    }
    body.words.said = match given.said {
        true => Some(body.words.said.map_or_else(|| session.now(), Ok)?),
        false => None,
    };
    if body != *before {
        session.write(vec![privately(given.id.clone(), Change::from(body))])?;
    }
    if session.notebook().direct_drafts.contains_key(&given.id) {
        session.note(|notebook| drop(notebook.direct_drafts.remove(&given.id)))?;
    }
    tell::describe(session, &given.id)
}

/// What was typed and not kept: half a sentence is never shared, also where the words are.
pub(crate) fn save_direct_draft(
    session: &mut OpenSession,
    draft: SaveDirectDraft,
) -> Result<Done, ApiError> {
    standing(session, &draft.id)?;
    if draft.text.as_ref().is_some_and(|text| text.len() > TEXT) {
        return Err(checks::too_long("text"));
    }
    if session.notebook().direct_drafts.get(&draft.id) != draft.text.as_ref() {
        session.note(|notebook| {
            drop(match draft.text {
                Some(text) => notebook.direct_drafts.insert(draft.id, text),
                None => notebook.direct_drafts.remove(&draft.id),
            });
        })?;
    }
    Ok(Done {})
}

fn standing<'a>(session: &'a OpenSession, id: &Id) -> Result<&'a TellingBody, ApiError> {
    let own = session.state.tellings().get(id);
    own.filter(|own| own.removed_ms.is_none())
        .map(|own| &*own.body)
        .ok_or(ApiError::NotFound)
}

/// Only the receiver says that a sentence reached them. It is theirs until they share it.
pub(crate) fn receive_direct(
    session: &mut OpenSession,
    given: ReceiveDirect,
) -> Result<Done, ApiError> {
    let before = own_received(session, &given.telling);
    if given.received {
        check_readable(session, &given.telling)?;
    } else if before.is_none() {
        return Ok(Done {});
    }
    // Words that came in the place of others have reached nobody yet.
    let known = before.filter(|(_, own)| session.state.says_still(&own.body));
    let at = match (given.received, known.and_then(|(_, own)| own.body.at)) {
        (true, None) => Some(session.now()?),
        (true, known) => known,
        (false, _) => None,
    };
    let choice = if given.share && given.received {
        WHOLE
    } else {
        ShareChoice::NOTHING
    };
    let standing = session.state.visible_telling(&given.telling);
    let body = ReceivedBody {
        sentence_ms: standing.and_then(|telling| telling.sentence_ms),
        telling: given.telling,
        at,
    };
    let id = before.map_or_else(fresh_id, |(id, _)| id.clone());
    let mut drafts = Vec::new();
    if before.is_none_or(|(_, own)| own.body != body) {
        drafts.push(privately(id.clone(), Change::ReceivedKept(body)));
    }
    if before.map_or(ShareChoice::NOTHING, |(_, own)| own.choice) != choice {
        drafts.push(privately(id, Change::ShareChosen(choice)));
    }
    // Taking back what can be seen works at once.
    if let Some((_, own)) = before.filter(|_| choice == ShareChoice::NOTHING)
        && seen(own, session.state.shared_received()).is_some()
    {
        let standing = own
            .published_as
            .clone()
            .expect("what is seen was published");
        drafts.push(shared(standing, Change::Withdrawn));
    }
    session.write(drafts)?;
    Ok(Done {})
}

/// What the reader says of the sentence in this shared telling of the other's.
pub(crate) fn described(session: &OpenSession, telling: &Id) -> Option<OwnReceived> {
    let (_, own) =
        own_received(session, telling).filter(|(_, own)| session.state.says_still(&own.body))?;
    let standing = seen(own, session.state.shared_received())
        .filter(|standing| session.state.says_still(standing));
    Some(OwnReceived {
        at: own.body.at?,
        sharing: sharing::stand(session, received_to_show(own).as_ref(), standing, own.given),
    })
}

fn own_received<'a>(
    session: &'a OpenSession,
    telling: &Id,
) -> Option<(&'a Id, &'a Own<ReceivedBody>)> {
    let mut all = session.state.received().iter();
    all.find(|(_, own)| own.body.telling == *telling)
}

fn check_readable(session: &OpenSession, telling: &Id) -> Result<(), ApiError> {
    let theirs = session
        .state
        .visible_telling(telling)
        .filter(|t| t.author != session.role())
        .ok_or(ApiError::NotFound)?;
    let words = theirs.published.words.as_ref();
    if words.is_none_or(|words| words.direct.is_empty()) {
        return Err(ApiError::refused("telling", "no sentence is shared in it"));
    }
    Ok(())
}
