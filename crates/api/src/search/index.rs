use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{Episode, Id, Journal, Kind, Role, Telling};

use super::fold::folded;
use super::texts::texts;
use super::wish::Wish;

/// What some pages can be searched by: every episode, the newest first. It lives as long as the
/// session and is written nowhere.
pub(crate) struct Index {
    episodes: Vec<Indexed>,
}

struct Indexed {
    /// Places in the journal's tellings, the one recorded first in front.
    tellings: (usize, Option<usize>),
    date: Option<NaiveDate>,
    kind: Kind,
    told_by: [bool; 2],
    /// Everything written in it, folded, a line a text.
    text: String,
}

impl Index {
    pub(crate) fn of(journal: &Journal) -> Index {
        let places: HashMap<&Id, usize> = journal
            .tellings
            .iter()
            .enumerate()
            .map(|(place, telling)| (&telling.id, place))
            .collect();
        let place = |telling: &Telling| places[&telling.id];
        let indexed = |episode: &Episode<'_>| Indexed {
            tellings: (place(episode.first()), episode.second().map(place)),
            date: episode.start().map(domain::When::date),
            kind: episode.kind(),
            told_by: [Role::A, Role::B].map(|role| episode.told_by(role).is_some()),
            text: episode
                .tellings()
                .flat_map(texts)
                .map(|text| folded(text) + "\n")
                .collect(),
        };
        Index {
            episodes: journal.episodes().iter().rev().map(indexed).collect(),
        }
    }

    /// How many episodes there are.
    pub(crate) fn len(&self) -> usize {
        self.episodes.len()
    }

    /// The episodes of the journal it was made of that fit, the newest first.
    pub(crate) fn find<'a>(
        &'a self,
        journal: &'a Journal,
        wish: &'a Wish,
    ) -> impl Iterator<Item = Episode<'a>> {
        let fits = |found: &&Indexed| {
            wish.takes(found.kind, found.told_by, found.date) && wish.finds(&found.text)
        };
        self.episodes.iter().filter(fits).map(|found| {
            let (first, second) = found.tellings;
            let telling = |place: usize| &journal.tellings[place];
            match second {
                Some(second) => Episode::of_two(telling(first), telling(second)),
                None => Episode::of_one(telling(first)),
            }
        })
    }
}
