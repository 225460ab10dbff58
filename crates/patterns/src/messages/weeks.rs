use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};
use domain::{MessagesWeek, Role, SentInWeek};

use super::coded::Sent;

/// The sums of each week with messages, by time.
pub(super) fn weeks(followed: &[Sent]) -> Vec<MessagesWeek> {
    let mut weeks: BTreeMap<NaiveDate, MessagesWeek> = BTreeMap::new();
    for sent in followed {
        let week = weeks.entry(monday(sent.day)).or_default();
        add(
            match sent.by {
                Role::A => &mut week.a,
                Role::B => &mut week.b,
            },
            sent,
        );
    }
    weeks.into_values().collect()
}

fn add(week: &mut SentInWeek, sent: &Sent) {
    week.sent += 1;
    week.again += u32::from(sent.again);
    week.quiet += u32::from(sent.quiet);
    week.again_quiet += u32::from(sent.again && sent.quiet);
    week.quiet_own_next += u32::from(sent.quiet && sent.own_next);
}

fn monday(day: NaiveDate) -> NaiveDate {
    let since = u64::from(day.weekday().num_days_from_monday());
    day.checked_sub_days(Days::new(since)).unwrap_or(day)
}
