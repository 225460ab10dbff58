use super::checks::too_long;
use crate::ApiError;
use crate::session::OpenSession;
use crate::wire::{Done, LogDraft};

/// The longest draft, in bytes.
const DRAFT: usize = 256 * 1024;

pub(crate) fn log_draft(session: &mut OpenSession) -> Result<LogDraft, ApiError> {
    Ok(LogDraft {
        text: session.notebook().log.clone(),
    })
}

pub(crate) fn save_log_draft(session: &mut OpenSession, draft: LogDraft) -> Result<Done, ApiError> {
    if draft.text.as_ref().is_some_and(|text| text.len() > DRAFT) {
        return Err(too_long("text"));
    }
    session.note(|notebook| notebook.log = draft.text)?;
    Ok(Done {})
}
