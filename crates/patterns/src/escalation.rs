use std::collections::BTreeMap;

use domain::{Episode, Role, Telling, When};
use serde::Serialize;
use ts_rs::TS;

use crate::bootstrap::Draws;
use crate::measured::{Interval, Measured, TooFew};
use crate::medians::{Sample, intervals};
use crate::quarter::Quarter;
use crate::theil_sen::theil_sen;

/// With two strengths a slope is just their difference.
const MIN_STRENGTHS: usize = 3;
/// From lowest to highest, five slopes hold the true median with probability 1 - 2/2^5 = 0.9375.
const MIN_TELLINGS: usize = 5;

/// How strength goes along the own moves of an episode, for each partner by that one's own word.
///
/// One slope a telling (Theil 1950; Sen 1968), and the median of these.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Escalation {
    /// By `a`'s tellings.
    pub a: Measured<Slope>,
    /// By `b`'s tellings.
    pub b: Measured<Slope>,
    /// The same by the quarter in which the episode began; untimed episodes are in none.
    pub by_quarter: Vec<QuarterSlopes>,
}

/// The median slope of some tellings.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Slope {
    /// Tellings with three own strengths or more.
    pub n: usize,
    /// The median of their slopes, in strength a move.
    pub median_slope: f64,
    /// Its interval, over episodes.
    pub ci95: Option<Interval>,
}

/// The slopes of one quarter.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct QuarterSlopes {
    /// Which.
    pub quarter: Quarter,
    /// By `a`'s tellings.
    pub a: Measured<Slope>,
    /// By `b`'s tellings.
    pub b: Measured<Slope>,
}

/// The escalation in these episodes: each author's own telling counts, in an episode told twice
/// one for each.
pub fn escalation(episodes: &[Episode<'_>], draws: &Draws) -> Escalation {
    let mut all: [Sample; 2] = Default::default();
    let mut quarters: BTreeMap<Quarter, [Sample; 2]> = BTreeMap::new();
    for (place, episode) in episodes.iter().enumerate() {
        let quarter = episode.start().map(When::date).map(Quarter::of);
        for (role, slope) in slopes(episode) {
            all[role.index()].push(slope, place);
            if let Some(quarter) = quarter {
                let samples = quarters.entry(quarter).or_default();
                samples[role.index()].push(slope, place);
            }
        }
    }
    let (names, by_quarter): (Vec<Quarter>, Vec<[Sample; 2]>) = quarters.into_iter().unzip();
    let mut samples = [vec![all], by_quarter].concat();
    let mut found = measured(&mut samples, draws).into_iter();
    let [a, b] = found.next().expect("all of them come first");
    let quarters = names.into_iter().zip(found);
    let by_quarter = quarters.map(|(quarter, [a, b])| QuarterSlopes { quarter, a, b });
    Escalation {
        a,
        b,
        by_quarter: by_quarter.collect(),
    }
}

/// The slopes of an episode, of each partner by that one's own telling.
fn slopes(episode: &Episode<'_>) -> impl Iterator<Item = (Role, f64)> {
    let of = |role: Role| Some((role, slope_of(episode, role)?));
    [of(Role::A), of(Role::B)].into_iter().flatten()
}

/// The slope of one partner's strengths in an episode, by that one's own telling.
pub(crate) fn slope_of(episode: &Episode<'_>, role: Role) -> Option<f64> {
    let own = |t: &&Telling| t.author != Some(role.other());
    let mut slopes = episode
        .tellings()
        .filter(own)
        .filter_map(|t| slope(t, role));
    slopes.next()
}

/// The slope of one's own strengths against the place of the move in the telling, from 1, once
/// `quiet` is taken out. In a record without a teller each strength is its actor's own.
fn slope(telling: &Telling, own: Role) -> Option<f64> {
    let analysed = telling.moves.iter().filter(|m| m.actor.is_some());
    let points: Vec<(u32, u8)> = (1..)
        .zip(analysed)
        .filter(|(_, m)| m.actor == Some(own))
        .filter_map(|(place, m)| Some((place, m.strength?.get())))
        .collect();
    if points.len() < MIN_STRENGTHS {
        return None;
    }
    theil_sen(&points)
}

fn measured(samples: &mut [[Sample; 2]], draws: &Draws) -> Vec<[Measured<Slope>; 2]> {
    samples.iter_mut().flatten().for_each(Sample::sort);
    let enough: Vec<&Sample> = samples
        .iter()
        .flatten()
        .filter(|sample| sample.len() >= MIN_TELLINGS)
        .collect();
    let mut intervals = intervals(&enough, draws).into_iter();
    let mut of = |sample: &Sample| -> Result<Slope, TooFew> {
        TooFew::check(sample.len(), MIN_TELLINGS)?;
        Ok(Slope {
            n: sample.len(),
            median_slope: sample.median().expect("five or more"),
            ci95: intervals.next().expect("one for each that is enough"),
        })
    };
    samples
        .iter()
        .map(|pair| pair.each_ref().map(|sample| of(sample).into()))
        .collect()
}
