use crate::ApiError;
use crate::session::OpenSession;
use crate::wire::Done;

/// Somebody is at the window.
pub(crate) fn stirred(session: &mut OpenSession) -> Result<Done, ApiError> {
    session.stirred_ms = session.clock.now_ms();
    Ok(Done {})
}
