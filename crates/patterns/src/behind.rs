use domain::{Episode, Id, Journal, Move};

use crate::answered::pairs;
use crate::direction::Direction;
use crate::repair_time::followed;
use crate::steps::{counted, steps};

/// The episodes behind one direction of the loop, in order: those with such a first move before
/// a move of the other, by the id of the telling recorded first.
pub fn behind(journal: &Journal, direction: Direction) -> Vec<Id> {
    let episodes = counted(journal);
    let has_given = |episode: &&Episode<'_>| {
        let pairs = pairs(&steps(episode.first(), Move::class));
        pairs.given[direction.index()] > 0
    };
    let with = episodes.iter().filter(has_given);
    with.map(|episode| episode.id().clone()).collect()
}

/// The episodes behind the time to the first repair, in order, by the id of the telling recorded
/// first: all that are followed, whether or not a repair came.
pub fn behind_repair(journal: &Journal) -> Vec<Id> {
    followed(&counted(journal))
}
