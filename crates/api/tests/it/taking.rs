//! Words that leave the journal as files.

use std::fs;
use std::path::PathBuf;

use api::{ApiError, Export};
use domain::{Journal, Reader, Role};
use serde_json::{Value, json};

use crate::document::saved_report;
use crate::{NOA, SAM, Window, two_moves, window};

/// Sam asked for a pause alone, shared one telling and kept another; Noa told hers beside the
/// first, and they are linked; then she asked for a pause, and tells of it for herself.
pub(crate) fn lived_in() -> Window {
    let mut window = window();
    window.begin();
    pause(&mut window);
    window.join();
    window.tell(
        two_moves(),
        json!({"share": {"moves": true, "words": true}, "words": {"text": "shared by sam"}}),
    );
    window.set("2026-06-18 12:10");
    window.tell(
        two_moves(),
        json!({"afraid": true, "words": {"text": "kept by sam"}}),
    );
    window.call("add_check_in", json!({"close": 6}));
    let mark = json!({"kind": "session", "label": "first", "share": true});
    window.call("add_mark", mark);
    window.call("add_mark", json!({"kind": "run_out", "label": "out"}));
    window.lock();
    window.set("2026-06-18 12:20");
    window.unlock(NOA);
    let theirs = window.entries("ours")[0]["id"].clone();
    window.call("answer_much_the_same", json!({ "id": theirs }));
    window.set("2026-06-18 12:30");
    let pause = pause(&mut window);
    let words = json!({"text": "kept by noa"});
    window.tell(two_moves(), json!({"words": words, "pause": pause}));
    window.lock();
    window.unlock(SAM);
    let today = window.call("today", json!({"pages": "mine"}));
    window.call("agree_link", json!({"id": today["asks"][0]["proposal"]}));
    window
}

fn pause(window: &mut Window) -> Value {
    let id = window.call("ask_pause", json!({}))["id"].clone();
    window.call("end_pause", json!({ "id": id }));
    id
}

/// A place beside the journal.
fn place(window: &Window, export: &Export) -> PathBuf {
    window.data.join(&export.file_name)
}

pub(crate) fn render(window: &mut Window, wish: Value) -> Result<Export, ApiError> {
    let wish = serde_json::from_value(wish).expect("a wish");
    api::render_journal(&mut window.desk, wish)
}

fn render_pdf(window: &mut Window, whose: &str, passphrases: Value) -> Result<Export, ApiError> {
    let range = json!({"from": "2026-06-01", "to": "2026-06-30"});
    let query = json!({"range": range, "whose": whose});
    let wish = json!({"query": query, "passphrases": passphrases});
    let wish = serde_json::from_value(wish).expect("a wish");
    saved_report(window, wish)
}

fn taken(window: &mut Window, pages: &str) -> Value {
    window.call("taken", json!({ "pages": pages }))
}

#[test]
fn own_words_leave_as_a_journal_of_own_tellings_alone() {
    let mut window = lived_in();
    let export = render(&mut window, json!({"whose": "mine"})).expect("made");
    assert_eq!(export.file_name, "Tidemark_a_2026-06-18.json");
    let journal = Journal::from_json(&export.bytes).expect("a journal");
    assert_eq!(journal.reader, Reader::A);
    assert_eq!(journal.tellings.len(), 2);
    assert!(journal.tellings.iter().all(|t| t.author == Some(Role::A)));
    // What Sam says that Noa did is Sam's to take.
    let moves = journal.tellings.iter().flat_map(|t| &t.moves);
    assert_eq!(moves.filter(|m| m.actor == Some(Role::B)).count(), 2);
    assert_eq!((journal.check_ins.len(), journal.marks.len()), (1, 2));
    assert_eq!(journal.links, []);
    assert!(!String::from_utf8_lossy(&export.bytes).contains("by noa"));
}

#[test]
fn what_both_shared_needs_both_passphrases() {
    let mut window = lived_in();
    let before = files(&window);
    for given in [
        Value::Null,
        json!([SAM, SAM]),
        json!([NOA, NOA]),
        json!([NOA, SAM]),
        json!([SAM, ""]),
        json!([SAM, "some other words than hers"]),
    ] {
        let wish = json!({"whose": "both", "passphrases": given});
        let refused = render(&mut window, wish).err();
        assert_eq!(refused, Some(ApiError::WrongPassphrase));
        let refused = render_pdf(&mut window, "both", given).err();
        assert_eq!(refused, Some(ApiError::WrongPassphrase));
    }
    assert_eq!(files(&window), before);
    assert_eq!(taken(&mut window, "mine"), json!([]));
    let wish = json!({"whose": "both", "passphrases": [SAM, NOA]});
    let export = render(&mut window, wish).expect("made");
    assert_eq!(export.file_name, "Tidemark_ours_2026-06-18.json");
    let journal = Journal::from_json(&export.bytes).expect("a journal");
    assert_eq!(journal.reader, Reader::Ours);
    assert_eq!((journal.tellings.len(), journal.links.len()), (2, 1));
    assert!(!String::from_utf8_lossy(&export.bytes).contains("kept by"));
}

