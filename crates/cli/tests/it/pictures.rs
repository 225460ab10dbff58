//! `timeline`: the range asked for, in the journal's zone.

use std::fs;
use std::path::Path;

use crate::command::{Ran, folder_with, run};

const CSV: &str = "episode,at,actor,act\n\
    e,2026-06-18T20:15:00+02:00,a,pursue\ne,2026-06-18T20:25:00+02:00,b,no_reply\n\
    f,2026-08-02T21:00:00+02:00,a,pursue\n";

fn drawn(folder: &Path, more: &[&str]) -> Ran {
    let mut arguments = vec!["timeline", "m.csv", "--out", "x.svg"];
    arguments.extend(more);
    run(folder, &arguments)
}

#[test]
fn a_timeline_is_an_svg_of_the_width_asked_for() {
    let (folder, _) = folder_with("m.csv", CSV);
    let size = |more: &[&str]| {
        let ran = drawn(folder.path(), more);
        assert_eq!((ran.code, ran.out.as_str()), (0, "x.svg\n"), "{}", ran.err);
        let svg = fs::read_to_string(folder.path().join("x.svg")).expect("written");
        assert!(svg.starts_with("<svg") && svg.trim_end().ends_with("</svg>"));
        svg
    };
    let all = size(&[]);
    assert_ne!(all, size(&["--width", "500"]));
    assert_ne!(all, size(&["--to", "2026-06-30"]));
    assert_eq!(all, size(&["--from", "2026-06-18", "--to", "2026-08-02"]));
}

#[test]
fn dates_that_do_not_fit_are_refused() {
    let (folder, _) = folder_with("m.csv", CSV);
    for more in [
        &["--from", "2026-09-01"][..],
        &["--to", "2026-06-01"],
        &["--from", "2026-07-02", "--to", "2026-07-01"],
    ] {
        let ran = drawn(folder.path(), more);
        assert_eq!(ran.code, 2);
        assert!(
            ran.err.contains("the first date lies after the last"),
            "{}",
            ran.err
        );
        assert!(!folder.path().join("x.svg").exists());
    }
}

#[test]
fn a_journal_without_dates_asks_for_them() {
    let (folder, _) = folder_with("m.csv", "episode,at,actor,act\ne,,a,pursue\n");
    let ran = drawn(folder.path(), &[]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("field --from"), "{}", ran.err);
    assert_eq!(
        drawn(
            folder.path(),
            &["--from", "2026-06-01", "--to", "2026-06-30"]
        )
        .code,
        0
    );
}
