use chrono::NaiveDate;
use domain::{Episode, Journal, When};

/// The local dates of which something is known, in order: those with an entry or a check-in. All
/// other days are unknown, neither calm nor not.
pub fn observed(journal: &Journal, episodes: &[Episode<'_>]) -> Vec<NaiveDate> {
    let mut days = journal.observed.clone();
    days.extend(begun(episodes));
    days.sort_unstable();
    days.dedup();
    days
}

/// The local date on which each episode began; untimed ones have none.
pub(crate) fn begun(episodes: &[Episode<'_>]) -> impl Iterator<Item = NaiveDate> {
    episodes.iter().filter_map(|e| e.start().map(When::date))
}
