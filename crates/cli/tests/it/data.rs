//! `data`: every form, and the tables read again by the same program.

use std::fs;
use std::path::Path;

use domain::{Act, Journal, Move};
use serde_json::Value;
use simulation::{Mechanism, Plan, simulate};

use crate::command::{folder, names, run};

/// Half a year of a couple, with something of everything.
fn journal() -> Journal {
    let plan = Plan {
        mechanism: Mechanism::Evenings,
        seed: 7,
        weeks: 26,
        episodes_per_week: Some(4.0),
    };
    let mut journal = simulate(plan).journal;
    journal.tellings[3]
        .moves
        .insert(1, Move::new(None, Act::Quiet));
    journal.tellings[5].words.text = "=HYPERLINK(\"http://example.org\")".to_owned();
    journal
}

fn analysed(folder: &Path, arguments: &[&str]) -> Value {
    let ran = run(folder, &[&["analyse", "--json"], arguments].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    serde_json::from_str(&ran.out).expect("JSON")
}

fn written(folder: &Path, arguments: &[&str]) -> String {
    let ran = run(folder, &[&["data", "journal.json"], arguments].concat());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    ran.out
}

#[test]
fn the_moves_and_days_it_writes_give_the_same_numbers_as_the_journal() {
    let folder = folder();
    let at = folder.path();
    fs::write(at.join("journal.json"), journal().to_json()).expect("a folder of ours");
    written(at, &["--form", "csv", "--out", "tables"]);
    let of_journal = analysed(at, &["journal.json"]);
    let of_moves = analysed(at, &["tables/moves.csv", "--days", "tables/days.csv"]);
    // What a moves.csv carries: whose tellings, moves, times, strengths, what was received. It has
    // no marks, no pauses, no check-ins, no kinds that were chosen and no words.
    for part in [
        "loop",
        "transitions",
        "excitation",
        "repair_time",
        "escalation",
        "good_stretches",
        "phases",
        "protest",
        "rhythm",
    ] {
        assert!(!of_journal[part].is_null(), "{part}");
        assert_eq!(of_moves[part], of_journal[part], "{part}");
    }
}

#[test]
fn the_journal_it_writes_gives_the_same_numbers() {
    let folder = folder();
    let at = folder.path();
    fs::write(at.join("journal.json"), journal().to_json()).expect("a folder of ours");
    written(at, &["--form", "json", "--out", "bare.json"]);
    let (whole, bare) = (
        analysed(at, &["journal.json"]),
        analysed(at, &["bare.json"]),
    );
    for part in ["loop", "transitions", "repair_time", "outcomes", "change"] {
        assert_eq!(bare[part], whole[part], "{part}");
    }
    let text = fs::read_to_string(at.join("bare.json")).expect("written");
    assert!(!text.contains("HYPERLINK"));
}

#[test]
fn what_no_figure_counts_is_not_counted_from_the_tables_either() {
    let folder = folder();
    let at = folder.path();
    let mut journal = journal();
    let linked = |id| journal.links.iter().any(|l| &l.a == id || &l.b == id);
    let alone = journal.tellings.iter().position(|t| !linked(&t.id));
    journal.tellings[alone.expect("one")].in_figures = false;
    fs::write(at.join("journal.json"), journal.to_json()).expect("a folder of ours");
    // With words it stands in the tables, and says so.
    written(at, &["--form", "csv", "--texts", "--out", "tables"]);
    let moves = fs::read_to_string(at.join("tables/moves.csv")).expect("written");
    assert!(moves.contains(",0,"));
    let of_moves = analysed(at, &["tables/moves.csv", "--days", "tables/days.csv"]);
    let of_journal = analysed(at, &["journal.json"]);
    assert_eq!(of_moves["loop"], of_journal["loop"]);
}

#[test]
fn every_form_is_written_to_the_file_that_is_named() {
    let folder = folder();
    let at = folder.path();
    fs::write(at.join("journal.json"), journal().to_json()).expect("a folder of ours");
    for (form, name, begins) in [
        ("csv", "tables.zip", "PK"),
        ("xlsx", "book.xlsx", "PK"),
        ("json", "again.json", "{"),
        ("sdis", "moves.sds", "Event ("),
        ("ics", "dates.ics", "BEGIN:VCALENDAR\r\n"),
    ] {
        let out = written(at, &["--form", form, "--out", name]);
        assert_eq!(out, format!("{name}\n"));
        let bytes = fs::read(at.join(name)).expect("written");
        assert!(bytes.starts_with(begins.as_bytes()), "{name}");
    }
}

#[test]
fn formulas_and_words_leave_only_where_texts_are_asked_for() {
    let folder = folder();
    let at = folder.path();
    fs::write(at.join("journal.json"), journal().to_json()).expect("a folder of ours");
    written(at, &["--form", "csv", "--out", "bare"]);
    written(at, &["--form", "csv", "--texts", "--out", "whole"]);
    let read = |name: &str| fs::read_to_string(at.join(name)).expect("written");
    assert!(!read("bare/tellings.csv").contains("HYPERLINK"));
    assert!(read("whole/tellings.csv").contains("\"'=HYPERLINK(\"\"http"));
}

#[test]
fn a_form_that_is_none_writes_nothing() {
    let folder = folder();
    let at = folder.path();
    fs::write(at.join("journal.json"), journal().to_json()).expect("a folder of ours");
    let ran = run(at, &["data", "journal.json", "--form", "doc", "--out", "x"]);
    assert_eq!(ran.code, 2);
    assert_eq!(names(at), ["journal.json"]);
}
