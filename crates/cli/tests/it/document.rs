//! `report`: a PDF of the range asked for.

use std::fs;
use std::process::Command;

use crate::command::{folder_with, names, run};

const CSV: &str = "episode,at,actor,act,teller\n\
    e,2026-06-18T20:15:00+02:00,a,pursue,a\ne,2026-06-18T20:25:00+02:00,b,no_reply,a\n\
    f,2026-08-02T21:00:00+02:00,a,pursue,b\n";

#[test]
fn a_report_is_a_pdf_and_the_same_each_time() {
    let (folder, _) = folder_with("m.csv", CSV);
    let made = |name: &str| {
        let ran = run(folder.path(), &["report", "m.csv", "--out", name]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        assert_eq!(ran.out, format!("{name}\n"));
        fs::read(folder.path().join(name)).expect("written")
    };
    let document = made("one.pdf");
    assert!(document.starts_with(b"%PDF-"));
    assert_eq!(document, made("two.pdf"));
}

#[test]
fn a_report_speaks_the_language_and_fits_the_paper_asked_for() {
    let (folder, _) = folder_with("m.csv", CSV);
    let asked = ["--language", "de", "--paper", "letter", "--out", "x.pdf"];
    let ran = run(folder.path(), &[&["report", "m.csv"], &asked[..]].concat());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let say = |program: &str, more: &[&str]| {
        let mut command = Command::new(program);
        command.current_dir(folder.path()).arg("x.pdf").args(more);
        String::from_utf8(command.output().expect("poppler is there").stdout).expect("text")
    };
    assert!(say("pdftotext", &["-"]).contains("Seite 1 von"));
    assert!(say("pdfinfo", &[]).contains("(letter)"));
}

#[test]
fn a_range_turned_around_writes_nothing() {
    let (folder, _) = folder_with("m.csv", CSV);
    let ran = run(
        folder.path(),
        &[
            "report",
            "m.csv",
            "--from",
            "2026-07-02",
            "--to",
            "2026-07-01",
            "--out",
            "x.pdf",
        ],
    );
    assert_eq!(ran.code, 2);
    assert_eq!(names(folder.path()), ["m.csv"]);
}
