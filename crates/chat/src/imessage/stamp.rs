use chrono::NaiveDate;

use crate::scan::{clock, digits};
use crate::text::is_space;
use crate::wall::wall_ms;

/// A time at the head of a line, and what follows it.
pub(super) struct Stamp<'a> {
    /// A clock on the wall; none where no journal could hold it.
    pub(super) at: Option<i64>,
    pub(super) rest: &'a str,
}

/// `May 17, 2022  5:29:42 PM`: English whatever the computer's language is, the hour padded with a
/// space.
pub(super) fn stamp(line: &str) -> Option<Stamp<'_>> {
    let month = MONTHS.iter().position(|month| line.starts_with(month))?;
    let rest = spaced(&line[3..])?;
    let (day, rest) = digits(rest, 1..=2)?;
    let (year, rest) = digits(spaced(rest.strip_prefix(',')?)?, 4..=4)?;
    let (clock, rest) = clock(spaced(rest)?)?;
    let rest = spaced(rest)?;
    let afternoon = match rest.as_bytes().first_chunk()? {
        b"AM" => false,
        b"PM" => true,
        _ => return None,
    };
    let hour = match (afternoon, clock.hour) {
        (_, 13..) => return None,
        (false, 12) => 0,
        (true, hour) if hour < 12 => hour + 12,
        (_, hour) => hour,
    };
    let month = u32::try_from(month + 1).ok()?;
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    Some(Stamp {
        at: wall_ms(date, hour, clock.minute, clock.second?),
        rest: &rest[2..],
    })
}

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

impl Stamp<'_> {
    /// Nothing follows but when it was read.
    pub(super) fn is_alone(&self) -> bool {
        let rest = self.rest.trim();
        rest.is_empty() || rest.starts_with("(Read by ") && rest.ends_with(')')
    }
}

/// What follows one space or more.
fn spaced(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(is_space);
    (rest.len() < text.len()).then_some(rest)
}
