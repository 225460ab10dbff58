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

/// How many episodes began on each of these days.
pub(crate) fn daily(episodes: &[Episode<'_>], observed: &[NaiveDate]) -> Vec<usize> {
    let mut counts = vec![0; observed.len()];
    for date in begun(episodes) {
        if let Ok(day) = observed.binary_search(&date) {
            counts[day] += 1;
        }
    }
    counts
}

/// The local date on which each episode began; untimed ones have none.
fn begun(episodes: &[Episode<'_>]) -> impl Iterator<Item = NaiveDate> {
    episodes.iter().filter_map(|e| e.start().map(When::date))
}
