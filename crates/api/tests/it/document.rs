//! The document as it is chosen, looked at, and saved.

use std::io::Write;
use std::process::{Command, Stdio};

use api::wire::SaveReport;
use api::{ApiError, Export};
use serde_json::{Value, json};

use crate::{NOA, SAM, Window, two_moves, window};

/// Makes a document that nobody stops.
pub(crate) fn saved_report(window: &mut Window, wish: SaveReport) -> Result<Export, ApiError> {
    let saving = api::begin_report(&mut window.desk, wish)?;
    Ok(saving.make()?.expect("nobody stopped it"))
}

fn june(whose: &str) -> Value {
    json!({"range": {"from": "2026-06-01", "to": "2026-06-30"}, "whose": whose})
}

fn save(window: &mut Window, wish: Value) -> Result<Export, ApiError> {
    saved_report(window, serde_json::from_value(wish).expect("a wish"))
}

fn preview(window: &mut Window, wish: Value) -> Result<Option<u32>, ApiError> {
    let wish = serde_json::from_value(wish).expect("a wish");
    let made = api::begin_preview(&mut window.desk, wish)?.make();
    let preview = api::take_preview(&mut window.desk, made)?;
    Ok(preview.map(|preview| preview.pages))
}

fn text_of(bytes: &[u8]) -> String {
    let mut reading = Command::new("pdftotext")
        .args(["-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("poppler-utils is installed");
    let mut into = reading.stdin.take().expect("its input");
    into.write_all(bytes).expect("it reads");
    drop(into);
    let read = reading.wait_with_output().expect("it ends").stdout;
    let text = String::from_utf8_lossy(&read).replace('\u{200b}', "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Both shared one with words each.
fn both_told() -> Window {
    let mut window = window();
    window.begin();
    window.join();
    for (who, words) in [(SAM, "mulberry by sam"), (NOA, "juniper by noa")] {
        window.unlock(who);
        let shared = json!({"share": {"moves": true, "words": true}, "words": {"text": words}});
        window.tell(two_moves(), shared);
        window.lock();
    }
    window.unlock(SAM);
    window
}

#[test]
fn moves_alone_go_in_unless_words_are_chosen_entry_by_entry() {
    let mut window = both_told();
    let entries = window.call("report_contents", june("both"))["entries"].clone();
    let id = |words: &str| {
        let found = entries.as_array().expect("a list").iter();
        let mut found = found.filter(|e| e["words"].as_str() == Some(words));
        found.next().expect("it is there")["id"].clone()
    };
    let (sams, noas) = (id("mulberry by sam"), id("juniper by noa"));
    let saved = |window: &mut Window, choice: Value| {
        let wish = json!({"query": june("both"), "choice": choice, "passphrases": [SAM, NOA]});
        text_of(&save(window, wish).expect("made").bytes)
    };
    let bare = saved(&mut window, Value::Null);
    assert!(bare.contains("2 episodes"), "{bare}");
    assert!(!bare.contains("mulberry") && !bare.contains("juniper"));
    let one = saved(&mut window, json!({ "words": [noas] }));
    assert!(one.contains("juniper by noa") && !one.contains("mulberry"));
    let less = saved(
        &mut window,
        json!({"left_out": [noas], "words": [sams, noas]}),
    );
    assert!(less.contains("mulberry by sam") && !less.contains("juniper"));
    assert!(less.contains("One episode"), "{less}");
}

#[test]
fn it_is_looked_at_page_by_page_without_a_passphrase_and_leaves_no_trace() {
    let mut window = both_told();
    let pages = preview(&mut window, json!({"query": june("both")})).expect("made");
    let pages = pages.expect("it was waited for");
    assert!(pages >= 3, "{pages}");
    for page in 1..=pages {
        let shown = window.call("report_page", json!({ "page": page }));
        // The first bytes of every PNG, in base64.
        assert!(
            shown["png"]
                .as_str()
                .expect("text")
                .starts_with("iVBORw0KGgo")
        );
        assert_eq!(
            (&shown["width"], &shown["height"]),
            (&json!(1191), &json!(1684))
        );
    }
    for page in [0, pages + 1] {
        let none = window.ask("report_page", json!({ "page": page }));
        assert_eq!(none.err(), Some(ApiError::NotFound));
    }
    assert_eq!(window.call("taken", json!({"pages": "mine"})), json!([]));
}

#[test]
fn what_was_looked_at_is_what_is_saved() {
    let mut window = both_told();
    let choice = json!({"paper": "letter", "without": ["appendix", "timeline"]});
    let wish = json!({"query": june("mine"), "choice": choice});
    let pages = preview(&mut window, wish.clone()).expect("made");
    let shown = window.call("report_page", json!({"page": 1}));
    assert_eq!(shown["height"], 1584);
    let text = text_of(&save(&mut window, wish).expect("made").bytes);
    assert!(text.contains(&format!("page 1 of {}", pages.expect("waited for"))));
    assert!(!text.contains("Adjusted residual"), "{text}");
}

#[test]
fn a_preview_ends_with_what_comes_after_it() {
    let mut window = both_told();
    let begun = |window: &mut Window| {
        let wish = serde_json::from_value(json!({"query": june("mine")})).expect("a wish");
        api::begin_preview(&mut window.desk, wish).expect("begun")
    };
    let taken = |window: &mut Window, making: api::ReportMaking| {
        api::take_preview(&mut window.desk, making.make()).map(|p| p.map(|p| p.pages))
    };
    let stopped = begun(&mut window);
    window.call("stop_report", Value::Null);
    assert_eq!(taken(&mut window, stopped), Ok(None));
    let overtaken = begun(&mut window);
    let later = begun(&mut window);
    assert_eq!(taken(&mut window, overtaken), Ok(None));
    assert!(matches!(taken(&mut window, later), Ok(Some(_))));
    window.tell(two_moves(), json!({}));
    let stale = window.ask("report_page", json!({"page": 1}));
    assert_eq!(stale.err(), Some(ApiError::NotFound));
    let locked = begun(&mut window);
    window.lock();
    assert_eq!(taken(&mut window, locked), Err(ApiError::Locked));
    window.unlock(SAM);
    let page = window.ask("report_page", json!({"page": 1}));
    assert_eq!(page.err(), Some(ApiError::NotFound));
    assert_eq!(window.call("report_progress", Value::Null)["step"], "idle");
}

#[test]
fn a_password_locks_the_file_and_one_that_no_pdf_takes_is_refused() {
    let mut window = both_told();
    let wish = |password: &str| json!({"query": june("mine"), "password": password});
    let locked = save(&mut window, wish("four plain words")).expect("made");
    assert!(locked.bytes.starts_with(b"%PDF-2.0"));
    assert_eq!(text_of(&locked.bytes), "");
    let long = "x".repeat(128);
    for refused in ["", &long] {
        let error = save(&mut window, wish(refused)).err();
        assert!(matches!(error, Some(ApiError::Refused { field, .. }) if field == "password"));
    }
}

#[test]
fn the_last_session_before_today_is_where_a_range_may_begin() {
    let mut window = both_told();
    let last =
        |window: &mut Window| window.call("report_contents", june("mine"))["last_session"].clone();
    assert_eq!(last(&mut window), Value::Null);
    window.call("add_mark", json!({"kind": "session", "label": ""}));
    // One of today is what it is printed for.
    assert_eq!(last(&mut window), Value::Null);
    window.set("2026-06-25 12:00");
    assert_eq!(last(&mut window), "2026-06-18");
    let ours = window.call("report_contents", june("both"));
    assert_eq!(ours["last_session"], Value::Null);
}
