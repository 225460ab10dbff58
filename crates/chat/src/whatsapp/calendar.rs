use chrono::{Days, NaiveDate};

use crate::DateOrder;

use super::stamp::{Shape, Year};

/// The day that three numbers of a file name; none where there is none.
pub(super) fn date_of(numbers: [u16; 3], order: DateOrder, shape: Shape) -> Option<NaiveDate> {
    let [first, second, third] = numbers;
    let (year, month, day) = match order {
        DateOrder::Dmy => (third, second, first),
        DateOrder::Mdy => (third, first, second),
        DateOrder::Ymd => (first, second, third),
    };
    let (month, day) = (u32::from(month), u32::from(day));
    match counted(year, shape) {
        Calendar::Gregorian(year) => NaiveDate::from_ymd_opt(year, month, day),
        Calendar::Persian(year) => persian(year, month, day),
        Calendar::Unread => None,
    }
}

enum Calendar {
    Gregorian(i32),
    Persian(u16),
    /// The Islamic calendar: its months begin where the moon is seen.
    Unread,
}

const ARABIC_ZERO: char = '\u{660}';

fn counted(year: u16, shape: Shape) -> Calendar {
    let buddhist = |year: u16| Calendar::Gregorian(i32::from(year) - 543);
    match (shape.year, year) {
        // WhatsApp began in 2009: 66 is 2566 after the Buddha, not 2066.
        (Year::Short, 60..100) => buddhist(2500 + year),
        (Year::Short, 0..60) => Calendar::Gregorian(2000 + i32::from(year)),
        (_, 2400..2700) => buddhist(year),
        (_, 1350..1500) if shape.zero == ARABIC_ZERO => Calendar::Unread,
        (_, 1350..1500) => Calendar::Persian(year),
        _ => Calendar::Gregorian(i32::from(year)),
    }
}

/// The Persian calendar by its cycle of 33 years, which gives the observed leap years from 1343 to
/// 1501 (Heydari-Malayeri 2004).
fn persian(year: u16, month: u32, day: u32) -> Option<NaiveDate> {
    let length = match month {
        1..=6 => 31,
        7..=11 => 30,
        12 => 29 + u32::from(is_leap(year)),
        _ => return None,
    };
    if day == 0 || day > length {
        return None;
    }
    let before = (month - 1) * 30 + (month - 1).min(6);
    let days_of = |year: u16| 365 + u64::from(is_leap(year));
    // The first day of 1350.
    let nowruz = NaiveDate::from_ymd_opt(1971, 3, 21)?;
    let years: u64 = (1350..year).map(days_of).sum();
    nowruz.checked_add_days(Days::new(years + u64::from(before + day - 1)))
}

fn is_leap(year: u16) -> bool {
    matches!(year % 33, 1 | 5 | 9 | 13 | 17 | 22 | 26 | 30)
}
