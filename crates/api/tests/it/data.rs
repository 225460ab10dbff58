//! Words and moves that leave the journal as data.

use std::fs;
use std::io::{Cursor, Read};

use api::{ApiError, DataSaving, Export};
use domain::{Journal, Reader};
use serde_json::{Value, json};

use crate::taking::lived_in;
use crate::{NOA, SAM, Window, two_moves};

const FORMS: [&str; 5] = ["csv", "xlsx", "json", "sdis", "ics"];

fn wish(form: &str, whose: &str) -> Value {
    json!({
        "range": {"from": "2026-06-01", "to": "2026-06-30"}, "whose": whose, "form": form,
        "words": "left", "language": "en", "passphrases": null,
    })
}

fn begun(window: &mut Window, wish: Value) -> Result<DataSaving, ApiError> {
    let wish = serde_json::from_value(wish).expect("a wish");
    api::begin_data(&mut window.desk, wish)
}

/// Makes data that nobody gives up.
fn render(window: &mut Window, wish: Value) -> Result<Export, ApiError> {
    let made = begun(window, wish)?.make()?;
    Ok(made.expect("nobody gave it up"))
}

/// What can be read in it, zipped or not.
fn readable(export: &Export) -> String {
    let Ok(mut zip) = zip::ZipArchive::new(Cursor::new(&export.bytes)) else {
        return String::from_utf8_lossy(&export.bytes).into_owned();
    };
    let mut text = String::new();
    for place in 0..zip.len() {
        let mut file = zip.by_index(place).expect("a file");
        let _ = file.read_to_string(&mut text).expect("UTF-8");
    }
    text
}

#[test]
fn every_form_of_both_needs_both_passphrases_and_is_noted_as_what_it_is() {
    let mut window = lived_in();
    for form in FORMS {
        let refused = render(&mut window, wish(form, "both")).err();
        assert_eq!(refused, Some(ApiError::WrongPassphrase), "{form}");
        let mut wish = wish(form, "both");
        wish["passphrases"] = json!([SAM, SAM]);
        assert!(render(&mut window, wish.clone()).is_err(), "{form}");
        wish["passphrases"] = json!([SAM, NOA]);
        let export = render(&mut window, wish).expect("made");
        let path = window.data.join(&export.file_name);
        api::save_export(&mut window.desk, &export, &path).expect("saved");
        assert!(
            export
                .file_name
                .starts_with("Tidemark_2026-06-01_to_2026-06-30.")
        );
        assert!(!readable(&export).contains("kept by"), "{form}");
    }
    let noted = window.call("taken", json!({"pages": "ours"}));
    let noted = noted.as_array().expect("a list").iter();
    let mut forms: Vec<&str> = noted.filter_map(|one| one["form"].as_str()).collect();
    forms.sort_unstable();
    assert_eq!(forms, ["csv", "ics", "json", "sdis", "xlsx"]);
}

#[test]
fn own_data_leave_alone_and_are_noted_in_ones_own_pages_only() {
    let mut window = lived_in();
    for form in FORMS {
        let export = render(&mut window, wish(form, "mine")).expect("made");
        let path = window.data.join(&export.file_name);
        api::save_export(&mut window.desk, &export, &path).expect("saved");
    }
    assert_eq!(window.call("taken", json!({"pages": "ours"})), json!([]));
    let own = window.call("taken", json!({"pages": "mine"}));
    assert_eq!(own.as_array().map(Vec::len), Some(5));
    window.lock();
    window.unlock(NOA);
    assert_eq!(window.call("taken", json!({"pages": "mine"})), json!([]));
}

#[test]
fn no_word_and_no_evening_of_fear_leaves_unless_words_are_chosen() {
    let mut window = lived_in();
    let export = render(&mut window, wish("json", "mine")).expect("made");
    let journal = Journal::from_json(&export.bytes).expect("a journal");
    assert_eq!((journal.reader, journal.tellings.len()), (Reader::A, 1));
    for form in ["csv", "xlsx", "json"] {
        let bare = readable(&render(&mut window, wish(form, "mine")).expect("made"));
        assert!(!bare.contains("by sam") && !bare.contains("Sam"), "{form}");
        let mut with_words = wish(form, "mine");
        with_words["words"] = json!("taken");
        let whole = readable(&render(&mut window, with_words).expect("made"));
        assert!(
            whole.contains("shared by sam") && whole.contains("kept by sam"),
            "{form}"
        );
        assert!(!whole.contains("by noa"), "{form}");
    }
}

#[test]
fn a_calendar_says_nothing_but_when() {
    let mut window = lived_in();
    let mut wish = wish("ics", "mine");
    wish["words"] = json!("taken");
    wish["language"] = json!("de");
    let calendar = readable(&render(&mut window, wish).expect("made"));
    assert!(calendar.contains("SUMMARY:Termin\r\n") && calendar.contains("SUMMARY:Pause\r\n"));
    assert!(!calendar.contains("first") && !calendar.contains("Sam"));
}

#[test]
fn what_is_given_up_overtaken_or_locked_away_makes_no_file_and_writing_stops_none() {
    let mut window = lived_in();
    let begun = |window: &mut Window| begun(window, wish("xlsx", "mine")).expect("begun");
    let is_made = |saving: DataSaving| saving.make().expect("few rows").is_some();
    let given_up = begun(&mut window);
    window.call("stop_data", Value::Null);
    assert!(!is_made(given_up));
    let overtaken = begun(&mut window);
    let later = begun(&mut window);
    assert!(!is_made(overtaken));
    // The desk is free meanwhile.
    window.tell(two_moves(), json!({}));
    assert!(is_made(later));
    let locked = begun(&mut window);
    window.lock();
    assert!(!is_made(locked));
}

#[test]
fn a_range_turned_around_and_a_locked_desk_make_nothing() {
    let mut window = lived_in();
    let mut turned = wish("csv", "mine");
    turned["range"] = json!({"from": "2026-06-30", "to": "2026-06-01"});
    assert!(matches!(
        render(&mut window, turned),
        Err(ApiError::Refused { .. })
    ));
    window.lock();
    let refused = render(&mut window, wish("csv", "mine")).err();
    assert_eq!(refused, Some(ApiError::Locked));
    assert!(
        fs::read_dir(&window.data)
            .expect("a folder")
            .flatten()
            .all(|e| { !e.file_name().to_string_lossy().starts_with("Tidemark_") })
    );
}
