//! The days of which something is known, said beside a moves.csv or assumed.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::command::{folder, run};

/// Two episodes, ten days apart.
const MOVES: &str = "episode,at,actor,act\n\
    one,2024-05-01T20:00:00+02:00,a,pursue\n\
    one,2024-05-01T20:10:00+02:00,b,withdraw\n\
    two,2024-05-11T20:00:00+02:00,a,pursue\n";

fn analysed(folder: &Path, arguments: &[&str]) -> Value {
    fs::write(folder.join("moves.csv"), MOVES).expect("a folder of ours");
    let ran = run(
        folder,
        &[&["analyse", "moves.csv", "--json"], arguments].concat(),
    );
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    serde_json::from_str(&ran.out).expect("JSON")
}

fn assumed(analysis: &Value) -> Option<&Value> {
    let warnings = analysis["warnings"].as_array().expect("a list");
    let days = warnings.iter().find(|w| w["code"] == "days_assumed");
    days.map(|warning| &warning["count"])
}

#[test]
fn without_days_every_day_between_counts_and_a_warning_says_so() {
    let folder = folder();
    let analysis = analysed(folder.path(), &[]);
    // Eleven days from the first to the last, of which phases take fourteen.
    assert_eq!(analysis["phases"]["have"], 11);
    assert_eq!(assumed(&analysis), Some(&Value::from(9)));
}

#[test]
fn with_days_those_alone_count_and_nothing_is_assumed() {
    let folder = folder();
    let days = "\u{feff}logged,note,date\r\n1,x,2024-05-03\r\n0,,2024-05-04\r\n1,,2024-05-20\r\n";
    fs::write(folder.path().join("days.csv"), days).expect("a folder of ours");
    let analysis = analysed(folder.path(), &["--days", "days.csv"]);
    // The two that were logged, and the two with an episode.
    assert_eq!(analysis["phases"]["have"], 4);
    assert_eq!(assumed(&analysis), None);
}

#[test]
fn what_is_wrong_with_days_is_named() {
    for (days, what) in [
        (
            "date\n",
            "line 1, field logged: no such column in the header",
        ),
        (
            "date,logged,date\n",
            "line 1, field date: the header names it twice",
        ),
        (
            "date,logged\n2024-05-01,1\n2024-13-01,1\n",
            "line 3, field date: no date such as 2024-05-31",
        ),
        (
            "date,logged\n2024-05-01,yes\n",
            "line 2, field logged: neither 1 nor 0",
        ),
        (
            "date,logged\n2024-05-01\n",
            "line 2, field logged: the row ends before it",
        ),
        (
            "date,logged\n2024-05-01,1,0\n",
            "line 2, field logged: the row goes on after it",
        ),
        (
            "date,logged\n2024-05-01,1\n2024-05-01,0\n",
            "line 3, field date: this date stands twice",
        ),
    ] {
        let folder = folder();
        fs::write(folder.path().join("moves.csv"), MOVES).expect("a folder of ours");
        fs::write(folder.path().join("days.csv"), days).expect("a folder of ours");
        let ran = run(
            folder.path(),
            &["analyse", "moves.csv", "--days", "days.csv"],
        );
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
        assert_eq!(ran.err, format!("tidemark-cli: days.csv: {what}\n"));
    }
}

#[test]
fn a_journal_takes_no_days() {
    let folder = folder();
    let made = run(folder.path(), &["sample", "--out", "."]);
    assert_eq!(made.code, 0, "{}", made.err);
    let ran = run(
        folder.path(),
        &["analyse", "journal.json", "--days", "journal.json"],
    );
    assert_eq!(ran.code, 2);
    assert_eq!(
        ran.err,
        "tidemark-cli: field --days: a journal.json has its own observed days\n"
    );
}
