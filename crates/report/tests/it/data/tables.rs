use csv::ReaderBuilder;
use domain::Journal;
use report::data::{DataOptions, Form, csv_files, data};

use super::{bare, unzipped, with_words};
use crate::couple::{empty, summer};

/// The rows of one table by column name.
struct Table {
    header: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    fn cell(&self, row: usize, column: &str) -> &str {
        let place = self.header.iter().position(|name| name == column);
        &self.rows[row][place.expect("the column")]
    }
}

fn table(journal: &Journal, name: &str, options: DataOptions) -> Table {
    let files = csv_files(journal, options).expect("files");
    let (_, bytes) = files
        .iter()
        .find(|(file, _)| file == &format!("{name}.csv"))
        .expect("the table");
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").expect("a mark");
    let mut reader = ReaderBuilder::new().from_reader(bytes);
    let owned = |record: &csv::StringRecord| record.iter().map(str::to_owned).collect();
    Table {
        header: owned(reader.headers().expect("a header")),
        rows: reader
            .records()
            .map(|r| owned(&r.expect("as wide as the header")))
            .collect(),
    }
}

#[test]
fn the_zip_holds_every_table_and_a_codebook() {
    let files = unzipped(&data(&summer(), Form::Csv, bare()).expect("data"));
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "answers.csv",
            "check_ins.csv",
            "codebook.csv",
            "days.csv",
            "lines.csv",
            "marks.csv",
            "moves.csv",
            "pauses.csv",
            "tellings.csv"
        ]
    );
    let with = unzipped(&data(&summer(), Form::Csv, with_words()).expect("data"));
    assert!(with.contains_key("drew.csv"));
}

#[test]
fn lines_end_as_rfc_4180_says() {
    let files = csv_files(&summer(), with_words()).expect("files");
    for (name, bytes) in files {
        let text = String::from_utf8(bytes).expect("UTF-8");
        assert!(text.ends_with("\r\n"), "{name}");
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    }
}

#[test]
fn tellings_of_one_episode_stand_together_the_first_in_front() {
    let told = table(&summer(), "tellings", bare());
    let at = |id: &str| told.rows.iter().position(|row| row[0] == id).expect("told");
    let (sam, noa) = (at("sam-thursday"), at("noa-thursday"));
    assert_eq!(sam + 1, noa);
    assert_eq!(told.cell(noa, "episode"), "sam-thursday");
    assert_eq!((told.cell(sam, "told"), told.cell(noa, "told")), ("1", "2"));
    assert_eq!(told.cell(sam, "start"), "2026-06-18T20:15:00+02:00");
    assert_eq!(told.cell(sam, "precision"), "minute");
    assert_eq!(told.cell(sam, "zone"), "Europe/Berlin");
    assert_eq!(told.cell(sam, "ending"), "talked_through");
    assert_eq!(told.cell(sam, "moves"), "6");
}

#[test]
fn moves_say_their_class_and_what_their_teller_felt() {
    let moves = table(&summer(), "moves", bare());
    let row = |telling: &str, position: &str| {
        let fits = |at: &usize| {
            moves.cell(*at, "telling") == telling && moves.cell(*at, "position") == position
        };
        (0..moves.rows.len()).find(fits).expect("the move")
    };
    let first = row("sam-thursday", "1");
    let cells = ["actor", "act", "class", "strength", "landed", "meaning"];
    let said = cells.map(|name| moves.cell(first, name));
    assert_eq!(said, ["a", "messaged_again", "pursue", "5", "", "alarm"]);
    assert_eq!(moves.cell(row("sam-thursday", "4"), "landed"), "9");
    assert_eq!(moves.cell(row("sam-thursday", "5"), "received"), "1");
    assert!(moves.header.iter().all(|name| name != "note"));
}

#[test]
fn quiet_is_of_no_class() {
    let mut journal = summer();
    journal.tellings[0].moves[0] = domain::Move::new(None, domain::Act::Quiet);
    let moves = table(&journal, "moves", bare());
    let quiet = (0..moves.rows.len()).find(|at| moves.cell(*at, "act") == "quiet");
    assert_eq!(moves.cell(quiet.expect("told"), "class"), "");
}

#[test]
fn a_day_only_time_is_a_bare_date_and_says_so() {
    let marks = table(&summer(), "marks", bare());
    assert_eq!(marks.cell(0, "at"), "2026-05-29");
    assert_eq!(marks.cell(0, "precision"), "day");
    assert_eq!(marks.cell(0, "zone"), "");
}

#[test]
fn days_between_are_listed_as_unknown() {
    let journal = summer();
    let days = table(&journal, "days", bare());
    let logged = days.rows.iter().filter(|row| row[1] == "1").count();
    assert_eq!(logged, journal.observed.len());
    assert!(days.rows.iter().any(|row| row[1] == "0"));
}

#[test]
fn an_empty_journal_has_headers_alone() {
    let files = csv_files(&empty(), bare()).expect("files");
    for (name, bytes) in files.iter().filter(|(name, _)| name != "codebook.csv") {
        let lines = bytes.iter().filter(|byte| **byte == b'\n').count();
        assert_eq!(lines, 1, "{name}");
    }
}
