use chrono::NaiveDate;
use domain::{Episode, EpisodeAt, Journal, Kind, Role};

use super::fold::folded;
use super::texts::texts;
use super::wish::Wish;

/// What some pages can be searched by: every episode, the newest first. It lives as long as the
/// session and is written nowhere.
pub(crate) struct Index {
    episodes: Vec<Indexed>,
}

struct Indexed {
    at: EpisodeAt,
    date: Option<NaiveDate>,
    kind: Kind,
    told_by: [bool; 2],
    /// Everything written in it, folded, a line a text.
    text: String,
}

impl Index {
    pub(crate) fn of(journal: &Journal, episodes: &[EpisodeAt]) -> Index {
        let indexed = |at: EpisodeAt, episode: Episode<'_>| Indexed {
            at,
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
            episodes: episodes
                .iter()
                .rev()
                .map(|at| indexed(*at, journal.episode_at(*at)))
                .collect(),
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
        let found = self.episodes.iter().filter(fits);
        found.map(|found| journal.episode_at(found.at))
    }
}
