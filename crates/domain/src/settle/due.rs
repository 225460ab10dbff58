use chrono::{Duration, NaiveDate, NaiveTime, TimeZone, Timelike};

use crate::Given;

/// Shares given from this hour …
const MORNING: u32 = 9;
/// … until before this one take effect at the next lock; others after the next morning.
const EVENING: u32 = 21;

/// A share given between 09:00 and 21:00 on the wall is due at the next lock (or, after a crash,
/// at the next unlock); one given later, from the next 09:00 on.
pub fn is_due(given: Given, now_ms: i64) -> bool {
    let Some(local) = given.zone.timestamp_millis_opt(given.utc_ms).single() else {
        return true;
    };
    if (MORNING..EVENING).contains(&local.hour()) {
        return true;
    }
    let day = if local.hour() < MORNING {
        local.date_naive()
    } else {
        local.date_naive() + Duration::days(1)
    };
    next_morning(given, day).is_none_or(|morning_ms| now_ms >= morning_ms)
}

/// Nine on the wall on this day; on the next, where a zone has left a day out.
fn next_morning(given: Given, day: NaiveDate) -> Option<i64> {
    let nine = NaiveTime::from_hms_opt(MORNING, 0, 0)?;
    let on = |day: NaiveDate| {
        given
            .zone
            .from_local_datetime(&day.and_time(nine))
            .earliest()
    };
    (0..2)
        .find_map(|later| on(day + Duration::days(later)))
        .map(|at| at.timestamp_millis())
}
