use super::unlock::describe;
use crate::ApiError;
use crate::session::OpenSession;
use crate::wire::{LanguageChoice, Session};

/// What the reader is spoken to in from now on. It is kept in the reader's private part: on the
/// lock screen, and to the other, it tells nothing.
pub(crate) fn set_language(
    session: &mut OpenSession,
    choice: LanguageChoice,
) -> Result<Session, ApiError> {
    session.note(|notebook| notebook.language = choice.language)?;
    Ok(describe(session))
}
