use domain::{Change, Id, Move, PauseOf, Role, ShareChoice, TellingBody, When};

use super::{checks, sharing, zoned};
use crate::ApiError;
use crate::ids::fresh_id;
use crate::session::{OpenSession, privately};
use crate::wire::{EditTelling, Kept, NewTelling, OwnTelling, Subject};

pub(crate) fn add_telling(session: &mut OpenSession, given: NewTelling) -> Result<Kept, ApiError> {
    let choice = given.share.unwrap_or_default();
    let at = match given.at {
        Some(at) => at,
        None => session.now()?,
    };
    check_beside(session, given.beside.as_ref())?;
    let body = body_of(session, given, Some(at))?;
    let id = fresh_id();
    let mut drafts = vec![privately(id.clone(), Change::from(body))];
    if choice != ShareChoice::NOTHING {
        drafts.push(privately(id.clone(), Change::ShareChosen(choice)));
    }
    session.write(drafts)?;
    Ok(Kept { id })
}

pub(crate) fn own_telling(
    session: &mut OpenSession,
    subject: Subject,
) -> Result<OwnTelling, ApiError> {
    describe(session, &subject.id)
}

pub(crate) fn edit_telling(session: &mut OpenSession, edit: EditTelling) -> Result<Kept, ApiError> {
    let own = session
        .state
        .tellings()
        .get(&edit.id)
        .filter(|own| own.removed_ms.is_none())
        .ok_or(ApiError::NotFound)?;
    let before = own.body.clone();
    let chosen = own.choice;
    let mut given = edit.telling;
    let choice = given.share.unwrap_or(chosen);
    let at = given.at.or(before.at);
    forget_old_start(&mut given.moves, before.at, at);
    // What it stands beside may be gone by now; that changes nothing of one's own.
    if given.beside != before.beside {
        check_beside(session, given.beside.as_ref())?;
    }
    given.beside = given.beside.or(before.beside.clone());
    let body = body_of(session, given, at)?;
    let mut drafts = Vec::new();
    if body != *before {
        drafts.push(privately(edit.id.clone(), Change::from(body)));
    }
    if choice != chosen {
        drafts.extend(sharing::choose_telling(session, &edit.id, choice)?);
    }
    session.write(drafts)?;
    Ok(Kept { id: edit.id })
}

pub(crate) fn describe(session: &OpenSession, id: &Id) -> Result<OwnTelling, ApiError> {
    let own = session.state.tellings().get(id).ok_or(ApiError::NotFound)?;
    Ok(OwnTelling {
        id: id.clone(),
        at: own.body.at,
        kind: own.body.kind(),
        kind_chosen: own.body.kind.is_some(),
        moves: own.body.moves.clone(),
        ending: own.body.ending,
        words: own.body.words.clone(),
        afraid: own.body.afraid,
        beside: own.body.beside.clone(),
        pause: own.body.pause.as_ref().map(|pause| pause.id.clone()),
        choice: own.choice,
        sharing: sharing::of_telling(session, id, own),
    })
}

fn body_of(
    session: &OpenSession,
    given: NewTelling,
    at: Option<When>,
) -> Result<TellingBody, ApiError> {
    let words = given.words.unwrap_or_default();
    let afraid = given.afraid.unwrap_or(false);
    checks::words(&words)?;
    if given.moves.is_empty() && words.is_empty() && !afraid && given.kind.is_none() {
        return Err(ApiError::refused("moves", "nothing is said"));
    }
    check_moves(&given.moves, session.role())?;
    let zoned = |when| zoned(session, "at", when);
    let at = at.map(zoned).transpose()?;
    let mut moves = given.moves;
    for m in &mut moves {
        m.at = m.at.map(zoned).transpose()?;
    }
    begin_at(&mut moves, at);
    Ok(TellingBody {
        at,
        kind: given.kind,
        moves,
        ending: given.ending,
        words,
        afraid,
        beside: given.beside,
        pause: pause_of(session, given.pause),
    })
}

/// The pause that a telling is of, and where that stands. One that is gone is no reason to refuse
/// what somebody wrote.
fn pause_of(session: &OpenSession, pause: Option<Id>) -> Option<PauseOf> {
    let id = pause?;
    let scope = session.state.pauses().get(&id)?.scope;
    Some(PauseOf { id, scope })
}

fn check_beside(session: &OpenSession, beside: Option<&Id>) -> Result<(), ApiError> {
    let theirs = |id| session.state.visible_telling(id);
    match beside {
        Some(id) if theirs(id).is_none_or(|t| t.author == session.role()) => Err(
            ApiError::refused("beside", "not a shared telling of the other"),
        ),
        Some(_) | None => Ok(()),
    }
}

fn check_moves(moves: &[Move], teller: Role) -> Result<(), ApiError> {
    if moves.len() > checks::MOVES {
        return Err(checks::too_long("moves"));
    }
    for (i, m) in moves.iter().enumerate() {
        if let Some(field) = m.refused_field(Some(teller)) {
            let field = format!("moves[{i}].{field}");
            return Err(ApiError::refused(&field, "not this teller's to say"));
        }
        if m.note
            .as_ref()
            .is_some_and(|note| note.len() > checks::TEXT)
        {
            return Err(checks::too_long(&format!("moves[{i}].note")));
        }
    }
    Ok(())
}

/// An episode known to the minute starts with its first move, so that the time to a repair can be
/// counted from there.
fn begin_at(moves: &mut [Move], at: Option<When>) {
    let untimed = moves.iter().all(|m| m.at.is_none());
    if let (Some(When::Minute(_)), Some(first), true) = (at, moves.first_mut(), untimed) {
        first.at = at;
    }
}

/// When the start moves, the first move goes with it if it stood there.
fn forget_old_start(moves: &mut [Move], before: Option<When>, now: Option<When>) {
    let timed = moves.iter().filter(|m| m.at.is_some()).count();
    if let Some(first) = moves.first_mut()
        && timed == 1
        && first.at == before
        && before != now
    {
        first.at = None;
    }
}
