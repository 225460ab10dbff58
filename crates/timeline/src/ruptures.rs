use domain::Id;
use serde::Serialize;
use ts_rs::TS;

use crate::ground::Ground;
use crate::sight::Sight;
use crate::view::View;

/// Ruptures closer than this stand as one.
const APART: f64 = 9.0;

/// The jagged mark of a rupture, halfway between the lanes. Its sentence is that of the episode.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Rupture {
    /// Its middle.
    pub x: f64,
    /// Its middle.
    pub y: f64,
    /// The episode; of several that stand together, the first.
    pub episode: Id,
}

/// The ruptures of these episodes, from left to right.
pub(crate) fn ruptures(view: &View, ground: &Ground, here: &[Sight<'_>]) -> Vec<Rupture> {
    let mut found: Vec<Rupture> = Vec::new();
    for sight in here.iter().filter(|sight| sight.ruptured()) {
        let x = view.x_inside(sight.ms);
        if found.last().is_none_or(|last| x - last.x >= APART) {
            found.push(Rupture {
                x,
                y: ground.between(),
                episode: sight.episode.id().clone(),
            });
        }
    }
    found
}
