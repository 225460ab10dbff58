use api::ApiError;
use serde_json::{Value, json};

use crate::{SAM, text, two_moves, window};

#[test]
fn what_is_begun_is_private_until_shared() {
    let mut window = window();
    window.begin();
    window.tell(two_moves(), json!({}));
    assert_eq!(window.entries("mine").len(), 1);
    assert_eq!(window.entries("ours").len(), 0);
}

#[test]
fn just_now_is_the_first_moves_time() {
    let mut window = window();
    window.begin();
    let id = window.tell(two_moves(), json!({}));
    let own = window.call("own_telling", json!({ "id": id }));
    assert_eq!(
        own["moves"][0]["at"],
        "2026-06-18T12:00:00+02:00[Europe/Berlin]"
    );
    assert_eq!(own["kind"], "texting_fight");
    assert_eq!(own["kind_chosen"], false);
}

#[test]
fn only_the_actor_says_how_strong_it_was() {
    let mut window = window();
    window.begin();
    for moves in [
        json!([{"actor": "b", "act": "pursue", "strength": 5}]),
        json!([{"actor": "a", "act": "pursue", "landed": 5}]),
        json!([{"actor": "b", "act": "stayed"}]),
        json!([{"actor": "a", "act": "came_back", "received": true}]),
    ] {
        let refused = window.ask("add_telling", json!({ "moves": moves }));
        assert!(matches!(refused, Err(ApiError::Refused { .. })), "{moves}");
    }
}

#[test]
fn an_edit_keeps_what_it_does_not_name() {
    let mut window = window();
    window.begin();
    let id = window.tell(two_moves(), json!({"at": "2026-06-17"}));
    window.call(
        "edit_telling",
        json!({"id": id, "telling": {"moves": two_moves(), "words": {"felt": "alone"}}}),
    );
    let own = window.call("own_telling", json!({ "id": id }));
    assert_eq!(own["at"], "2026-06-17");
    assert_eq!(own["words"]["felt"], "alone");
}

#[test]
fn drafts_survive_a_crash_and_none_is_written_over_another() {
    let mut window = window();
    window.begin();
    let draft = |id: &str, text: Value| json!({"id": id, "text": text});
    window.call("save_log_draft", draft("one", json!("half a thou")));
    window.call("save_log_draft", draft("two", json!("another")));
    window.call("save_log_draft", draft("one", json!("half a thought")));
    window.call("save_log_draft", draft("three", json!("gone")));
    window.call("save_log_draft", draft("three", Value::Null));
    window.desk = api::Desk::new(
        api::Places {
            data: window.data.clone(),
        },
        std::sync::Arc::new(api::SystemClock),
        api::Kdf::FLOOR,
    );
    window.unlock(SAM);
    assert_eq!(
        window.call("log_drafts", Value::Null),
        json!([
            {"id": "one", "text": "half a thought"},
            {"id": "two", "text": "another"},
        ])
    );
}

#[test]
fn afraid_leaves_own_figures_and_nothing_else_changes() {
    let mut window = window();
    window.begin();
    window.tell(two_moves(), json!({"at": "2026-06-10T20:00:00+02:00"}));
    let before = window.call("patterns", json!({"pages": "mine", "span": "all"}));
    assert_eq!(before["analysis"]["counts"]["episodes"], 1);
    window.tell(
        two_moves(),
        json!({"at": "2026-06-09T20:00:00+02:00", "afraid": true}),
    );
    let after = window.call("patterns", json!({"pages": "mine", "span": "all"}));
    assert_eq!(after["analysis"]["counts"]["episodes"], 1);
    assert_eq!(window.entries("mine").len(), 2);
}

#[test]
fn a_check_in_needs_something_said() {
    let mut window = window();
    window.begin();
    assert!(window.ask("add_check_in", json!({})).is_err());
    window.call("add_check_in", json!({"close": 7}));
    assert_eq!(
        window.call("today", json!({"pages": "mine"}))["observed_days"],
        1
    );
    assert_eq!(
        window.call("today", json!({"pages": "ours"}))["observed_days"],
        0
    );
}

#[test]
fn having_run_out_is_never_shared() {
    let mut window = window();
    window.begin();
    assert!(
        window
            .ask("add_mark", json!({"kind": "run_out", "share": true}))
            .is_err()
    );
    let id = text(&window.call("add_mark", json!({"kind": "run_out"}))["id"]);
    assert!(
        window
            .ask("share_mark", json!({"id": id, "share": true}))
            .is_err()
    );
}
