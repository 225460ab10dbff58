use domain::{Change, Id, LineBody, LineKind, Own, Standing, State, When, line_to_show, seen};

use super::checks;
use super::sharing::{choose_whole, seen_as};
use crate::ApiError;
use crate::ids::fresh_id;
use crate::session::{OpenSession, privately, shared};
use crate::wire::{BringLine, Done, KeepAgreed, KeepLine, KeepTried, Kept, ShareLine};

/// Keeps a line to bring: words of one's own, an entry, or both. It is the reader's alone until
/// they share it.
pub(crate) fn keep_line(session: &mut OpenSession, given: KeepLine) -> Result<Kept, ApiError> {
    let text = worded(&given.text)?;
    let is_new = given.id.is_none();
    let (id, body) = match given.id {
        Some(id) => {
            let body = of_kind(session, &id, LineKind::Bring)?.body.clone();
            (id, LineBody { text, ..body })
        }
        None => {
            let telling = given.entry.map(|id| named(session, &id)).transpose()?;
            let body = body(session.now()?, LineKind::Bring, text);
            (fresh_id(), LineBody { telling, ..body })
        }
    };
    if body.text.is_empty() && body.telling.is_none() {
        return Err(ApiError::refused("text", "nothing is said"));
    }
    let there = same_entry(&session.state, &body).filter(|_| is_new);
    if let Some(there) = there {
        return Ok(Kept { id: there.clone() });
    }
    keep(session, &id, body)?;
    Ok(Kept { id })
}

/// Shared as a whole. Giving settles; taking back what can be seen works at once.
pub(crate) fn share_line(session: &mut OpenSession, given: ShareLine) -> Result<Done, ApiError> {
    let own = own(&session.state, &given.id).ok_or(ApiError::NotFound)?;
    let standing = seen_as(own, session.state.shared_lines());
    let drafts = choose_whole((&given.id, own), given.share, standing);
    session.write(drafts)?;
    Ok(Done {})
}

/// Says that a line was brought, or no longer.
pub(crate) fn bring_line(session: &mut OpenSession, given: BringLine) -> Result<Done, ApiError> {
    let now = session.now()?;
    let body = of_kind(session, &given.id, LineKind::Bring)?.body.clone();
    if body.brought.is_some() != given.brought {
        let brought = given.brought.then_some(now);
        keep(session, &given.id, LineBody { brought, ..body })?;
    }
    Ok(Done {})
}

/// Keeps what was agreed in a session. Where both are in the journal it takes effect at once: they
/// have just said it to each other. Where one is alone it is theirs.
pub(crate) fn keep_agreed(session: &mut OpenSession, given: KeepAgreed) -> Result<Kept, ApiError> {
    let text = worded(&given.text)?;
    if text.is_empty() {
        return Err(ApiError::refused("text", "nothing is said"));
    }
    let me = session.role();
    let publish = |body| Change::LinePublished(Box::new(body));
    let Some(id) = given.id else {
        let (id, body) = (fresh_id(), body(session.now()?, LineKind::Agreed, text));
        match session.state.partner(me.other()) {
            Some(_) => session.write(vec![shared(id.clone(), publish(body))])?,
            None => keep(session, &id, body)?,
        }
        return Ok(Kept { id });
    };
    if let Some(standing) = own_agreed(&session.state, &id).filter(|s| s.is_seen()) {
        let body = LineBody {
            text,
            ..standing.body.clone()
        };
        if body != standing.body {
            session.write(vec![shared(id.clone(), publish(body))])?;
        }
    } else {
        let body = of_kind(session, &id, LineKind::Agreed)?.body.clone();
        keep(session, &id, LineBody { text, ..body })?;
    }
    Ok(Kept { id })
}

