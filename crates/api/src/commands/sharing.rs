use std::collections::BTreeMap;

use domain::{
    Change, Draft, Given, Id, KeptTelling, MarkBody, Own, PublishedTelling, Sealing, ShareChoice,
    Standing, TellingBody, is_due, sealing, seen,
};

use super::tell;
use crate::ApiError;
use crate::session::{OpenSession, privately, shared};
use crate::wire::{Due, OwnTelling, ShareTelling, Sharing};

/// What is shared as a whole is all of it or nothing.
pub(crate) const WHOLE: ShareChoice = ShareChoice {
    moves: true,
    words: true,
};

/// What giving a thing as a whole, or taking it back, writes now; nothing where it stands so
/// already. `standing` is the shared id under which both can see it. Giving settles; taking back
/// what can be seen works at once.
pub(crate) fn choose_whole<Body>(
    (id, own): (&Id, &Own<Body>),
    share: bool,
    standing: Option<&Id>,
) -> Vec<Draft> {
    let choice = match share {
        true => WHOLE,
        false => ShareChoice::NOTHING,
    };
    if own.choice == choice {
        return Vec::new();
    }
    let mut drafts = vec![privately(id.clone(), Change::ShareChosen(choice))];
    let taken_back = standing.filter(|_| !share);
    drafts.extend(taken_back.map(|standing| shared(standing.clone(), Change::Withdrawn)));
    drafts
}

/// Under which shared id both can see an own thing.
pub(crate) fn seen_as<'a, Kept, Seen>(
    own: &'a Own<Kept>,
    all: &BTreeMap<Id, Standing<Seen>>,
) -> Option<&'a Id> {
    own.published_as
        .as_ref()
        .filter(|_| seen(own, all).is_some())
}

/// Gives or takes back a share. Giving settles; taking back what can be seen already works at
/// once.
pub(crate) fn share_telling(
    session: &mut OpenSession,
    given: ShareTelling,
) -> Result<OwnTelling, ApiError> {
    let drafts = choose_telling(session, &given.id, given.choice)?;
    session.write(drafts)?;
    tell::describe(session, &given.id)
}

/// What choosing this share writes now.
pub(crate) fn choose_telling(
    session: &OpenSession,
    id: &Id,
    choice: ShareChoice,
) -> Result<Vec<Draft>, ApiError> {
    let own = session
        .state
        .tellings()
        .get(id)
        .filter(|own| own.removed_ms.is_none())
        .ok_or(ApiError::NotFound)?;
    if own.choice == choice {
        return Ok(Vec::new());
    }
    let mut drafts = Vec::new();
    match sealing(&session.state, id) {
        Sealing::No => {}
        Sealing::Settles { change: false } => {
            drafts.push(privately(id.clone(), Change::SealChosen(None)));
        }
        Sealing::Settles { change: true } | Sealing::Stands => {
            return Err(ApiError::refused("sealed", "still sealed"));
        }
    }
    drafts.push(privately(id.clone(), Change::ShareChosen(choice)));
    if let Some(standing) = &own.published_as
        && let Some(telling) = session.state.visible_telling(standing)
        && let Some(change) = narrowed(&telling.published, &own.body, choice)
    {
        drafts.push(shared(standing.clone(), change));
    }
    Ok(drafts)
}

/// What must change at once in the shared part so that nothing stands there beyond the choice.
fn narrowed(
    standing: &PublishedTelling,
    body: &TellingBody,
    choice: ShareChoice,
) -> Option<Change> {
    let mut less = standing.clone();
    if !choice.moves && standing.moves.is_some() {
        less.kind = PublishedTelling::kind_without_moves(body);
        less.moves = None;
        less.ending = None;
        less.pause = None;
    }
    if !choice.words {
        less.words = None;
        for m in less.moves.iter_mut().flatten() {
            m.note = None;
        }
    }
    if less.moves.is_none() && less.words.is_none() {
        Some(Change::Withdrawn)
    } else if less == *standing {
        None
    } else {
        Some(Change::from(less))
    }
}

/// Where the sharing of an own telling stands.
pub(crate) fn of_telling(session: &OpenSession, id: &Id, own: &KeptTelling) -> Sharing {
    match sealing(&session.state, id) {
        Sealing::No => {}
        Sealing::Stands => return Sharing::Sealed,
        Sealing::Settles { change } => {
            let due = due(session, own.given);
            return Sharing::Sealing { due, change };
        }
    }
    let standing = own
        .published_as
        .as_ref()
        .and_then(|id| session.state.visible_telling(id))
        .map(|telling| &*telling.published);
    if standing.is_some_and(|standing| standing.is_of(&own.body, own.choice)) {
        return Sharing::Shared;
    }
    let wanted = PublishedTelling::of(&own.body, own.choice);
    stand(session, wanted.as_ref(), standing, own.given)
}

/// Where the sharing of an own mark stands.
pub(crate) fn of_mark(session: &OpenSession, own: &Own<MarkBody>) -> Sharing {
    let wanted = (own.choice != ShareChoice::NOTHING).then_some(&own.body);
    let standing = own
        .published_as
        .as_ref()
        .and_then(|id| session.state.visible_mark(id))
        .map(|mark| &mark.body);
    stand(session, wanted, standing, own.given)
}

/// Where the sharing of something stands: what is wanted, beside what both can see.
pub(crate) fn stand<T: PartialEq>(
    session: &OpenSession,
    wanted: Option<&T>,
    standing: Option<&T>,
    given: Given,
) -> Sharing {
    match (wanted, standing) {
        (None, None) => Sharing::Private,
        (Some(wanted), Some(standing)) if wanted == standing => Sharing::Shared,
        (_, standing) => Sharing::Settling {
            due: due(session, given),
            change: standing.is_some(),
        },
    }
}

fn due(session: &OpenSession, given: Given) -> Due {
    if is_due(given, session.clock.now_ms()) {
        Due::NextLock
    } else {
        Due::AfterNine
    }
}
