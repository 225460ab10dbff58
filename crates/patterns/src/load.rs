use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{CheckIn, Episode, Reader, Role};
use serde::Serialize;
use ts_rs::TS;

/// After so many days without anything, half of the load is left.
const HALF_LIFE_DAYS: f64 = 14.0;
/// A full tank.
const FULL: f64 = 10.0;

/// The reader's load on a day of which the reader has told something.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct LoadDay {
    /// The day.
    pub date: NaiveDate,
    /// The load at its end.
    pub value: f64,
}

/// The reader's own load line: what was strong in them and what was gone from the tank, fading by
/// half every two weeks. Own tellings and check-ins only; none on Ours, where nobody reads alone.
///
/// No published scale: a sum that forgets (an exponentially weighted one; Brown 1959), in units of
/// strength.
pub fn load(
    episodes: &[Episode<'_>],
    check_ins: &[CheckIn],
    reader: Reader,
) -> Option<Vec<LoadDay>> {
    let own = match reader {
        Reader::A => Role::A,
        Reader::B => Role::B,
        Reader::Ours => return None,
    };
    let mut added: BTreeMap<NaiveDate, f64> = BTreeMap::new();
    for (date, strength) in strengths(episodes, own) {
        *added.entry(date).or_default() += strength;
    }
    for (date, gone) in gone_from_tank(check_ins, own) {
        *added.entry(date).or_default() += gone;
    }
    let mut before: Option<LoadDay> = None;
    let days = added.into_iter().map(|(date, added)| {
        let faded = before.map_or(0.0, |b| b.value * half_life((date - b.date).num_days()));
        let value = faded + added;
        before.insert(LoadDay { date, value }).to_owned()
    });
    Some(days.collect())
}

/// What is left after so many days.
fn half_life(days: i64) -> f64 {
    (-(days as f64) / HALF_LIFE_DAYS).exp2()
}

/// Own strengths by the date of their move, else of their episode; without either they have no day.
fn strengths(episodes: &[Episode<'_>], own: Role) -> impl Iterator<Item = (NaiveDate, f64)> {
    let tellings = episodes.iter().filter_map(move |e| e.told_by(own));
    tellings.flat_map(move |telling| {
        let moves = telling.moves.iter().filter(move |m| m.actor == Some(own));
        moves.filter_map(|m| {
            let at = m.at.or_else(|| telling.start())?;
            Some((at.date(), f64::from(m.strength?.get())))
        })
    })
}

/// 10 - tank by the last own check-in of each day that says one.
fn gone_from_tank(check_ins: &[CheckIn], own: Role) -> BTreeMap<NaiveDate, f64> {
    let mut said: Vec<&CheckIn> = check_ins.iter().filter(|c| c.author == own).collect();
    said.sort_by_key(|c| (c.at.date(), c.at.utc_ms(), &c.id));
    let tank = |c: &CheckIn| Some((c.at.date(), FULL - f64::from(c.tank?.get())));
    said.into_iter().filter_map(tank).collect()
}
