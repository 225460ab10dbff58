//! Output is there whole or not at all.

use std::fs;

use crate::command::{folder, folder_with, names, run};

#[test]
fn bad_input_leaves_the_old_picture_untouched() {
    let (folder, _) = folder_with("m.csv", "episode,at,actor,act\ne,never,a,pursue\n");
    fs::write(folder.path().join("x.svg"), "old").expect("written");
    let ran = run(folder.path(), &["timeline", "m.csv", "--out", "x.svg"]);
    assert_eq!(ran.code, 2);
    let old = fs::read_to_string(folder.path().join("x.svg")).expect("there");
    assert_eq!(old, "old");
    assert_eq!(names(folder.path()), ["m.csv", "x.svg"]);
}

#[test]
fn a_place_that_cannot_be_written_is_named_and_left_clean() {
    let (folder, _) = folder_with("m.csv", "episode,at,actor,act\ne,2026-06-18,a,pursue\n");
    let ran = run(folder.path(), &["timeline", "m.csv", "--out", "no/x.svg"]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.err.starts_with("tidemark-cli: no/x.svg: "),
        "{}",
        ran.err
    );
    // A folder stands where the file should go: what was written aside goes again.
    fs::create_dir(folder.path().join("x.svg")).expect("made");
    let ran = run(folder.path(), &["timeline", "m.csv", "--out", "x.svg"]);
    assert_eq!(ran.code, 1);
    assert_eq!(names(folder.path()), ["m.csv", "x.svg"]);
}

#[test]
fn a_file_stands_where_the_folder_should_be() {
    let folder = folder();
    fs::write(folder.path().join("o"), "").expect("written");
    let ran = run(
        folder.path(),
        &["simulate", "--seed", "1", "--weeks", "1", "--out", "o"],
    );
    assert_eq!(ran.code, 1);
    assert_eq!(ran.err.lines().count(), 1);
    assert_eq!(names(folder.path()), ["o"]);
}
