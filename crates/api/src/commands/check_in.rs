use domain::{Change, CheckInBody};

use super::sharing::WHOLE;
use crate::ApiError;
use crate::ids::fresh_id;
use crate::session::{OpenSession, privately};
use crate::wire::{Kept, NewCheckIn};

pub(crate) fn add_check_in(session: &mut OpenSession, given: NewCheckIn) -> Result<Kept, ApiError> {
    if given.close.is_none() && given.at_ease.is_none() && given.tank.is_none() {
        return Err(ApiError::refused("close", "nothing is said"));
    }
    let body = CheckInBody {
        at: match given.at {
            Some(at) => at,
            None => session.now()?,
        },
        close: given.close,
        at_ease: given.at_ease,
        tank: given.tank,
    };
    let id = fresh_id();
    let chosen = session.state.shares_close() && body.close.is_some();
    let mut drafts = vec![privately(id.clone(), Change::CheckInKept(body))];
    if chosen {
        drafts.push(privately(id.clone(), Change::ShareChosen(WHOLE)));
    }
    session.write(drafts)?;
    Ok(Kept { id })
}
