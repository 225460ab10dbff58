//! What a block that holds a number is expected to say.

use chrono::{Datelike, NaiveDate};
use domain::Range;

use super::printed::spaced;

/// An expectation that claims one block.
#[derive(Debug)]
pub enum Claim {
    /// These words and numbers; a `*` stands for any words, never for a digit nor for the edge of
    /// a cell.
    Says(String),
    /// A figure whose only numbers are dates of this range.
    Dates(Range),
}

pub fn says(pattern: impl Into<String>) -> Claim {
    Claim::Says(spaced(&pattern.into()))
}

impl Claim {
    /// True if it is of a block with a number; of others nothing is claimed.
    pub fn has_number(&self) -> bool {
        match self {
            Claim::Says(pattern) => has_digit(pattern),
            Claim::Dates(_) => true,
        }
    }

    pub fn fits(&self, text: &str) -> bool {
        match self {
            Claim::Says(pattern) => matches(pattern, text),
            Claim::Dates(range) => are_dates(*range, text),
        }
    }
}

pub fn has_digit(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit())
}

fn matches(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let Some(text) = text.strip_prefix(start) else {
        return false;
    };
    let wordy = text.find(|c: char| c.is_ascii_digit() || c == '|');
    let longest = wordy.unwrap_or(text.len());
    let ends = (0..=longest).filter(|end| text.is_char_boundary(*end));
    let mut rests = ends.map(|end| &text[end..]);
    rests.any(|left| matches(rest, left))
}

/// "8 Jun" or "2026", each of the range. Marks of a scale stand there without a space between them.
fn are_dates(range: Range, text: &str) -> bool {
    let years = range.from.year()..=range.to.year();
    let parted = years.fold(text.to_owned(), |text, year| {
        text.replace(&year.to_string(), " ")
    });
    let mut left = parted.as_str();
    while let Some(at) = left.find(|c: char| c.is_ascii_digit()) {
        let end = left[at..].find(|c: char| !c.is_ascii_digit());
        let end = at + end.unwrap_or(left.len() - at);
        let number = left[at..end].parse().expect("digits");
        if !is_day(range, number, left[end..].trim_start()) {
            return false;
        }
        left = &left[end..];
    }
    true
}

fn is_day(range: Range, number: u32, after: &str) -> bool {
    let day = |year| {
        let month = (1..=12).find(|m| after.starts_with(&month_name(*m)[..3]))?;
        NaiveDate::from_ymd_opt(year, month, number)
    };
    let mut days = (range.from.year()..=range.to.year()).filter_map(day);
    days.any(|d| range.contains(d))
}

pub fn month_name(month: u32) -> &'static str {
    const NAMES: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    NAMES[month as usize - 1]
}
