use std::sync::{Arc, OnceLock};

use domain::Journal;
use timeline::Sights;

use crate::around::Around;
use crate::search::Index;

/// The journal that some pages show, and what is made of it once somebody looks. It lives until
/// something is written, in memory alone.
pub(crate) struct Shown {
    pub(crate) journal: Arc<Journal>,
    index: OnceLock<Index>,
    sights: OnceLock<Sights>,
    around: OnceLock<Around>,
}

impl Shown {
    pub(crate) fn new(journal: Journal) -> Shown {
        Shown {
            journal: Arc::new(journal),
            index: OnceLock::new(),
            sights: OnceLock::new(),
            around: OnceLock::new(),
        }
    }

    /// What it can be searched by.
    pub(crate) fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::of(&self.journal))
    }

    /// Where its episodes stand on a timeline.
    pub(crate) fn sights(&self) -> &Sights {
        self.sights.get_or_init(|| Sights::of(&self.journal))
    }

    /// What stands around their marks.
    pub(crate) fn around(&self) -> &Around {
        self.around.get_or_init(|| Around::of(&self.journal))
    }
}
