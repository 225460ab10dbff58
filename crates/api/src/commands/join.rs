use domain::{Change, Colour, PartnerBody, Role};

use super::checks;
use super::unlock::describe;
use crate::ApiError;
use crate::ids::fresh_id;
use crate::session::{OpenSession, shared};
use crate::wire::{Join, Joined, PartnerChoice, Session};

pub(crate) fn join(session: &mut OpenSession, given: Join) -> Result<Joined, ApiError> {
    if session.file.joined() {
        return Err(ApiError::AlreadyJoined);
    }
    let name = checks::name(&given.name)?;
    checks::passphrase(&given.passphrase, &name)?;
    let partner = PartnerBody {
        name: name.clone(),
        colour: given.colour,
    };
    check_apart(session, Role::B, &partner)?;
    let introduce = shared(fresh_id(), Change::PartnerIntroduced(partner));
    let lock_name = given.name_on_lock_screen.then_some(name);
    let (now, zone) = (session.clock.now_ms(), session.clock.zone());
    let (code, introduced) = session.file.join(
        &given.passphrase,
        session.kdf,
        lock_name,
        introduce,
        now,
        zone,
    )?;
    session.state.apply(introduced);
    session.forget_journals();
    Ok(Joined {
        recovery_code: code.to_string(),
        session: describe(session),
    })
}

/// The reader's own name and colour from now on, and whether the name stands on the lock screen.
/// Where only that changes, nothing is written that both could read.
pub(crate) fn set_partner(
    session: &mut OpenSession,
    given: PartnerChoice,
) -> Result<Session, ApiError> {
    let partner = PartnerBody {
        name: checks::name(&given.name)?,
        colour: given.colour,
    };
    check_apart(session, session.role(), &partner)?;
    let lock_name = given.name_on_lock_screen.then(|| partner.name.clone());
    session.file.set_lock_name(lock_name)?;
    let known = session.state.partner(session.role());
    if known.is_none_or(|known| known.name != partner.name || known.colour != partner.colour) {
        session.write(vec![shared(fresh_id(), Change::PartnerIntroduced(partner))])?;
    }
    Ok(describe(session))
}

/// Two lanes need two names and two colours.
fn check_apart(session: &OpenSession, who: Role, partner: &PartnerBody) -> Result<(), ApiError> {
    let Some(other) = session.state.partner(who.other()) else {
        return Ok(());
    };
    check_two(&other.name, other.colour, partner)
}

/// The same of one partner's name and colour and the other.
pub(super) fn check_two(name: &str, colour: Colour, other: &PartnerBody) -> Result<(), ApiError> {
    if other.name.to_lowercase() == name.to_lowercase() {
        return Err(ApiError::refused("name", "the other's name"));
    }
    if other.colour == colour {
        return Err(ApiError::refused("colour", "the other's colour"));
    }
    Ok(())
}
