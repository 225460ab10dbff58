use secrecy::ExposeSecret;
use store::{AsRead, OpenJournal};
use vault::RecoveryCode;

use super::change_passphrase::check_new;
use super::unlock::{close, describe};
use crate::session::{OpenSession, folded};
use crate::wire::{Recover, Recovered};
use crate::{ApiError, Desk};

/// Opens by recovery code. The old passphrase and the code that was typed go, so that a paper
/// that somebody else found opens nothing twice.
pub(crate) fn recover(desk: &mut Desk, given: Recover) -> Result<Recovered, ApiError> {
    let code: RecoveryCode = given.code.expose_secret().parse()?;
    close(desk)?;
    let mut file = OpenJournal::recover(&desk.places.journal(), &code)?;
    let state = folded(file.who(), (file.revisions().to_vec(), AsRead::default()));
    check_new(&state, &given.passphrase)?;
    let code = file.replace_slots(&given.passphrase, desk.kdf)?;
    let session = OpenSession::start(file, desk.clock.clone(), desk.kdf, false)?;
    let described = describe(&session);
    desk.open = Some(session);
    Ok(Recovered {
        recovery_code: code.to_string(),
        session: described,
    })
}
