use domain::State;
use secrecy::SecretString;

use super::checks;
use crate::ApiError;
use crate::session::OpenSession;
use crate::wire::{ChangePassphrase, Done};

pub(crate) fn change_passphrase(
    session: &mut OpenSession,
    given: ChangePassphrase,
) -> Result<Done, ApiError> {
    check_new(&session.state, &given.new)?;
    session
        .file
        .change_passphrase(&given.old, &given.new, session.kdf)?;
    Ok(Done {})
}

/// One's own name makes a passphrase easier to guess.
pub(super) fn check_new(state: &State, new: &SecretString) -> Result<(), ApiError> {
    let me = state.partner(state.reader());
    checks::passphrase(new, me.map_or("", |me| &me.name))
}
