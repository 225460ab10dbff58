use api::ApiError;
use api::wire::SaveReport;
use serde_json::{Value, json};

use crate::document::saved_report;
use crate::{NOA, SAM, two_moves, window};

#[test]
fn patterns_end_last_saturday_once_there_was_a_sunday() {
    let mut window = window();
    window.begin();
    window.tell(two_moves(), json!({}));
    let first = window.call("patterns", json!({"pages": "mine", "span": "all"}));
    assert_eq!(
        first["range"],
        json!({"from": "2026-06-18", "to": "2026-06-18"})
    );
    assert_eq!(first["until_saturday"], false);
    window.set("2026-06-24 12:00");
    let later = window.call("patterns", json!({"pages": "mine", "span": "all"}));
    assert_eq!(
        later["range"],
        json!({"from": "2026-06-18", "to": "2026-06-20"})
    );
    window.set("2026-06-28 09:00");
    let sunday = window.call("patterns", json!({"pages": "mine", "span": "quarter"}));
    assert_eq!(
        sunday["range"],
        json!({"from": "2026-03-29", "to": "2026-06-27"})
    );
}

#[test]
fn a_strong_evening_says_these_will_be_the_same_tomorrow() {
    let mut window = window();
    window.begin();
    window.tell(
        json!([{"actor": "a", "act": "pursue", "strength": 6}]),
        json!({}),
    );
    let query = json!({"pages": "mine", "span": "all"});
    assert_eq!(
        window.call("patterns", query.clone())["strong_evening"],
        false
    );
    window.tell(
        json!([{"actor": "b", "act": "withdraw", "landed": 7}]),
        json!({}),
    );
    assert_eq!(window.call("patterns", query)["strong_evening"], true);
}

#[test]
fn the_first_timeline_is_the_quarter_up_to_today() {
    let mut window = window();
    window.begin();
    window.tell(two_moves(), json!({}));
    let view = window.call("timeline", json!({"pages": "mine", "width": 720}));
    assert_eq!(view["scene"]["unit"], "quarter");
    assert_eq!(view["scene"]["episodes"], 1);
    assert_eq!(view["scene"]["to_ms"], view["last_ms"]);
}

#[test]
fn a_document_of_both_needs_both_passphrases_and_holds_shared_things_alone() {
    let mut window = window();
    window.begin();
    window.join();
    window.tell(
        two_moves(),
        json!({"share": {"moves": true, "words": true}, "words": {"text": "shared"}}),
    );
    window.tell(two_moves(), json!({"words": {"text": "private"}}));
    window.lock();
    window.unlock(SAM);
    let query = json!({"range": {"from": "2026-06-01", "to": "2026-06-30"}, "whose": "both"});
    let contents = window.call("report_contents", query.clone());
    assert_eq!(contents["episodes"], 1);
    assert_eq!(
        contents["file_name"],
        "Tidemark_2026-06-01_to_2026-06-30.pdf"
    );
    for (a, b, granted) in [(SAM, NOA, true), (SAM, SAM, false), (NOA, SAM, false)] {
        let wish: SaveReport =
            serde_json::from_value(json!({"query": query, "passphrases": [a, b]})).expect("read");
        match saved_report(&mut window, wish) {
            Ok(document) => assert!(granted && document.bytes.starts_with(b"%PDF")),
            Err(error) => assert!(!granted && error == ApiError::WrongPassphrase),
        }
    }
}

#[test]
fn own_words_leave_alone_without_the_others() {
    let mut window = window();
    window.begin();
    window.join();
    window.tell(
        two_moves(),
        json!({"share": {"moves": true, "words": true}}),
    );
    window.lock();
    window.unlock(NOA);
    let query = json!({"range": {"from": "2026-06-01", "to": "2026-06-30"}, "whose": "mine"});
    assert_eq!(window.call("report_contents", query.clone())["episodes"], 0);
    window.tell(two_moves(), json!({}));
    assert_eq!(window.call("report_contents", query.clone())["episodes"], 1);
    let wish: SaveReport =
        serde_json::from_value(json!({"query": query, "passphrases": Value::Null})).expect("read");
    let document = saved_report(&mut window, wish).expect("made");
    assert!(document.bytes.starts_with(b"%PDF"));
}
