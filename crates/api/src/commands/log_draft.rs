use super::checks::too_long;
use crate::ApiError;
use crate::session::{Draft, OpenSession};
use crate::wire::{Done, LogDraft, SaveLogDraft};

/// The longest draft, in bytes.
const DRAFT: usize = 256 * 1024;
/// More than anybody leaves lying.
const DRAFTS: usize = 50;

pub(crate) fn log_drafts(session: &mut OpenSession) -> Result<Vec<LogDraft>, ApiError> {
    let kept = session.notebook().drafts.iter();
    Ok(kept
        .map(|draft| LogDraft {
            id: draft.id.clone(),
            text: draft.text.clone(),
        })
        .collect())
}

/// Each log that is left has a draft of its own: none is ever written over another.
pub(crate) fn save_log_draft(
    session: &mut OpenSession,
    draft: SaveLogDraft,
) -> Result<Done, ApiError> {
    if draft.text.as_ref().is_some_and(|text| text.len() > DRAFT) {
        return Err(too_long("text"));
    }
    let drafts = &session.notebook().drafts;
    let is_new = !drafts.iter().any(|kept| kept.id == draft.id);
    if is_new && draft.text.is_some() && drafts.len() >= DRAFTS {
        return Err(ApiError::refused("id", "too many drafts"));
    }
    session.note(|notebook| {
        let place = notebook.drafts.iter().position(|kept| kept.id == draft.id);
        match (place, draft.text) {
            (Some(place), Some(text)) => notebook.drafts[place].text = text,
            (Some(place), None) => drop(notebook.drafts.remove(place)),
            (None, Some(text)) => notebook.drafts.push(Draft { id: draft.id, text }),
            (None, None) => {}
        }
    })?;
    Ok(Done {})
}
