use domain::{Class, Kind};
use serde::Deserialize;
use ts_rs::TS;

use crate::scene::ToldBy;
use crate::sight::Sight;

/// Which episodes are drawn. An empty list asks for nothing; what is asked for must all hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct Filter {
    /// The episode is of one of these kinds.
    #[ts(optional, as = "Option<Vec<Kind>>")]
    pub kinds: Vec<Kind>,
    /// Some move of one of these classes is told.
    #[ts(optional, as = "Option<Vec<Class>>")]
    pub classes: Vec<Class>,
    /// It is told so.
    #[ts(optional, as = "Option<Vec<ToldBy>>")]
    pub told_by: Vec<ToldBy>,
    /// All of these words stand in what its tellers wrote, large or small letters alike.
    #[ts(optional, as = "Option<String>")]
    pub words: String,
}

impl Filter {
    /// Lets everything pass.
    pub const ALL: Filter = Filter {
        kinds: Vec::new(),
        classes: Vec::new(),
        told_by: Vec::new(),
        words: String::new(),
    };

    /// True if everything passes.
    pub fn is_all(&self) -> bool {
        self.kinds.is_empty()
            && self.classes.is_empty()
            && self.told_by.is_empty()
            && self.words.trim().is_empty()
    }

    /// Keeps what is asked for.
    pub(crate) fn keep(&self, seen: &mut Vec<Sight<'_>>) {
        let wanted: Vec<Wanted> = self.words.split_whitespace().map(Wanted::new).collect();
        seen.retain(|sight| self.fits(sight) && wanted.iter().all(|word| word.stands_in(sight)));
    }

    fn fits(&self, sight: &Sight<'_>) -> bool {
        let moves = || sight.episode.tellings().flat_map(|t| &t.moves);
        (self.kinds.is_empty() || self.kinds.contains(&sight.episode.kind()))
            && (self.told_by.is_empty() || self.told_by.contains(&sight.told_by()))
            && (self.classes.is_empty() || moves().any(|m| self.classes.contains(&m.class())))
    }
}

/// A word that is looked for.
struct Wanted {
    lower: String,
}

impl Wanted {
    fn new(word: &str) -> Wanted {
        Wanted {
            lower: word.to_lowercase(),
        }
    }

    fn stands_in(&self, sight: &Sight<'_>) -> bool {
        let mut words = sight.episode.tellings().flat_map(|t| t.words.texts());
        let moves = sight.episode.tellings().flat_map(|t| &t.moves);
        let mut notes = moves.filter_map(|m| m.note.as_deref());
        words.any(|text| self.is_in(text)) || notes.any(|note| self.is_in(note))
    }

    fn is_in(&self, text: &str) -> bool {
        if text.len() < self.lower.len() {
            return false;
        }
        if !text.is_ascii() {
            return text.to_lowercase().contains(&self.lower);
        }
        // Years of writing are read between two frames: no copy of each text.
        let wanted = self.lower.as_bytes();
        let mut places = text.as_bytes().windows(wanted.len());
        places.any(|place| place.eq_ignore_ascii_case(wanted))
    }
}
