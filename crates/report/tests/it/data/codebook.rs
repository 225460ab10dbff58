use std::collections::BTreeSet;

use csv::{ReaderBuilder, StringRecord};
use domain::{Act, Language};
use report::data::{DataOptions, csv_files};

use super::with_words;
use crate::couple::summer;

fn rows(bytes: &[u8]) -> Vec<StringRecord> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").expect("a mark");
    let mut reader = ReaderBuilder::new().has_headers(false).from_reader(bytes);
    reader.records().map(|row| row.expect("a row")).collect()
}

#[test]
fn it_explains_every_column_of_every_table_and_no_other() {
    let files = csv_files(&summer(), with_words()).expect("files");
    let mut stand = BTreeSet::new();
    let mut explained = BTreeSet::new();
    for (name, bytes) in &files {
        let rows = rows(bytes);
        let table = name.trim_end_matches(".csv").to_owned();
        if table == "codebook" {
            let columns = rows[1..].iter().filter(|row| !row[2].is_empty());
            explained.extend(columns.map(|row| (row[0].to_owned(), row[1].to_owned())));
        } else {
            stand.extend(
                rows[0]
                    .iter()
                    .map(|column| (table.clone(), column.to_owned())),
            );
        }
    }
    assert_eq!(explained, stand);
}

#[test]
fn it_says_of_every_act_what_it_is_and_its_class() {
    let files = csv_files(&summer(), with_words()).expect("files");
    let (_, book) = files.last().expect("a codebook");
    let rows = rows(book);
    let acts: Vec<&StringRecord> = rows
        .iter()
        .filter(|row| &row[0] == "moves" && &row[1] == "act" && !row[5].is_empty())
        .collect();
    assert_eq!(acts.len(), Act::ALL.len());
    for (row, act) in acts.iter().zip(Act::ALL) {
        assert_eq!(&row[5], act.code());
        assert!(!row[6].is_empty(), "{act:?}");
        assert_eq!(row[7].contains("protest"), act.is_protest());
        assert_eq!(row[7].is_empty(), *act == Act::Quiet);
    }
}

/// The same columns and codes, in words of its own.
#[test]
fn it_is_in_the_language_asked_for_and_its_codes_are_not() {
    let book = |language| {
        let options = DataOptions {
            language,
            ..with_words()
        };
        let files = csv_files(&summer(), options).expect("files");
        rows(&files.last().expect("a codebook").1)
    };
    let english = book(Language::En);
    for (language, said) in [
        (Language::De, "schrieb noch einmal"),
        (Language::Es, "volvió a escribir"),
    ] {
        let other = book(language);
        assert!(other.iter().any(|row| &row[6] == said), "{said}");
        assert_eq!(other.len(), english.len());
        for (row, one) in other.iter().zip(&english).skip(1) {
            for same in [0, 1, 5, 7] {
                assert_eq!(row[same], one[same]);
            }
            let words = |row: &StringRecord| [row[2].to_owned(), row[6].to_owned()];
            assert_ne!(words(row), words(one), "{row:?}");
        }
    }
}

/// Whatever code a table holds is one that the codebook lists for its column.
#[test]
fn no_code_stands_in_a_table_that_it_does_not_list() {
    let files = csv_files(&summer(), with_words()).expect("files");
    let listed: BTreeSet<(String, String, String)> = rows(&files.last().expect("a codebook").1)
        .iter()
        .map(|row| (row[0].to_owned(), row[1].to_owned(), row[5].to_owned()))
        .collect();
    let coded: BTreeSet<(&str, &str)> = listed
        .iter()
        .filter(|(_, _, code)| !code.is_empty())
        .map(|(table, column, _)| (table.as_str(), column.as_str()))
        .collect();
    for (name, bytes) in files.iter().filter(|(name, _)| name != "codebook.csv") {
        let (table, rows) = (name.trim_end_matches(".csv"), rows(bytes));
        for row in &rows[1..] {
            for (column, cell) in rows[0].iter().zip(row) {
                let known = (table.to_owned(), column.to_owned(), cell.to_owned());
                let free = !coded.contains(&(table, column)) || cell.is_empty();
                assert!(free || listed.contains(&known), "{known:?}");
            }
        }
    }
}