/// Keeps how something agreed went: the reader's own words, theirs alone until they share them. Of
/// the other it says nothing.
pub(crate) fn keep_tried(session: &mut OpenSession, given: KeepTried) -> Result<Kept, ApiError> {
    let text = worded(&given.text)?;
    let state = &session.state;
    let agreed = own(state, &given.agreed).map(|own| own.body.kind);
    let standing = state.shared_lines().get(&given.agreed);
    let standing = standing.filter(|s| s.is_seen()).map(|s| s.body.kind);
    if agreed.or(standing) != Some(LineKind::Agreed) {
        return Err(ApiError::NotFound);
    }
    let same = |named: &Id| {
        *named == given.agreed || state.shared_line_id(named) == Some(given.agreed.clone())
    };
    let before = state.lines().iter().find(|(_, own)| {
        let is_tried = own.body.kind == LineKind::Tried && own.removed_ms.is_none();
        is_tried && own.body.agreed.as_ref().is_some_and(same)
    });
    let (id, body) = match before {
        Some((id, own)) => (id.clone(), own.body.clone()),
        None => {
            let body = body(session.now()?, LineKind::Tried, String::new());
            let agreed = Some(given.agreed.clone());
            (fresh_id(), LineBody { agreed, ..body })
        }
    };
    keep(session, &id, LineBody { text, ..body })?;
    Ok(Kept { id })
}

/// An own line that is not in the bin.
pub(crate) fn own<'a>(state: &'a State, id: &Id) -> Option<&'a Own<LineBody>> {
    state.lines().get(id).filter(|own| own.removed_ms.is_none())
}

/// What the reader agreed to and wrote straight into the shared part, the bin's among them.
pub(crate) fn own_agreed<'a>(state: &'a State, id: &Id) -> Option<&'a Standing<LineBody>> {
    let mut all = state.own_agreed();
    all.find(|(own, _)| *own == id)
        .map(|(_, standing)| standing)
}

/// Where the sharing of an own line stands.
pub(crate) fn sharing(session: &OpenSession, own: &Own<LineBody>) -> crate::wire::Sharing {
    let wanted = line_to_show(&session.state, own);
    let standing = seen(own, session.state.shared_lines());
    super::sharing::stand(session, wanted.as_ref(), standing, own.given)
}

/// The line that names this entry and says nothing more: pressed once more, it is the same line.
fn same_entry<'a>(state: &'a State, body: &LineBody) -> Option<&'a Id> {
    let mut all = state.lines().iter();
    let (id, _) = all.find(|(_, own)| {
        let waits = own.removed_ms.is_none() && own.body.brought.is_none();
        let says_no_more = own.body.text.is_empty() && body.text.is_empty();
        let bring = own.body.kind == LineKind::Bring;
        bring && waits && says_no_more && own.body.telling == body.telling
    })?;
    Some(id)
}

/// The telling that stands under an id that the window knows: an own one by its private id.
fn named(session: &OpenSession, shown: &Id) -> Result<Id, ApiError> {
    if let Some(own) = super::entry_line::own_id(session, shown) {
        return Ok(own);
    }
    match session.state.visible_telling(shown) {
        Some(_) => Ok(shown.clone()),
        None => Err(ApiError::NotFound),
    }
}

fn of_kind<'a>(
    session: &'a OpenSession,
    id: &Id,
    kind: LineKind,
) -> Result<&'a Own<LineBody>, ApiError> {
    let own = own(&session.state, id).filter(|own| own.body.kind == kind);
    own.ok_or(ApiError::NotFound)
}

fn keep(session: &mut OpenSession, id: &Id, body: LineBody) -> Result<(), ApiError> {
    let before = own(&session.state, id);
    if before.is_some_and(|own| own.body == body) {
        return Ok(());
    }
    let kept = Change::LineKept(Box::new(body));
    session.write(vec![privately(id.clone(), kept)])
}

fn body(at: When, kind: LineKind, text: String) -> LineBody {
    LineBody {
        kind,
        at,
        text,
        telling: None,
        agreed: None,
        brought: None,
    }
}

fn worded(text: &str) -> Result<String, ApiError> {
    let text = text.trim().to_owned();
    if text.len() > checks::TEXT {
        return Err(checks::too_long("text"));
    }
    Ok(text)
}
