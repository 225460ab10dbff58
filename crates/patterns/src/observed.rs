use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::{Episode, Journal, Telling, When};

/// The local dates of which something is known, in order: those with an entry or a check-in. All
/// other days are unknown, neither calm nor not; so is a day of an episode that no figure counts
/// and of no other, which would look like a calm one.
pub fn observed(journal: &Journal, episodes: &[Episode<'_>]) -> Vec<NaiveDate> {
    let mut days = journal.observed.clone();
    let left_out = left_out(journal);
    days.retain(|day| !left_out.contains(day));
    days.extend(begun(episodes));
    days.sort_unstable();
    days.dedup();
    days
}

/// The last day from which the journal holds something that has happened: an observed day, or one
/// on which a line was written, a pause was asked for or a questionnaire was answered. Nothing
/// here knows what day it is; what is dated later may still be to come.
pub fn known_until(journal: &Journal) -> Option<NaiveDate> {
    let observed = journal.observed.iter().copied();
    let told = journal.tellings.iter().flat_map(Telling::dates);
    let written = journal.lines.iter().map(|l| l.at);
    let asked = journal.pauses.iter().map(|p| p.at);
    let answered = journal.answers.iter().map(|a| a.at);
    let others = written.chain(asked).chain(answered).map(|at| at.date());
    observed.chain(told).chain(others).max()
}

/// The dates of episodes that no figure counts.
fn left_out(journal: &Journal) -> BTreeSet<NaiveDate> {
    if journal.tellings.iter().all(|t| t.in_figures) {
        return BTreeSet::new();
    }
    let episodes = journal.episodes().into_iter();
    let left_out = episodes.filter(|e| !e.in_figures());
    left_out
        .flat_map(|e| e.tellings().flat_map(Telling::dates).collect::<Vec<_>>())
        .collect()
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
