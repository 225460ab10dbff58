use csv::ReaderBuilder;
use domain::Journal;
use proptest::prelude::*;
use report::data::{begins_formula, csv_files, disarm, rearm};

use super::with_words;
use crate::couple::{empty, telling};

/// What is tried against spreadsheets (OWASP, "CSV Injection"), and some of what hides it.
const ARMED: [&str; 14] = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\tx",
    " =1+1",
    "\u{feff}=1+1",
    "'=1+1",
    "''=1+1",
    "＝1+1",
    "=cmd|' /C calc'!A0",
];

fn with_text(text: &str) -> Journal {
    let mut journal = empty();
    let mut one = telling("one", domain::Role::A, "2026-06-18T20:15:00+02:00", vec![]);
    one.words.text = text.to_owned();
    journal.tellings.push(one);
    journal
}

/// The cell of the only telling's text.
fn cell(text: &str) -> String {
    let files = csv_files(&with_text(text), with_words()).expect("files");
    let bytes = files[0].1.strip_prefix(b"\xef\xbb\xbf").expect("a mark");
    let mut reader = ReaderBuilder::new().from_reader(bytes);
    let header = reader.headers().expect("a header").clone();
    let row = reader.records().next().expect("a row").expect("whole");
    let place = header.iter().position(|name| name == "text");
    row[place.expect("a column")].to_owned()
}

#[test]
fn what_would_be_a_formula_is_text() {
    for text in ARMED {
        let cell = cell(text);
        assert!(cell.starts_with('\''), "{text:?}");
        assert_eq!(rearm(&cell), text);
    }
}

#[test]
fn ordinary_words_and_quotes_stay_as_they_are() {
    for text in ["It was late.", "'tis", "a = b", "“=” she wrote", "3 - 4"] {
        assert_eq!(cell(text), text);
    }
}

proptest! {
    #[test]
    fn any_text_comes_back_and_no_cell_begins_a_formula(text in ".{0,12}", armed in 0..ARMED.len(), put in any::<bool>()) {
        let text = if put { format!("{}{text}", ARMED[armed]) } else { text };
        let cell = cell(&text);
        prop_assert_eq!(rearm(&cell), text.as_str());
        prop_assert!(cell.starts_with('\'') || !begins_formula(&cell));
    }

    #[test]
    fn two_texts_never_become_one(one in "['=x \t]{0,5}", other in "['=x \t]{0,5}") {
        prop_assert_eq!(disarm(&one) == disarm(&other), one == other);
    }
}
