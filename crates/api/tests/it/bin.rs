use serde_json::{Value, json};

use crate::{NOA, SAM, two_moves, window};

#[test]
fn what_is_removed_comes_back_within_thirty_days() {
    let mut window = window();
    window.begin();
    let id = window.tell(two_moves(), json!({}));
    window.call("remove_entry", json!({ "id": id }));
    assert_eq!(window.entries("mine").len(), 0);
    let bin = window.call("removed", Value::Null);
    assert_eq!(bin[0]["days_left"], 30);
    window.set("2026-07-17 12:00");
    window.lock();
    window.unlock(SAM);
    window.call("restore_entry", json!({ "id": id }));
    assert_eq!(window.entries("mine").len(), 1);
}

#[test]
fn after_thirty_days_it_is_gone_for_both() {
    let mut window = window();
    window.begin();
    window.join();
    let id = window.tell(
        two_moves(),
        json!({"share": {"moves": true, "words": true}, "words": {"text": "gone"}}),
    );
    window.lock();
    window.unlock(SAM);
    window.call("remove_entry", json!({ "id": id }));
    window.lock();
    window.set("2026-07-19 12:00");
    window.unlock(SAM);
    assert_eq!(window.call("removed", Value::Null), json!([]));
    assert!(window.ask("restore_entry", json!({ "id": id })).is_err());
    window.lock();
    window.unlock(NOA);
    assert_eq!(window.entries("ours").len(), 0);
}
