use domain::{Difference, Episode, Id};
use serde::Serialize;
use ts_rs::TS;

/// An episode that the two tell differently: what differs, listed, without a coefficient.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ToldDifferently {
    /// The id of the telling recorded first.
    pub episode: Id,
    /// What differs.
    pub what: Vec<Difference>,
}

/// The episodes told differently, in order; those told alike and those told once are not listed.
pub fn told_differently(episodes: &[Episode<'_>]) -> Vec<ToldDifferently> {
    let listed = episodes.iter().map(|episode| ToldDifferently {
        episode: episode.id().clone(),
        what: episode.differences(),
    });
    listed.filter(|told| !told.what.is_empty()).collect()
}
