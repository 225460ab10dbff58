use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;

use super::bytes::{Reader, Writer};
use crate::{Moment, When};

/// The time before in the same telling: most stand a few minutes behind it, in the same zone.
#[derive(Default)]
pub(super) struct Before {
    utc_ms: i64,
    place: Place,
}

/// What a clock on the wall goes by.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Place {
    offset_s: i32,
    zone: Option<Tz>,
}

const MINUTE_MS: i64 = 60_000;

const NONE: u8 = 0;
const DAY: u8 = 1;
/// Whole minutes from the time before, at its place.
const MINUTES: u8 = 2;
/// Milliseconds.
const MILLIS: u8 = 3;
/// Added to these where offset and zone follow.
const ELSEWHERE: u8 = 2;
const MINUTES_ELSEWHERE: u8 = MINUTES + ELSEWHERE;
const MILLIS_ELSEWHERE: u8 = MILLIS + ELSEWHERE;

impl Writer {
    pub(super) fn time(&mut self, when: Option<When>) {
        match when {
            None => self.byte(NONE),
            Some(When::Day(date)) => {
                self.byte(DAY);
                self.signed(date.num_days_from_ce().into());
            }
            Some(When::Minute(moment)) => self.moment(moment),
        }
    }

    fn moment(&mut self, moment: Moment) {
        let place = Place {
            offset_s: moment.offset_s(),
            zone: moment.zone(),
        };
        let since = moment.utc_ms() - self.before.utc_ms;
        let (unit, since) = match since % MINUTE_MS {
            0 => (MINUTES, since / MINUTE_MS),
            _ => (MILLIS, since),
        };
        let is_elsewhere = place != self.before.place;
        self.byte(unit + if is_elsewhere { ELSEWHERE } else { 0 });
        self.signed(since);
        if is_elsewhere {
            self.signed(place.offset_s.into());
            self.text(place.zone.map_or("", Tz::name).as_bytes());
        }
        self.before = Before {
            utc_ms: moment.utc_ms(),
            place,
        };
    }
}

impl Reader<'_> {
    pub(super) fn time(&mut self) -> Option<Option<When>> {
        let tag = self.byte()?;
        match tag {
            NONE => Some(None),
            DAY => self.day().map(Some),
            MINUTES | MINUTES_ELSEWHERE => self.moment(MINUTE_MS, tag != MINUTES).map(Some),
            MILLIS | MILLIS_ELSEWHERE => self.moment(1, tag != MILLIS).map(Some),
            _ => None,
        }
    }

    fn day(&mut self) -> Option<When> {
        let days = i32::try_from(self.signed()?).ok()?;
        When::day(NaiveDate::from_num_days_from_ce_opt(days)?).ok()
    }

    fn moment(&mut self, unit_ms: i64, is_elsewhere: bool) -> Option<When> {
        let since = self.signed()?.checked_mul(unit_ms)?;
        let utc_ms = self.before.utc_ms.checked_add(since)?;
        let place = match is_elsewhere {
            true => self.place()?,
            false => self.before.place,
        };
        self.before = Before { utc_ms, place };
        let moment = Moment::at(utc_ms, place.offset_s, place.zone);
        moment.ok().map(When::Minute)
    }

    fn place(&mut self) -> Option<Place> {
        let offset_s = i32::try_from(self.signed()?).ok()?;
        let zone = std::str::from_utf8(self.text()?).ok()?;
        let zone = match zone {
            "" => None,
            name => Some(name.parse().ok()?),
        };
        Some(Place { offset_s, zone })
    }
}
