use std::cmp::Reverse;
use std::collections::HashMap;

use domain::{Episode, Partner};

use super::reading::{Reading, Spelling};

/// What the episodes say, word by word: no order, no small words, endings taken off.
pub(crate) struct Vocabulary {
    /// The episodes that have words, in order.
    pub(crate) texts: Vec<Text>,
    /// By term, then by alphabet.
    spellings: Vec<Spelling>,
    terms: usize,
}

/// The words of one episode: of every telling of it.
pub(crate) struct Text {
    /// Its place among the episodes.
    pub(crate) episode: usize,
    /// Its terms in order, and how often it holds each.
    pub(crate) terms: Vec<(u32, u32)>,
    words: Vec<u32>,
}

impl Vocabulary {
    /// The words of these episodes; what the partners are called is left out like small words,
    /// since it stands everywhere.
    pub(crate) fn of(episodes: &[Episode<'_>], partners: &[Partner]) -> Vocabulary {
        let mut reading = Reading::new(partners);
        let mut texts = Vec::new();
        for (episode, of) in episodes.iter().enumerate() {
            let words = reading.words_of(of);
            if !words.is_empty() {
                texts.push(Text {
                    episode,
                    terms: Vec::new(),
                    words,
                });
            }
        }
        let (spellings, places) = reading.spellings();
        let terms = spellings.last().map_or(0, |last| last.term as usize + 1);
        let mut vocabulary = Vocabulary {
            texts,
            spellings,
            terms,
        };
        vocabulary.count_terms(&places);
        vocabulary
    }

    /// How many terms there are.
    pub(crate) fn terms(&self) -> usize {
        self.terms
    }

    /// The term as these texts write it most often, the first by alphabet of several.
    pub(crate) fn spelled(&self, term: u32, texts: &[usize]) -> String {
        let mut counts: HashMap<u32, usize> = HashMap::new();
        for word in texts.iter().flat_map(|&text| &self.texts[text].words) {
            if self.spellings[*word as usize].term == term {
                *counts.entry(*word).or_default() += 1;
            }
        }
        let first = |&(word, count): &(u32, usize)| (count, Reverse(word));
        let (word, _) = counts
            .into_iter()
            .max_by_key(first)
            .expect("a term of these texts stands in one of them");
        self.spellings[word as usize].word.clone()
    }

    /// `places` says where among the spellings each word of the reading went.
    fn count_terms(&mut self, places: &[u32]) {
        for text in &mut self.texts {
            for word in &mut text.words {
                *word = places[*word as usize];
            }
            let spellings = &self.spellings;
            let term = |word: &u32| spellings[*word as usize].term;
            let mut terms: Vec<u32> = text.words.iter().map(term).collect();
            terms.sort_unstable();
            let by_term = terms.chunk_by(|one, other| one == other);
            text.terms = by_term.map(|same| (same[0], same.len() as u32)).collect();
        }
    }
}
