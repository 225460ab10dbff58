use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, Offset, TimeZone};
use chrono_tz::Tz;

use crate::ClockChanges;
use crate::gathered::Row;

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// Places times of a clock on the wall in a zone, in the order of the file.
pub(crate) fn place(rows: &mut [Row], zone: Tz) -> ClockChanges {
    let mut changes = ClockChanges::default();
    let mut day: Option<(i64, Option<i64>)> = None;
    let mut before = i64::MIN;
    for row in rows {
        let of = row.at.div_euclid(DAY_MS);
        let steady = match day {
            Some((known, steady)) if known == of => steady,
            _ => steady_offset(of, zone),
        };
        day = Some((of, steady));
        row.at = match steady {
            Some(offset) => row.at - offset,
            None => placed(row.at, zone, before, &mut changes),
        };
        before = row.at;
    }
    changes
}

/// The offset of a day on which no clock is changed, in milliseconds. A margin of a day on either
/// side keeps what is no time of that day out of it.
fn steady_offset(day: i64, zone: Tz) -> Option<i64> {
    let of = |day: i64| {
        let midday = naive(day.checked_mul(DAY_MS)? + DAY_MS / 2)?;
        let offset = zone.offset_from_local_datetime(&midday).single()?;
        Some(i64::from(offset.fix().local_minus_utc()) * 1_000)
    };
    let (before, here, after) = (of(day - 1)?, of(day)?, of(day + 1)?);
    (before == here && here == after).then_some(here)
}

fn placed(wall: i64, zone: Tz, before: i64, changes: &mut ClockChanges) -> i64 {
    let Some(local) = naive(wall) else {
        return wall;
    };
    match zone.from_local_datetime(&local) {
        chrono::LocalResult::Single(at) => at.timestamp_millis(),
        chrono::LocalResult::Ambiguous(first, second) => {
            changes.repeated += 1;
            let first = first.timestamp_millis();
            if first < before {
                second.timestamp_millis()
            } else {
                first
            }
        }
        chrono::LocalResult::None => {
            changes.skipped += 1;
            after_the_gap(local, wall, zone)
        }
    }
}

/// As the clock would have shown it, had it not been put forward.
fn after_the_gap(local: NaiveDateTime, wall: i64, zone: Tz) -> i64 {
    let earlier = local - Duration::hours(3);
    let offset = zone.offset_from_local_datetime(&earlier).earliest();
    let offset = offset.map_or(0, |offset| offset.fix().local_minus_utc());
    wall - i64::from(offset) * 1_000
}

fn naive(wall_ms: i64) -> Option<NaiveDateTime> {
    DateTime::from_timestamp_millis(wall_ms).map(|at| at.naive_utc())
}

/// A time of a clock on the wall, in milliseconds as if it were UTC; none where there is no such
/// day or hour. Within the years that a journal can hold.
pub(crate) fn wall_ms(date: NaiveDate, hour: u32, minute: u32, second: u32) -> Option<i64> {
    let at = date.and_hms_opt(hour, minute, second)?;
    in_range(at.and_utc().timestamp_millis())
}

/// Only what a journal can hold: the years 1971 to 9998.
pub(crate) fn in_range(ms: i64) -> Option<i64> {
    const YEARS: std::ops::Range<i64> = 31_536_000_000..253_370_764_800_000;
    YEARS.contains(&ms).then_some(ms)
}