#[test]
fn one_passphrase_for_both_seats_is_one_partners() {
    let mut window = window();
    window.begin();
    let join =
        json!({"name": "Noa", "colour": "rust", "passphrase": SAM, "name_on_lock_screen": false});
    // Whether or not joining takes it, it is no consent of two.
    let _ = window.ask("join", join);
    let wish = json!({"whose": "both", "passphrases": [SAM, SAM]});
    let refused = render(&mut window, wish).err();
    assert_eq!(refused, Some(ApiError::WrongPassphrase));
}

#[test]
fn own_words_leave_without_a_trace_in_what_is_shared() {
    let mut window = lived_in();
    let export = render(&mut window, json!({"whose": "mine"})).expect("made");
    let path = place(&window, &export);
    let saved = api::save_export(&mut window.desk, &export, &path).expect("saved");
    assert!(saved.noted && fs::read(path).expect("a file") == export.bytes);
    let export = render_pdf(&mut window, "mine", Value::Null).expect("made");
    let path = place(&window, &export);
    api::save_export(&mut window.desk, &export, &path).expect("saved");
    let own = taken(&mut window, "mine");
    assert_eq!(own.as_array().map(Vec::len), Some(2));
    assert_eq!(
        (&own[0]["joint"], &own[1]["joint"]),
        (&json!(false), &json!(false))
    );
    assert_eq!(taken(&mut window, "ours"), json!([]));
    window.lock();
    window.unlock(NOA);
    assert_eq!(taken(&mut window, "mine"), json!([]));
    window.lock();
    window.unlock(SAM);
    assert_eq!(taken(&mut window, "mine"), own);
}

#[test]
fn a_joint_export_is_noted_for_both() {
    let mut window = lived_in();
    let export = render_pdf(&mut window, "both", json!([SAM, NOA])).expect("made");
    let path = place(&window, &export);
    api::save_export(&mut window.desk, &export, &path).expect("saved");
    window.lock();
    window.unlock(NOA);
    let taken = taken(&mut window, "ours");
    assert_eq!(
        (&taken[0]["joint"], &taken[0]["form"]),
        (&json!(true), &json!("pdf"))
    );
}

#[test]
fn what_was_not_saved_is_not_noted() {
    let mut window = lived_in();
    let export = render(&mut window, json!({"whose": "mine"})).expect("made");
    let nowhere = window.data.join("no such folder").join("file.json");
    let refused = api::save_export(&mut window.desk, &export, &nowhere);
    assert_eq!(refused.err(), Some(ApiError::CannotWrite));
    assert_eq!(taken(&mut window, "mine"), json!([]));
}

#[test]
fn a_file_that_could_not_be_noted_stands_and_is_said_to() {
    let mut window = lived_in();
    let export = render(&mut window, json!({"whose": "mine"})).expect("made");
    window.lock();
    // The dialog stood open, and in the meantime the other opened the journal.
    window.unlock(NOA);
    let path = place(&window, &export);
    let saved = api::save_export(&mut window.desk, &export, &path).expect("saved");
    assert!(!saved.noted && path.exists());
    assert_eq!(taken(&mut window, "mine"), json!([]));
    window.lock();
    window.unlock(SAM);
    assert_eq!(taken(&mut window, "mine"), json!([]));
}

#[cfg(unix)]
#[test]
fn a_saved_file_is_readable_by_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let mut window = lived_in();
    let export = render(&mut window, json!({"whose": "mine"})).expect("made");
    let path = place(&window, &export);
    fs::write(path.with_extension("json.part"), b"left by a crash").expect("written");
    api::save_export(&mut window.desk, &export, &path).expect("saved");
    let mode = fs::metadata(&path).expect("it stands").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert_eq!(fs::read(&path).expect("read"), export.bytes);
}

/// Every file below the data folder but the journal's own.
fn files(window: &Window) -> Vec<PathBuf> {
    let entries = fs::read_dir(&window.data).expect("a folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let mut files: Vec<PathBuf> = paths.filter(|path| path.is_file()).collect();
    files.sort();
    files
}
