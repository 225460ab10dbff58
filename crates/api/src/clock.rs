use chrono::Utc;
use chrono_tz::Tz;

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
