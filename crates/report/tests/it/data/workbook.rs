//! A workbook, unzipped and read as the XML that it is.

use std::collections::BTreeMap;

use domain::Role;
use proptest::prelude::*;
use report::data::{Form, data};
use roxmltree::{Document, Node};

use super::{unzipped, with_words};
use crate::couple::{empty, summer, telling};

/// A cell as it is written: its type, its content, and whether it is marked as typed text.
#[derive(Clone, Debug, Default, PartialEq)]
struct Read {
    kind: String,
    content: String,
}

/// The cells of each sheet, by name and reference.
fn read(bytes: &[u8]) -> BTreeMap<String, BTreeMap<String, Read>> {
    let files = unzipped(bytes);
    let text = |name: &str| String::from_utf8(files[name].clone()).expect("UTF-8");
    let shared = text("xl/sharedStrings.xml");
    let shared = Document::parse(&shared).expect("XML");
    let strings: Vec<String> = shared
        .descendants()
        .filter(|n| {
            n.has_tag_name((
                shared.root_element().tag_name().namespace().unwrap_or(""),
                "si",
            ))
        })
        .map(|si| unescaped(&texts(si)))
        .collect();
    let book = text("xl/workbook.xml");
    let book = Document::parse(&book).expect("XML");
    let names = book
        .descendants()
        .filter(|n| n.tag_name().name() == "sheet");
    let names: Vec<&str> = names.filter_map(|n| n.attribute("name")).collect();
    let mut sheets = BTreeMap::new();
    for (name, number) in names.into_iter().zip(1..) {
        let sheet = text(&format!("xl/worksheets/sheet{number}.xml"));
        let sheet = Document::parse(&sheet).expect("XML");
        assert!(sheet.descendants().all(|n| n.tag_name().name() != "f"));
        let cells = sheet.descendants().filter(|n| n.tag_name().name() == "c");
        let cells = cells.map(|c| {
            let kind = c.attribute("t").unwrap_or("n").to_owned();
            let raw = texts(c);
            let content = match kind.as_str() {
                "s" => strings[raw.parse::<usize>().expect("a place")].clone(),
                _ => raw,
            };
            let place = c.attribute("r").expect("a reference").to_owned();
            (place, Read { kind, content })
        });
        sheets.insert(name.to_owned(), cells.collect());
    }
    sheets
}

fn texts(node: Node<'_, '_>) -> String {
    node.descendants()
        .filter_map(|n| n.is_text().then(|| n.text()).flatten())
        .collect()
}

/// `_x000D_` is how a workbook writes a character that XML has no place for.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let code = rest
            .get(at + 2..at + 6)
            .filter(|_| rest.get(at + 6..at + 7) == Some("_"));
        let code = code.and_then(|hex| u32::from_str_radix(hex, 16).ok());
        match code.and_then(char::from_u32) {
            Some(c) => {
                out += &rest[..at];
                out.push(c);
                rest = &rest[at + 7..];
            }
            None => {
                out += &rest[..at + 2];
                rest = &rest[at + 2..];
            }
        }
    }
    out + rest
}

fn content(sheet: &BTreeMap<String, Read>, place: &str) -> String {
    sheet.get(place).cloned().unwrap_or_default().content
}

#[test]
fn it_has_a_sheet_for_each_table_and_a_codebook() {
    let sheets = read(&data(&summer(), Form::Xlsx, with_words()).expect("data"));
    for name in [
        "tellings",
        "moves",
        "days",
        "check_ins",
        "marks",
        "pauses",
        "lines",
        "answers",
        "drew",
        "codebook",
    ] {
        assert!(sheets.contains_key(name), "{name}");
    }
    assert_eq!(content(&sheets["codebook"], "C1"), "meaning");
    assert_eq!(content(&sheets["moves"], "A1"), "episode");
}

#[test]
fn numbers_are_numbers_and_times_are_text_with_their_offset() {
    let sheets = read(&data(&summer(), Form::Xlsx, with_words()).expect("data"));
    let moves = &sheets["moves"];
    assert_eq!(moves["E2"].kind, "n");
    assert_eq!(moves["B2"].kind, "s");
    assert!(content(moves, "B2").ends_with("+02:00"));
}

#[test]
fn a_text_longer_than_a_cell_is_cut_and_says_so() {
    let mut journal = empty();
    let mut one = telling("one", Role::A, "2026-06-18T20:15:00+02:00", vec![]);
    one.words.text = "🦊".repeat(20_000);
    journal.tellings.push(one);
    let sheets = read(&data(&journal, Form::Xlsx, with_words()).expect("data"));
    let text = content(&sheets["tellings"], "V2");
    assert!(text.ends_with("🦊 […]"), "{}", text.len());
    assert!(text.encode_utf16().count() <= 32_767);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_text_comes_back_as_text(text in "[=+@\t\r\n'_x0-9a-fA-F<&\"\u{0}-\u{1f}é😀 ]{1,20}") {
        let mut journal = empty();
        let mut one = telling("one", Role::A, "2026-06-18T20:15:00+02:00", vec![]);
        one.words.text = text.clone();
        journal.tellings.push(one);
        let sheets = read(&data(&journal, Form::Xlsx, with_words()).expect("data"));
        let cell = &sheets["tellings"]["V2"];
        prop_assert_eq!(cell.kind.as_str(), "s");
        prop_assert_eq!(&cell.content, &text);
    }
}
