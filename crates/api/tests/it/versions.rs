use api::ApiError;
use serde_json::{Value, json};

use crate::{NOA, SAM, two_moves, window};

fn words(versions: &Value) -> Vec<Value> {
    let versions = versions.as_array().expect("a list").iter();
    versions
        .map(|v| v["said"]["words"]["text"].clone())
        .collect()
}

#[test]
fn its_author_sees_every_version_of_a_telling() {
    let mut window = window();
    window.begin();
    let id = window.tell(two_moves(), json!({"words": {"text": "one"}}));
    window.set("2026-06-19 10:00");
    window.call(
        "edit_telling",
        json!({"id": id, "telling": {"moves": two_moves(), "words": {"text": "two"}, "afraid": true}}),
    );
    // Sharing and removing are no versions of the words.
    window.call(
        "share_telling",
        json!({"id": id, "choice": {"moves": true, "words": false}}),
    );
    let versions = window.call("own_versions", json!({ "id": id }));
    assert_eq!(words(&versions), ["one", "two"]);
    let currents: Vec<&Value> = versions
        .as_array()
        .expect("two")
        .iter()
        .map(|v| &v["current"])
        .collect();
    assert_eq!(currents, [false, true]);
    assert_eq!(versions[0]["recorded_ms"], 1_781_776_800_000_i64);
    assert!(versions[1]["recorded_ms"].as_i64() > versions[0]["recorded_ms"].as_i64());
    assert_eq!(versions[1]["said"]["afraid"], true);
    assert_eq!(versions[0]["said"]["moves"], versions[1]["said"]["moves"]);
}

#[test]
fn the_other_sees_only_that_it_was_changed() {
    let mut window = window();
    window.begin();
    window.join();
    let id = window.tell(
        two_moves(),
        json!({"words": {"text": "one"}, "share": {"moves": true, "words": true}}),
    );
    window.lock();
    window.unlock(SAM);
    window.call(
        "edit_telling",
        json!({"id": id, "telling": {"moves": two_moves(), "words": {"text": "two"}}}),
    );
    window.lock();
    window.unlock(NOA);
    let seen = window.entries("ours")[0]["id"].clone();
    let episode = window.call("episode", json!({"pages": "ours", "id": seen}));
    assert!(episode["tellings"][0]["changed_ms"].is_i64());
    assert!(!episode.to_string().contains("\"one\""));
    for id in [json!(id), seen] {
        let refused = window.ask("own_versions", json!({ "id": id }));
        assert_eq!(refused, Err(ApiError::NotFound));
    }
}

#[test]
fn erased_versions_are_shown_as_erased() {
    let mut window = window();
    window.begin();
    let id = window.tell(two_moves(), json!({"words": {"text": "gone"}}));
    window.call("remove_entry", json!({ "id": id }));
    window.lock();
    window.set("2026-07-19 12:00");
    window.unlock(SAM);
    let versions = window.call("own_versions", json!({ "id": id }));
    assert_eq!(versions.as_array().expect("a list").len(), 1);
    assert_eq!(
        (&versions[0]["said"], &versions[0]["current"]),
        (&Value::Null, &json!(false))
    );
}
