use std::sync::{Arc, OnceLock};
use std::thread::{self, JoinHandle};

use domain::{Episode, EpisodeAt, Journal};
use timeline::Sights;

use crate::around::Around;
use crate::search::Index;

/// The journal that some pages show, and what is made of it once somebody looks. It lives until
/// something is written, in memory alone.
pub(crate) struct Shown {
    pub(crate) journal: Arc<Journal>,
    episodes: OnceLock<Vec<EpisodeAt>>,
    index: OnceLock<Index>,
    sights: OnceLock<Sights>,
    around: OnceLock<Around>,
}

impl Shown {
    pub(crate) fn new(journal: Journal) -> Shown {
        Shown {
            journal: Arc::new(journal),
            episodes: OnceLock::new(),
            index: OnceLock::new(),
            sights: OnceLock::new(),
            around: OnceLock::new(),
        }
    }

    /// Its episodes, as [`Journal::episodes`] has them.
    pub(crate) fn episodes(&self) -> impl DoubleEndedIterator<Item = Episode<'_>> {
        let at = self.places().iter();
        at.map(|at| self.journal.episode_at(*at))
    }

    /// What it can be searched by.
    pub(crate) fn index(&self) -> &Index {
        self.index
            .get_or_init(|| Index::of(&self.journal, self.places()))
    }

    /// Where its episodes stand on a timeline.
    pub(crate) fn sights(&self) -> &Sights {
        self.sights
            .get_or_init(|| Sights::at(&self.journal, self.places()))
    }

    /// What stands around their marks.
    pub(crate) fn around(&self) -> &Around {
        self.around
            .get_or_init(|| Around::of(&self.journal, self.episodes()))
    }

    fn places(&self) -> &[EpisodeAt] {
        self.episodes.get_or_init(|| self.journal.episode_places())
    }
}

/// Makes what the timeline needs of some pages while nobody has asked yet. Nothing of it outlives
/// the session: whoever drops this waits until it has ended.
#[derive(Default)]
pub(crate) struct Ahead(Vec<JoinHandle<()>>);

impl Ahead {
    pub(crate) fn of(shown: &Arc<Shown>) -> Ahead {
        let (marks, around) = (Arc::clone(shown), Arc::clone(shown));
        let marks = thread::spawn(move || {
            marks.places();
            marks.sights();
        });
        let around = thread::spawn(move || {
            around.around();
        });
        Ahead(vec![marks, around])
    }
}

impl Drop for Ahead {
    fn drop(&mut self) {
        for working in self.0.drain(..) {
            // What it would have made is made when it is asked for.
            let _ = working.join();
        }
    }
}
