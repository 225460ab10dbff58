use domain::{Change, Id, MarkBody, MarkKind, When};

use super::sharing::{WHOLE, choose_whole};
use super::{checks, sharing};
use crate::ApiError;
use crate::ids::fresh_id;
use crate::session::{OpenSession, privately};
use crate::wire::{EditMark, Kept, NewMark, OwnMarkView, ShareMark};

pub(crate) fn add_mark(session: &mut OpenSession, given: NewMark) -> Result<Kept, ApiError> {
    let label = worded(given.label)?;
    let share = given.share.unwrap_or(false);
    check_shareable(given.kind, share)?;
    let body = MarkBody {
        at: match given.at {
            Some(at) => at,
            None => When::Day(session.now()?.date()),
        },
        kind: given.kind,
        label,
    };
    let id = fresh_id();
    let mut drafts = vec![privately(id.clone(), Change::MarkKept(body))];
    if share {
        drafts.push(privately(id.clone(), Change::ShareChosen(WHOLE)));
    }
    session.write(drafts)?;
    Ok(Kept { id })
}

pub(crate) fn own_marks(session: &mut OpenSession) -> Result<Vec<OwnMarkView>, ApiError> {
    let session = &*session;
    let present = session
        .state
        .marks()
        .iter()
        .filter(|(_, own)| own.removed_ms.is_none());
    present.map(|(id, _)| describe(session, id)).collect()
}

pub(crate) fn share_mark(
    session: &mut OpenSession,
    given: ShareMark,
) -> Result<OwnMarkView, ApiError> {
    let own = session
        .state
        .marks()
        .get(&given.id)
        .filter(|own| own.removed_ms.is_none())
        .ok_or(ApiError::NotFound)?;
    check_shareable(own.body.kind, given.share)?;
    let is_seen = |id: &&Id| session.state.visible_mark(id).is_some();
    let standing = own.published_as.as_ref().filter(is_seen);
    let drafts = choose_whole((&given.id, own), given.share, standing);
    session.write(drafts)?;
    describe(session, &given.id)
}

/// Moves an own mark, or words it anew. What both can see of it changes as shares do.
pub(crate) fn edit_mark(
    session: &mut OpenSession,
    given: EditMark,
) -> Result<OwnMarkView, ApiError> {
    let label = worded(given.label)?;
    let own = session.state.marks().get(&given.id);
    let own = own.filter(|own| own.removed_ms.is_none());
    let body = MarkBody {
        at: given.at,
        kind: own.ok_or(ApiError::NotFound)?.body.kind,
        label,
    };
    if own.is_some_and(|own| own.body != body) {
        session.write(vec![privately(given.id.clone(), Change::MarkKept(body))])?;
    }
    describe(session, &given.id)
}

fn worded(label: Option<String>) -> Result<String, ApiError> {
    let label = label.unwrap_or_default().trim().to_owned();
    if label.len() > checks::LABEL {
        return Err(checks::too_long("label"));
    }
    Ok(label)
}

fn check_shareable(kind: MarkKind, share: bool) -> Result<(), ApiError> {
    match (kind, share) {
        (MarkKind::RunOut, true) => Err(ApiError::refused("share", "always private")),
        _ => Ok(()),
    }
}

fn describe(session: &OpenSession, id: &Id) -> Result<OwnMarkView, ApiError> {
    let own = session.state.marks().get(id).ok_or(ApiError::NotFound)?;
    Ok(OwnMarkView {
        id: id.clone(),
        at: own.body.at,
        kind: own.body.kind,
        label: own.body.label.clone(),
        sharing: sharing::of_mark(session, own),
    })
}
