//! `sample`: the window's sample journal as a file that every verb reads.

use domain::Journal;

use crate::command::{folder, names, run};

#[test]
fn the_sample_is_a_journal_that_every_verb_reads() {
    let folder = folder();
    let made = run(folder.path(), &["sample", "--out", "out"]);
    assert_eq!((made.code, made.err.as_str()), (0, ""));
    assert_eq!(made.out, "out/journal.json\n");
    assert_eq!(names(&folder.path().join("out")), ["journal.json"]);
    let bytes = std::fs::read(folder.path().join("out/journal.json")).expect("written");
    let journal = Journal::from_json(&bytes).expect("a journal");
    assert!(!journal.links.is_empty());
    for arguments in [
        &["analyse", "out/journal.json", "--json"][..],
        &["timeline", "out/journal.json", "--out", "out/timeline.svg"],
        &["report", "out/journal.json", "--out", "out/report.pdf"],
    ] {
        let ran = run(folder.path(), arguments);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{arguments:?}");
    }
}
