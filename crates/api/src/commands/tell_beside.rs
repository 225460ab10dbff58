use domain::{Act, Change, Class, Move, PauseOf, Scope, ShareChoice, TellingBody};

use crate::ApiError;
use crate::ids::fresh_id;
use crate::session::{OpenSession, privately};
use crate::wire::{Done, Kept, Subject};

/// "Much the same": an own telling with the other's moves, without strengths, meanings or words,
/// shared by this choice; the link is proposed when it is published.
pub(crate) fn answer_much_the_same(
    session: &mut OpenSession,
    subject: Subject,
) -> Result<Kept, ApiError> {
    let theirs = session
        .state
        .visible_telling(&subject.id)
        .filter(|t| t.author != session.role())
        .ok_or(ApiError::NotFound)?;
    if super::episode::told_beside(session, &subject.id) {
        return Err(ApiError::refused("id", "told already"));
    }
    let moves = theirs
        .published
        .moves
        .as_ref()
        .ok_or_else(|| ApiError::refused("moves", "not shared"))?;
    let body = TellingBody {
        at: theirs.published.at,
        kind: Some(theirs.published.kind),
        moves: moves.iter().map(as_seen_by_the_other).collect(),
        ending: None,
        words: domain::Words::default(),
        afraid: false,
        beside: Some(subject.id.clone()),
        pause: theirs.published.pause.clone().map(|id| PauseOf {
            id,
            scope: Scope::Shared,
        }),
    };
    let choice = ShareChoice {
        moves: true,
        words: false,
    };
    let id = fresh_id();
    session.write(vec![
        privately(id.clone(), Change::from(body)),
        privately(id.clone(), Change::ShareChosen(choice)),
    ])?;
    Ok(Kept { id })
}

/// What only the other can say of a move goes; an act that one says only of oneself becomes its
/// class.
fn as_seen_by_the_other(m: &Move) -> Move {
    let act = match (m.act.is_self_only(), m.class()) {
        (false, _) => m.act,
        (true, Class::Pursue) => Act::Pursue,
        (true, Class::Withdraw) => Act::Withdraw,
        (true, Class::Repair) => Act::Repair,
        (true, Class::Other) => Act::Other,
    };
    Move {
        at: m.at,
        ..Move::new(m.actor, act)
    }
}

/// "Not now" to a shared telling or a proposal: invisible to the other.
pub(crate) fn set_aside(session: &mut OpenSession, subject: Subject) -> Result<Done, ApiError> {
    let state = &session.state;
    let known = state.visible_telling(&subject.id).is_some()
        || state.links().contains_key(&subject.id)
        || state.sealed_telling(&subject.id).is_some();
    if !known {
        return Err(ApiError::NotFound);
    }
    session.note(|notebook| {
        notebook.set_aside.insert(subject.id);
    })?;
    Ok(Done {})
}
