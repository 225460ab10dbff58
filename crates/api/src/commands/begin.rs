use domain::{Change, PartnerBody};

use super::checks;
use crate::ids::fresh_id;
use crate::session::{OpenSession, shared};
use crate::wire::{BeginJournal, Begun};
use crate::{ApiError, Desk};

pub(crate) fn begin_journal(desk: &mut Desk, given: BeginJournal) -> Result<Begun, ApiError> {
    let folder = desk.places.journal();
    if store::exists(&folder) {
        return Err(ApiError::JournalExists);
    }
    let name = checks::name(&given.name)?;
    checks::passphrase(&given.passphrase, &name)?;
    // The sample may be open still.
    super::unlock::close(desk)?;
    let lock_name = given.name_on_lock_screen.then(|| name.clone());
    let (file, code) = store::OpenJournal::create(&folder, &given.passphrase, desk.kdf, lock_name)?;
    let mut session = OpenSession::start(file, desk.clock.clone(), desk.kdf, false)?;
    let partner = PartnerBody {
        name,
        colour: given.colour,
    };
    session.write(vec![shared(fresh_id(), Change::PartnerIntroduced(partner))])?;
    let described = super::unlock::describe(&session);
    desk.open = Some(session);
    Ok(Begun {
        recovery_code: code.to_string(),
        session: described,
    })
}
