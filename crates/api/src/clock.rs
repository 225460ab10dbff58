use chrono::Utc;
use chrono_tz::Tz;
use domain::{Moment, When};

use crate::ApiError;

/// The time and the zone of the computer, passed in so that tests choose them.
pub trait Clock: Send + Sync {
    /// Milliseconds since 1970, UTC.
    fn now_ms(&self) -> i64;
    /// The zone of the clock on the wall.
    fn zone(&self) -> Tz;
}

/// The computer's own clock.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now_ms(&self) -> i64 {
        Utc::now().timestamp_millis()
    }

    /// `TZ` where it names an IANA zone, else the system's setting, else UTC.
    fn zone(&self) -> Tz {
        let named = std::env::var("TZ").ok().and_then(|tz| tz.parse().ok());
        let system = || iana_time_zone::get_timezone().ok()?.parse().ok();
        named.or_else(system).unwrap_or(Tz::UTC)
    }
}

/// The present minute, where the computer is.
pub(crate) fn now(clock: &dyn Clock) -> Result<When, ApiError> {
    let minute = clock.now_ms().div_euclid(60_000) * 60_000;
    Moment::new(minute, clock.zone())
        .map(When::Minute)
        .map_err(|_| ApiError::internal("the computer's clock is outside 1900 to 9999"))
}
