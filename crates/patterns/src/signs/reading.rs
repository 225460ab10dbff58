use std::collections::HashMap;

use domain::{Episode, Partner, Telling};
use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::{UnicodeNormalization, is_nfc};
use unicode_segmentation::UnicodeSegmentation;

/// The languages whose small words and endings are known, by their code, each with its stemmer
/// (Porter 2001, Snowball).
const LANGUAGES: [(&str, Algorithm); 3] = [
    ("en", Algorithm::English),
    ("de", Algorithm::German),
    ("es", Algorithm::Spanish),
];

/// Nobody's, `a`'s and `b`'s words are read apart: each may write another language.
const AUTHORS: usize = 3;

/// A word as it is written, and the term that it is a form of.
#[derive(PartialEq, Eq)]
pub(crate) struct Spelling {
    pub(crate) word: String,
    pub(crate) term: u32,
}

/// Reads tellings word by word, and remembers the words.
pub(crate) struct Reading {
    met: HashMap<String, Met>,
    /// How many words of each author are small ones of each language.
    small: [[u64; LANGUAGES.len()]; AUTHORS],
    words: u32,
    lower: String,
}

/// A word met while reading.
#[derive(Clone, Copy)]
enum Met {
    /// A small word in these languages, or a name.
    Small([bool; LANGUAGES.len()]),
    /// Any other, with the first of its numbers, one an author.
    Word(u32),
}

impl Reading {
    /// What the partners are called counts as a small word.
    pub(crate) fn new(partners: &[Partner]) -> Reading {
        let mut reading = Reading {
            met: HashMap::new(),
            small: Default::default(),
            words: 0,
            lower: String::new(),
        };
        for (language, (code, _)) in LANGUAGES.iter().enumerate() {
            for word in stop_words::get(code) {
                reading.add_small(word, Some(language));
            }
        }
        for name in partners.iter().flat_map(|p| p.name.unicode_words()) {
            let composed: String = name.nfc().collect();
            let mut lower = String::new();
            lower_into(&composed, &mut lower);
            // Mia, Mia's, Mias, Lukas'.
            for ending in ["", "'s", "s", "'"] {
                reading.add_small(&format!("{lower}{ending}"), None);
            }
        }
        reading
    }

    fn add_small(&mut self, word: &str, language: Option<usize>) {
        let small = Met::Small(Default::default());
        let met = self.met.entry(word.to_owned()).or_insert(small);
        if let (Met::Small(of), Some(language)) = (met, language) {
            of[language] = true;
        }
    }

    /// The numbers of the words of an episode, trigger and text of each telling, small ones left
    /// out.
    pub(crate) fn words_of(&mut self, episode: &Episode<'_>) -> Vec<u32> {
        let mut words = Vec::new();
        for telling in episode.tellings() {
            for text in [&telling.words.trigger, &telling.words.text] {
                if text.is_ascii() || is_nfc(text) {
                    self.read(text, author(telling), &mut words);
                } else {
                    let composed: String = text.nfc().collect();
                    self.read(&composed, author(telling), &mut words);
                }
            }
        }
        words
    }

    /// Words as Unicode bounds them (UAX #29), in lower case; those without a letter are none.
    fn read(&mut self, text: &str, author: usize, words: &mut Vec<u32>) {
        for word in text.unicode_words() {
            if !word.contains(char::is_alphabetic) {
                continue;
            }
            lower_into(word, &mut self.lower);
            match self.met.get(self.lower.as_str()) {
                Some(Met::Small(of)) => {
                    let counts = self.small[author].iter_mut().zip(of);
                    counts.for_each(|(count, is_small)| *count += u64::from(*is_small));
                }
                Some(Met::Word(number)) => words.push(number + author as u32),
                None => {
                    self.met.insert(self.lower.clone(), Met::Word(self.words));
                    words.push(self.words + author as u32);
                    self.words += AUTHORS as u32;
                }
            }
        }
    }

    /// All spellings by term and alphabet, and where among them the word of each number stands.
    pub(crate) fn spellings(self) -> (Vec<Spelling>, Vec<u32>) {
        let forms = self.forms();
        let mut places = vec![0; forms.len()];
        let mut spellings: Vec<Spelling> = Vec::new();
        let mut last_stem = String::new();
        for (stem, word, number) in forms {
            let term = match spellings.last() {
                Some(before) if last_stem == stem => before.term,
                Some(before) => before.term + 1,
                None => 0,
            };
            let spelling = Spelling { word, term };
            if spellings.last() != Some(&spelling) {
                spellings.push(spelling);
            }
            places[number] = spellings.len() as u32 - 1;
            last_stem = stem;
        }
        (spellings, places)
    }

    /// Stem, word and number of each word of each author, in order.
    fn forms(self) -> Vec<(String, String, usize)> {
        let stemmers = self.small.map(stemmer);
        let mut forms = Vec::new();
        for (word, met) in self.met {
            if let Met::Word(number) = met {
                for (author, stemmer) in stemmers.iter().enumerate() {
                    let stem = stemmer.stem(&word).into_owned();
                    forms.push((stem, word.clone(), number as usize + author));
                }
            }
        }
        forms.sort_unstable();
        forms
    }
}

fn author(telling: &Telling) -> usize {
    telling.author.map_or(0, |role| role.index() + 1)
}

/// Takes endings off in the language of most small words, the first of several.
fn stemmer(small: [u64; LANGUAGES.len()]) -> Stemmer {
    let most = small.iter().max();
    let language = small.iter().position(|count| Some(count) == most);
    Stemmer::create(LANGUAGES[language.unwrap_or(0)].1)
}

/// Lower case, with the apostrophe of the lists of small words.
fn lower_into(word: &str, lower: &mut String) {
    lower.clear();
    if word.is_ascii() {
        lower.push_str(word);
        lower.make_ascii_lowercase();
    } else {
        lower.push_str(&word.to_lowercase().replace('\u{2019}', "'"));
    }
}
