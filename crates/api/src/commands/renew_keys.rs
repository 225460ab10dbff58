use super::change_passphrase::check_new;
use crate::ApiError;
use crate::session::OpenSession;
use crate::wire::{NewCode, RenewKeys};

/// "Someone may know my passphrase."
pub(crate) fn renew_keys(session: &mut OpenSession, given: RenewKeys) -> Result<NewCode, ApiError> {
    check_new(&session.state, &given.new)?;
    let code = session
        .file
        .renew_keys(&given.old, &given.new, session.kdf)?;
    Ok(NewCode {
        recovery_code: code.to_string(),
    })
}
