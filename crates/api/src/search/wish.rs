use chrono::NaiveDate;
use domain::{Episode, Kind};

use super::fold::{folded, folded_with_places};
use super::texts::texts;
use crate::wire::{EntriesQuery, Teller};

/// How many characters stand before what was found, and how many in all.
const BEFORE: usize = 40;
const EXCERPT: usize = 140;

/// What is looked for.
pub(crate) struct Wish {
    terms: Vec<String>,
    kinds: Vec<Kind>,
    told_by: Option<Teller>,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
}

impl Wish {
    pub(crate) fn of(query: &EntriesQuery) -> Wish {
        Wish {
            terms: terms(query.words.as_deref().unwrap_or_default()),
            kinds: query.kinds.clone().unwrap_or_default(),
            told_by: query.told_by,
            from: query.from,
            to: query.to,
        }
    }

    /// These words, and nothing else.
    pub(crate) fn of_words(words: &str) -> Wish {
        Wish {
            terms: terms(words),
            kinds: Vec::new(),
            told_by: None,
            from: None,
            to: None,
        }
    }

    /// Untimed episodes lie in no range.
    pub(super) fn takes(&self, kind: Kind, told: [bool; 2], date: Option<NaiveDate>) -> bool {
        let by = match self.told_by {
            None => true,
            Some(Teller::A) => told[0],
            Some(Teller::B) => told[1],
            Some(Teller::Both) => told == [true, true],
        };
        let after = self.from.is_none_or(|from| date.is_some_and(|d| from <= d));
        let before = self.to.is_none_or(|to| date.is_some_and(|d| d <= to));
        by && after && before && (self.kinds.is_empty() || self.kinds.contains(&kind))
    }

    /// Every term stands somewhere in the text, as part of a word or whole.
    pub(super) fn finds(&self, text: &str) -> bool {
        self.terms.iter().all(|term| text.contains(term))
    }

    /// The piece of the episode's words where the first term stands; none where no words are
    /// looked for.
    pub(crate) fn excerpt(&self, episode: &Episode<'_>) -> Option<String> {
        let term = self.terms.first()?;
        let mut all = episode.tellings().flat_map(texts);
        all.find_map(|text| around(text, term))
    }
}

fn terms(words: &str) -> Vec<String> {
    let words = folded(words);
    words.split_whitespace().map(str::to_owned).collect()
}

fn around(text: &str, term: &str) -> Option<String> {
    let (folded, places) = folded_with_places(text);
    let found = *places.get(folded.find(term)?)?;
    let start = text[..found]
        .char_indices()
        .rev()
        .take(BEFORE)
        .last()
        .map_or(found, |(place, _)| place);
    // A piece begins with a word.
    let start = match start {
        0 => 0,
        cut => text[cut..found]
            .find(char::is_whitespace)
            .map_or(found, |space| cut + space),
    };
    let mut piece = text[start..].trim_start().char_indices();
    let rest = text[start..].trim_start();
    let (end, dots) = match piece.nth(EXCERPT) {
        Some((end, _)) => (end, " …"),
        None => (rest.len(), ""),
    };
    let begun = if start == 0 { "" } else { "… " };
    Some(format!("{begun}{}{dots}", rest[..end].trim_end()))
}

#[cfg(test)]
mod tests {
    use super::around;

    #[test]
    fn an_excerpt_holds_what_was_found_and_begins_with_a_word() {
        let text = "We had been at my parents' all day, and on the way home it went quiet \
            again, and I asked whether everything was alright between us.";
        let piece = around(text, "quiet").expect("it stands there");
        assert!(
            piece.starts_with("… ") && piece.contains("it went quiet again"),
            "{piece}"
        );
        assert!(text.contains(piece.trim_start_matches("… ")), "{piece}");
        assert_eq!(around(text, "loud"), None);
    }

    #[test]
    fn accents_and_case_neither_hide_nor_shift_what_was_found() {
        let text = "Ängste überall, dann Straße und STRASSE.";
        assert_eq!(around(text, "angste").as_deref(), Some(text));
        assert_eq!(around(text, "strasse").as_deref(), Some(text));
        let long = format!("{} Große Ruhe.", "é ".repeat(100));
        assert!(around(&long, "grosse").is_some_and(|piece| piece.ends_with("Große Ruhe.")));
    }
}
