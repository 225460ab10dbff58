use std::fmt;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Offset, TimeZone, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// When something was: to the minute, or only the day.
///
/// Written as RFC 3339 with the zone of RFC 9557 behind it where it is known
/// (`2026-06-18T20:15:00+02:00[Europe/Berlin]`), or as a bare date (`2026-06-18`).
/// Day-only times enter dates, never hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub enum When {
    /// Minute precision (finer where a file brings it).
    Minute(Moment),
    /// Day precision.
    Day(NaiveDate),
}

/// An instant with the offset that the clock on the wall had there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Moment {
    utc_ms: i64,
    offset_s: i32,
    zone: Option<Tz>,
}

/// Why a text is no [`When`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WhenError {
    /// Neither RFC 3339 nor a date.
    #[error("neither a time as in RFC 3339 nor a date (YYYY-MM-DD)")]
    Unreadable,
    /// The name in brackets is no IANA zone.
    #[error("no such time zone")]
    UnknownZone,
    /// Outside the years 1900 to 9999.
    #[error("outside the years 1900 to 9999")]
    OutOfRange,
}

impl Moment {
    /// The instant `utc_ms` (milliseconds since 1970, UTC) as seen in `zone`.
    ///
    /// # Errors
    /// [`WhenError::OutOfRange`] outside the years 1900 to 9999.
    pub fn new(utc_ms: i64, zone: Tz) -> Result<Moment, WhenError> {
        let utc = DateTime::<Utc>::from_timestamp_millis(utc_ms).ok_or(WhenError::OutOfRange)?;
        let offset_s = zone
            .offset_from_utc_datetime(&utc.naive_utc())
            .fix()
            .local_minus_utc();
        Moment {
            utc_ms,
            offset_s,
            zone: Some(zone),
        }
        .checked()
    }

    /// The same by the offset that the clock on the wall had.
    pub(crate) fn at(utc_ms: i64, offset_s: i32, zone: Option<Tz>) -> Result<Moment, WhenError> {
        FixedOffset::east_opt(offset_s).ok_or(WhenError::OutOfRange)?;
        Moment {
            utc_ms,
            offset_s,
            zone,
        }
        .checked()
    }

    /// Milliseconds since 1970, UTC.
    pub fn utc_ms(self) -> i64 {
        self.utc_ms
    }

    pub(crate) fn offset_s(self) -> i32 {
        self.offset_s
    }

    /// The IANA zone, where it is known.
    pub fn zone(self) -> Option<Tz> {
        self.zone
    }

    /// The clock on the wall.
    pub fn local(self) -> DateTime<FixedOffset> {
        let offset = FixedOffset::east_opt(self.offset_s)
            .expect("an offset is below a day: checked when made");
        DateTime::<Utc>::from_timestamp_millis(self.utc_ms)
            .expect("the instant lies in 1900..9999: checked when made")
            .with_timezone(&offset)
    }

    /// As that of [`Moment::local`], by the shorter way: every move of a journal is asked for it.
    fn date(self) -> NaiveDate {
        const DAY_MS: i64 = 24 * 60 * 60 * 1_000;
        const EPOCH: i32 = 719_163;
        let day = (self.utc_ms + i64::from(self.offset_s) * 1_000).div_euclid(DAY_MS);
        i32::try_from(day)
            .ok()
            .and_then(|day| NaiveDate::from_num_days_from_ce_opt(day + EPOCH))
            .expect("the instant lies in 1900..9999: checked when made")
    }

    fn checked(self) -> Result<Moment, WhenError> {
        // 1900-01-02 and 9999-12-30, so that any offset stays inside four-digit years.
        let years = -2_208_902_400_000..253_402_128_000_000;
        if years.contains(&self.utc_ms) {
            Ok(self)
        } else {
            Err(WhenError::OutOfRange)
        }
    }
}

impl When {
    /// A day, if it lies in the years 1900 to 9999.
    pub(crate) fn day(date: NaiveDate) -> Result<When, WhenError> {
        match (1900..=9999).contains(&date.year()) {
            true => Ok(When::Day(date)),
            false => Err(WhenError::OutOfRange),
        }
    }

    /// The local date.
    pub fn date(self) -> NaiveDate {
        match self {
            When::Minute(moment) => moment.date(),
            When::Day(date) => date,
        }
    }

    /// Milliseconds since 1970, UTC; none for a day-only time.
    pub fn utc_ms(self) -> Option<i64> {
        match self {
            When::Minute(moment) => Some(moment.utc_ms),
            When::Day(_) => None,
        }
    }

    /// Known to be earlier than the other: two minutes by their instants, anything else by dates,
    /// so that a day is neither before nor after a minute of it.
    pub fn is_before(self, other: When) -> bool {
        match (self, other) {
            (When::Minute(one), When::Minute(other)) => one.utc_ms < other.utc_ms,
            _ => self.date() < other.date(),
        }
    }

    /// Milliseconds since 1970, UTC, with a day-only time at its local midnight in `zone`: for
    /// sorting and drawing, never for hours.
    pub fn placed_ms(self, zone: Tz) -> i64 {
        match self {
            When::Minute(moment) => moment.utc_ms,
            When::Day(date) => start_of_day_ms(date, zone),
        }
    }
}

fn start_of_day_ms(date: NaiveDate, zone: Tz) -> i64 {
    let midnight = date
        .and_hms_opt(0, 0, 0)
        .expect("midnight is a time of every date");
    // Where the clock skips midnight, the first hour that exists.
    (0..4)
        .find_map(|hour| {
            zone.from_local_datetime(&(midnight + chrono::Duration::hours(hour)))
                .earliest()
        })
        .map_or_else(
            || midnight.and_utc().timestamp_millis(),
            |local| local.timestamp_millis(),
        )
}

impl TryFrom<String> for When {
    type Error = WhenError;

    fn try_from(text: String) -> Result<When, WhenError> {
        text.as_str().parse()
    }
}

impl std::str::FromStr for When {
    type Err = WhenError;

    fn from_str(text: &str) -> Result<When, WhenError> {
        if text.len() == 10 {
            let date =
                NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| WhenError::Unreadable)?;
            return When::day(date);
        }
        let (stamp, zone) = match text.strip_suffix(']').and_then(|t| t.split_once('[')) {
            Some((stamp, zone)) => (
                stamp,
                Some(zone.parse::<Tz>().map_err(|_| WhenError::UnknownZone)?),
            ),
            None => (text, None),
        };
        let at = DateTime::parse_from_rfc3339(stamp).map_err(|_| WhenError::Unreadable)?;
        let moment = Moment {
            utc_ms: at.timestamp_millis(),
            offset_s: at.offset().local_minus_utc(),
            zone,
        };
        moment.checked().map(When::Minute)
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            When::Day(date) => write!(f, "{}", date.format("%Y-%m-%d")),
            When::Minute(moment) => {
                let local = moment.local();
                let millis = if moment.utc_ms.rem_euclid(1000) == 0 {
                    ""
                } else {
                    "%.3f"
                };
                write!(
                    f,
                    "{}",
                    local.format(&format!("%Y-%m-%dT%H:%M:%S{millis}%:z"))
                )?;
                moment
                    .zone
                    .map_or(Ok(()), |zone| write!(f, "[{}]", zone.name()))
            }
        }
    }
}

impl From<When> for String {
    fn from(when: When) -> String {
        when.to_string()
    }
}
