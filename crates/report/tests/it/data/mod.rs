//! The journal as data, read back by other means than those that wrote it.

mod calendar;
mod codebook;
mod formulas;
mod sequences;
mod tables;
mod workbook;

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use domain::{Journal, Reader, Role};
use report::Whose;
use report::data::{DataError, DataOptions, Form, Texts, data, data_file_name};

use crate::couple::summer;

/// Of both, without words.
pub fn bare() -> DataOptions {
    DataOptions::of_reader(Reader::Ours)
}

/// Of both, with words.
pub fn with_words() -> DataOptions {
    DataOptions {
        texts: Texts::Taken,
        ..bare()
    }
}

/// The files of a zip by name.
pub fn unzipped(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut files = BTreeMap::new();
    for place in 0..zip.len() {
        let mut file = zip.by_index(place).expect("a file");
        let mut content = Vec::new();
        file.read_to_end(&mut content).expect("whole");
        let name = file.name().expect("UTF-8").into_owned();
        files.insert(name, content);
    }
    files
}

const FORMS: [Form; 5] = [Form::Csv, Form::Xlsx, Form::Json, Form::Sdis, Form::Ics];

/// Every text of every file of it, one after the other.
fn readable(journal: &Journal, form: Form, options: DataOptions) -> String {
    let bytes = data(journal, form, options).expect("data");
    let files: Vec<Vec<u8>> = match form {
        Form::Csv | Form::Xlsx => unzipped(&bytes).into_values().collect(),
        Form::Json | Form::Sdis | Form::Ics => vec![bytes],
    };
    let texts = files.iter().map(|file| String::from_utf8_lossy(file));
    texts.collect::<Vec<_>>().join("\n")
}

#[test]
fn no_word_leaves_unless_it_is_chosen() {
    let mut journal = summer();
    journal.tellings[0].moves[0].note = Some("made tea".to_owned());
    journal.marks[0].label = "third session".to_owned();
    let words = [
        "The keys to the flat",
        "usual silence",
        "made tea",
        "third session",
        "Coming back when I said",
        "Sam",
        "Noa",
    ];
    for form in FORMS {
        let text = readable(&journal, form, bare());
        // Ids of these tests hold a name in small letters; those of a journal are drawn.
        let found: Vec<_> = words.iter().filter(|w| text.contains(**w)).collect();
        assert_eq!(found, Vec::<&&str>::new(), "{form:?}");
    }
    for form in [Form::Csv, Form::Xlsx, Form::Json] {
        let text = readable(&journal, form, with_words());
        assert!(words[..5].iter().all(|w| text.contains(w)), "{form:?}");
    }
}

#[test]
fn what_no_figure_counts_leaves_with_words_alone() {
    let mut journal = summer();
    let name = "sam-thursday";
    let telling = journal
        .tellings
        .iter_mut()
        .find(|t| t.id.to_string() == name);
    telling.expect("told").in_figures = false;
    for form in [Form::Csv, Form::Xlsx, Form::Json] {
        let bare = readable(&journal, form, bare());
        assert!(!bare.contains("thursday"), "{form:?}");
        assert!(readable(&journal, form, with_words()).contains(name));
    }
}

#[test]
fn a_calendar_and_sequences_have_no_place_for_words() {
    for form in [Form::Sdis, Form::Ics] {
        let (without, with) = (bare(), with_words());
        assert_eq!(data(&summer(), form, without), data(&summer(), form, with));
    }
}

#[test]
fn the_same_journal_gives_the_same_bytes() {
    for form in FORMS {
        let made = || data(&summer(), form, with_words()).expect("data");
        assert_eq!(made(), made(), "{form:?}");
    }
}

#[test]
fn one_partners_data_hold_nothing_of_the_others() {
    let journal = Journal {
        reader: Reader::A,
        ..summer()
    };
    let options = DataOptions {
        whose: Whose::One(Role::A),
        ..with_words()
    };
    for form in [Form::Csv, Form::Xlsx, Form::Json] {
        let text = readable(&journal, form, options);
        assert!(text.contains("The keys to the flat"));
        assert!(!text.contains("Eleven calls in a row"), "{form:?}");
    }
}

#[test]
fn data_of_both_are_not_made_from_one_partners_pages() {
    let journal = Journal {
        reader: Reader::A,
        ..summer()
    };
    for form in FORMS {
        assert_eq!(data(&journal, form, bare()), Err(DataError::Whose));
    }
}

#[test]
fn a_file_is_called_by_its_dates_alone() {
    let range = summer().range.expect("cut");
    let name = data_file_name(range, Form::Ics);
    assert_eq!(name, "Tidemark_2026-05-04_to_2026-07-31.ics");
    assert!(data_file_name(range, Form::Csv).ends_with(".zip"));
}
