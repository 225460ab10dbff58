use std::collections::HashSet;

use domain::{Class, Id, Kind};

use crate::scene::ToldBy;
use crate::sight::Sight;

/// Which episodes are drawn. An empty list asks for nothing; what is asked for must all hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The episode is of one of these kinds.
    pub kinds: Vec<Kind>,
    /// Some move of one of these classes is told.
    pub classes: Vec<Class>,
    /// It is told so.
    pub told_by: Vec<ToldBy>,
    /// It is one of these, as a search elsewhere has found them.
    pub among: Option<HashSet<Id>>,
}

impl Filter {
    /// Lets everything pass.
    pub const ALL: Filter = Filter {
        kinds: Vec::new(),
        classes: Vec::new(),
        told_by: Vec::new(),
        among: None,
    };

    /// True if everything passes.
    pub fn is_all(&self) -> bool {
        *self == Filter::ALL
    }

    /// Whether it is asked for.
    pub(crate) fn fits(&self, sight: &Sight<'_>) -> bool {
        let moves = || sight.episode.tellings().flat_map(|t| &t.moves);
        let is_among = |ids: &HashSet<Id>| ids.contains(sight.episode.id());
        self.among.as_ref().is_none_or(is_among)
            && (self.kinds.is_empty() || self.kinds.contains(&sight.episode.kind()))
            && (self.told_by.is_empty() || self.told_by.contains(&sight.told_by()))
            && (self.classes.is_empty() || moves().any(|m| self.classes.contains(&m.class())))
    }
}
