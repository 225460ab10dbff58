use domain::{Change, DrewBody, Id, Own, drew_to_show, seen};

use super::checks;
use super::sharing::{self, choose_whole, seen_as};
use crate::ApiError;
use crate::ids::fresh_id;
use crate::session::{OpenSession, privately};
use crate::wire::{
    Done, DrewPage, KeepDrew, Kept, OwnDrew, Pages, PagesQuery, SaveDrewDraft, ShareDrew, Us,
};

/// The longest such page, in bytes.
pub(crate) const DREW: usize = 16 * 1024;

/// What drew the two together: on Ours what both shared, on My pages the other's and one's own.
pub(crate) fn us(session: &mut OpenSession, query: PagesQuery) -> Result<Us, ApiError> {
    let mine = query.pages == Pages::Mine;
    let standing = session.state.shared_drew().values();
    let mut pages: Vec<DrewPage> = standing
        .filter(|s| s.is_seen() && !(mine && s.author == session.role()))
        .map(|s| DrewPage {
            author: s.author,
            text: s.body.text.clone(),
            changed_ms: s.changed_ms,
        })
        .collect();
    pages.sort_by_key(|page| page.author);
    let own = own(session).filter(|_| mine).map(|(id, own)| OwnDrew {
        id: id.clone(),
        text: own.body.text.clone(),
        changed_ms: own.changed_ms,
        sharing: sharing::stand(
            session,
            drew_to_show(own).as_ref(),
            seen(own, session.state.shared_drew()),
            own.given,
        ),
    });
    let draft = session.notebook().drew_draft.clone().filter(|_| mine);
    Ok(Us { pages, own, draft })
}

/// Each writes one such page.
pub(crate) fn keep_drew(session: &mut OpenSession, given: KeepDrew) -> Result<Kept, ApiError> {
    let text = given.text.trim().to_owned();
    if text.is_empty() {
        return Err(ApiError::refused("text", "nothing is said"));
    }
    check_length(&text)?;
    let before = own(session);
    let id = before.map_or_else(fresh_id, |(id, _)| id.clone());
    if before.is_none_or(|(_, own)| own.body.text != text) {
        let kept = Change::DrewKept(DrewBody { text });
        session.write(vec![privately(id.clone(), kept)])?;
    }
    if session.notebook().drew_draft.is_some() {
        session.note(|notebook| notebook.drew_draft = None)?;
    }
    Ok(Kept { id })
}

/// Shared as a whole. Giving settles; taking back what can be seen works at once.
pub(crate) fn share_drew(session: &mut OpenSession, given: ShareDrew) -> Result<Done, ApiError> {
    let (id, own) = own(session).ok_or(ApiError::NotFound)?;
    let standing = seen_as(own, session.state.shared_drew());
    let drafts = choose_whole((id, own), given.share, standing);
    session.write(drafts)?;
    Ok(Done {})
}

/// What was typed and not kept: half a thought is never shared, also where the page is.
pub(crate) fn save_drew_draft(
    session: &mut OpenSession,
    draft: SaveDrewDraft,
) -> Result<Done, ApiError> {
    if let Some(text) = &draft.text {
        check_length(text)?;
    }
    if session.notebook().drew_draft != draft.text {
        session.note(|notebook| notebook.drew_draft = draft.text)?;
    }
    Ok(Done {})
}

fn own(session: &OpenSession) -> Option<(&Id, &Own<DrewBody>)> {
    let mut all = session.state.drew().iter();
    all.find(|(_, own)| own.removed_ms.is_none())
}

fn check_length(text: &str) -> Result<(), ApiError> {
    if text.len() > DREW {
        return Err(checks::too_long("text"));
    }
    Ok(())
}
