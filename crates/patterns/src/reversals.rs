use chrono::NaiveDate;
use domain::{Episode, Id, Kind, When};
use serde::Serialize;
use ts_rs::TS;

use crate::bootstrap::Draws;
use crate::measured::Interval;
use crate::shares::Shares;

/// Who reached out before and after a rupture. The appendix only.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Reversal {
    /// The id of the rupture, an episode.
    pub rupture: Id,
    /// Its date.
    pub date: NaiveDate,
    /// Pursuits from the rupture before it, or the beginning.
    pub pursuits_before: u32,
    /// Pursuits until the next rupture, or the end.
    pub pursuits_after: u32,
    /// The share of `a` in those before; none with fewer than five.
    pub before: Option<f64>,
    /// The share of `a` in those after.
    pub after: Option<f64>,
    /// `after` - `before`.
    pub difference: Option<f64>,
    /// Its interval, over episodes; none with fewer than eight of them on either side.
    pub ci95: Option<Interval>,
}

/// Each rupture that has a time, with the episodes between it and its neighbours. Ruptures are in
/// neither side, and untimed episodes, which stand nowhere, either.
pub fn reversals(episodes: &[Episode<'_>], draws: &Draws) -> Vec<Reversal> {
    let mut ruptures = Vec::new();
    let mut between = Vec::with_capacity(episodes.len());
    for episode in episodes {
        let date = episode.start().map(When::date);
        let is_rupture = episode.kind() == Kind::Rupture;
        between.push(date.filter(|_| !is_rupture).map(|_| ruptures.len()));
        ruptures.extend(date.filter(|_| is_rupture).map(|date| (episode.id(), date)));
    }
    if ruptures.is_empty() {
        return Vec::new();
    }
    let shares = Shares::of(episodes, ruptures.len() + 1, |place| between[place]);
    let resampled = shares.resampled(draws);
    let of = |(before, (id, date))| reversal(id, date, before, &shares, &resampled);
    ruptures.into_iter().enumerate().map(of).collect()
}

/// A rupture between the group of episodes before it and the next group.
fn reversal(
    rupture: &Id,
    date: NaiveDate,
    before: usize,
    shares: &Shares,
    resampled: &[Vec<Option<f64>>],
) -> Reversal {
    let after = before + 1;
    let difference = |before: Option<f64>, after: Option<f64>| Some(after? - before?);
    Reversal {
        rupture: rupture.clone(),
        date,
        pursuits_before: shares.pursuits(before),
        pursuits_after: shares.pursuits(after),
        before: shares.share(before),
        after: shares.share(after),
        difference: difference(shares.share(before), shares.share(after)),
        ci95: shares.interval(&[before, after], resampled, |round| {
            difference(round[before], round[after])
        }),
    }
}
