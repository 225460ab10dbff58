use domain::{Episode, When};
use serde::Serialize;
use ts_rs::TS;

use crate::bootstrap::Draws;
use crate::measured::Interval;
use crate::quarter::Quarter;
use crate::shares::Shares;

/// Who reached out, in one quarter of a year. The appendix only: a share is a description of those
/// weeks, and fixes a role to nobody.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RoleQuarter {
    /// Which.
    pub quarter: Quarter,
    /// Pursuits of both.
    pub pursuits: u32,
    /// The share of these that were `a`'s; none with fewer than five.
    pub share_a: Option<f64>,
    /// Its interval, over episodes; none with fewer than eight of them.
    pub ci95: Option<Interval>,
}

/// The roles by the quarter in which each episode began; quarters without a pursuit are left out,
/// and so are untimed episodes.
pub fn roles(episodes: &[Episode<'_>], draws: &Draws) -> Vec<RoleQuarter> {
    let quarter = |episode: &Episode<'_>| episode.start().map(When::date).map(Quarter::of);
    let of_each: Vec<Option<Quarter>> = episodes.iter().map(quarter).collect();
    let mut quarters: Vec<Quarter> = of_each.iter().flatten().copied().collect();
    quarters.sort_unstable();
    quarters.dedup();
    let shares = Shares::of(episodes, quarters.len(), |place| {
        quarters.binary_search(of_each[place].as_ref()?).ok()
    });
    let resampled = shares.resampled(draws);
    let all = quarters
        .iter()
        .enumerate()
        .map(|(group, &quarter)| RoleQuarter {
            quarter,
            pursuits: shares.pursuits(group),
            share_a: shares.share(group),
            ci95: shares.interval(&[group], &resampled, |round| round[group]),
        });
    all.filter(|of| of.pursuits > 0).collect()
}
