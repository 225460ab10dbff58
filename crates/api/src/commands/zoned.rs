use domain::{Moment, When};

use crate::ApiError;
use crate::session::OpenSession;

/// The window sends an offset; what is kept also names the computer's zone.
///
/// # Errors
/// Names the field where the zone leads out of the years 1900 to 9999.
pub(super) fn zoned(session: &OpenSession, field: &str, when: When) -> Result<When, ApiError> {
    match when {
        When::Minute(moment) if moment.zone().is_none() => {
            Moment::new(moment.utc_ms(), session.clock.zone())
                .map(When::Minute)
                .map_err(|_| ApiError::refused(field, "outside the years 1900 to 9999"))
        }
        When::Minute(_) | When::Day(_) => Ok(when),
    }
}
