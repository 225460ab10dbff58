use chrono::{Datelike, NaiveDate, Timelike};
use domain::{Journal, Range, When};

use crate::Options;
use crate::words::{Arg, Voice};

/// Dates as the document's language writes them.
impl Voice {
    /// "18 June".
    pub fn day(self, date: NaiveDate) -> String {
        self.dated("date-day", date)
    }

    /// "18 June 2026".
    pub fn full(self, date: NaiveDate) -> String {
        self.dated("date-full", date)
    }

    /// "June 2026".
    pub fn month(self, date: NaiveDate) -> String {
        self.dated("date-month", date)
    }

    /// "4 May to 31 July 2026".
    pub fn range(self, range: Range) -> String {
        let (from, to) = (range.from, range.to);
        let from = match (from.year() == to.year(), from == to) {
            (_, true) => return self.full(to),
            (true, false) => self.day(from),
            (false, false) => self.full(from),
        };
        let args: [(&str, Arg<'_>); 2] = [("from", from.into()), ("to", self.full(to).into())];
        self.with("date-range", &args)
    }

    fn dated(self, id: &str, date: NaiveDate) -> String {
        self.with(
            id,
            &[
                ("day", (date.day() as usize).into()),
                ("month", (date.month() as usize).into()),
                ("year", date.year().to_string().into()),
            ],
        )
    }
}

/// "20:15", or nothing for a time known only to the day.
pub fn clock(when: When) -> Option<String> {
    match when {
        When::Minute(moment) => {
            let local = moment.local();
            Some(format!("{:02}:{:02}", local.hour(), local.minute()))
        }
        When::Day(_) => None,
    }
}

/// The dates that the document is about: what the journal was cut to, else what it holds.
pub fn covered(journal: &Journal) -> Option<Range> {
    journal.range.or_else(|| journal.span())
}

/// The same without the days that are still to come.
pub fn lived(journal: &Journal, options: &Options) -> Option<Range> {
    let range = covered(journal)?;
    let Some(today) = today(journal, options) else {
        return Some(range);
    };
    Some(Range {
        from: range.from,
        to: range.to.min(today).max(range.from),
    })
}

/// Today in the journal's zone.
pub fn today(journal: &Journal, options: &Options) -> Option<NaiveDate> {
    let now = chrono::DateTime::from_timestamp_millis(options.now_ms?)?;
    Some(now.with_timezone(&journal.zone).date_naive())
}

/// The last day of which something can have happened: today, or without a clock the last one from
/// which the journal holds something. A mark of a later one is still to come.
pub fn happened_until(journal: &Journal, options: &Options) -> Option<NaiveDate> {
    today(journal, options).or_else(|| patterns::known_until(journal))
}

/// The day that the document is of: today, or without a clock the last day that it is about.
pub fn made(journal: &Journal, options: &Options) -> Option<NaiveDate> {
    today(journal, options).or_else(|| covered(journal).map(|range| range.to))
}
